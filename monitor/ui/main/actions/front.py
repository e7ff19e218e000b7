"""Saying that everybody looks to the front now."""

from __future__ import annotations

from PyQt5.QtCore import QObject

from monitor.i18n import tr
from monitor.live import LiveUpdate
from monitor.ui.dashboard.notice import Notice
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.actions import Actions

LEARNING = tr("Learning where the front is: let everybody look there, for five seconds")


class FrontActions(QObject):
    """Owns `front`, and says while it is learned."""

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        notice: Notice,
        current: CurrentSettings,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._action = actions["front"]
        self._notice = notice
        self._current = current
        self._is_learning = False
        actions.connect("front", self._tell)

    def show_update(self, update: LiveUpdate) -> None:
        """Allow it while there are heads to be seen, and say that it is learned."""
        has_faces = update.summary is not None and update.summary.seen_count > 0
        self._action.setEnabled(has_faces and self._current.settings.signal.has_heads)
        was_learning, self._is_learning = self._is_learning, update.front_until_s is not None
        if self._is_learning and not was_learning:
            self._notice.say(LEARNING)
        elif was_learning and not self._is_learning and self._notice.text == LEARNING:
            self._notice.clear()  # what was learned is seen in the share that is shown now

    def _tell(self) -> None:
        if self._controller.monitor is not None:
            self._controller.monitor.tell_front()
