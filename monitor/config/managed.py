"""What a school sets for everybody on a computer, in a file that users cannot change.

It keeps users of the app to what the school has decided. It is no border against somebody who
administers the computer or runs a Python of their own: docs/for-it.md.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, is_dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from monitor import folders
from monitor.config.records import Settings
from monitor.config.toml_file import SETTINGS_FILE, checked, read_toml
from monitor.errors import ConfigError
from monitor.i18n import tr
from monitor.signals import Signal

SET_BY_SCHOOL = tr("Set by your school")
"""What the windows say of it."""

SIGNAL = ("", "signal")
STRATEGY = ("window", "strategy")
MIN_PEOPLE = ("session", "min_people")


@dataclass(frozen=True, slots=True)
class ManagedSettings:
    """What the school has set: it holds, whatever a user's file, option or choice says.

    One value may be made stricter and not weaker: a user may ask for a larger minimum group.

    Attributes:
        file: Where it is set.
        values: By section and name in `Settings`; the section "" is what stands before all
            tables. Empty where nothing is set.
    """

    file: Path
    values: Mapping[tuple[str, str], object]

    def has(self, section: str, name: str) -> bool:
        """Whether the school has set this."""
        return (section, name) in self.values

    @property
    def least_people(self) -> int:
        """The least minimum group that anything may have; 1 where none is set."""
        return _whole(self.values.get(MIN_PEOPLE, 1))

    @property
    def sets_signal(self) -> bool:
        """Whether nobody can choose what is read: another signal may need another strategy."""
        return self.has(*SIGNAL) or self.has(*STRATEGY)

    @property
    def names(self) -> tuple[str, ...]:
        """What is set, as it is called: `signal`, `session.min_people`."""
        return tuple(_called(*key) for key in self.values)

    @property
    def words(self) -> tuple[str, ...]:
        """Each with its value; but for addresses and files, in which a password may stand."""
        shown = (
            "" if isinstance(value, str) and ("/" in value or "\\" in value) else f" = {value}"
            for value in self.values.values()
        )
        return tuple(f"{name}{value}" for name, value in zip(self.names, shown, strict=True))

    def refuse(self, changes: Mapping[str, Mapping[str, object]]) -> None:
        """Say so where somebody asks for something else; None asks for nothing.

        Raises:
            ConfigError: A value is another than the school's.
        """
        for section, new in changes.items():
            for name, value in new.items():
                key = (section, name)
                if value is not None and key in self.values and not self._allows(key, value):
                    raise ConfigError(
                        tr(
                            "{section} is set by your school ({file}): leave your own "
                            "value away{key}",
                            section=_called(section, name),
                            file=self.file,
                            key=_or_stricter(key),
                        )
                    )

    def group_size(self, wanted: int | None) -> int:
        """Return the minimum group where nothing but an option sets one, as in recordings.

        Raises:
            ConfigError: A smaller one than the school's is wanted.
        """
        self.refuse({"session": {"min_people": wanted}})
        return self.least_people if wanted is None else wanted

    def laid_over(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what a user's file says, with the school's values in place of the user's."""
        merged = dict(values)
        for (section, name), value in self.values.items():
            if not section:
                merged[name] = value
            elif isinstance(merged.get(section, {}), dict):  # else it is refused with its name
                own = merged.get(section, {})
                if name not in own or not self._allows((section, name), own[name]):
                    merged[section] = {**own, name: value}
        return merged

    def applied_to(self, settings: Settings) -> Settings:
        """Return settings that were chosen in a window, with the school's values in them."""
        for (section, name), value in self.values.items():
            record = getattr(settings, section) if section else settings
            if not self._allows((section, name), getattr(record, name)):
                changed: Any = replace(record, **{name: value})
                settings = replace(settings, **{section: changed}) if section else changed
        return settings

    def _allows(self, key: tuple[str, str], value: object) -> bool:
        if key == MIN_PEOPLE:
            return isinstance(value, int) and value >= self.least_people
        return _plain(value) == self.values[key]


def load_managed() -> ManagedSettings:
    """Read what the school has set on this computer; nothing where there is no such file.

    It is read once: what holds does not change while the program runs.

    Raises:
        ConfigError: The file cannot be read or is not right. Nothing goes on without it then:
            what would hold without it may be weaker.
    """
    return read_managed(folders.managed_folder() / SETTINGS_FILE)


@cache
def read_managed(file: Path) -> ManagedSettings:
    """Read what a file sets; see `load_managed`."""
    try:
        values = read_toml(file)
        if values is None and file.is_symlink():
            raise ConfigError(tr("{file}: it points to no file", file=file))
        return ManagedSettings(file, MappingProxyType(_by_name(values or {})))
    except (ConfigError, OSError) as error:
        where = "" if str(file) in str(error) else f"{file}: "
        raise ConfigError(
            tr(
                "{where}{error}; your school's settings must be readable and right "
                "before the app starts: tell who looks after this computer",
                where=where,
                error=error,
            )
        ) from error


def _by_name(values: Mapping[str, Any]) -> dict[tuple[str, str], object]:
    """The values that a file names, as the settings hold them."""
    signal, window = values.get("signal"), values.get("window", {})
    with_strategy = dict(values)
    if signal in list(Signal) and isinstance(window, dict):
        with_strategy["window"] = {"strategy": Signal(signal).strategy, **window}
    settings = checked(with_strategy)
    found: dict[tuple[str, str], object] = {}
    for section, value in values.items():
        record = getattr(settings, section)
        if not is_dataclass(record):
            found["", section] = record
        else:
            found |= {(section, name): getattr(record, name) for name in value}
    return found


def _plain(value: object) -> object:
    """A value as settings hold it: tuples where a file has lists."""
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(_plain(one) for one in value)
    return value


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 1


def _called(section: str, name: str) -> str:
    return f"{section}.{name}" if section else name


def _or_stricter(key: tuple[str, str]) -> str:
    return tr(", or ask for a larger group") if key == MIN_PEOPLE else ""
