"""Tooltips that stand beside what they explain, and never over its numbers."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QObject, QPoint, QRect
from PyQt5.QtGui import QFontMetrics
from PyQt5.QtWidgets import QToolTip, QWidget

_SHIFT = QPoint(2, 16)
"""How far from the place that it is given Qt shows a tooltip, for the mouse's pointer."""

_PADDING_PX = 16
_GAP_PX = 4


class TipBeside(QObject):
    """Shows a widget's tooltip below a part of the window, or above it, instead of at the mouse.

    Args:
        widget: What has the tooltip; it keeps this object.
        free: What is to stay free; by itself the widget.
    """

    def __init__(self, widget: QWidget, free: QWidget | None = None) -> None:
        super().__init__(widget)
        self._widget = widget
        self._free = widget if free is None else free
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Show the tooltip where it covers nothing."""
        if event is None or watched is not self._widget or event.type() != QEvent.Type.ToolTip:
            return False
        text = self._widget.toolTip()
        if text:
            QToolTip.showText(tip_corner(self._free, text) - _SHIFT, text, self._widget)
        return bool(text)


def tip_corner(free: QWidget, text: str) -> QPoint:
    """Return where a tooltip of that text begins: below a widget, or above it at the screen's end."""
    corner = QRect(free.mapToGlobal(QPoint(0, 0)), free.size())
    metrics = QFontMetrics(QToolTip.font())
    height = metrics.boundingRect(QRect(0, 0, 4000, 4000), 0, text).height() + _PADDING_PX
    screen = free.screen()
    below = corner.bottom() + _GAP_PX
    if screen is not None and below + height > screen.availableGeometry().bottom():
        return QPoint(corner.left(), corner.top() - height - _GAP_PX)
    return QPoint(corner.left(), below)
