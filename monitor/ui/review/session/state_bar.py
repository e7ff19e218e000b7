"""Shares as one bar: of the time that the gauge was in each state, of people by their heads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.i18n import percent
from monitor.orientation.columns import SHARES
from monitor.types import EXPRESSION_STATES, FACING_STATES, State
from monitor.ui.appearance.brushes import bored_brush, no_data_brush
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme

_HEIGHT_PX, _QUIET_HEIGHT_PX = 26, 20
_ORDER = tuple(dict.fromkeys((*EXPRESSION_STATES[:3], *FACING_STATES)))


class ShareBar(QWidget):
    """A bar of shares one after another, each written where there is room."""

    def __init__(self, theme: Theme, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette: Palette = theme.palette
        self._names = tuple(names)
        self._shares: Mapping[str, float] = {}
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Fixed)
        theme.changed.connect(self._on_theme)

    def show_shares(self, shares: Mapping[str, float], words: str) -> None:
        """Show shares by name that sum up to 1, or none; `words` say the same."""
        self._shares = shares
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def colours_of(self, name: str, palette: Palette) -> tuple[QBrush, str]:
        """Return what a share is filled with, and the colour of what is written on it."""
        raise NotImplementedError

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
        for name in self._names:
            width = self._shares.get(name, 0.0) * whole.width()
            self._paint_share(painter, QRectF(left, 0, width, whole.height()), name)
            left += width
        painter.end()

    def _paint_share(self, painter: QPainter, area: QRectF, name: str) -> None:
        brush, ink = self.colours_of(name, self._palette)
        painter.fillRect(area, brush)
        if name == State.BORED.value:  # which print in grey as interested
            painter.fillRect(area, bored_brush(self._palette))
        text = percent(f"{100 * self._shares.get(name, 0.0):.0f}")
        if painter.fontMetrics().horizontalAdvance(text) + 10 < area.width():
            painter.setPen(QColor(ink))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


class StateBar(ShareBar):
    """From interested to no data."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, [state.value for state in _ORDER], parent)

    def colours_of(self, name: str, palette: Palette) -> tuple[QBrush, str]:
        """Those of the state; see `ShareBar.colours_of`."""
        state = State(name)
        if state is State.NO_DATA:
            return no_data_brush(palette), palette.muted
        return QBrush(palette.of_state(state)), palette.card


class HeadsBar(ShareBar):
    """From facing the front to turned away; nothing in it has the colour of bored."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, SHARES, parent)

    def colours_of(self, name: str, palette: Palette) -> tuple[QBrush, str]:
        """The gauge's blue, and greys; see `ShareBar.colours_of`."""
        fill, ink = {
            "facing": (palette.interested, palette.card),
            "aside": (palette.band, palette.text),
            "down": (palette.faint, palette.text),
            "away": (palette.muted, palette.card),
        }[name]
        return QBrush(QColor(fill)), ink

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(200, _QUIET_HEIGHT_PX)
