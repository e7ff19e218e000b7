"""Tooltips that stand beside what they explain, and never over its numbers."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QObject, QPoint, QRect
from PyQt5.QtWidgets import QApplication, QToolTip, QWidget

_SHIFT = QPoint(2, 16)
"""How far from the place that it is given Qt shows a tooltip, for the mouse's pointer."""

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
            free = QRect(self._free.mapToGlobal(QPoint(0, 0)), self._free.size())
            below = QPoint(free.left(), free.bottom() + _GAP_PX)
            QToolTip.showText(below - _SHIFT, text, self._widget)
            _keep_off(free)
        return bool(text)


def _keep_off(free: QRect) -> None:
    """Move the tooltip above an area, where Qt has moved it over that: there is no room below."""
    for tip in QApplication.topLevelWidgets():
        if tip.inherits("QTipLabel") and tip.isVisible() and tip.geometry().intersects(free):
            tip.move(tip.x(), max(free.top() - tip.height() - _GAP_PX, 0))
