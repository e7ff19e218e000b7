"""Starting, pausing and stopping a session."""

from __future__ import annotations

from collections.abc import Mapping

from PyQt5.QtCore import QObject, QTimer, pyqtSignal

from monitor.clock import monotonic_s
from monitor.i18n import tr
from monitor.live import LiveState, LiveUpdate
from monitor.types import SessionInfo
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dialogs.microphone_question import may_listen
from monitor.ui.main.actions.room import RoomActions
from monitor.ui.main.actions.source import SourceActions
from monitor.ui.main.actions.view import ViewActions
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import HeldSession, MonitorController
from monitor.ui.widgets.actions import Actions

_CAN_RECORD = (LiveState.RUNNING, LiveState.WAITING, LiveState.LOST)
_OVER = (LiveState.ENDED, LiveState.FAILED)

GO_ON_S = 600.0
"""For so long a session that was stopped can be gone on with."""


class SessionActions(QObject):
    """Owns `start_pause`, `stop` and `per_person`, and knows when a session starts and ends.

    Signals:
        starting: The user starts a session.
        started: A session runs now.
        ended: It has ended; its `SessionInfo`, and its length in seconds.
        said: What was done, in words.
        lapsed: Now it is too late to go on with it.

    Attributes:
        stopped: The session that can be gone on with; None where there is none.
    """

    starting = pyqtSignal()
    started = pyqtSignal()
    ended = pyqtSignal(object, float)
    said = pyqtSignal(str)
    lapsed = pyqtSignal()

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
        self.stopped: HeldSession | None = None
        self._lapse = QTimer(self)
        self._lapse.setSingleShot(True)
        self._lapse.timeout.connect(self._forget_stopped)
        actions.connect("start_pause", self.start_or_pause)
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
                self._forget_stopped()
                self._per_person.setChecked(False)
                self.started.emit()
                self.said.emit(_started(update))
        elif before is not None:
            self._running = None
            self.stopped = HeldSession(before[0], monotonic_s() - before[1])
            self._lapse.start(round(1000 * GO_ON_S))
            self.ended.emit(*before)

    def go_on(self) -> None:
        """Go on with the session that was stopped, if that is not too long ago."""
        session = self.stopped
        if session is None:
            return
        self._forget_stopped()
        self._dashboard.notice.clear()
        self._controller.go_on(session)
        if self._controller.update.status.state in _OVER:
            self._source.watch_again()

    def _forget_stopped(self) -> None:
        self._lapse.stop()
        if self.stopped is not None:
            self.stopped = None
            self.lapsed.emit()

    def start_or_pause(self, *, asks: bool = True) -> None:
        """Start a session, pause it or go on; beside the slides nothing is asked."""
        monitor, state = self._controller.monitor, self._controller.update.status.state
        if state in _OVER:
            self._source.watch_again()
        elif monitor is None:
            return
        elif state is LiveState.PAUSED:
            monitor.resume()
            self.said.emit(tr("Going on"))
        elif self._controller.in_session:
            monitor.pause()
            self.said.emit(tr("Paused"))
        else:
            self._start(asks=asks and not self._view.is_compact)

    def _start(self, *, asks: bool) -> None:
        form = self._dashboard.start_form
        if form.isVisible():
            form.start()
            return
        if not asks:
            form.fill(self._current.preferences)
            self._begin_session(form.words, asks=False)
            return
        self._dashboard.notice.clear()
        form.ask(self._current.preferences)

    def _begin_session(self, words: Mapping[str, str], *, asks: bool = True) -> None:
        monitor = self._controller.monitor
        if monitor is None or self._controller.in_session:
            return
        if self._room.is_first(words["room"], lambda: self._begin_session(words, asks=asks)):
            return
        if asks and monitor.asks_to_listen and may_listen(self._dashboard.window()):
            self._current.agree_to_microphone()
            monitor.allow_listening()
        self.starting.emit()
        monitor.begin_session(per_person=self._per_person.isChecked(), **words)
        self._current.remember(**{name: text for name, text in words.items() if name != "title"})

    def _end_session(self) -> None:
        if self._controller.in_session:
            self._controller.end_session()


def _started(update: LiveUpdate) -> str:
    room = update.session.room if update.session else ""
    return tr("Recording, room {room}", room=room) if room else tr("Recording")


def _start_text(state: LiveState, *, running: bool) -> str:
    if state is LiveState.FAILED:
        return tr("Try again")
    if state is LiveState.ENDED:
        return tr("Watch again")
    if state is LiveState.PAUSED:
        return tr("Go on")
    return tr("Pause") if running else tr("Start session")
