"""`classroom-monitor train`: a network for your own classes, from a CSV of pictures and labels."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import Threads


def train(
    labels: Annotated[
        Path,
        typer.Argument(
            metavar="CSV",
            help="Columns image (relative to the CSV, or absolute) and label; person, if there "
            "is one, keeps the pictures of a person on one side of the split.",
            show_default=False,
        ),
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="Folder for the network.")
    ],
    seed: Annotated[int, typer.Option(min=0, help="The same seed, the same split and order.")] = 1,
    threads: Threads = None,
) -> None:
    """Train a network for your own classes (extra 'train').

    [bold]Examples:[/bold]

      classroom-monitor train labels.csv --out mine
    """
    from monitor.cli.train_pictures import train_pictures

    train_pictures(labels, out, seed=seed, threads=threads)
