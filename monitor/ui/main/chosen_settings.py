"""The settings as they are in the window: with what was chosen in it last. Without Qt."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from monitor.config import ManagedSettings, Settings, WindowSettings, names_of_before
from monitor.config.own_file import change_own_settings
from monitor.emotion import classes_of
from monitor.errors import ConfigError, MonitorError
from monitor.i18n import tr
from monitor.ui.widgets.preferences import (
    Preferences,
    load_preferences,
    marker_names_of_before,
    save_preferences,
)
from monitor.window import TRAINED, strategies_beside, with_trained

_log = logging.getLogger(__name__)


def settings_in_window(
    settings: Settings,
    preferences: Preferences,
    managed: ManagedSettings,
    *,
    keep_strategy: bool = True,
    keep_network: bool = True,
    keep_signal: bool = True,
) -> Settings:
    """Return settings with what was chosen in the window last, but for what the school has set.

    Args:
        settings: What the files and the command line say.
        preferences: What was chosen.
        managed: What the school has set.
        keep_strategy: Take the strategy that was chosen.
        keep_network: The same of the network.
        keep_signal: The same of what is read of the people.

    Raises:
        ConfigError: The strategy of `settings` cannot be had with the signal that was chosen.
    """
    if keep_network and preferences.network:
        settings = replace(settings, emotion=replace(settings.emotion, model=preferences.network))
    if keep_signal and preferences.signal is not None and not managed.sets_signal:
        if not keep_strategy and not preferences.signal.can_have(settings.window.strategy):
            raise ConfigError(
                tr(
                    "the window reads {words}, as was chosen in it: add --signal both to "
                    "count by '{strategy}'",
                    words=preferences.signal.words,
                    strategy=settings.window.strategy,
                )
            )
        settings = settings.with_signal(preferences.signal)
    if keep_strategy:
        settings = replace(settings, window=with_chosen_strategy(settings, preferences))
    if preferences.microphone_agreed_at:
        settings = replace(settings, sound=replace(settings.sound, agreed=True))
    return managed.applied_to(settings)


def with_markers_of_before(settings: Settings, managed: ManagedSettings) -> Settings:
    """Return settings with the names of markers that an earlier version kept beside them.

    From then on they stand in the user's settings file; where names stand there already, or the
    school has set them, those hold.
    """
    before = marker_names_of_before()
    if before is None:
        return settings
    names = names_of_before(before)
    is_set = settings.session.markers is not None or managed.has("session", "markers")
    try:
        if names is not None and not is_set:
            markers = change_own_settings({("session", "markers"): names}).session.markers
            settings = replace(settings, session=replace(settings.session, markers=markers))
    except ConfigError as error:
        _log.warning("the names of markers are not taken over: %s", error)
    else:
        save_preferences(load_preferences())
    return settings


def with_chosen_strategy(settings: Settings, preferences: Preferences) -> WindowSettings:
    """Return the window with the strategy that was chosen last, where it can still be had."""
    window = settings.window
    if preferences.strategy and not settings.signal.can_have(preferences.strategy):
        return window
    if preferences.strategy in strategies_beside(""):
        return replace(window, strategy=preferences.strategy)
    if preferences.strategy in TRAINED and preferences.strategy_folder:
        try:
            classes = classes_of(settings.emotion)
            return with_trained(window, Path(preferences.strategy_folder), classes)
        except MonitorError as error:
            _log.warning("the strategy chosen last is not used: %s", error)
    return window
