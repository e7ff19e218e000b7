"""The main window: what the user does goes to the monitor, what it tells goes to the dashboard."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QTimer
from PyQt5.QtGui import QCloseEvent
from PyQt5.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QStackedWidget

from monitor.config import Settings, StrategyName
from monitor.emotion import classes_of, training_shares_missing
from monitor.errors import ConfigError, EngineError, MonitorError
from monitor.live import LiveState, LiveUpdate
from monitor.store import SessionStore
from monitor.types import SessionInfo
from monitor.ui.analysis.dialog import AnalysisDialog
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.compact import Compact
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dashboard.gauge import neutral_band
from monitor.ui.dashboard.notice import Choice
from monitor.ui.dashboard.trend import Marker
from monitor.ui.dialogs.help_dialog import HelpDialog
from monitor.ui.dialogs.welcome import TEXT_VERSION, Welcome
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.main.startup_cleanup import CleanupReport, tidy
from monitor.ui.networks.choice import NetworkDialog
from monitor.ui.networks.counting import ask_what_counts
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.sessions.file_actions import export_session
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.actions import MARKERS, Actions
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.preferences import Preferences, save_preferences
from monitor.ui.widgets.wording import clock, gauge_face, saved_line, sentence
from monitor.window import with_trained

TICK_MS = 33
COURSE_S = 0.5

_CAN_RECORD = (LiveState.RUNNING, LiveState.LOST)
_OVER = (LiveState.ENDED, LiveState.FAILED)


class MainWindow(QMainWindow):
    """Owns the widgets; on a timer it asks the desk for the newest update.

    Args:
        desk: Where the monitor is.
        settings: All settings.
        preferences: What the user chose before.
        theme: Light or dark.
        store: The log, for past sessions.
    """

    def __init__(
        self,
        controller: MonitorController,
        settings: Settings,
        preferences: Preferences,
        theme: Theme,
        store: SessionStore,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._settings = settings
        self._preferences = preferences
        self._theme = theme
        self._store = store
        self._background = Background(self)
        self.commands = Actions(self)
        self.dashboard = Dashboard(theme, self.commands, self._background, settings.window)
        self.compact = Compact(theme, neutral_band(settings.window), self.commands.all())
        self.welcome = Welcome(self._retention_days)
        self.review: ReviewWindow | None = None

        self._update = controller.latest()
        self._markers: list[Marker] = []
        self._session: tuple[SessionInfo, float] | None = None
        self._told = ""
        self._course_at_s = 0.0
        self._start_spec = ""
        self._network_told = ""

        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.dashboard)
        self.setCentralWidget(self._stack)
        self.setWindowTitle("Classroom Monitor")
        self.setMinimumSize(760, 560)
        self.resize(1280, 800)
        self.addActions(list(self.commands.all()))
        self._connect()
        self._explain()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.tick)

    @property
    def _retention_days(self) -> int:
        return self._preferences.kept_days(self._settings.session)

    @property
    def preferences(self) -> Preferences:
        """What the user has chosen so far."""
        return self._preferences

    def begin(self, spec: str) -> None:
        """Show the window: the first start's page, or the dashboard watching `spec`."""
        self._start_spec = spec
        self._timer.start(TICK_MS)
        if self._preferences.accepted_text < TEXT_VERSION:
            self._allow_actions(allowed=False)
            self._stack.setCurrentWidget(self.welcome)
        else:
            self._open_dashboard()

    def tick(self) -> None:
        """Ask for the newest update and show it."""
        if self._stack.currentWidget() is self.welcome:
            return
        update = self._update = self._controller.latest()
        self._follow_session(update)
        self._follow_message(update)
        self._show_actions(update)
        min_people = self._settings.session.min_people
        if self.compact.isVisible():
            line = "Preview" if update.session_s is None else clock(update.session_s)
            self.compact.show_face(gauge_face(update, min_people), line)
        else:
            self.dashboard.show_update(update, min_people, self._controller.source_name)
        now_s = time.monotonic()
        if now_s - self._course_at_s >= COURSE_S and not self.compact.isVisible():
            self._course_at_s = now_s
            self.dashboard.show_series(update, self._controller.trend(), self._markers)

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Ask while a session runs."""
        if event is None:
            return
        if self._update.session is not None and not self._confirm_close():
            event.ignore()
            return
        self.end()

    def end(self) -> None:
        """End the session and everything that runs; nothing is asked."""
        self._timer.stop()
        self.compact.hide()
        if self.review is not None:
            self.review.close()
        self.hide()
        self._background.close()
        self._controller.close()
        self._update = self._controller.latest()

    def _connect(self) -> None:
        slots: dict[str, Callable[[], object]] = {
            "start_pause": self._start_or_pause,
            "stop": self._stop,
            "note": self._open_note,
            "agree": lambda: self._judge(agrees=True),
            "disagree": lambda: self._judge(agrees=False),
            "compact": self._toggle_compact,
            "theme": self._toggle_theme,
            "follow_system": lambda: self._remember(theme="system"),
            "full_screen": self._toggle_full_screen,
            "sessions": self._open_sessions,
            "analyse": self._analyse,
            "network": self._choose_network,
            "help": lambda: HelpDialog(self.commands.list_keys(), self).exec_(),
            "quit": self.close,
        }
        for name, slot in slots.items():
            self.commands[name].triggered.connect(lambda _checked, slot=slot: slot())
        for label, action in zip(MARKERS, self.commands.markers, strict=True):
            action.triggered.connect(lambda _checked, label=label: self._mark(label))
        self.commands.name_markers(self._preferences.part_names)
        self.commands["picture"].setChecked(True)
        self.commands["picture"].toggled.connect(self.dashboard.show_picture_card)
        self.commands["picture"].setChecked(self._preferences.show_picture)
        self.commands["picture"].toggled.connect(lambda on: self._remember(show_picture=on))
        self.dashboard.start_form.started.connect(self._begin_session)
        self.dashboard.controls.note_written.connect(self._note)
        self.dashboard.controls.strategy_chosen.connect(self._use_strategy)
        self.dashboard.controls.folder_wanted.connect(self._ask_for_trained)
        self.dashboard.source.chosen.connect(self.watch)
        self.dashboard.source.failed.connect(self._say)
        self.compact.left.connect(self._toggle_compact)
        self.welcome.accepted.connect(self._accept)
        self.welcome.declined.connect(self.commands["quit"].trigger)

    # What the user does.

    def watch(self, spec: str) -> None:
        """Watch another source from now on."""
        self._markers.clear()
        self.dashboard.notice.clear()
        self._told = ""
        try:
            ask_what_counts(self._settings.emotion, self)
        except EngineError as error:
            self._say(str(error))
        else:
            self._tell_training_shares()
        self._controller.open(spec, self._settings)
        if spec:
            self._preferences = self._preferences.with_source(spec)
            self._save()

    def _accept(self) -> None:
        now = datetime.now(UTC).isoformat(timespec="seconds")
        self._remember(
            accepted_at=now,
            accepted_text=TEXT_VERSION,
            retention_days=self.welcome.retention.days,
        )
        self._open_dashboard()

    def _open_dashboard(self) -> None:
        self._allow_actions(allowed=True)
        self._stack.setCurrentWidget(self.dashboard)
        self.dashboard.setFocus()
        self.dashboard.source.refresh()
        self.watch(self._start_spec)
        work = partial(tidy, self._store, self._retention_days, datetime.now(UTC))
        self._background.run(work, self._tell_tidied, self._say)
        self.tick()

    def _start_or_pause(self) -> None:
        monitor, state = self._controller.monitor, self._update.status.state
        if state in _OVER:
            self.watch(self._controller.spec)
        elif monitor is None:
            return
        elif state is LiveState.PAUSED:
            monitor.resume()
        elif self._update.session is not None:
            monitor.pause()
        else:
            self._ask_start()

    def _ask_start(self) -> None:
        form = self.dashboard.start_form
        if form.isVisible():
            form.start()
            return
        if self.compact.isVisible():
            self._toggle_compact()
        self.dashboard.notice.clear()
        form.ask(self._preferences)

    def _begin_session(self, words: Mapping[str, str]) -> None:
        if self._controller.monitor is None or self._update.session is not None:
            return
        self._markers.clear()
        per_person = self.commands["per_person"].isChecked()
        self._controller.monitor.begin_session(per_person=per_person, **words)
        self._remember(**{name: text for name, text in words.items() if name != "title"})

    def _stop(self) -> None:
        monitor = self._controller.monitor
        if monitor is not None and self._update.session is not None:
            monitor.end_session()
            monitor.resume()

    def _mark(self, number: str) -> None:
        label = self.commands.marker_name(number)
        if self._update.session is not None and self._controller.monitor is not None:
            self._controller.monitor.mark(label)
            self._show_marker(label)

    def _note(self, text: str) -> None:
        if self._update.session is not None and self._controller.monitor is not None:
            self._controller.monitor.note(text)
            self._show_marker("note")

    def _judge(self, *, agrees: bool) -> None:
        if self._update.session is not None and self._controller.monitor is not None:
            self._controller.monitor.judge(agrees=agrees)
            self._show_marker(self.commands["agree" if agrees else "disagree"].text())

    def _show_marker(self, label: str) -> None:
        time_s = (self._update.origin_s or 0.0) + (self._update.session_s or 0.0)
        self._markers.append(Marker(time_s, label))

    def _open_note(self) -> None:
        if self.compact.isVisible():
            self._toggle_compact()
        self.dashboard.controls.open_note()

    def _use_strategy(self, name: StrategyName) -> None:
        self._settings = replace(
            self._settings, window=replace(self._settings.window, strategy=name)
        )
        if self._controller.monitor is not None:
            self._controller.monitor.set_strategy(name)
        self._explain()
        self._tell_training_shares()
        self._remember(strategy=name, strategy_folder=self._settings.window.model)

    def _ask_for_trained(self) -> None:
        if self._update.session is not None:
            self._say("stop the session to choose a trained strategy (S)")
            return
        folder = QFileDialog.getExistingDirectory(self, "Folder that training a strategy made")
        if folder:
            self.use_trained(Path(folder))

    def use_trained(self, folder: Path) -> None:
        """Let what a folder holds make the gauge, or say why it cannot."""
        try:
            classes = classes_of(self._settings.emotion)
            window = with_trained(self._settings.window, folder, classes)
        except MonitorError as error:
            self._say(str(error))
            return
        self._settings = replace(self._settings, window=window)
        self._remember(strategy=window.strategy, strategy_folder=window.model)
        self.dashboard.controls.strategy.offer(window.strategy)
        self._explain()
        self.watch(self._controller.spec)

    def _explain(self) -> None:
        """Have all that shows the score say how it comes about with the strategy in force."""
        window = self._settings.window
        self.dashboard.explain(window)
        self.compact.explain(self.dashboard.gauge.toolTip(), neutral_band(window))

    def _toggle_theme(self) -> None:
        self._remember(theme="light" if self._theme.palette.is_dark else "dark")

    def _toggle_compact(self) -> None:
        self._explain()
        small = self.compact.isVisible()
        self.setVisible(small)
        self.compact.setVisible(not small)
        shown = self if small else self.compact
        shown.raise_()
        shown.activateWindow()

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _open_sessions(self) -> None:
        if self.review is None:
            choices = ReviewSettings(self._retention_days, self._preferences.part_names)
            self.review = ReviewWindow(self._store, self._background, self._theme, choices)
            self.review.choices_changed.connect(self._take_choices)
        else:
            self.review.list.refresh()
        self.review.show()
        self.review.raise_()
        self.review.activateWindow()

    def _analyse(self) -> None:
        if self._update.session is not None:
            self._say("stop the session to analyse a recording (S)")
            return
        monitor = self._controller.monitor
        rests = monitor is not None and self._update.status.state is LiveState.RUNNING
        if monitor is not None and rests:  # the recording gets the whole processor
            monitor.pause()
        folder = self._preferences.results_folder
        dialog = AnalysisDialog(self._settings, self._theme, self._background, folder, self)
        dialog.exec_()
        dialog.running.close_down()  # a signal may end the app under it
        if dialog.form.places.own_folder != folder:
            self._remember(results_folder=dialog.form.places.own_folder)
        dialog.deleteLater()
        if monitor is not None and rests:
            monitor.resume()

    def _choose_network(self) -> None:
        if self._update.session is not None:
            self._say("stop the session to choose another network (S)")
            return
        emotion = self._settings.emotion
        dialog = NetworkDialog(emotion.model, self._preferences.networks, self)
        if dialog.exec_() and dialog.model != emotion.model:
            self._settings = replace(self._settings, emotion=replace(emotion, model=dialog.model))
            self._remember(network=dialog.model, networks=dialog.folders)
            self.watch(self._controller.spec)
        dialog.deleteLater()

    def _take_choices(self, choices: ReviewSettings) -> None:
        self._remember(**asdict(choices))
        self.commands.name_markers(choices.part_names)

    def _confirm_close(self) -> bool:
        box = QMessageBox(self)
        box.setWindowTitle("A session is running")
        box.setText("A session is running. Stop it and close the window?")
        box.setInformativeText("What was recorded so far is kept.")
        stop = box.addButton("Stop and close", QMessageBox.AcceptRole)
        box.setDefaultButton(box.addButton("Keep running", QMessageBox.RejectRole))
        box.exec_()
        return box.clickedButton() is stop

    # What the monitor tells.

    def _follow_session(self, update: LiveUpdate) -> None:
        if update.session is not None:
            if self._session is None:
                self.commands["blur"].setChecked(True)
                self.commands["per_person"].setChecked(False)
            self._session = (update.session, update.session_s or 0.0)
        elif self._session is not None:
            session, length_s = self._session
            self._session = None
            self.commands["blur"].setChecked(False)
            self.dashboard.notice.say(
                saved_line(session, length_s),
                (
                    "Export\N{HORIZONTAL ELLIPSIS}",
                    lambda: export_session(
                        self, self._store, self._background, session.session_id, self._say
                    ),
                ),
                ("Past sessions", self._open_sessions),
            )

    def _follow_message(self, update: LiveUpdate) -> None:
        state = update.status.state
        choices: tuple[Choice, ...] = ()
        # What is being loaded, a failure and an end stand in the gauge already.
        in_gauge = state in (LiveState.LOADING, *_OVER)
        message = "" if in_gauge else sentence(update.status.message)
        if state is LiveState.FAILED:
            message = "Nothing can be read now"
            choices = (("Choose another source", self.dashboard.source.open_menu),)
        if message == self._told:
            return
        if message:
            self.dashboard.notice.say(message, *choices)
        elif self.dashboard.notice.text == self._told:
            self.dashboard.notice.clear()
        self._told = message

    def _show_actions(self, update: LiveUpdate) -> None:
        state, running = update.status.state, update.session is not None
        start = self.commands["start_pause"]
        start.setText(_start_text(state, running=running))
        start.setEnabled(running or state in (*_CAN_RECORD, *_OVER, LiveState.PAUSED))
        self.commands["stop"].setEnabled(running)
        words = [self.commands[name] for name in ("note", "agree", "disagree")]
        for action in (*self.commands.markers, *words):
            action.setEnabled(running)

    def _tell_tidied(self, tidied: CleanupReport) -> None:
        if tidied.line:
            said = self.dashboard.notice.text
            also = f". {said}" if said and said == self._network_told else ""
            self.dashboard.notice.say(
                f"{tidied.line}{also}", ("Past sessions", self._open_sessions)
            )

    def _tell_training_shares(self) -> None:
        """Say once of a network that does not tell what it was trained on, where that matters."""
        if self._settings.window.strategy != "balance":
            return
        try:
            message = sentence(training_shares_missing(self._settings.emotion))
        except EngineError as error:
            self._say(str(error))
            return
        if message and message != self._network_told:
            self._say(message)
        self._network_told = message

    def _say(self, message: str) -> None:
        self.dashboard.notice.say(sentence(message))

    def _remember(self, **changes: object) -> None:
        self._preferences = replace(self._preferences, **changes)  # type: ignore[arg-type]
        if "theme" in changes:
            self._theme.choose(self._preferences.theme)
        self._save()

    def _save(self) -> None:
        try:
            save_preferences(self._preferences)
        except ConfigError as error:
            self._say(str(error))

    def _allow_actions(self, *, allowed: bool) -> None:
        for action in self.commands.all():
            action.setEnabled(allowed or action is self.commands["quit"])


def _start_text(state: LiveState, *, running: bool) -> str:
    if state is LiveState.FAILED:
        return "Try again"
    if state is LiveState.ENDED:
        return "Watch again"
    if state is LiveState.PAUSED:
        return "Go on"
    return "Pause" if running else "Start session"
