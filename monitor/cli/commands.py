"""The commands by name, each imported when it is asked for: a start loads one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from monitor.i18n import of_library, tr
from monitor.i18n.help_text import shown_help

_PLACES: Mapping[str, str] = {
    "live": "monitor.cli.live:live",
    "analyze": "monitor.cli.analysis.analyze:analyze",
    "rescore": "monitor.cli.analysis.rescore:rescore",
    "report": "monitor.cli.report:report",
    "train": "monitor.cli.training.train:train",
    "train-verdicts": "monitor.cli.training.train_verdicts:train_verdicts",
    "evaluate": "monitor.cli.training.evaluate:evaluate",
    "bench": "monitor.cli.bench:bench",
    "cameras": "monitor.cli.cameras:cameras",
    "check-room": "monitor.cli.check_room:check_room",
    "papers": "monitor.cli.papers:papers",
    "doctor": "monitor.cli.doctor:doctor",
    "sessions": "monitor.cli.sessions:app",
    "observe": "monitor.cli.sessions.observe:observe",
    "slides": "monitor.cli.sessions.slides:app",
    "transcript": "monitor.cli.sessions.transcript:app",
}
"""Where each is: a function, or the app of a group of commands."""

NAMES = tuple(_PLACES)
"""All commands, as they are listed."""

_NUMBER, _TEXT = tr("NUMBER"), tr("TEXT")
_PYTHON_TYPES: Mapping[str | None, str | None] = {
    "<bool>": None,
    "<int>": _NUMBER,
    "<int range>": _NUMBER,
    "<list[int]>": _NUMBER,
    "<float>": _NUMBER,
    "<float range>": _NUMBER,
    "<str>": _TEXT,
    "<list[str]>": _TEXT,
    "<path>": tr("FILE"),
}
"""What Typer says of a parameter, and what is said instead."""


class Commands(TyperGroup):
    """All commands of the program; only what lists them with their help loads them all."""

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        _translate_help(self)
        self.commands = _Loaded()  # type: ignore[assignment]  # none is ever added

    def list_commands(self, ctx: object) -> list[str]:  # noqa: ARG002
        """Return their names."""
        return list(NAMES)

    def make_context(self, *values: Any, **named: Any) -> Any:
        """Read the arguments; what is wrong with them is told in the user's language."""
        with _told_in_own_language():
            return super().make_context(*values, **named)

    def invoke(self, ctx: Any) -> Any:
        """Run the command that is named; likewise."""
        with _told_in_own_language():
            return super().invoke(ctx)


class _Loaded(Mapping[str, Any]):
    """What typer runs, by the command's name."""

    def __init__(self) -> None:
        self._loaded: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._loaded:
            module, _, place = _PLACES[name].partition(":")
            self._loaded[name] = _as_command(name, getattr(import_module(module), place))
        return self._loaded[name]

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


def _as_command(name: str, found: Any) -> Any:
    if isinstance(found, typer.Typer):
        group = get_command(found)
        for command in (group, *getattr(group, "commands", {}).values()):
            _translate_help(command)
        return group
    alone = typer.Typer(rich_markup_mode="rich", add_completion=False)
    alone.command(name)(found)
    command = get_command(alone)
    _translate_help(command)
    return command


def _translate_help(command: Any) -> None:
    """Let a command's help be in the user's language: its text, and the words of Typer in it."""
    command.help = shown_help(command.help) if command.help else None
    command.context_class = _Context
    command.options_metavar = tr("[OPTIONS]")
    if hasattr(command, "subcommand_metavar"):
        command.subcommand_metavar = tr("COMMAND [ARGS]...")
    for parameter in command.params:
        _tell_type_plainly(parameter)
    help_option = command.get_help_option

    def told_help_option(context: Any) -> Any:
        option = help_option(context)
        if option is not None:
            option.help = tr("Show this message and exit.")
            _tell_type_plainly(option)
        return option

    command.get_help_option = told_help_option


def _tell_type_plainly(parameter: Any) -> None:
    """Let help say what is to be typed: Typer says how Python calls it, `<int range>` or `<bool>`.

    Where a parameter says it itself, Typer has that; an argument is called what it is already.
    """
    told = getattr(parameter, "display_type_rich", None)  # since Typer 0.29
    if told is None:
        return

    def told_plainly(ctx: Any) -> str | None:
        words: str | None = told(ctx=ctx)
        if words in _PYTHON_TYPES:
            return None if parameter.param_type_name == "argument" else _PYTHON_TYPES[words]
        return words

    parameter.display_type_rich = told_plainly


class _Formatter(typer.Context.formatter_class):  # type: ignore[misc, valid-type]
    """Writes help."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, tr("Usage: ") if prefix is None else prefix)


class _Context(typer.Context):
    """What a command runs in."""

    formatter_class = _Formatter


@contextmanager
def _told_in_own_language() -> Iterator[None]:
    try:
        yield
    except Exception as error:
        # Typer's own errors, whose module is another one in each of its versions.
        if hasattr(error, "format_message"):
            told = of_library(error.format_message())
            error.format_message = lambda: told
        raise
