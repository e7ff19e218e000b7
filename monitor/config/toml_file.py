"""Settings as a TOML file has them, and what is wrong with them in words."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from monitor.config.records import Settings
from monitor.errors import ConfigError
from monitor.i18n import of_library, tr

SETTINGS_FILE = "settings.toml"

_RETIRED = (("detection", "adaptive"),)
"""What earlier versions had: a file that still names it says nothing."""


def read_toml(file: Path) -> dict[str, Any] | None:
    """Return what a settings file says, unchecked; None where there is no file.

    Raises:
        ConfigError: The file cannot be read, or is no TOML.
    """
    try:
        if file.exists() and not file.is_file():  # a pipe would be waited for for ever
            raise ConfigError(tr("{file}: it is no file", file=file))
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigError(f"{file}: {error}") from error
    for section, name in _RETIRED:
        if isinstance(values.get(section), dict):
            values[section].pop(name, None)
    return values


def checked(values: dict[str, Any]) -> Settings:
    """Return the settings that `values` are.

    Args:
        values: By section, what its names are; the others have their defaults.

    Raises:
        ConfigError: A name is not known, or a value not allowed; in a line that says which.
    """
    try:
        return TypeAdapter(Settings).validate_python(values)
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"])
        reason = of_library(first["msg"].removeprefix("Value error, "))
        raise ConfigError(
            tr("setting {key}: {reason}", key=key, reason=reason) if key else reason
        ) from error
