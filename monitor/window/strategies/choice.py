"""Which strategy the settings name, and the folder of a trained one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.errors import ConfigError
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.window.strategies.base import WindowStrategy
from monitor.window.strategies.registry import from_name
from monitor.window.strategies.temporal import TemporalStrategy
from monitor.window.strategies.trained_folder import read_strategy_description, require_inputs
from monitor.window.strategies.verdicts import VerdictsStrategy


def strategy_for(settings: WindowSettings) -> WindowStrategy:
    """Return a new, empty strategy as the settings say.

    Raises:
        ConfigError: A trained one without its folder, or with windows of another length; a
            plug-in that does not work.
        EngineError: The folder holds none, or a broken one.
    """
    return from_name(settings)


def trained(settings: WindowSettings) -> WindowStrategy:
    """Return the trained strategy that the settings name; see `StrategyFactory`.

    Raises:
        ConfigError: No folder is named, or it was trained on windows of another length.
        EngineError: The folder holds none, or a broken one.
    """
    if not settings.model:
        raise ConfigError(
            tr(
                "--strategy {strategy} is a trained one: name its folder with --model DIR",
                strategy=settings.strategy,
            )
        )
    folder = user_path(settings.model)
    found = (
        TemporalStrategy(folder) if settings.strategy == "temporal" else VerdictsStrategy(folder)
    )
    if found.length_s != settings.length_s:
        raise ConfigError(
            tr(
                "{folder}: trained on windows of {length_s:g} s, not {length_s_2:g}: "
                "use --window {length_s:g}",
                folder=folder,
                length_s=found.length_s,
                length_s_2=settings.length_s,
            )
        )
    return found


def with_trained(settings: WindowSettings, folder: Path, classes: Classes) -> WindowSettings:
    """Return the settings with the strategy that a folder holds, for readings of `classes`.

    Raises:
        ConfigError: It was trained on windows of another length.
        EngineError: The folder holds none, a broken one, or one for other classes.
    """
    learned = read_strategy_description(folder)
    require_inputs(folder, learned, classes)
    found = replace(settings, strategy=learned.kind, model=str(folder))
    strategy_for(found)
    return found
