"""A session's own words: title, room, course, and how those in the room were told."""

from __future__ import annotations

from PyQt5.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from monitor.types import SessionInfo
from monitor.ui.buttons import push_button
from monitor.ui.labels import label

_WORDS = {"title": "&Title", "room": "&Room", "course": "&Course", "consent_note": "Co&nsent"}
_LONGEST = 200


class DetailsDialog(QDialog):
    """Asks for the words; Return keeps them, Esc does not."""

    def __init__(self, info: SessionInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Details of the session")
        self.lines = {name: QLineEdit(getattr(info, name)) for name in _WORDS}
        form = QFormLayout()
        form.setSpacing(10)
        for name, line in self.lines.items():
            line.setMaxLength(_LONGEST)
            form.addRow(_WORDS[name], line)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button("Cancel", self.reject))
        buttons.addWidget(push_button("Keep", self.accept, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(label("Details", "heading"))
        column.addLayout(form)
        column.addLayout(buttons)
        self.setMinimumWidth(480)

    @property
    def words(self) -> dict[str, str]:
        """What stands in the lines, by name."""
        return {name: line.text().strip() for name, line in self.lines.items()}
