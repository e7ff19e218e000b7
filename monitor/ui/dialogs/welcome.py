"""The first start: what the app is for, what it cannot do, what the law says, and a choice."""

from __future__ import annotations

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from monitor.config import ManagedSettings
from monitor.i18n import tr
from monitor.signals import Signal
from monitor.ui.dialogs.retention_picker import RetentionPicker
from monitor.ui.dialogs.signal_choice import FirstSignalChoice
from monitor.ui.widgets.buttons import Check, lock_managed, push_button
from monitor.ui.widgets.labels import label
from monitor.ui.windows.scroll_body import ScrollBody

TEXT_VERSION = 4
"""Grows with a change of the text that needs a new choice."""

_KEPT = tr("What is kept")
_SECTIONS = {
    tr("What it is for"): (
        tr(
            "It reads the expressions of the faces in a room, or where heads are turned, "
            "and shows one gauge for the whole room, so that you notice while you teach "
            "when many look bored or away. The gauge is a hint for you, about your lecture."
        )
    ),
    tr("What it cannot do"): (
        tr(
            "An expression is not a feeling, and not attention. The reading of a single "
            "face is wrong one time in six on pictures such as it has learned from, two "
            "times in five on pictures of another kind, more often for small, turned or "
            "covered faces. Looking to the front is not listening, and taking notes is "
            "looking down. It is not for grading, discipline or decisions about anybody."
        )
    ),
    tr("What the law says"): (
        tr(
            "In the European Union, inferring emotions in education is prohibited except "
            "for medical or safety reasons (AI Act, article 5). Where heads are turned can "
            "be read without any expression; whether that is allowed where you are is for "
            "your school to find out, the app claims nothing. Other countries have rules "
            "of their own. Ask before you use it with people, and tell everybody in the "
            "room."
        )
    ),
    _KEPT: (
        tr(
            "No picture is stored or sent, and nobody is recognised, unless you ask for an "
            "annotated video or train the app on pictures of yours. Only when you start a "
            "session are numbers about the class kept, on this computer; nothing is sent "
            "unless you switch 'Live out' on. Old sessions go to a trash, and are deleted "
            "seven days later."
        )
    ),
}

_WIDEST_PX = 1240
_TWO_COLUMNS_PX = 1000
_TOP = Qt.Alignment(Qt.AlignmentFlag.AlignTop)


class WelcomePage(QWidget):
    """A page with the limits; goes on only by an explicit choice, which is always in view.

    Args:
        retention_days: How long sessions are kept unless the user chooses otherwise.
        signal: What is read of the people unless the user chooses otherwise.
        managed: What the school has set, and cannot be chosen.
    """

    accepted = pyqtSignal()
    declined = pyqtSignal()

    def __init__(
        self,
        retention_days: int,
        signal: Signal,
        managed: ManagedSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.first_signal = FirstSignalChoice(signal)
        self.retention = RetentionPicker(retention_days)
        if managed.has("session", "retention_days"):
            lock_managed(self.retention)
        if managed.sets_signal:
            self.first_signal.lock()
        self._sections = [
            _section(title, body, self._keep() if title == _KEPT else None)
            for title, body in _SECTIONS.items()
        ]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(36)
        self._grid.setVerticalSpacing(10)
        card = QFrame()
        card.setProperty("role", "card")
        text = QVBoxLayout(card)
        text.setContentsMargins(28, 8, 28, 8)
        text.setSpacing(8)
        text.addWidget(label(tr("Before you begin"), "heading"))
        text.addLayout(self._grid)
        text.addWidget(self.first_signal)
        text.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 16, 8)
        whole.setSpacing(8)
        whole.addLayout(_in_the_middle(ScrollBody(card)), 1)
        whole.addLayout(_in_the_middle(self._choice()))
        self._arrange()
        self.consent_check.setFocus()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= _TWO_COLUMNS_PX else 1
        for place, section in enumerate(self._sections):
            self._grid.addWidget(section, *divmod(place, columns), _TOP)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < columns))

    def _keep(self) -> QHBoxLayout:
        keep = QHBoxLayout()
        keep.addWidget(label(tr("Keep sessions for")))
        keep.addWidget(self.retention)
        keep.addStretch(1)
        return keep

    def _choice(self) -> QWidget:
        self.consent_check = Check(tr("I understand, and may use it here"))
        leave = push_button(tr("Close the app"), self.declined.emit)
        self.continue_button = push_button(tr("Continue"), self.accepted.emit, "primary")
        self.continue_button.setEnabled(False)
        self.consent_check.toggled.connect(self.continue_button.setEnabled)
        choice = QWidget()
        row = QHBoxLayout(choice)
        row.setContentsMargins(28, 0, 0, 0)
        row.addWidget(self.consent_check)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(self.continue_button)
        return choice


def _section(title: str, body: str, more: QLayout | None = None) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(title, "title"))
    column.addWidget(label(body, wrap=True))
    if more is not None:
        column.addLayout(more)
    return section


def _in_the_middle(part: QWidget) -> QHBoxLayout:
    part.setMaximumWidth(_WIDEST_PX)
    across = QHBoxLayout()
    across.addStretch(1)
    across.addWidget(part, 100)
    across.addStretch(1)
    return across
