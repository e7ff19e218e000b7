"""The gauge of a row as a bar: left and orange below the middle, right and blue above it."""

from __future__ import annotations

from PyQt5.QtCore import QModelIndex, QPointF, QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QPainter, QPen
from PyQt5.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from monitor.ui.appearance.theme import Theme

BAR_ROLE = int(Qt.ItemDataRole.UserRole)
INTERVAL_ROLE = BAR_ROLE + 1
"""What a model gives for the bar: the gauge 0..100, and both ends of its interval, or None."""

_BAR_PX = 8.0
_WIDTH_PX = 76.0
_MARGIN_PX = 6.0


class GaugeBar(QStyledItemDelegate):
    """The number first, its bar after it, in it a thin line as long as the interval."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter | None, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        """Paint number and bar."""
        super().paint(painter, option, index)
        gauge = index.data(BAR_ROLE)
        if painter is None or gauge is None:
            return
        cell = QRectF(option.rect)
        track = QRectF(0, 0, _WIDTH_PX - 2 * _MARGIN_PX, _BAR_PX)
        track.moveCenter(cell.center())
        if option.direction == Qt.LayoutDirection.RightToLeft:
            track.moveLeft(cell.left() + _MARGIN_PX)
        else:
            track.moveRight(cell.right() - _MARGIN_PX)
        middle, end = track.center().x(), track.left() + gauge / 100 * track.width()
        bar = QRectF(track)
        bar.setLeft(min(middle, end) - 1.0)
        bar.setRight(max(middle, end) + 1.0)
        palette = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.Antialiasing)
        painter.setPen(QColor(palette.outline))
        painter.setBrush(QColor(palette.track))
        painter.drawRoundedRect(track, _BAR_PX / 2, _BAR_PX / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.interested if gauge >= 50 else palette.bored))
        painter.drawRoundedRect(bar, 2, 2)
        interval = index.data(INTERVAL_ROLE)
        if interval is not None:
            low, high = (track.left() + end / 100 * track.width() for end in interval)
            painter.setPen(QPen(QColor(palette.text), 1.4))
            painter.drawLine(QPointF(low, track.center().y()), QPointF(high, track.center().y()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802
        """Room for the bar."""
        return super().sizeHint(option, index) + QSize(int(_WIDTH_PX), 0)
