"""What pages and help say to type can be typed, and every command is told of."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from typer.core import TyperGroup
from typer.main import get_command

from monitor.cli.commands import NAMES
from monitor.cli.main import app

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
EXAMPLE_PLUGIN = {"smiles", "newest:stills"}
"""What docs/example-plugin brings: it is not installed here."""

BLOCK = re.compile(r"^```.*?\n(.*?)^```", re.MULTILINE | re.DOTALL)
TYPED = re.compile(r"^\s*(?:uv run (?:--\S+ \S+ )*)?classroom-monitor\b([^#|>\n]*)", re.MULTILINE)


def typed_in(text: str) -> Iterator[tuple[str, ...]]:
    for line in TYPED.findall(text):
        words = tuple(shlex.split(line))
        if not EXAMPLE_PLUGIN & {*words}:
            yield words


@cache
def program() -> TyperGroup:
    group = get_command(app)
    assert isinstance(group, TyperGroup)
    return group


def parse(words: tuple[str, ...]) -> None:
    """Read a command's words as the program does, and run nothing."""
    command: Any = program()
    context = command.make_context("classroom-monitor", list(words))
    while isinstance(command, TyperGroup):
        rest = [*context._protected_args, *context.args]
        if not rest:
            return  # the app itself
        name, command, rest = command.resolve_command(context, rest)
        context = command.make_context(name, rest, parent=context)


def all_commands() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name in NAMES:
        command = program().commands[name]
        inner = getattr(command, "commands", None)
        found |= {f"{name} {one}": inner[one] for one in inner} if inner else {name: command}
    return found


def test_what_pages_say_to_type_is_understood() -> None:
    count = 0
    for page in PAGES:
        for block in BLOCK.findall(page.read_text(encoding="utf-8")):
            for words in typed_in(block):
                parse(words)
                count += 1
    assert count > 60


def test_each_command_is_in_a_page_and_has_examples_that_are_understood() -> None:
    told = [page for page in PAGES if page.name != "CHANGELOG.md" and "decisions" not in page.parts]
    text = " ".join(" ".join(page.read_text(encoding="utf-8").split()) for page in told)
    for name, command in all_commands().items():
        assert re.search(rf"(classroom-monitor |`){name}\b", text), f"{name}: no page tells of it"
        examples = list(typed_in(re.sub(r"\[/?bold\]|Example:", "", command.help or "")))
        assert [one for one in examples if " ".join(one).startswith(name)], f"{name}: no example"
        for words in examples:
            parse(words)


def test_what_is_not_understood_is_found() -> None:
    (words,) = typed_in("uv run --extra train classroom-monitor train a.csv --outt mine  # so\n")
    with pytest.raises(Exception, match="--outt"):  # of the click that Typer has inside
        parse(words)


def test_help_names_no_type_of_python() -> None:
    for name, command in all_commands().items():
        context = command.make_context(name, ["--help"], resilient_parsing=True)
        for parameter in command.get_params(context):
            told = parameter.display_type_rich(ctx=context) or ""
            assert not re.search(r"<(bool|int|float|str|path|list)\b", told), (name, parameter.name)
