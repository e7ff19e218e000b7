"""What is read of the people: a choice of three, with what each means."""

from __future__ import annotations

from PyQt5.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from monitor.config import SET_BY_SCHOOL
from monitor.i18n import tr
from monitor.signals import Signal
from monitor.ui.widgets.buttons import Check, lock_managed
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import label

_CHOICES = {
    Signal.BOTH: (
        tr("Expressions, and where heads are turned"),
        tr("The gauge shows expressions, and beside it how many face the front."),
    ),
    Signal.ORIENTATION: (
        tr("Where heads are turned alone"),
        tr("The gauge shows how many face the front. No expression is read, shown or kept."),
    ),
    Signal.EXPRESSIONS: (
        tr("Expressions alone"),
        tr("Where heads are turned is not looked at."),
    ),
}

_TEXT_FROM_PX = 32
"""Where the name of a button begins."""


class SignalChoice(QWidget):
    """Three buttons of which one is chosen, each with a line on what it means.

    Args:
        signal: What is chosen at first.
    """

    def __init__(self, signal: Signal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._is_users = False
        self.buttons: dict[Signal, QRadioButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for one, (name, meaning) in _CHOICES.items():
            button = QRadioButton(name)
            button.setAccessibleDescription(meaning)
            button.clicked.connect(self._on_clicked)
            self._group.addButton(button)
            self.buttons[one] = button
            quiet = label(meaning, "quiet", wrap=True)
            quiet.setContentsMargins(_TEXT_FROM_PX, 0, 0, 4)
            column.addWidget(button)
            column.addWidget(quiet)
        self.buttons[signal].setChecked(True)

    @property
    def signal(self) -> Signal:
        """What is chosen."""
        return next(one for one, button in self.buttons.items() if button.isChecked())

    def propose(self, signal: Signal) -> None:
        """Choose something, unless the user has chosen already."""
        if not self._is_users:
            self.buttons[signal].setChecked(True)

    def lock(self) -> None:
        """Let nobody choose: the school has."""
        lock_managed(*self.buttons.values())

    def _on_clicked(self) -> None:
        self._is_users = True


class FirstSignalChoice(QWidget):
    """The same at the first start, with a proposal that follows from where the app is used.

    Args:
        signal: What the settings say; it is proposed outside the European Union.
    """

    def __init__(self, signal: Signal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = SignalChoice(signal)
        self.in_union = Check(tr("I use it in the European Union"))
        self.in_union.toggled.connect(
            lambda yes: self.choice.propose(Signal.ORIENTATION if yes else signal)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(label(tr("What is read"), "title"))
        head.addWidget(self.in_union)
        self._by_school = label(SET_BY_SCHOOL, "quiet")
        self._by_school.hide()
        head.addWidget(self._by_school)
        head.addStretch(1)
        column.addLayout(head)
        column.addWidget(self.choice)

    def lock(self) -> None:
        """Let nobody choose: the school has."""
        self.choice.lock()
        lock_managed(self.in_union)
        self.in_union.hide()
        self._by_school.show()


class SignalDialog(FormDialog):
    """Choose what is read of the people."""

    def __init__(self, signal: Signal, parent: QWidget | None = None) -> None:
        super().__init__(tr("What is read"), parent)
        self.choice = SignalChoice(signal)
        self.form.addRow(self.choice)
        self.choice.buttons[signal].setFocus()
