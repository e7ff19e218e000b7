"""The share of the time that the gauge was in each state, as one bar."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.types import EXPRESSION_STATES, FACING_STATES, State
from monitor.ui.appearance.brushes import no_data_brush
from monitor.ui.appearance.theme import Palette, Theme

_HEIGHT_PX = 26
_ORDER = tuple(dict.fromkeys((*EXPRESSION_STATES[:3], *FACING_STATES)))


class StateBar(QWidget):
    """A bar from interested to no data, with the share written where there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette = theme.palette
        self._shares: Mapping[State, float] = {}
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Fixed)
        theme.changed.connect(self._on_theme)

    def show_shares(self, shares: Mapping[State, float], words: str) -> None:
        """Show shares that sum up to 1, or none; `words` say the same."""
        self._shares = shares
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(200, _HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        whole = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(whole, 6, 6)
        painter.setClipPath(path)
        painter.fillRect(whole, QColor(self._palette.track))
        left = 0.0
        for state in _ORDER:
            width = self._shares.get(state, 0.0) * whole.width()
            self._paint_share(painter, QRectF(left, 0, width, whole.height()), state)
            left += width
        painter.end()

    def _paint_share(self, painter: QPainter, area: QRectF, state: State) -> None:
        if state is State.NO_DATA:
            painter.fillRect(area, no_data_brush(self._palette))
        else:
            painter.fillRect(area, self._palette.of_state(state))
        text = f"{100 * self._shares.get(state, 0.0):.0f} %"
        if painter.fontMetrics().horizontalAdvance(text) + 10 < area.width():
            color = self._palette.muted if state is State.NO_DATA else self._palette.card
            painter.setPen(QColor(color))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
