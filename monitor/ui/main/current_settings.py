"""The settings in force in the window, and the choices that are kept for the next start."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.config import (
    EmotionSettings,
    Settings,
    WindowSettings,
    chosen_markers,
    load_managed,
    load_settings,
    marker_names,
)
from monitor.config.own_file import Key, change_own_settings
from monitor.errors import ConfigError
from monitor.signals import Signal
from monitor.ui.widgets.preferences import Preferences, save_preferences
from monitor.ui.widgets.source_view import SETTING_OF as VIEW_SETTING_OF
from monitor.ui.widgets.source_view import SourceView, view_key

MARKERS = ("session", "markers")

_SETTING_OF = {
    "signal": ("", "signal"),
    "network": ("emotion", "model"),
    "strategy": ("window", "strategy"),
    "strategy_folder": ("window", "model"),
    "retention_days": ("session", "retention_days"),
    "microphone_agreed_at": ("sound", "agreed"),
}
"""By the name of a choice in `Preferences`, the setting that it takes the place of."""


class CurrentSettings(QObject):
    """Holds both; everything that changes one of them does so here.

    Args:
        settings: To begin with.
        preferences: To begin with.
        keep_views: See each source as was chosen for it in the window last, instead of as
            `settings` say.

    Attributes:
        managed: What the school has set; no choice changes it, and it is kept nowhere else.
        settings: What the next monitor is made with.
        preferences: What the user has chosen so far.

    Signals:
        failed: A choice cannot be kept; the reason in a line.
        markers_named: The markers, and with them parts of a lecture, are called otherwise now; all
            names.
    """

    failed = pyqtSignal(str)
    markers_named = pyqtSignal(tuple)

    def __init__(
        self,
        settings: Settings,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        keep_views: bool = True,
    ) -> None:
        super().__init__(parent)
        self._keeps_views = keep_views
        self.managed = load_managed()
        self.settings = settings
        self.preferences = preferences

    @property
    def retention_days(self) -> int:
        """How long sessions are kept; 0 for always."""
        return self.preferences.kept_days(self.settings.session, self.managed)

    @property
    def marker_names(self) -> tuple[str, ...]:
        """What the markers are called, the one of key 1 first."""
        return marker_names(self.settings.session)

    def settings_for(self, spec: str) -> Settings:
        """Return the settings for a source, seen as was chosen for it last."""
        view = self.preferences.views.get(view_key(spec)) if self._keeps_views else None
        if view is None:
            return self.settings
        return self.managed.applied_to(view.applied_to(self.settings))

    def remember_view(self, spec: str, view: SourceView) -> None:
        """Have a source seen in this way from now on, and at the next start."""
        self._keeps_views = True
        before = self.preferences.views.get(view_key(spec), SourceView())
        self._keep(self.preferences.with_view(spec, view.without_managed(self.managed, before)))

    def use_window(self, window: WindowSettings) -> None:
        """Have other settings of the window, such as its strategy, from now on."""
        self._use(replace(self.settings, window=window))

    def use_signal(self, signal: Signal) -> None:
        """Read this of the people from now on, and at the next start."""
        self._use(self.settings.with_signal(signal))
        self.remember(signal=signal)

    def agree_to_microphone(self) -> None:
        """The user says that the room has agreed; it is kept, with the date."""
        self._use(replace(self.settings, sound=replace(self.settings.sound, agreed=True)))
        self.remember(microphone_agreed_at=datetime.now(UTC).isoformat(timespec="seconds"))

    def use_emotion(self, emotion: EmotionSettings) -> None:
        """Have other settings of the expression network from now on."""
        self._use(replace(self.settings, emotion=emotion))

    def name_markers(self, names: tuple[str, ...]) -> None:
        """Call the markers otherwise from now on, and at the next start: by the settings file."""
        markers = chosen_markers(names)
        try:
            change_own_settings({MARKERS: markers})
        except ConfigError as error:
            self.failed.emit(str(error))
        self.use_markers(markers)

    def use_markers(self, markers: tuple[str, ...] | None) -> None:
        """Call the markers as the settings have them by now; None for the app's own names."""
        self._use(replace(self.settings, session=replace(self.settings.session, markers=markers)))
        self.markers_named.emit(self.marker_names)

    def remember(self, **changes: object) -> None:
        """Keep choices for the next start, by their names in `Preferences`.

        What the school has set is no choice, and stays out.
        """
        own = {
            name: value
            for name, value in changes.items()
            if name not in _SETTING_OF or not self.managed.has(*_SETTING_OF[name])
        }
        self._keep(replace(self.preferences, **own))  # type: ignore[arg-type]

    def forget_choices(self, settings: Collection[Key], now: Settings | None = None) -> None:
        """Let settings hold as their file has them, where something else was chosen before.

        Those of the picture hold for all cameras then, as they are `now`.
        """
        empty, seen = Preferences(), SourceView.of(now or load_settings())
        names = [name for name, key in _SETTING_OF.items() if key in settings]
        of_view = {n: getattr(seen, n) for n, key in VIEW_SETTING_OF.items() if key in settings}
        views = {key: replace(view, **of_view) for key, view in self.preferences.views.items()}
        self.remember(views=views, **{name: getattr(empty, name) for name in names})

    def remember_source(self, spec: str) -> None:
        """Keep what is watched for the next start, unless it holds a password."""
        self._keep(self.preferences.with_source(spec))

    def _use(self, settings: Settings) -> None:
        self.settings = self.managed.applied_to(settings)

    def _keep(self, preferences: Preferences) -> None:
        self.preferences = preferences
        try:
            save_preferences(preferences)
        except ConfigError as error:
            self.failed.emit(str(error))
