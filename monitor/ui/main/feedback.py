"""What a key or a button has done, said for a moment where the user looks."""

from __future__ import annotations

from PyQt5.QtCore import QObject, QTimer
from PyQt5.QtWidgets import QAction

from monitor.i18n import tr
from monitor.ui.dashboard.compact.compact_gauge import SAID_MS, CompactGauge
from monitor.ui.dashboard.notice import Choice, Notice
from monitor.ui.widgets.actions import Actions


class Feedback(QObject):
    """Says it in the compact gauge, or in the dashboard's notice where nothing else stands there.

    The compact gauge says too what the notice says.
    """

    def __init__(
        self, notice: Notice, compact: CompactGauge, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notice = notice
        self._compact = compact
        self._undo = actions["undo"]
        self._said = ""
        self._over = QTimer(self)
        self._over.setSingleShot(True)
        self._over.setInterval(SAID_MS)
        self._over.timeout.connect(self._take_back)
        notice.said.connect(compact.say)
        for action in actions.all():
            if action.isCheckable():
                action.toggled.connect(
                    lambda on, action=action: compact.say(
                        f"{action.text()}: {tr('on') if on else tr('off')}"
                    )
                )

    def say(self, text: str) -> None:
        """Say something for some seconds."""
        self._show(text)

    def say_done(self, text: str) -> None:
        """Say what was done, and offer to take it back."""
        self._show(text, (tr("Undo"), self._undo.trigger))

    def _say_toggled(self, action: QAction, is_on: bool) -> None:
        self._compact.say(f"{action.text()}: {tr('on') if is_on else tr('off')}")

    def _show(self, text: str, *choices: Choice) -> None:
        if not text:
            return
        self._compact.say(text)
        if not self._notice.text or self._notice.text == self._said:
            self._said = text
            self._notice.say(text, *choices)
            self._over.start()

    def _take_back(self) -> None:
        if self._notice.text == self._said:
            self._notice.clear()
