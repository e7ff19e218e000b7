"""What is asked when a session starts: where, what, and how those in the room were told.

Everything may be left empty, and is offered again the next time: Space or Return starts.
"""

from __future__ import annotations

from collections.abc import Mapping

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent
from PyQt5.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from monitor.i18n import tr
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.focus import hide
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.preferences import Preferences

_FIELDS = {
    "title": (tr("Title"), tr("What the lecture is about")),
    "room": (tr("Room"), tr("Sessions of a room can be compared")),
    "course": (tr("Course"), tr("Sessions of a course can be compared")),
    "consent_note": (tr("Consent"), tr("How those in the room were told and asked")),
}
_LONGEST = 200


class StartForm(QFrame):
    """Four lines and a button, over the trend.

    Signals:
        started: The session shall start, with the words by name.
    """

    started = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.lines = {name: _line(title, hint) for name, (title, hint) in _FIELDS.items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 12, 14, 12)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        for place, (name, (title, _hint)) in enumerate(_FIELDS.items()):
            # Three short lines above one long one.
            row, column, wide = (0, 2 * place, 1) if place < 3 else (1, 0, 3)
            grid.addWidget(_buddy(title, self.lines[name]), row, column)
            grid.addWidget(self.lines[name], row, column + 1, 1, wide)
            self.lines[name].returnPressed.connect(self.start)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        hint = ElidedLabel("quiet", or_nothing=True)
        hint.show_text(tr("All may stay empty"))
        buttons.addWidget(hint, 1)
        buttons.addWidget(push_button(tr("Cancel"), self.cancel))
        self.start_button = push_button(tr("Start (Space)"), self.start, "primary")
        buttons.addWidget(self.start_button)
        grid.addLayout(buttons, 1, 4, 1, 2)
        for column in (1, 3, 5):
            grid.setColumnStretch(column, 1)
        self.hide()

    @property
    def words(self) -> Mapping[str, str]:
        """What stands in the lines."""
        return {name: line.text().strip() for name, line in self.lines.items()}

    def ask(self, preferences: Preferences) -> None:
        """Show the form with the words of the last session; the button has the keyboard."""
        self.fill(preferences)
        self.show()
        self.start_button.setFocus()

    def fill(self, preferences: Preferences) -> None:
        """Write the words of the last session into the lines."""
        self.lines["title"].clear()
        for name in ("room", "course", "consent_note"):
            self.lines[name].setText(getattr(preferences, name))

    def start(self) -> None:
        """Start with the words that stand there."""
        hide(self)
        self.started.emit(self.words)

    def cancel(self) -> None:
        """Start nothing."""
        hide(self)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Esc starts nothing."""
        if event is not None and event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)


def _line(name: str, hint: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(hint)
    line.setToolTip(line.placeholderText())
    line.setAccessibleName(name)
    line.setMaxLength(_LONGEST)
    return line


def _buddy(text: str, line: QLineEdit) -> QLabel:
    made = label(text, "caption")
    made.setBuddy(line)
    return made
