"""How much of an interval is over, and a quiet cue where the next begins."""

from __future__ import annotations

from PyQt5.QtCore import QRectF, QSize, QTimer
from PyQt5.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.i18n import tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme

CUE_MS = 1200
"""So long the bar is filled where an interval begins."""

_HEIGHT_PX = 14


class IntervalBar(QWidget):
    """A bar that fills up; wholly filled for a moment as a cue."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette = theme.palette
        self._share = 0.0
        self._cue = QTimer(self)
        self._cue.setSingleShot(True)
        self._cue.setInterval(CUE_MS)
        self._cue.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Fixed)
        self.setAccessibleName(tr("How much of the interval is over"))
        theme.changed.connect(self._on_theme)

    @property
    def is_cueing(self) -> bool:
        """Whether an interval has just begun."""
        return self._cue.isActive()

    def show_share(self, share: float) -> None:
        """Show how much of the interval is over, 0..1."""
        if share != self._share:
            self._share = share
            self.update()

    def cue(self) -> None:
        """Say that an interval begins."""
        self._cue.start()
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
        path.addRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        painter.setClipPath(path)
        painter.fillRect(whole, QColor(self._palette.track))
        over = QRectF(0, 0, whole.width() * self._share, whole.height())
        filled, colour = (
            (whole, self._palette.text) if self.is_cueing else (over, self._palette.muted)
        )
        painter.fillRect(filled, QColor(colour))
        painter.end()

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
