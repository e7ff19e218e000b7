"""The controls of the compact gauge: the session in one row, markers in another."""

from __future__ import annotations

from PyQt5.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.ui.dashboard.marker_bar import MarkerBar
from monitor.ui.dashboard.note_line import NoteLine
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import ActionButton
from monitor.ui.widgets.focus import hide

_OF_SESSION = ("stop", "agree", "disagree", "note")


class CompactControls(QWidget):
    """Start, pause and undo a stop; in a session stop, opinions, a note, and markers by name."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = NoteLine()
        self.note.closed.connect(self._show_rows)
        self._rows = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.addWidget(self._rows)
        column.addWidget(self.note)
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(3)
        session = QHBoxLayout()
        session.setSpacing(3)
        self.start_button = ActionButton(actions["start_pause"], "compact")
        session.addWidget(self.start_button)
        self._undo = ActionButton(actions["undo"], "compact")
        session.addWidget(self._undo)
        self._of_session = [ActionButton(actions[name], "compact") for name in _OF_SESSION]
        for button in self._of_session:
            session.addWidget(button)
        session.addStretch(1)
        rows.addLayout(session)
        self._markers = MarkerBar(actions, is_small=True)
        rows.addWidget(self._markers)
        self.show_session(running=False)

    def show_session(self, *, running: bool) -> None:
        """Show what only a running session needs, or that a stop can be undone."""
        can_undo = not running and self._undo.isEnabled()
        if can_undo == self._undo.isHidden():
            hide(self._undo)
            self._undo.setVisible(can_undo)
        if running == self._markers.isHidden():
            for widget in (*self._of_session, self._markers):
                hide(widget)
                widget.setVisible(running)
            if not running:
                hide(self.note)

    def open_note(self) -> None:
        """Let the user write a note, in the place of the buttons."""
        self._rows.hide()
        self.note.open()

    def _show_rows(self) -> None:
        self._rows.show()
