"""A record as a command's parameter is the same as its options one by one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import click
import pytest
import typer
from typer.testing import CliRunner

from monitor.cli.option_groups import with_option_groups


@dataclass(frozen=True, kw_only=True)
class Size:
    width_px: Annotated[
        int, typer.Option("--width", min=1, help="How wide.", rich_help_panel="Size")
    ] = 3
    corner: Annotated[
        tuple[int, int] | None,
        typer.Option(parser=lambda text: tuple(map(int, text.split(","))), metavar="X,Y"),
    ] = None
    unit: str = "px"  # for Python alone

    def __post_init__(self) -> None:
        if self.width_px == 13:
            raise ValueError("13 brings bad luck")


@dataclass(frozen=True, kw_only=True)
class Paint(Size):
    color: Annotated[str, typer.Option()]


def make(calls: list[object]) -> typer.Typer:
    app = typer.Typer(add_completion=False)

    @app.command()
    @with_option_groups
    def draw(
        context: typer.Context,
        paths: Annotated[list[Path], typer.Argument()],
        *,
        paint: Paint,
        fast: Annotated[bool, typer.Option("--fast")] = False,
    ) -> None:
        """Draw something."""
        calls.append((context.info_name, paths, paint, fast))

    return app


def test_a_command_gets_the_record() -> None:
    calls: list[object] = []
    arguments = ["a", "b", "--width", "5", "--corner", "1,2", "--color", "red", "--fast"]
    assert CliRunner().invoke(make(calls), arguments).exit_code == 0
    assert CliRunner().invoke(make(calls), ["a", "--color", "blue"]).exit_code == 0
    (name, *first), (_, *second) = calls
    assert name == "draw"
    assert first == [
        [Path("a"), Path("b")],
        Paint(width_px=5, corner=(1, 2), color="red"),
        True,
    ]
    assert second == [[Path("a")], Paint(color="blue"), False]


def test_each_field_is_an_option_where_the_record_stood() -> None:
    command = typer.main.get_command(make([]))
    options = [parameter.name for parameter in command.params]
    assert options == ["paths", "width_px", "corner", "color", "fast"]
    text = CliRunner().invoke(make([]), ["--help"]).output
    assert "Draw something." in text
    assert "─ Size ─" in text
    assert "How wide." in text
    assert "unit" not in text


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["a"], "--color"),
        (["a", "--color", "red", "--width", "0"], "--width"),
        (["a", "--color", "red", "--width", "13"], "13 brings bad luck"),
        (["a", "--color", "red", "--corner", "x"], "--corner"),
        (["a", "--color", "red", "--unit", "cm"], "--unit"),
    ],
)
def test_wrong_usage_exits_with_2(arguments: list[str], message: str) -> None:
    calls: list[object] = []
    done = CliRunner().invoke(make(calls), arguments)
    assert done.exit_code == 2
    assert message in click.unstyle(done.output)
    assert calls == []
