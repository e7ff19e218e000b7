"""Where the gauge's arc lies in a widget: centre, radius, and the points of values on it."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PyQt5.QtCore import QPointF, QRectF

SPAN_DEG = 220.0
MIDDLE = 50.0
"""The value in the middle of the arc, on its scale from 0 to 100."""

_SLOPE = math.radians((SPAN_DEG - 180) / 2)
"""How far the ends of the arc go below its centre, as an angle."""


@dataclass(frozen=True, slots=True)
class GaugeGeometry:
    """The arc in pixels.

    Attributes:
        centre: The centre of its circle.
        radius: The radius of its circle.
        half_width: From the centre to the sides of the widget.
    """

    centre: QPointF
    radius: float
    half_width: float

    @classmethod
    def within(cls, area: QRectF) -> GaugeGeometry:
        """The largest arc that fits `area`, with its knob and the words at its ends."""
        # Above the centre the arc and its knob, below it the ends of the arc and their words.
        above, below = 1.13, math.sin(_SLOPE) + 0.26
        radius = min(area.width() / 2.4, area.height() / (above + below + 0.02))
        centre = area.center() + QPointF(0, radius * (above - below) / 2)
        return cls(centre, radius, area.width() / 2)

    @property
    def stroke_px(self) -> float:
        """How wide the arc is painted."""
        return 0.13 * self.radius

    @property
    def end_px(self) -> float:
        """How far left and right of the centre the arc ends."""
        return self.radius * math.cos(_SLOPE)

    @property
    def circle(self) -> QRectF:
        """The square around the arc's circle."""
        box = QRectF(0, 0, 2 * self.radius, 2 * self.radius)
        box.moveCenter(self.centre)
        return box

    def angle_deg(self, value: float) -> float:
        """The angle of a value, as Qt counts: from the right, against the clock."""
        return 90 + SPAN_DEG * (MIDDLE - value) / 100

    def point(self, value: float, distance: float = 1.0) -> QPointF:
        """The point of a value on the arc, or `distance` radii from the centre."""
        angle = math.radians(self.angle_deg(value))
        distance *= self.radius
        return self.centre + QPointF(distance * math.cos(angle), -distance * math.sin(angle))
