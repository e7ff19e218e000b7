"""A marker or a note: when, its name, and more words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PyQt5.QtCore import QTime
from PyQt5.QtWidgets import QGridLayout, QTimeEdit, QWidget

from monitor.i18n import tr
from monitor.store import EventKind
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.form_dialog import FormDialog

_NAMES_IN_ROW = 4
_SHOWN = 18
"""Characters of a name on its button."""


@dataclass(frozen=True, slots=True)
class EventWords:
    """What was entered."""

    time_s: float
    label: str
    detail: str


class EventDialog(FormDialog):
    """Asks for the words of a marker or a note.

    Args:
        title: What is being done.
        event: What to begin with; it tells marker from note.
        names: Names to choose from.
    """

    def __init__(
        self, title: str, event: SessionEvent, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self._event = event
        self.lines = {}
        if event.kind is EventKind.MARKER:
            self.lines["label"] = self.add_line(tr("&Name"), event.label)
            self.form.addRow("", self._name_buttons(names))
            self.lines["detail"] = self.add_line(tr("&Remark"), event.detail)
        else:
            self.lines["detail"] = self.add_line(tr("&Note"), event.detail)
        self.time = QTimeEdit(QTime(0, 0).addSecs(int(event.time_s)))
        keep_left_to_right(self.time)  # Qt turns hours, minutes and seconds round otherwise
        self.time.setDisplayFormat("H:mm:ss")
        self.time.setButtonSymbols(QTimeEdit.NoButtons)
        self.form.addRow(tr("&At"), self.time)

    @property
    def entered(self) -> EventWords:
        """What stands in the lines now; the exact time where it was not touched."""
        words = {name: line.text().strip() for name, line in self.lines.items()}
        seconds = QTime(0, 0).secsTo(self.time.time())
        untouched = seconds == int(self._event.time_s)
        time_s = self._event.time_s if untouched else float(seconds)
        return EventWords(time_s, words.get("label", ""), words["detail"])

    def _name_buttons(self, names: Sequence[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(6)
        for place, name in enumerate(names):
            short = name if len(name) <= _SHOWN else f"{name[: _SHOWN - 1]}\N{HORIZONTAL ELLIPSIS}"
            button = push_button(short, partial(self.lines["label"].setText, name), "small")
            button.setToolTip(name if short != name else "")
            grid.addWidget(button, *divmod(place, _NAMES_IN_ROW))
        grid.setColumnStretch(_NAMES_IN_ROW, 1)
        return grid
