"""Looking at past sessions, and saying what became of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

from PyQt5.QtCore import QObject, QTimer
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.store import SessionStore
from monitor.types import SessionInfo
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dashboard.notice import Choice
from monitor.ui.main.current_settings import MARKERS, CurrentSettings
from monitor.ui.review.annotations.names_dialog import NamesDialog
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.storage.startup_cleanup import CleanupReport, clean_up
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.wording import saved_line

_AHEAD_MS = 3000
"""So long after the dashboard is shown the list is read: the start has the processor first."""


class ReviewActions(QObject):
    """Owns `sessions`, `marker_names` and the review window, and offers it where it is of use.

    Attributes:
        review: The window of past sessions; None until it was opened or made ready.
    """

    def __init__(
        self,
        actions: Actions,
        dashboard: Dashboard,
        current: CurrentSettings,
        window: QWidget,
        *,
        store: SessionStore,
        theme: Theme,
        background: Background,
    ) -> None:
        super().__init__(window)
        self.review: ReviewWindow | None = None
        self._store = store
        self._dashboard = dashboard
        self._theme = theme
        self._current = current
        self._background = background
        self._window = window
        self._undo = actions["undo"]
        self._saved: tuple[str, Callable[[], None]] | None = None
        self._ahead = QTimer(self)
        self._ahead.setSingleShot(True)
        self._ahead.timeout.connect(self._on_ahead)
        actions.connect("sessions", self.open_review)
        actions.connect("marker_names", self.edit_names)
        current.markers_named.connect(self._name_parts)
        if current.managed.has(*MARKERS):
            actions.lock("marker_names")

    def read_ahead(self) -> None:
        """Make past sessions ready in a while, so that they are there at once when asked for."""
        self._ahead.start(_AHEAD_MS)

    def open_review(self) -> None:
        """Show past sessions, beside the gauge."""
        if self.review is not None:
            self.review.list.refresh()
        review = self._make_ready()
        review.show()
        review.raise_()
        review.activateWindow()

    def close_review(self) -> None:
        """Close the window of past sessions, if it is open."""
        self._ahead.stop()
        if self.review is not None:
            self.review.close()

    def offer_saved(self, session: SessionInfo, length_s: float) -> None:
        """Say that a session was saved, and offer to look at it, or to go on with it."""
        self._saved = saved_line(session, length_s), partial(self.open_session, session.session_id)
        self._offer_saved((tr("Undo"), self._undo.trigger))

    def withdraw_undo(self) -> None:
        """Do not offer any more to go on with what was saved."""
        if self._saved and self._dashboard.notice.text == self._saved[0]:
            self._offer_saved()

    def open_session(self, session_id: str) -> None:
        """Show a past session, beside the gauge."""
        self.open_review()
        self._make_ready().open(session_id)

    def edit_names(self) -> None:
        """Let the user call the parts of a lecture, and with them the markers, otherwise."""
        dialog = NamesDialog(self._current.marker_names, self._window)
        if dialog.exec_():
            self._current.name_markers(dialog.names)
        dialog.deleteLater()

    def _name_parts(self, names: tuple[str, ...]) -> None:
        if self.review is not None:
            self.review.name_parts(names)

    def _offer_saved(self, *more: Choice) -> None:
        if self._saved:
            line, look = self._saved
            self._dashboard.notice.say(line, (tr("Review"), look), *more)

    def clean_up(self, warning: Callable[[], str], *, confirmed: bool = False) -> None:
        """Put the log in order, in a thread, and say what was done.

        Args:
            warning: What stays to be read in the notice where it stands there by then.
            confirmed: Whether the user said that old sessions may be put away.
        """
        days, now = self._current.retention_days, datetime.now(UTC)
        work = partial(clean_up, self._store, days, now, confirmed=confirmed)
        self._background.run(work, partial(self._report_cleanup, warning), self._dashboard.report)

    def _report_cleanup(self, warning: Callable[[], str], report: CleanupReport) -> None:
        if report.question:
            move = partial(self.clean_up, warning, confirmed=True)
            show = (tr("Past sessions"), self.open_review)
            self._dashboard.notice.say(report.question, (tr("Move to the trash"), move), show)
        elif report.line:
            notice = self._dashboard.notice
            also = f". {notice.text}" if notice.text and notice.text == warning() else ""
            notice.say(f"{report.line}{also}", (tr("Past sessions"), self.open_review))

    def _on_ahead(self) -> None:
        self._make_ready()

    def _make_ready(self) -> ReviewWindow:
        if self.review is None:
            choices = ReviewSettings(
                self._current.retention_days,
                self._current.marker_names,
                self._current.managed.has("session", "retention_days"),
                self._current.managed.has(*MARKERS),
            )
            self.review = ReviewWindow(self._store, self._background, self._theme, choices)
            self.review.settings_changed.connect(self._keep_settings)
        return self.review

    def _keep_settings(self, choices: ReviewSettings) -> None:
        self._current.remember(retention_days=choices.retention_days)
        if choices.part_names != self._current.marker_names:
            self._current.name_markers(choices.part_names)
