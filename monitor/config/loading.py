"""The settings in force: defaults, the user's file, the school's, and the command line."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from monitor.config.managed import SIGNAL, STRATEGY, ManagedSettings, load_managed
from monitor.config.records import Settings
from monitor.config.toml_file import SETTINGS_FILE, checked, read_toml
from monitor.errors import ConfigError
from monitor.folders import config_folder
from monitor.i18n import tr
from monitor.signals import Signal

Changes = Mapping[str, Mapping[str, object]]


def load_settings(path: Path | None = None, **changes: Mapping[str, object]) -> Settings:
    """Read the settings from `path`, by default from the app's config folder.

    A missing default file means the defaults; a named file must exist. What the school has set
    holds whatever either says: see `ManagedSettings`.

    Args:
        path: A TOML file with one table per section of `Settings`.
        changes: By section, values that take the place of the file's; None changes nothing.
            The section "" is what stands before all tables.

    Raises:
        ConfigError: The file or the school's cannot be read, is no TOML, or holds an unknown or
            wrong value; or `changes` are against what the school has set.
    """
    managed = load_managed()
    managed.refuse(changes)
    values = managed.laid_over(_own_values(path))
    for section, new in changes.items():
        given = {name: value for name, value in new.items() if value is not None}
        values |= {section: {**values.get(section, {}), **given}} if section else given
    _choose_strategy(values, changes, managed)
    return checked(values)


def _own_values(path: Path | None) -> dict[str, Any]:
    file = path if path is not None else config_folder() / SETTINGS_FILE
    values = read_toml(file)
    if values is None and path is not None:
        raise ConfigError(tr("{file}: no such settings file", file=file))
    return values or {}


def _choose_strategy(values: dict[str, Any], changes: Changes, managed: ManagedSettings) -> None:
    """Name the strategy of the signal where nobody names one.

    A signal that takes the place of the file's also takes that of the file's strategy, where the
    two do not go together.
    """
    window = values.setdefault("window", {})
    if values.get("signal") not in list(Signal) or not isinstance(window, dict):
        return  # both, or refused with the others
    signal = Signal(values["signal"])
    is_named = changes.get("window", {}).get("strategy") is not None
    has_new_signal = managed.has(*SIGNAL) or changes.get("", {}).get("signal") is not None
    if "strategy" in window and not signal.can_have(window["strategy"]):
        if (is_named and managed.has(*SIGNAL)) or managed.has(*STRATEGY):
            raise ConfigError(
                tr(
                    "the gauge cannot count by '{strategy}' where '{signal}' is what is "
                    "read, and one of them is set by your school ({file})",
                    strategy=window["strategy"],
                    signal=signal,
                    file=managed.file,
                )
            )
        if has_new_signal and not is_named:
            window.pop("strategy")
    window.setdefault("strategy", signal.strategy)
