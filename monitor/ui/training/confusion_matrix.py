"""What was taken for what in the test, as a picture: labels in rows, what was read in columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.i18n import tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme

_CELL_PX, _NAME_PX, _HEAD_PX = 46, 120, 26
_MOST_CELL_PX = 72


class ConfusionMatrix(QWidget):
    """A square of numbers; the fuller a square, the larger its part of the row.

    Each square is filled from below as a bar is, so that no colour has to be told from another.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette = theme.palette
        self._names: tuple[str, ...] = ()
        self._counts = np.zeros((0, 0), np.int64)
        theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)

    def show_counts(self, names: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Show how many pictures of each class (rows) were taken for each (columns)."""
        self._names, self._counts = tuple(names), np.array(counts, np.int64)
        self.setAccessibleName(tr("What was taken for what"))
        self.setAccessibleDescription("; ".join(self._lines()))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the names, and a square for each pair."""
        side = _CELL_PX * max(len(self._names), 2)
        return QSize(_NAME_PX + side, _HEAD_PX + side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Less would hide numbers."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint names, squares and numbers."""
        count = len(self._names)
        if not count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        room = min((self.width() - _NAME_PX) / count, (self.height() - _HEAD_PX) / count)
        side = min(room, _MOST_CELL_PX)
        for place, name in enumerate(self._names):
            left, top = _NAME_PX + place * side, _HEAD_PX + place * side
            flags = Qt.AlignmentFlag.AlignVCenter
            self._write(painter, QRectF(0, top, _NAME_PX - 8, side), name, flags)
            head = QRectF(left + 2, 0, side - 4, _HEAD_PX)
            self._write(painter, head, name, Qt.AlignmentFlag.AlignCenter)
        for row, column in np.ndindex(count, count):
            area = QRectF(_NAME_PX + column * side, _HEAD_PX + row * side, side, side)
            self._paint_cell(painter, area.adjusted(2, 2, -2, -2), row, column)
        painter.end()

    def _paint_cell(self, painter: QPainter, area: QRectF, row: int, column: int) -> None:
        number = int(self._counts[row, column])
        share = number / max(int(self._counts[row].sum()), 1)
        colors = self._palette
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.band))
        filled = QRectF(area)
        filled.setTop(area.bottom() - share * area.height())
        painter.drawRect(filled)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        is_right = row == column
        line = QPen(QColor(colors.text if is_right else colors.outline), 2 if is_right else 1)
        painter.setPen(line)
        painter.drawRoundedRect(area, 3, 3)
        painter.setPen(QColor(colors.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(number))

    def _write(self, painter: QPainter, area: QRectF, name: str, align: Qt.AlignmentFlag) -> None:
        text = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, int(area.width())
        )
        painter.setPen(QColor(self._palette.text))
        painter.drawText(area, int(align), text)

    def _lines(self) -> list[str]:
        return [
            f"{name}: "
            + ", ".join(
                tr("{number} taken for {other}", number=number, other=other)
                for other, number in zip(self._names, row, strict=True)
                if number
            )
            for name, row in zip(self._names, self._counts.tolist(), strict=True)
        ]

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
