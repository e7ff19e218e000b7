"""The mix of expressions as calm bars: positive ones first, then neutral, then negative ones."""

from __future__ import annotations

import numpy as np
from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.types import EMOTIONS, NEGATIVE, POSITIVE, FloatArray
from monitor.ui.motion import Springs
from monitor.ui.theme import Palette, Theme

_ORDER = np.argsort(np.where(POSITIVE, 0, np.where(NEGATIVE, 2, 1)), kind="stable")
"""The order never follows the values: bars that change places cannot be read."""


class Expressions(QWidget):
    """One bar per expression; empty where there is no data."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._mix: FloatArray | None = None
        self._shares = Springs(len(EMOTIONS), rest=0.0005, parent=self)
        self._shares.moved.connect(self.update)
        theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setAccessibleName("Mix of expressions")

    @property
    def has_data(self) -> bool:
        """Whether a mix is shown."""
        return self._mix is not None

    def show_mix(self, mix: FloatArray | None) -> None:
        """Show the mix, (7,) float32 in the order of `EMOTIONS`, or None for no data."""
        if mix is None and self._mix is None:
            return
        before, self._mix = self._mix, mix
        if mix is None:
            self._shares.jump_to([0.0] * len(EMOTIONS))
            self.setAccessibleDescription("no data")
            return
        shares = [float(mix[i]) for i in _ORDER]
        if before is None:
            self._shares.jump_to(shares)
        else:
            self._shares.move_to(shares)
        self.setAccessibleDescription(
            ", ".join(f"{EMOTIONS[i]} {100 * mix[i]:.0f} %" for i in _ORDER)
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(320, len(EMOTIONS) * (self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(200, len(EMOTIONS) * (self.fontMetrics().height() + 1))

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint a row per expression: name, bar, share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        metrics = QFontMetricsF(self.font())
        name_px = max(metrics.horizontalAdvance(name) for name in EMOTIONS) + 14
        share_px = metrics.horizontalAdvance("100 %") + 8
        row_px = self.height() / len(EMOTIONS)
        for row, (index, share) in enumerate(zip(_ORDER, self._shares.values, strict=True)):
            area = QRectF(0, row * row_px, self.width(), row_px)
            painter.setPen(QColor(self._palette.text if self.has_data else self._palette.faint))
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, int(left), EMOTIONS[index])
            bar = QRectF(name_px, area.center().y() - 4, self.width() - name_px - share_px, 8)
            _paint_bar(painter, bar, self._palette.track)
            if self.has_data:
                filled = QRectF(bar)
                filled.setWidth(max(bar.width() * min(share, 1.0), bar.height()))
                _paint_bar(painter, filled, self._color_of(index))
                right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                painter.setPen(QColor(self._palette.muted))
                painter.drawText(area, int(right), f"{100 * share:.0f} %")
        painter.end()

    def _color_of(self, index: int) -> str:
        if POSITIVE[index]:
            return self._palette.interested
        return self._palette.bored if NEGATIVE[index] else self._palette.neutral

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def _paint_bar(painter: QPainter, bar: QRectF, color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
