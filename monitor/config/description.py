"""What each setting is, read from the settings' own records: for a document and for a window."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from pydantic import TypeAdapter

from monitor.config.records import Settings

_ATTRIBUTE = re.compile(r"^    (\w+): (.+(?:\n {5,}\S.*)*)", re.MULTILINE)

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SettingDescription:
    """A setting.

    Attributes:
        section: Its table in a settings file; "" before all tables.
        name: Its name there.
        default: Its value where nobody sets it.
        meaning: What it is, from the docstring of its record.
        schema: The JSON schema of its values but None, with nothing in it that points elsewhere.
    """

    section: str
    name: str
    default: object
    meaning: str
    schema: Schema


def describe_section(section: str) -> str:
    """Return what a section is about, from the docstring of its record."""
    return _words_of(_record(section)).partition("\n\nAttributes:")[0]


def describe_settings() -> tuple[SettingDescription, ...]:
    """Return all settings: those before all tables first, then section by section."""
    whole = TypeAdapter(Settings).json_schema()
    tables = [one.name for one in fields(Settings()) if is_dataclass(getattr(Settings(), one.name))]
    return tuple(one for section in ("", *tables) for one in _section(section, whole))


def _section(section: str, whole: Schema) -> list[SettingDescription]:
    record = _record(section)
    own = whole["$defs"][type(record).__name__] if section else whole
    meanings = dict(_ATTRIBUTE.findall(_words_of(record).partition("Attributes:\n")[2]))
    return [
        SettingDescription(
            section,
            one.name,
            getattr(record, one.name),
            " ".join(meanings.get(one.name, "").split()),
            _resolved(own["properties"][one.name], whole),
        )
        for one in fields(record)
        if not is_dataclass(getattr(record, one.name))
    ]


def _record(section: str) -> Any:
    return getattr(Settings(), section) if section else Settings()


def _words_of(record: object) -> str:
    return inspect.getdoc(record) or ""


def _resolved(schema: Schema, whole: Schema) -> Schema:
    if "$ref" in schema:
        return _resolved(whole["$defs"][schema["$ref"].rpartition("/")[2]], whole)
    if "anyOf" in schema:
        return _resolved(next(one for one in schema["anyOf"] if one["type"] != "null"), whole)
    return schema
