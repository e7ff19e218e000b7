"""Drawing over a picture with the keyboard alone: a place is put down, moved and sized."""

from __future__ import annotations

from PyQt5.QtCore import QRectF, Qt
from PyQt5.QtGui import QColor, QPainter, QPen
from PyQt5.QtWidgets import QWidget

from monitor.config import Rectangle
from monitor.i18n import tr
from monitor.ui.appearance.palette import DARK

NEXT = Qt.Key.Key_Space
WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
KEYS = tr(
    "Plus adds one in the middle, Space goes to the next, arrows move it, with Shift they size "
    "it, Delete removes it"
)
_STEPS = 50
"""So many steps lead from one side of the picture to the other."""


def in_the_middle(size_wh: tuple[int, int]) -> Rectangle:
    """Return a place in the middle of a picture, a third as wide and as high."""
    width, height = size_wh
    wide, high = max(width // 3, 1), max(height // 3, 1)
    return (width - wide) // 2, (height - high) // 2, wide, high


def moved(place: Rectangle, way: tuple[int, int], size_wh: tuple[int, int]) -> Rectangle:
    """Return a place a step further, inside the picture."""
    left, top, wide, high = place
    across, down = _step(way, size_wh)
    width, height = size_wh
    return (
        min(max(left + across, 0), width - wide),
        min(max(top + down, 0), height - high),
        wide,
        high,
    )


def sized(place: Rectangle, way: tuple[int, int], size_wh: tuple[int, int]) -> Rectangle:
    """Return a place a step wider or higher, or less so: a pixel at least, inside the picture."""
    left, top, wide, high = place
    across, down = _step(way, size_wh)
    width, height = size_wh
    return (
        left,
        top,
        min(max(wide + across, 1), width - left),
        min(max(high + down, 1), height - top),
    )


def paint_focus(painter: QPainter, widget: QWidget) -> None:
    """Paint the frame that says where the keyboard is."""
    painter.setPen(QPen(QColor(DARK.focus), 3.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5))


def _step(way: tuple[int, int], size_wh: tuple[int, int]) -> tuple[int, int]:
    across, down = (max(size // _STEPS, 1) * sign for size, sign in zip(size_wh, way, strict=True))
    return across, down
