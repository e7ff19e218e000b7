"""Starting, pausing and stopping a session."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.live import LiveState, LiveUpdate
from monitor.types import SessionInfo
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.actions.room import RoomActions
from monitor.ui.main.actions.source import SourceActions
from monitor.ui.main.actions.view import ViewActions
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.actions import Actions

_CAN_RECORD = (LiveState.RUNNING, LiveState.WAITING, LiveState.LOST)
_OVER = (LiveState.ENDED, LiveState.FAILED)


class SessionActions(QObject):
    """Owns `start_pause`, `stop` and `per_person`, and knows when a session starts and ends.

    Signals:
        starting: The user starts a session.
        started: A session runs now.
        ended: It has ended; its `SessionInfo`, and its length in seconds.
    """

    starting = pyqtSignal()
    started = pyqtSignal()
    ended = pyqtSignal(object, float)

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        dashboard: Dashboard,
        current: CurrentSettings,
        parent: QObject,
        *,
        source: SourceActions,
        view: ViewActions,
        room: RoomActions,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._start_pause = actions["start_pause"]
        self._stop = actions["stop"]
        self._per_person = actions["per_person"]
        self._dashboard = dashboard
        self._current = current
        self._source = source
        self._view = view
        self._room = room
        self._running: tuple[SessionInfo, float] | None = None
        actions.connect("start_pause", self._start_or_pause)
        actions.connect("stop", self._end_session)
        dashboard.start_form.started.connect(self._begin_session)

    def show_update(self, update: LiveUpdate) -> None:
        """Let the actions fit what is going on, and tell when a session starts or ends."""
        self._follow_session(update)
        state, running = update.status.state, update.session is not None
        self._start_pause.setText(_start_text(state, running=running))
        can_start = state in (*_CAN_RECORD, *_OVER, LiveState.PAUSED)
        self._start_pause.setEnabled(running or can_start)
        self._stop.setEnabled(running)

    def _follow_session(self, update: LiveUpdate) -> None:
        before = self._running
        if update.session is not None:
            self._running = (update.session, update.session_s or 0.0)
            if before is None:
                self._per_person.setChecked(False)
                self.started.emit()
        elif before is not None:
            self._running = None
            self.ended.emit(*before)

    def _start_or_pause(self) -> None:
        monitor, state = self._controller.monitor, self._controller.update.status.state
        if state in _OVER:
            self._source.watch_again()
        elif monitor is None:
            return
        elif state is LiveState.PAUSED:
            monitor.resume()
        elif self._controller.in_session:
            monitor.pause()
        else:
            self._ask_start()

    def _ask_start(self) -> None:
        form = self._dashboard.start_form
        if form.isVisible():
            form.start()
            return
        self._view.leave_compact()
        self._dashboard.notice.clear()
        form.ask(self._current.preferences)

    def _begin_session(self, words: Mapping[str, str]) -> None:
        monitor = self._controller.monitor
        if monitor is None or self._controller.in_session:
            return
        if self._room.is_first(words["room"], lambda: self._begin_session(words)):
            return
        self.starting.emit()
        monitor.begin_session(per_person=self._per_person.isChecked(), **words)
        self._current.remember(**{name: text for name, text in words.items() if name != "title"})

    def _end_session(self) -> None:
        monitor = self._controller.recording
        if monitor is not None:
            monitor.end_session()
            monitor.resume()


def _start_text(state: LiveState, *, running: bool) -> str:
    if state is LiveState.FAILED:
        return "Try again"
    if state is LiveState.ENDED:
        return "Watch again"
    if state is LiveState.PAUSED:
        return "Go on"
    return "Pause" if running else "Start session"
