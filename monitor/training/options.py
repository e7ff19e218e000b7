"""The options of a training that the command line and the jobs share, each declared once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from monitor.i18n import tr

_GAUGE = tr("What the gauge counts")
_LEARNING = tr("How it learns")

Names = tuple[str, ...]


def _names(listed: str | Names) -> Names:
    """The names in `a, b`; a default is names already."""
    names = listed.split(",") if isinstance(listed, str) else listed
    return tuple(name.strip() for name in names if name.strip())


@dataclass(frozen=True)
class CountedClasses:
    """What the gauge counts; where nothing is named, what is known of the classes.

    Attributes:
        positive: Classes that count for 'interested'.
        negative: Classes that count for 'bored'.
    """

    positive: Annotated[
        Names,
        typer.Option(
            metavar="CLASS,...",
            parser=_names,
            help=tr("Classes for 'interested'."),
            show_default=False,
            rich_help_panel=_GAUGE,
        ),
    ] = ()
    negative: Annotated[
        Names,
        typer.Option(
            metavar="CLASS,...",
            parser=_names,
            help=tr("Classes for 'bored'."),
            show_default=False,
            rich_help_panel=_GAUGE,
        ),
    ] = ()


@dataclass(frozen=True)
class TuningPlan:
    """How a network learns new classes.

    Attributes:
        epochs: Most times that every picture is seen, each time with another augmentation.
        patience: Epochs without getting better after which it has learnt enough.
        batch: Pictures per step.
        rate: Highest learning rate; it falls along a cosine.
        seed: Of the split, the order and the augmentation.
    """

    epochs: Annotated[
        int,
        typer.Option(
            min=1, help=tr("Most times that every picture is seen."), rich_help_panel=_LEARNING
        ),
    ] = 40
    patience: Annotated[
        int,
        typer.Option(
            min=1,
            metavar="EPOCHS",
            help=tr("End when it gets no better for so long."),
            rich_help_panel=_LEARNING,
        ),
    ] = 8
    batch: int = 32
    rate: float = 1e-4
    seed: Annotated[
        int,
        typer.Option(
            min=0, help=tr("The same seed, the same split and order."), rich_help_panel=_LEARNING
        ),
    ] = 1
