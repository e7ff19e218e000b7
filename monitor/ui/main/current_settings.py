"""The settings in force in the window, and the choices that are kept for the next start."""

from __future__ import annotations

from dataclasses import replace

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.config import EmotionSettings, Settings, WindowSettings
from monitor.errors import ConfigError
from monitor.ui.widgets.preferences import Preferences, save_preferences


class CurrentSettings(QObject):
    """Holds both; everything that changes one of them does so here.

    Attributes:
        settings: What the next monitor is made with.
        preferences: What the user has chosen so far.

    Signals:
        failed: A choice cannot be kept; the reason in a line.
    """

    failed = pyqtSignal(str)

    def __init__(
        self, settings: Settings, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self.preferences = preferences

    @property
    def retention_days(self) -> int:
        """How long sessions are kept; 0 for always."""
        return self.preferences.kept_days(self.settings.session)

    def use_window(self, window: WindowSettings) -> None:
        """Have other settings of the window, such as its strategy, from now on."""
        self.settings = replace(self.settings, window=window)

    def use_emotion(self, emotion: EmotionSettings) -> None:
        """Have other settings of the expression network from now on."""
        self.settings = replace(self.settings, emotion=emotion)

    def remember(self, **changes: object) -> None:
        """Keep choices for the next start, by their names in `Preferences`."""
        self._keep(replace(self.preferences, **changes))  # type: ignore[arg-type]

    def remember_source(self, spec: str) -> None:
        """Keep what is watched for the next start, unless it holds a password."""
        self._keep(self.preferences.with_source(spec))

    def _keep(self, preferences: Preferences) -> None:
        self.preferences = preferences
        try:
            save_preferences(preferences)
        except ConfigError as error:
            self.failed.emit(str(error))
