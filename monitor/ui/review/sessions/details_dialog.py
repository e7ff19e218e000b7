"""A session's own words: title, room, course, and how those in the room were told."""

from __future__ import annotations

from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.types import SessionInfo
from monitor.ui.widgets.form_dialog import FormDialog

_WORDS = {
    "title": tr("&Title"),
    "room": tr("&Room"),
    "course": tr("&Course"),
    "consent_note": tr("Co&nsent"),
}


class DetailsDialog(FormDialog):
    """Asks for the words of a session."""

    def __init__(self, info: SessionInfo, parent: QWidget | None = None) -> None:
        super().__init__(tr("Details of the session"), parent)
        self.lines = {
            word: self.add_line(name, getattr(info, word)) for word, name in _WORDS.items()
        }

    @property
    def words(self) -> dict[str, str]:
        """What stands in the lines, by name."""
        return {name: line.text().strip() for name, line in self.lines.items()}
