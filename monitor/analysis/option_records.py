"""Reading records of options: what their fields are, and what they change of the settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields
from os import PathLike, fspath
from pathlib import Path
from typing import Any, TypeVar, get_args, get_type_hints

import typer

from monitor import plugins
from monitor.files.user_path import user_path
from monitor.i18n import tr
from monitor.times import clock_span

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class Setting:
    """The setting that an option changes, by the names in `monitor.config`.

    The section "" is what stands before all tables.
    """

    section: str
    name: str


def marks_of(record: Callable[..., object]) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield each field of a record with its type and what its annotation adds to that."""
    hints = get_type_hints(record, include_extras=True)
    for field in fields(record):  # type: ignore[arg-type]
        hint = hints[field.name]
        yield field.name, get_args(hint) if hasattr(hint, "__metadata__") else (hint,)


def setting_changes(options: object) -> dict[str, dict[str, Any]]:
    """Return what a record changes of the settings, as `load_settings` takes it."""
    changes: dict[str, dict[str, Any]] = {}
    for name, (_type, *marks) in marks_of(type(options)):
        value = getattr(options, name)
        for mark in marks:
            if isinstance(mark, Setting) and value is not None:
                plain = fspath(value) if isinstance(value, PathLike) else value
                changes.setdefault(mark.section, {})[mark.name] = plain
    return changes


def part_of(options: object, record: type[Record]) -> Record:
    """Return the record whose fields `options` has too."""
    return record(**{one.name: getattr(options, one.name) for one in fields(record)})  # type: ignore[arg-type]


def name_in(group: plugins.Group) -> Callable[[str], str]:
    """Return a parser of names that takes those of plug-ins too."""

    def parse(name: str) -> str:
        try:
            return plugins.require_known(group, name)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from None

    return parse


def names_in(group: plugins.Group) -> str:
    """Return the names as `--help` shows them."""
    return "|".join([*group.own, "PLUGIN"])


def absolute(folder: str) -> Path:
    """Return the folder as it is called from anywhere."""
    return user_path(folder).absolute()


def span(text: str) -> tuple[float, float]:
    """Return the two times of a span such as 0:00-0:10.

    Raises:
        typer.BadParameter: It is none.
    """
    try:
        return clock_span(text)
    except ValueError:
        message = tr("{words}: give two times, such as 0:00-0:10", words=text)
        raise typer.BadParameter(message) from None


def zones_words(text: str) -> str:
    """Return what names zones, as it was written.

    Raises:
        typer.BadParameter: It names none.
    """
    from monitor.zones import checked_zones  # which needs NumPy

    try:
        return checked_zones(text)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None
