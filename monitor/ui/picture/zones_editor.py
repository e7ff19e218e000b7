"""Drawing zones over a picture, each with its name."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QPointF, Qt
from PyQt5.QtGui import QColor, QPainter, QPen
from PyQt5.QtWidgets import QWidget

from monitor.config import Rectangle
from monitor.i18n import tr
from monitor.ui.appearance.palette import DARK
from monitor.ui.picture.places_editor import PlacesEditor
from monitor.ui.picture.places_painter import on_widget
from monitor.zones import MOST, Zone

_FILL = QColor(0, 0, 0, 90)
_INSET_PX = 6.0


class ZonesEditor(PlacesEditor):
    """A still picture: dragging over it draws a zone, up to `MOST`, a click chooses one.

    Attributes:
        names: What the zones are called, in their order.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.names: tuple[str, ...] = ()
        super().__init__(parent)
        self.setAccessibleName(tr("Zones"))
        self.setToolTip(tr("Draw over a part of the room, such as the rows at the window"))

    @property
    def zones(self) -> tuple[Zone, ...]:
        """What is drawn."""
        return tuple(
            Zone(name.strip(), left, top, left + width, top + height)
            for name, (left, top, width, height) in zip(self.names, self.places, strict=True)
        )

    def show_zones(self, pixels: NDArray[np.uint8], zones: Sequence[Zone]) -> None:
        """Show a picture (H, W, 3) uint8 BGR with zones drawn in it."""
        self.names = tuple(zone.name for zone in zones)
        self.show_picture(pixels, tuple(_rectangle(zone) for zone in zones))

    def rename(self, number: int, name: str) -> None:
        """Call a zone so."""
        self.names = (*self.names[:number], name, *self.names[number + 1 :])
        self.update()
        self.changed.emit()

    def paint_rectangles(
        self,
        painter: QPainter,
        places: Sequence[Rectangle],
        scale: float,
        corner: QPointF,
        chosen: int | None,
    ) -> None:
        """Paint zones with their names; what is being drawn has none yet."""
        names = self.names if places is self.places else [""] * len(places)
        painter.setBrush(_FILL)
        for number, (place, name) in enumerate(zip(places, names, strict=True)):
            area = on_widget(place, scale, corner)
            is_chosen = number == chosen
            painter.setPen(QPen(QColor(DARK.focus if is_chosen else DARK.text), 1 + is_chosen))
            painter.drawRect(area)
            painter.setPen(QColor(DARK.text))
            inner = area.adjusted(_INSET_PX, _INSET_PX, -_INSET_PX, -_INSET_PX)
            fits = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, int(inner.width())
            )
            painter.drawText(inner, int(Qt.AlignmentFlag.AlignLeft), fits)

    def _set(self, places: tuple[Rectangle, ...], chosen: int | None) -> None:
        before = self.places
        if len(places) > max(len(before), MOST):
            return
        if len(places) == len(before) + 1 == len(self.names) + 1:
            self.names, chosen = (*self.names, self._next_name()), len(before)
        elif len(places) == len(before) - 1:
            gone = next((n for n, one in enumerate(places) if one != before[n]), len(places))
            self.names = (*self.names[:gone], *self.names[gone + 1 :])
        super()._set(places, chosen)

    def _next_name(self) -> str:
        names = (tr("zone {number}", number=number) for number in range(1, MOST + 2))
        return next(name for name in names if name not in self.names)


def _rectangle(zone: Zone) -> Rectangle:
    left, top = int(zone.left), int(zone.top)
    return left, top, int(zone.right) - left, int(zone.bottom) - top
