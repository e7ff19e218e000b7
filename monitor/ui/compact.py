"""The small gauge that stays on top, beside the slides."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QPoint, QRectF, Qt, pyqtSignal
from PyQt5.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PyQt5.QtWidgets import QAction, QVBoxLayout, QWidget

from monitor.ui.gauge import Gauge
from monitor.ui.labels import ElidedLabel
from monitor.ui.theme import Palette, Theme
from monitor.ui.wording import GaugeFace

SIZE_PX = (250, 206)
_CORNER_PX = 18.0


class Compact(QWidget):
    """A frameless gauge. It is dragged anywhere; a double click or Esc goes back.

    Args:
        actions: The window's actions; their keys work here too.
    """

    left = pyqtSignal()

    def __init__(self, theme: Theme, dead_band: float, actions: Sequence[QAction]) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle("Classroom Monitor, compact")
        self.setToolTip("Drag to move. Double click or Esc goes back.")
        self.addActions(list(actions))
        self._palette = theme.palette
        theme.changed.connect(self._on_theme)
        self._grip: QPoint | None = None
        self._gauge = Gauge(theme, dead_band)
        self._line = ElidedLabel("quiet")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 8)
        column.setSpacing(2)
        column.addWidget(self._gauge, 1)
        column.addWidget(self._line)
        self.resize(*SIZE_PX)

    @property
    def gauge(self) -> Gauge:
        """The gauge that is shown."""
        return self._gauge

    def show_face(self, face: GaugeFace, line: str) -> None:
        """Show the gauge, and a line about the session."""
        self._gauge.show_face(face)
        self._line.show_text(line)

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the card behind the gauge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.line), 1))
        painter.setBrush(QColor(self._palette.card))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take hold."""
        handle = self.windowHandle()
        # Wayland lets only its compositor move windows.
        if event is None or (handle is not None and handle.startSystemMove()):
            return
        self._grip = event.globalPos() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Follow the mouse."""
        if event is not None and self._grip is not None:
            self.move(event.globalPos() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._grip = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent | None) -> None:  # noqa: N802
        """Go back to the dashboard."""
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Go back with Esc."""
        if event is not None and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Closing it goes back, and ends nothing."""
        if event is not None and event.spontaneous():
            event.ignore()
            self.left.emit()

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()
