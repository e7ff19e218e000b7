"""A marker or a note: when, its name, and more words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PyQt5.QtCore import QTime
from PyQt5.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from monitor.store import EventKind
from monitor.ui.buttons import push_button
from monitor.ui.labels import label
from monitor.ui.review.events import SessionEvent

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class EventWords:
    """What was entered."""

    time_s: float
    label: str
    detail: str


class EventDialog(QDialog):
    """Asks for the words of a marker or a note; Return keeps them, Esc does not.

    Args:
        title: What is being done.
        event: What to begin with; it tells marker from note.
        names: Names to choose from.
    """

    def __init__(
        self, title: str, event: SessionEvent, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._event = event
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.addItems(list(names))
        self.name.setCurrentText(event.label)
        self.words = QLineEdit(event.detail)
        for line in (self.name.lineEdit(), self.words):
            assert line is not None  # noqa: S101 - it is editable
            line.setMaxLength(_LONGEST)
        self.time = QTimeEdit(QTime(0, 0).addSecs(int(event.time_s)))
        self.time.setDisplayFormat("H:mm:ss")
        is_marker = event.kind is EventKind.MARKER
        form = QFormLayout()
        form.setSpacing(10)
        if is_marker:
            form.addRow("&Name", self.name)
        form.addRow("&Remark" if is_marker else "&Note", self.words)
        form.addRow("&At", self.time)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(push_button("Cancel", self.reject))
        buttons.addWidget(push_button("Keep", self.accept, "primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(label(title, "heading"))
        column.addLayout(form)
        column.addLayout(buttons)
        self.setMinimumWidth(420)
        (self.name if is_marker else self.words).setFocus()

    @property
    def entered(self) -> EventWords:
        """What stands in the lines now; the exact time where it was not touched."""
        seconds = QTime(0, 0).secsTo(self.time.time())
        untouched = seconds == int(self._event.time_s)
        time_s = self._event.time_s if untouched else float(seconds)
        return EventWords(time_s, self.name.currentText().strip(), self.words.text().strip())
