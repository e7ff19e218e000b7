"""The small gauge that stays on top, beside the slides."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QPoint, QRectF, QSize, Qt, QTimer, pyqtSignal
from PyQt5.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PyQt5.QtWidgets import QApplication, QSizeGrip, QVBoxLayout, QWidget

from monitor.gauge.face import GaugeFace
from monitor.gauge.scale import OF_EXPRESSIONS, ScaleEnds
from monitor.i18n import tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.compact.compact_controls import CompactControls
from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.focus import hide
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.windows.fitting import Box
from monitor.ui.windows.place import WindowPlace
from monitor.ui.windows.tips import TipBeside

SIZE_PX = (280, 240)
SMALLEST_PX = (220, 170)
_USUAL_LINE_PX = 20
"""With larger text it is larger."""
SAID_MS = 4000
"""For so long something is said in the place of the session's line."""

_LEAVES_MS = 500
_HINT = tr("Drag to move, the lower right corner to resize. Double click or Esc goes back.")
_CORNER_PX = 18.0
_FROM_SCREEN_EDGE_PX = 24


class CompactGauge(QWidget):
    """A frameless gauge, at first in the upper right of the screen.

    It is dragged anywhere, and by its lower right corner to another size. A double click or
    Esc goes back. Its controls come with the mouse, or with Tab, and go with them.

    Args:
        band: Scores within +-this of 0 are neutral.
        actions: The window's actions; their keys work here too.

    Attributes:
        controls: What can be done here with the mouse.
    """

    back_requested = pyqtSignal()

    def __init__(self, theme: Theme, band: float, actions: Actions) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        keep_left_to_right(self)
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setWindowTitle(tr("Classroom Monitor, compact"))
        self.setToolTip(_HINT)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._commands = actions
        self.addActions(list(actions.all()))
        self._palette = theme.palette
        theme.changed.connect(self._on_theme)
        self._pressed_at: QPoint | None = None
        self._gauge = Gauge(theme, band)
        self._line = ElidedLabel("quiet")
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 16)
        column.setSpacing(2)
        column.addWidget(self._gauge, 1)
        column.addWidget(self._line)
        self.controls = CompactControls(actions)
        self.controls.note.closed.connect(self._leave_later)
        self.controls.hide()
        column.addWidget(self.controls)
        self._said, self._leaving = _timer(self, SAID_MS), _timer(self, _LEAVES_MS)
        self._leaving.timeout.connect(self._leave)
        self._corner = QSizeGrip(self)
        self._corner.setStyleSheet("image: none; width: 16px; height: 16px;")
        larger = max(self.fontMetrics().height() / _USUAL_LINE_PX, 1.0)
        large = larger**1.5  # its buttons stand beside each other, and grow in both ways
        self.setMinimumSize(QSize(*SMALLEST_PX) * large)
        self.resize(QSize(*SIZE_PX) * large)
        WindowPlace(self, _beside_the_slides)
        TipBeside(self)

    @property
    def gauge(self) -> Gauge:
        """The gauge that is shown."""
        return self._gauge

    def explain(self, text: str, band: float, ends: ScaleEnds = OF_EXPRESSIONS) -> None:
        """Say how the gauge comes about now, and show its neutral zone and its ends."""
        self._gauge.show_scale(band, ends)
        self.setAccessibleDescription(text)  # as a tooltip it would lie over the slides

    def show_face(self, face: GaugeFace, line: str) -> None:
        """Show the gauge, and a line about the session."""
        self._gauge.show_face(face)
        if not self._said.isActive():
            self._line.show_text(line)

    @property
    def line(self) -> str:
        """What stands below the gauge: about the session, or what was said last."""
        return self._line.whole

    def say(self, text: str) -> None:
        """Say for some seconds what a key or a button has done."""
        if text and self.isVisible():
            self._line.show_text(text)
            self._said.start()

    def open_note(self) -> None:
        """Let the user write a note here."""
        self.controls.show()
        self.activateWindow()
        self.controls.open_note()

    def enterEvent(self, event: QEvent | None) -> None:  # noqa: N802 - Qt's name
        """Show the controls."""
        super().enterEvent(event)
        self._leaving.stop()
        self.controls.show()

    def leaveEvent(self, event: QEvent | None) -> None:  # noqa: N802 - Qt's name
        """Hide the controls soon."""
        super().leaveEvent(event)
        self._leave_later()

    def changeEvent(self, event: QEvent | None) -> None:  # noqa: N802 - Qt's name
        """Hide the controls soon when another window has the keyboard."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.ActivationChange:
            self._leave_later()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab shows the controls, and goes to the first."""
        self.controls.show()
        return super().focusNextPrevChild(forward)

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the card behind the gauge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        painter.setPen(QPen(QColor(self._palette.line), 1))
        painter.setBrush(QColor(self._palette.card))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, _CORNER_PX, _CORNER_PX)
        painter.end()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Keep the invisible grip in its corner."""
        super().resizeEvent(event)
        self._corner.move(self.rect().bottomRight() - self._corner.rect().bottomRight())

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take hold."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPos()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Follow the mouse, once it has gone further than a click's tremble."""
        if event is None or self._pressed_at is None:
            return
        way = event.globalPos() - self._pressed_at
        if way.manhattanLength() < QApplication.startDragDistance():
            return
        handle = self.windowHandle()
        if handle is not None and handle.startSystemMove():
            self._pressed_at = None  # Wayland lets only its compositor move windows
        else:
            self._pressed_at = event.globalPos()
            self.move(self.pos() + way)

    def mouseReleaseEvent(self, _event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Let go."""
        self._pressed_at = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent | None) -> None:  # noqa: N802
        """Go back to the dashboard."""
        self.back_requested.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Go back with Esc; say why another key does nothing now."""
        if event is not None and event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            self.say(self._commands.why_not(event))
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Closing it goes back, and ends nothing."""
        if event is not None and event.spontaneous():
            event.ignore()
            self.back_requested.emit()

    def _leave_later(self) -> None:
        self._leaving.start()

    def _leave(self) -> None:
        """Hide the controls, unless somebody is at them."""
        focused = QApplication.focusWidget()
        is_at_them = focused is not None and self.controls.isAncestorOf(focused)
        is_in_menu = QApplication.activePopupWidget() is not None
        if is_in_menu:
            self._leave_later()
        elif not self.underMouse() and not (is_at_them and self.isActiveWindow()):
            hide(self.controls)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def _timer(parent: CompactGauge, length_ms: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(length_ms)
    return timer


def _beside_the_slides(screen: Box, size_wh: tuple[int, int]) -> tuple[int, int]:
    """The upper right of the screen, until it is moved."""
    left = screen.left + screen.width - size_wh[0] - _FROM_SCREEN_EDGE_PX
    return left, screen.top + _FROM_SCREEN_EDGE_PX
