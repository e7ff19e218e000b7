"""Options that belong together as one record; typer itself takes them one by one alone."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from functools import wraps
from inspect import Parameter
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import typer
from typer.core import TyperGroup
from typer.models import OptionInfo

from monitor.analysis.option_records import marks_of
from monitor.i18n import tr


def with_option_groups(command: Callable[..., None]) -> Callable[..., None]:
    """Spread those parameters of a command that are dataclasses.

    Each of their fields with a `typer.Option` becomes an option of that name, in its place; the
    others keep their defaults. The command gets the records; what they refuse with a ValueError
    is wrong usage.
    """
    hints = get_type_hints(command, include_extras=True)
    groups = {n: hint for n, hint in hints.items() if isinstance(hint, type) and is_dataclass(hint)}
    spread: list[Parameter] = []
    for parameter in inspect.signature(command).parameters.values():
        if parameter.name in groups:
            spread += _options(groups[parameter.name])
        else:
            spread.append(
                parameter.replace(annotation=hints[parameter.name], kind=Parameter.KEYWORD_ONLY)
            )

    @wraps(command)
    def run(**values: Any) -> None:
        for name, record in groups.items():
            given = {option.name: values.pop(option.name) for option in _options(record)}
            try:
                values[name] = record(**given)
            except ValueError as error:
                raise typer.BadParameter(str(error)) from None
        command(**values)

    run.__signature__ = inspect.Signature(spread)  # type: ignore[attr-defined]
    run.__annotations__ = {option.name: option.annotation for option in spread}
    del run.__wrapped__  # whose parameters these are not
    return run


def hand_on(context: typer.Context, command: str, options: Mapping[str, object]) -> None:
    """Let options before a command hold for it, as if they stood behind it.

    Where both are given, the one behind it holds.

    Args:
        context: Of what has the command.
        command: Its name.
        options: By name, what was given; None where it was not.

    Raises:
        typer.BadParameter: The command has no such option.
    """
    given = {name: str(value) for name, value in options.items() if value is not None}
    group = context.command
    found = group.get_command(context, command) if isinstance(group, TyperGroup) else None
    known = {parameter.name for parameter in found.params} if found is not None else set()
    for name in given:
        if name not in known:
            raise typer.BadParameter(
                tr(
                    "--{name} means nothing to '{command}': leave it away",
                    name=name,
                    command=command,
                )
            )
    context.default_map = {command: given}


def _options(record: type) -> Iterator[Parameter]:
    defaults = {field.name: field.default for field in fields(record)}
    for name, (kind, *marks) in marks_of(record):
        for mark in marks:
            if isinstance(mark, OptionInfo):
                # What a parser makes need not be a type that typer knows.
                annotation = Annotated[kind if mark.parser is None else _text(kind), mark]  # type: ignore[valid-type]
                default = defaults[name]
                yield Parameter(
                    name,
                    Parameter.KEYWORD_ONLY,
                    annotation=annotation,
                    default=Parameter.empty if default is MISSING else default,
                )


def _text(kind: object) -> type:
    """What typer parses: texts for a sequence, which may be given several times, else a text."""
    is_sequence = any(get_origin(one) is Sequence for one in (kind, *get_args(kind)))
    return list[str] if is_sequence else str
