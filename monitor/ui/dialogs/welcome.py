"""The first start: what the app is for, what it cannot do, what the law says, and a choice."""

from __future__ import annotations

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from monitor.signals import Signal
from monitor.ui.dialogs.retention_picker import RetentionPicker
from monitor.ui.dialogs.signal_choice import FirstSignalChoice
from monitor.ui.widgets.buttons import ActionButton, Check
from monitor.ui.widgets.labels import label

TEXT_VERSION = 4
"""Grows with a change of the text that needs a new choice."""

_SECTIONS = {
    "What it is for": (
        "It reads the expressions of the faces in a room, or where heads are turned, and shows one "
        "gauge for the whole room, so that you notice while you teach when many look bored or "
        "away. The gauge is a hint for you, about your lecture."
    ),
    "What it cannot do": (
        "An expression is not a feeling, and not attention. The reading of a single face is wrong "
        "one time in six on pictures such as it has learned from, two times in five on pictures of "
        "another kind, more often for small, turned or covered faces. Looking to the front is not "
        "listening, and taking notes is looking down. It is not for grading, discipline or "
        "decisions about anybody."
    ),
    "What the law says": (
        "In the European Union, inferring emotions in education is prohibited except for medical "
        "or safety reasons (AI Act, article 5). Where heads are turned can be read without any "
        "expression; whether that is allowed where you are is for your school to find out, the app "
        "claims nothing. Other countries have rules of their own. Ask before you use it with "
        "people, and tell everybody in the room."
    ),
    "What is kept": (
        "No picture is stored or sent, and nobody is recognised, unless you ask for an annotated "
        "video or train a network on pictures of yours. Only when you start a session "
        "are numbers about the class kept, on this computer. Old sessions go to a trash when the "
        "app starts, and are deleted seven days later."
    ),
}


class WelcomePage(QWidget):
    """A page with the limits; goes on only by an explicit choice.

    Args:
        retention_days: How long sessions are kept unless the user chooses otherwise.
        signal: What is read of the people unless the user chooses otherwise.
    """

    accepted = pyqtSignal()
    declined = pyqtSignal()

    def __init__(self, retention_days: int, signal: Signal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first_signal = FirstSignalChoice(signal)
        self.retention = RetentionPicker(retention_days)
        card = QFrame()
        card.setProperty("role", "card")
        card.setMaximumWidth(760)
        text = QVBoxLayout(card)
        text.setContentsMargins(40, 28, 40, 24)
        text.setSpacing(6)
        text.addWidget(label("Before you begin", "heading"))
        for title, body in _SECTIONS.items():
            text.addSpacing(12)
            text.addWidget(label(title, "title"))
            text.addWidget(label(body, wrap=True))
        text.addSpacing(12)
        text.addWidget(label("What is read", "title"))
        text.addWidget(self.first_signal)
        keep = QHBoxLayout()
        keep.addWidget(label("Keep sessions for"))
        keep.addWidget(self.retention)
        keep.addStretch(1)
        text.addSpacing(6)
        text.addLayout(keep)
        text.addSpacing(20)
        text.addLayout(self._choice())

        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.NoFrame)
        page = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(card, 100)
        across.addStretch(1)
        middle = QVBoxLayout(page)
        middle.setContentsMargins(16, 16, 16, 16)
        middle.addStretch(1)
        middle.addLayout(across)
        middle.addStretch(1)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self.consent_check.setFocus()

    def _choice(self) -> QHBoxLayout:
        self.consent_check = Check("I understand, and may use it here")
        leave = ActionButton()
        leave.setText("Close the app")
        leave.clicked.connect(self.declined)
        self.continue_button = ActionButton(role="primary")
        self.continue_button.setText("Continue")
        self.continue_button.setEnabled(False)
        self.continue_button.clicked.connect(self.accepted)
        self.consent_check.toggled.connect(self.continue_button.setEnabled)
        row = QHBoxLayout()
        row.addWidget(self.consent_check)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.continue_button)
        return row
