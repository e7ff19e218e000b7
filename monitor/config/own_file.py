"""Writing the user's own settings file: what is changed, with all else as the user left it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from pathlib import Path

import tomlkit
from tomlkit import TOMLDocument
from tomlkit.items import AbstractTable

from monitor.config.loading import load_settings
from monitor.config.managed import load_managed
from monitor.config.records import Settings
from monitor.config.toml_file import SETTINGS_FILE, read_toml
from monitor.errors import ConfigError
from monitor.files.atomic_write import atomic_write
from monitor.files.privacy import make_folder
from monitor.folders import config_folder
from monitor.i18n import tr

Key = tuple[str, str]
"""Section and name of a setting; the section "" is what stands before all tables."""


def own_settings_file() -> Path:
    """Where the user's own settings lie, whether or not there is a file yet."""
    return config_folder() / SETTINGS_FILE


def change_own_settings(changes: Mapping[Key, object]) -> Settings:
    """Change the user's settings file, comments and order kept; return what holds from then on.

    Args:
        changes: The new values; None takes the line out, so that the default holds.

    Raises:
        ConfigError: A value is not allowed or set by the school, or the file cannot be read or
            written. The file is as it was then.
    """
    by_section: dict[str, dict[str, object]] = {}
    for (section, name), value in changes.items():
        by_section.setdefault(section, {})[name] = value
    load_managed().refuse(by_section)
    file = own_settings_file()
    try:
        read_toml(file)  # says what is wrong with it
        document = tomlkit.parse(file.read_text(encoding="utf-8") if file.exists() else "")
        for (section, name), value in changes.items():
            _put(document, section, name, value)
        make_folder(file.parent)
        with atomic_write(file) as part:
            part.write_text(tomlkit.dumps(document), encoding="utf-8")
            return load_settings(part)
    except OSError as error:
        raise ConfigError(
            tr(
                "{file}: your settings cannot be kept: {strerror}",
                file=file,
                strerror=error.strerror or error,
            )
        ) from error


def _put(document: TOMLDocument, section: str, name: str, value: object) -> None:
    table: TOMLDocument | AbstractTable = document
    if section:
        if section not in document:
            if value is None:
                return
            document.add(section, tomlkit.table())
        found = document[section]
        if not isinstance(found, AbstractTable):
            raise ConfigError(
                tr(
                    "{own_settings_file}: [{section}] must be a table",
                    own_settings_file=own_settings_file(),
                    section=section,
                )
            )
        table = found
    if value is None:
        table.pop(name, None)
    else:
        table[name] = _as_toml(value)


def _as_toml(value: object) -> object:
    if isinstance(value, tuple):
        return [_as_toml(one) for one in value]
    return value.value if isinstance(value, Enum) else value
