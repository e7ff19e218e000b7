"""What `evaluate --rooms` was asked and found, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer
from rich.box import SIMPLE
from rich.console import Console
from rich.table import Table

from monitor.cli.terminal import escape
from monitor.i18n import decimals, percent, tr
from monitor.window import strategy_words

if TYPE_CHECKING:
    from monitor.classes import Classes
    from monitor.training.evaluation.mixes import Mix
    from monitor.training.evaluation.rooms import RoomFigures, RoomsEvaluation


def mix_of(text: str) -> Mix:
    """Return the mix that `neutral=90,happy=5,sad=5` names, as shares that sum to 1.

    Raises:
        typer.BadParameter: It is none.
    """
    shares: dict[str, float] = {}
    for part in text.split(","):
        name, _, number = (piece.strip() for piece in part.rpartition("="))
        if name in shares:
            raise typer.BadParameter(tr("{name!r} is named twice", name=name), param_hint="--mix")
        try:
            shares[name] = float(number)
        except ValueError:
            raise typer.BadParameter(
                tr("{part!r} is not CLASS=SHARE", part=part), param_hint="--mix"
            ) from None
    total = sum(shares.values())
    if not all(share >= 0.0 for share in shares.values()) or not 0.0 < total < float("inf"):
        raise typer.BadParameter(tr("{words!r} names no shares", words=text), param_hint="--mix")
    return {name: share / total for name, share in shares.items()}


def print_rooms(found: RoomsEvaluation, classes: Classes, *, by_name: bool) -> None:
    """Print a table for each size of the faces.

    Args:
        found: What was found.
        classes: What the network tells apart.
        by_name: Tell mixes by their classes, as the user named them.
    """
    console = Console(highlight=False)
    people = found.rooms[0].people
    for side_px in sorted({rooms.side_px for rooms in found.rooms}, reverse=True):
        table = Table(
            title=tr(
                "{model}, {strategy}: rooms of {people} people, {side_px} px",
                model=found.model,
                strategy=strategy_words(found.strategy),
                people=people,
                side_px=side_px,
            ),
            title_justify="left",
            box=SIMPLE,
            padding=(0, 1, 0, 0),
        )
        table.add_column("mix" if by_name else "+/0/-")
        for name in (
            tr("bored"),
            tr("neutral"),
            tr("interested"),
            tr("error"),
            tr("bias"),
            tr("holds"),
            tr("width"),
        ):
            table.add_column(name, justify="right", no_wrap=True)
        for rooms in found.rooms:
            if rooms.side_px == side_px:
                mix = _named(rooms) if by_name else _by_sign(rooms, classes)
                table.add_row(mix, *_figures(rooms))
        console.print(table)
    console.print(
        tr(
            "+/0/-: positive, neither and negative people in 100; error, bias: of the "
            "score against\nP - N of each room's own people; holds, width: of the 90 % "
            "interval"
        )
    )
    if not classes.training_shares and found.strategy == "balance":
        console.print(
            tr(
                "It is not known how often each class was seen in training: all count as "
                "equally often seen. Train again for better shares."
            )
        )
    for line in found.left_out:
        console.print(tr("left out: {line}", line=escape(line)))


def _named(rooms: RoomFigures) -> str:
    return ", ".join(f"{100 * share:.0f} {name}" for name, share in rooms.mix.items())


def _by_sign(rooms: RoomFigures, classes: Classes) -> str:
    signs = dict(zip(classes.names, classes.counts_as.tolist(), strict=True))
    shares = (
        sum(share for name, share in rooms.mix.items() if signs[name] == sign)
        for sign in (1, 0, -1)
    )
    return "/".join(f"{100 * share:.0f}" for share in shares)


def _figures(rooms: RoomFigures) -> list[str]:
    states = (rooms.bored, rooms.neutral, rooms.interested)
    numbers = (rooms.error, rooms.bias, rooms.interval_holds, rooms.interval_width)
    return [
        *(percent(decimals(100 * share, ".1f")) for share in states),
        *("-" if one is None else decimals(one, ".3f") for one in numbers),
    ]
