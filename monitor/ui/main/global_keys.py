"""The keys that work while another window has the keyboard: off, until the user wants them."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QObject
from PyQt5.QtGui import QGuiApplication
from PyQt5.QtWidgets import QWidget

from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.feedback import Feedback
from monitor.ui.shortcuts.grabber import Grabber, make_grabber, why_not
from monitor.ui.shortcuts.keys import GlobalKey, global_keys
from monitor.ui.shortcuts.keys_dialog import KeysDialog
from monitor.ui.widgets.actions import Actions

Report = Callable[[str], None]


class GlobalKeys(QObject):
    """Owns `global_keys`.

    Args:
        actions: What the keys do.
        current: What was chosen.
        feedback: Says why a key does nothing now.
        report: Told what could not be had.
        start: Starts a session or pauses it, without a question in a window that is not seen.
        window: Over which the dialog stands.
    """

    def __init__(
        self,
        actions: Actions,
        current: CurrentSettings,
        feedback: Feedback,
        report: Report,
        window: QWidget,
        *,
        start: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._current = current
        self._feedback = feedback
        self._report = report
        self._start = start
        self._window = window
        self._grabber: Grabber | None = None
        actions.connect("global_keys", self._ask)

    def apply(self) -> None:
        """Hold the keys that were chosen, or none."""
        self.release()
        preferences = self._current.preferences
        if not preferences.global_keys:
            return
        try:
            self._grabber = make_grabber(QGuiApplication.platformName(), self._on_pressed)
        except MonitorError as error:
            self._report(tr("keys do not work while slides are in front: {error}", error=error))
            return
        held = self._grabber.grab(global_keys(preferences))
        if held:
            names = ", ".join(key.keys for key in held)
            self._report(tr("another program has these keys, choose others: {names}", names=names))

    def release(self) -> None:
        """Let go of all keys."""
        if self._grabber is not None:
            self._grabber.release()
            self._grabber = None

    def _ask(self) -> None:
        reason = why_not(QGuiApplication.platformName())
        self.release()  # else the dialog would not get the key of a remote
        dialog = KeysDialog(self._current.preferences, self._actions, reason, self._window)
        if dialog.exec_() and not reason:
            self._current.remember(**dialog.choices)
        dialog.deleteLater()
        self.apply()

    def _on_pressed(self, key: GlobalKey) -> None:
        action = self._actions.find(key.action)
        if action.isEnabled() and key.action == "start_pause":
            self._start()
        elif action.isEnabled():
            action.trigger()
        else:
            self._feedback.say(tr("Not now: {tooltip}", tooltip=action.toolTip()))
