"""Places that are left out, as they are seen over a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QPointF, QRectF, Qt
from PyQt5.QtGui import QBrush, QColor, QPainter, QPen

from monitor.config import Rectangle
from monitor.ui.appearance.palette import DARK

_SHADE = QColor(0, 0, 0, 120)
_LINES = QColor(255, 255, 255, 110)


def paint_places(
    painter: QPainter,
    places: Sequence[Rectangle],
    *,
    scale: float,
    corner: QPointF,
    chosen: int | None = None,
) -> None:
    """Shade and hatch the places of a picture.

    Args:
        painter: Of the widget that shows the picture.
        places: Left, top, width and height in the picture's pixels.
        scale: From those to the widget's.
        corner: The picture's upper left corner in the widget.
        chosen: Number of the place that stands out.
    """
    for number, place in enumerate(places):
        area = on_widget(place, scale, corner)
        painter.fillRect(area, _SHADE)
        painter.fillRect(area, QBrush(_LINES, Qt.BrushStyle.BDiagPattern))
        is_chosen = number == chosen
        color = QColor(DARK.focus if is_chosen else DARK.text)
        painter.setPen(QPen(color, 2.5 if is_chosen else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area)


def on_widget(place: Rectangle, scale: float, corner: QPointF) -> QRectF:
    """Where a place of the picture is in the widget."""
    left, top, width, height = (scale * edge for edge in place)
    return QRectF(left, top, width, height).translated(corner)
