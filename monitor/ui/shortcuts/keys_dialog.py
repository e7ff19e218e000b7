"""Choosing the keys that work while another window has the keyboard."""

from __future__ import annotations

from itertools import pairwise

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QKeyEvent, QKeySequence
from PyQt5.QtWidgets import QLineEdit, QWidget

from monitor.i18n import tr
from monitor.ui.shortcuts.keys import PREFIXES, REMOTE_ACTIONS
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import Check, ChoiceBox
from monitor.ui.widgets.form_dialog import FormDialog
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.preferences import Preferences

_WHAT = tr(
    "1 to 9 put markers, Y and X say whether the gauge is right, Space starts and "
    "pauses, S stops, N opens a note and Z takes back, as in the window, held down "
    "together with the keys chosen here. While this is on, other programs do not "
    "get them."
)
_OF_REMOTE = tr(
    "A presenter remote is a keyboard: click into the line and press its button. "
    "The slides do not get that key any more, so take one that they do not need, "
    "such as that for a black screen."
)
_LEADS_OUT = (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_ALONE = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class KeyLine(QLineEdit):
    """Shows the key that was pressed in it; Backspace empties it."""

    def __init__(self, keys: str) -> None:
        super().__init__(keys)
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press a button of the remote"))
        self.setAccessibleName(tr("Key of a presenter remote"))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take the key, unless it leads out of here."""
        if event is None or event.key() in _LEADS_OUT:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.clear()
        elif event.key() not in _ALONE:
            held = int(event.modifiers()) & ~int(Qt.KeyboardModifier.KeypadModifier)
            self.setText(QKeySequence(held | event.key()).toString())


class KeysDialog(FormDialog):
    """Off or on, what is held down, and a key of a presenter remote.

    Args:
        preferences: What was chosen before.
        actions: For their names.
        reason: Why keys cannot be had on this system; "" where they can.
    """

    def __init__(
        self, preferences: Preferences, actions: Actions, reason: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Keys while slides are in front"), parent)
        self.is_on = Check(tr("Keys work while another window has the keyboard"))
        self.is_on.setChecked(preferences.global_keys and not reason)
        self.is_on.setEnabled(not reason)
        self.prefix = ChoiceBox()
        self.prefix.addItems(PREFIXES)
        self.prefix.setCurrentText(preferences.global_prefix)
        self.remote_key = KeyLine(preferences.remote_key)
        self.remote_action = ChoiceBox()
        for name in REMOTE_ACTIONS:
            self.remote_action.addItem(actions.describe(name), name)
        self.remote_action.setCurrentIndex(
            max(self.remote_action.findData(preferences.remote_action), 0)
        )
        self.form.addRow(_words(reason[:1].upper() + reason[1:] if reason else _WHAT))
        self.form.addRow(self.is_on)
        self.form.addRow(tr("&Held down"), self.prefix)
        self.form.addRow(_words(_OF_REMOTE))
        self.form.addRow(tr("&Remote"), self.remote_key)
        self.form.addRow(tr("&Does"), self.remote_action)
        for widget in (self.prefix, self.remote_key, self.remote_action):
            widget.setEnabled(not reason)
        order = (self.is_on, self.prefix, self.remote_key, self.remote_action, self.keep)
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
        self.is_on.setFocus()

    @property
    def choices(self) -> dict[str, object]:
        """What was chosen, by the names of `Preferences`."""
        return {
            "global_keys": self.is_on.isChecked(),
            "global_prefix": self.prefix.currentText(),
            "remote_key": self.remote_key.text(),
            "remote_action": str(self.remote_action.currentData()),
        }


def _words(text: str) -> QWidget:
    made = label(text, "quiet")
    made.setWordWrap(True)
    return made
