"""How the window looks: theme, compact gauge, full screen, picture, and the list of keys."""

from __future__ import annotations

from PyQt5.QtCore import QObject, QTimer, pyqtSignal
from PyQt5.QtWidgets import QWidget

from monitor.gauge.scale import scale_of
from monitor.ui.appearance.screen_sharing import NOT_HIDDEN, ScreenSharing
from monitor.ui.appearance.theme import Theme
from monitor.ui.appearance.theme_choice import ThemeChoice
from monitor.ui.dashboard.compact.compact_gauge import CompactGauge
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.widgets.actions import Actions

_SEEN_MS = 150


class ViewActions(QObject):
    """Owns what the windows look like, among it `theme`, `compact`, `blur` and `hide_shared`.

    Signals:
        note_written: A note, in the dashboard or beside the slides.
    """

    note_written = pyqtSignal(str)

    def __init__(
        self,
        actions: Actions,
        dashboard: Dashboard,
        current: CurrentSettings,
        window: QWidget,
        *,
        compact: CompactGauge,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._dashboard = dashboard
        self._compact = compact
        self._theme = theme
        self._current = current
        self._window = window
        actions.connect("theme", self._toggle_theme)
        actions.connect("follow_system", lambda: self._choose_theme("system"))
        actions.connect("compact", self._toggle_compact)
        actions.connect("full_screen", self._toggle_full_screen)
        compact.back_requested.connect(self._toggle_compact)
        actions.connect("source", self._open_sources)
        dashboard.controls.note_written.connect(self.note_written)
        compact.controls.note.written.connect(self.note_written)
        self._sharing = ScreenSharing(window)
        self._connect_picture()
        self._connect_sharing()

    @property
    def is_compact(self) -> bool:
        """Whether the compact gauge is shown, and not the dashboard."""
        return self._compact.isVisible()

    def leave_compact(self) -> None:
        """Go back from the compact gauge to the dashboard, if need be."""
        if self.is_compact:
            self._toggle_compact()

    def blur_picture(self) -> None:
        """Blur the picture, until the user wants to see it."""
        self._actions["blur"].setChecked(True)

    def open_note(self) -> None:
        """Let the user write a note, where they are."""
        if self.is_compact:
            self._compact.open_note()
        else:
            self._dashboard.controls.open_note()

    def explain_gauge(self) -> None:
        """Have all that shows the score say how it comes about with the strategy in force."""
        settings, window = self._current.settings, self._current.settings.window
        self._dashboard.explain(settings)
        text, ends = self._dashboard.gauge.toolTip(), scale_of(window.strategy)
        self._compact.explain(text, window.neutral_band, ends)

    def _connect_picture(self) -> None:
        self.blur_picture()  # nobody is shown sharp to whom the screen is shown
        picture = self._actions["picture"]
        picture.setChecked(True)
        picture.toggled.connect(self._dashboard.show_picture_card)
        picture.setChecked(self._current.preferences.show_picture)
        picture.toggled.connect(lambda shown: self._current.remember(show_picture=shown))

    def _connect_sharing(self) -> None:
        action = self._actions["hide_shared"]
        action.setChecked(self._current.preferences.hide_shared and self._sharing.can_hide)
        self._sharing.hide(hidden=action.isChecked())
        action.toggled.connect(self._hide_shared)

    def _hide_shared(self, hidden: bool) -> None:
        if hidden and not self._sharing.can_hide:
            self._actions["hide_shared"].setChecked(False)
            self._dashboard.report(NOT_HIDDEN)
            return
        self._sharing.hide(hidden=hidden)
        self._current.remember(hide_shared=hidden)

    def _toggle_theme(self) -> None:
        self._choose_theme("light" if self._theme.palette.is_dark else "dark")

    def _choose_theme(self, choice: ThemeChoice) -> None:
        self._theme.choose(choice, first=self._window)
        # Once it is seen: a slow disk would be waited for.
        QTimer.singleShot(_SEEN_MS, lambda: self._current.remember(theme=choice))

    def _toggle_compact(self) -> None:
        self.explain_gauge()
        was_compact = self._compact.isVisible()
        self._window.setVisible(was_compact)
        self._compact.setVisible(not was_compact)
        shown = self._window if was_compact else self._compact
        shown.raise_()
        shown.activateWindow()

    def _open_sources(self) -> None:
        self.leave_compact()
        self._dashboard.source.open_menu()

    def _toggle_full_screen(self) -> None:
        self.leave_compact()
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()
