"""The main window: its pages, and the parts that do what its actions say."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PyQt5.QtGui import QCloseEvent, QKeyEvent
from PyQt5.QtWidgets import QStackedWidget, QWidget

from monitor.config import Settings
from monitor.store import SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.compact.compact_gauge import CompactGauge
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dialogs.confirm_close import confirm_close
from monitor.ui.dialogs.welcome import TEXT_VERSION, WelcomePage
from monitor.ui.help.help_actions import HelpActions
from monitor.ui.main.actions.analysis import AnalysisActions
from monitor.ui.main.actions.annotation import AnnotationActions
from monitor.ui.main.actions.front import FrontActions
from monitor.ui.main.actions.network import NetworkActions
from monitor.ui.main.actions.picture import PictureActions
from monitor.ui.main.actions.review import ReviewActions
from monitor.ui.main.actions.room import RoomActions
from monitor.ui.main.actions.session import SessionActions
from monitor.ui.main.actions.signal import SignalActions
from monitor.ui.main.actions.source import SourceActions
from monitor.ui.main.actions.strategy import StrategyActions
from monitor.ui.main.actions.undo import UndoActions
from monitor.ui.main.actions.view import ViewActions
from monitor.ui.main.actions.zones import ZonesActions
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.dialog_actions import PapersActions, SettingsActions
from monitor.ui.main.feedback import Feedback
from monitor.ui.main.global_keys import GlobalKeys
from monitor.ui.main.live_out import LiveOutActions
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.main.status_notice import StatusNotice
from monitor.ui.main.training_actions import TrainingActions
from monitor.ui.main.update_presenter import UpdatePresenter
from monitor.ui.observe.live import LiveObserving
from monitor.ui.review.window import ReviewWindow
from monitor.ui.room.page import RoomPage
from monitor.ui.slides.watching import SlideWatching
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.preferences import Preferences
from monitor.ui.windows.fitted import FittedWindow

_ALWAYS = ("quit", "theme", "follow_system", "full_screen")
"""What can be done on every page."""


class MainWindow(FittedWindow):
    """Composes the parts: the welcome page or the dashboard, actions, and updates on a timer.

    Args:
        controller: Where the monitor is.
        settings: All settings.
        preferences: What the user chose before.
        theme: Light or dark.
        store: The log, for past sessions.
        keep_views: As of `CurrentSettings`.
    """

    def __init__(
        self,
        controller: MonitorController,
        settings: Settings,
        preferences: Preferences,
        theme: Theme,
        store: SessionStore,
        *,
        keep_views: bool = True,
    ) -> None:
        super().__init__()
        self._controller = controller
        self._theme = theme
        self._background = Background(self)
        self._current = CurrentSettings(settings, preferences, self, keep_views=keep_views)
        self._start_spec = ""
        self.commands = Actions(self)
        self._make_pages(settings)
        self._make_actions(store)
        self._make_presenter(settings)
        self._connect()
        self.signal.show()
        self.view.explain_gauge()

    @property
    def review(self) -> ReviewWindow | None:
        """The window of past sessions; None until it was opened or made ready."""
        return self._review.review

    def begin(self, spec: str) -> None:
        """Show the window: the first start's page, or the dashboard watching `spec`."""
        self._start_spec = spec
        self.presenter.start()
        if self._current.preferences.accepted_text < TEXT_VERSION:
            self._allow_actions(allowed=False)
            self._stack.setCurrentWidget(self.welcome)
        else:
            self._open_dashboard()

    def closeEvent(self, event: QCloseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Ask while a session runs."""
        if event is None:
            return
        if self._controller.in_session and not confirm_close(self):
            event.ignore()
            return
        self.end()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Say why a key does nothing now."""
        super().keyPressEvent(event)
        if self._stack.currentWidget() is self.dashboard:
            self._feedback.say(self.commands.why_not(event))

    def end(self) -> None:
        """End the session and everything that runs; nothing is asked."""
        self.presenter.stop()
        self.slides.stop()
        self.global_keys.release()
        self.compact.hide()
        self.zones.panel.hide()
        self._review.close_review()
        self.hide()
        self._background.close()
        self._controller.close()
        self._controller.poll()
        self.live_out.outlets.stop()

    def _make_pages(self, settings: Settings) -> None:
        self.dashboard = Dashboard(self._theme, self.commands, self._background, settings)
        self.compact = CompactGauge(self._theme, settings.window.neutral_band, self.commands)
        retention_days, managed = self._current.retention_days, self._current.managed
        self.welcome = WelcomePage(retention_days, settings.signal, managed)
        self.room_page = RoomPage(self._theme)
        self._stack = QStackedWidget()
        for page in (self.welcome, self.dashboard, self.room_page):
            self._stack.addWidget(page)
        self.setCentralWidget(self._stack)
        self.setWindowTitle("Classroom Monitor")
        self.resize(1280, 800)
        self.addActions(list(self.commands.all()))

    def _make_actions(self, store: SessionStore) -> None:
        controller, commands, current = self._controller, self.commands, self._current
        board, theme, thread = self.dashboard, self._theme, self._background
        self.view = ViewActions(commands, board, current, self, compact=self.compact, theme=theme)
        self.network = NetworkActions(controller, commands, board, current, self)
        self.signal = SignalActions(controller, commands, board, current, self)
        self.front = FrontActions(controller, commands, board.notice, current, self)
        self.picture = PictureActions(controller, commands, board, current, self)
        self.source = SourceActions(
            controller, board.source, current, self, network=self.network, picture=self.picture
        )
        self.room = RoomActions(
            controller, commands, self.room_page, current, self, dashboard=board, source=self.source
        )
        self.strategy = StrategyActions(
            controller, board, current, self, network=self.network, source=self.source
        )
        self.session = SessionActions(
            controller,
            commands,
            board,
            current,
            self,
            source=self.source,
            view=self.view,
            room=self.room,
        )
        self.annotation = AnnotationActions(controller, commands, self.view, self)
        self.undo = UndoActions(commands, self, session=self.session, annotation=self.annotation)
        self.analysis = AnalysisActions(
            controller, commands, board, current, self, store=store, theme=theme, background=thread
        )
        TrainingActions(
            controller, commands, board, current, self, network=self.network, theme=theme
        )
        for own_window in (SettingsActions, PapersActions):
            own_window(commands, board, current, self)
        HelpActions(commands, theme, thread, lambda: current.settings, self)
        self.live_out = LiveOutActions(commands, board, current, self)
        self.zones = ZonesActions(controller, commands, self, theme)
        self.observing = LiveObserving(commands, self, store, theme, thread)
        self._stack.addWidget(self.observing.page)
        self.slides = SlideWatching(lambda: controller.recording, commands, thread, self)
        self._review = ReviewActions(
            commands, board, current, self, store=store, theme=theme, background=thread
        )

    def _make_presenter(self, settings: Settings) -> None:
        self.status = StatusNotice(self.dashboard.notice)
        self.presenter = UpdatePresenter(
            self._controller,
            self.dashboard,
            self.compact,
            min_people=settings.session.min_people,
            markers=lambda: self.annotation.shown,
            parent=self,
        )
        for part in (self.session, self.annotation, self.undo, self.front, self.status):
            self.presenter.updated.connect(part.show_update)
        for panel in (self.zones, self.room, self.live_out, self.observing, self.slides):
            self.presenter.updated.connect(panel.show_update)
        # After the others, which allow what they own.
        self.presenter.updated.connect(lambda _update: self._keep_to_page())

    def _connect(self) -> None:
        refused = (self.dashboard.source.failed, self.observing.refused, self.slides.said)
        for failed in (self._current.failed, *refused):
            failed.connect(self.dashboard.report)
        self.source.changing.connect(self._prepare_source)
        self.source.changing.connect(self.status.clear)
        self.session.starting.connect(self.annotation.clear)
        self._feedback = Feedback(self.dashboard.notice, self.compact, self.commands, self)
        self.global_keys = GlobalKeys(
            self.commands,
            self._current,
            self._feedback,
            self.dashboard.report,
            self,
            start=lambda: self.session.start_or_pause(asks=False),
        )
        self.annotation.written.connect(self._feedback.say_done)
        self.annotation.said.connect(self._feedback.say)
        self.session.said.connect(self._feedback.say)
        for moment in (self.session.started, self.session.ended):
            moment.connect(self.view.blur_picture)
        self.session.ended.connect(self._review.offer_saved)
        self.session.lapsed.connect(self._review.withdraw_undo)
        for part in (self.strategy, self.signal):
            part.changed.connect(self.view.explain_gauge)
        self.signal.changed.connect(self._watch_again)
        self.observing.opened.connect(self.zones.panel.hide)
        for instead, page in ((self.room, self.room_page), (self.observing, self.observing.page)):
            instead.opened.connect(self.view.leave_compact)
            instead.opened.connect(partial(self._show_page, page))
            instead.closed.connect(self._show_dashboard)
        self._current.markers_named.connect(self.commands.name_markers)
        self.commands.name_markers(self._current.marker_names)
        self.commands.connect("quit", self.close)
        self.welcome.accepted.connect(self._accept)
        self.welcome.declined.connect(self.commands["quit"].trigger)

    def _accept(self) -> None:
        self._current.remember(
            accepted_at=datetime.now(UTC).isoformat(timespec="seconds"),
            accepted_text=TEXT_VERSION,
            retention_days=self.welcome.retention.days,
        )
        self.signal.use(self.welcome.first_signal.choice.signal)
        self._open_dashboard()

    def _prepare_source(self) -> None:
        self.view.blur_picture()
        if not self._controller.in_session:  # else it goes on
            self.annotation.clear()

    def _watch_again(self) -> None:
        if self.presenter.is_presenting:  # before, there is nothing to watch yet
            self.source.watch_again()

    def _show_page(self, page: QWidget) -> None:
        self._allow_actions(allowed=False)
        self._stack.setCurrentWidget(page)
        page.setFocus()

    def _keep_to_page(self) -> None:
        if self.room.is_open or self.observing.is_open:
            self._allow_actions(allowed=False)

    def _show_dashboard(self) -> None:
        self._allow_actions(allowed=True)
        self._stack.setCurrentWidget(self.dashboard)
        self.dashboard.setFocus()

    def _open_dashboard(self) -> None:
        self._show_dashboard()
        self.dashboard.source.refresh()
        self.presenter.is_presenting = True
        self.global_keys.apply()
        self.source.watch(self._start_spec)
        self.live_out.begin()
        self._review.clean_up(lambda: self.network.shares_warning)
        self._review.read_ahead()
        self.presenter.refresh()

    def _allow_actions(self, *, allowed: bool) -> None:
        self.commands.allow_all(allowed=allowed, always=_ALWAYS)
