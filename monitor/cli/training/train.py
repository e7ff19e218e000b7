"""`classroom-monitor train`: a network for your own classes, from a CSV of pictures and labels."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from monitor.analysis.option_records import setting_changes
from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import ConfigFile
from monitor.cli.training.options import PictureOptions, SequenceOptions
from monitor.config import load_settings
from monitor.i18n import tr
from monitor.training.options import CountedClasses, TuningPlan

_OF_PICTURES = ("faces", "cut_faces", "base", "epochs", "patience", "resume")
_OF_SEQUENCES = ("fps", "emotion")


@with_option_groups
def train(
    *,
    context: typer.Context,
    labels: Annotated[
        Path,
        typer.Argument(
            metavar="CSV",
            help=tr(
                "Columns image (relative to the CSV, or absolute) and label; person, if there "
                "is one, keeps the pictures of a person in one part of the split. Or video, "
                "start_s, end_s and label, for stretches of recordings, with --sequence too; "
                "or what an observer coded in ELAN, Praat or BORIS."
            ),
            show_default=False,
        ),
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help=tr("Folder for the network."))
    ],
    pictures: PictureOptions,
    counted: CountedClasses,
    base: Annotated[
        str,
        typer.Option(
            metavar="NETWORK",
            help=tr(
                "What to start from: 'default', 'accurate' or 'fer', which come with the app, "
                "or the folder of a network of your own."
            ),
            rich_help_panel=tr("How it learns"),
        ),
    ] = "default",
    plan: TuningPlan,
    resume: Annotated[
        bool, typer.Option("--resume", help=tr("Go on with a training that was stopped."))
    ] = False,
    force: Annotated[bool, typer.Option("--force", help=tr("Replace the network in DIR."))] = False,
    order: SequenceOptions,
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
    settings = load_settings(config, **setting_changes(order))
    target = Path(os.path.normpath(out))  # its name is needed, so no dots
    others = _OF_PICTURES if order.sequence else _OF_SEQUENCES
    _refuse_others(context, others, sequence=order.sequence)
    if order.sequence:
        from monitor.cli.training.train_sequence import train_sequence
        from monitor.training.strategies.strategy_job import StrategyJob

        train_sequence(
            StrategyJob(labels, target, settings.window.length_s, plan.seed, force),
            settings,
            counted,
            fps=order.fps,
        )
        return
    if resume and force:
        raise typer.BadParameter(tr("--resume goes on, --force begins again: name one of them"))

    from monitor.cli.training.train_pictures import train_pictures
    from monitor.training.classifier.job import Existing, TrainingJob, View

    view = View.FACES if pictures.faces else View.CUT_FACES if pictures.cut_faces else View.WHOLE
    existing = Existing.RESUME if resume else Existing.REPLACE if force else Existing.REFUSE
    job = TrainingJob(
        labels, target, base=base, view=view, counted=counted, plan=plan, existing=existing
    )
    train_pictures(job, settings)


def _refuse_others(context: typer.Context, options: Sequence[str], *, sequence: bool) -> None:
    """Refuse options that would be ignored; what was read for sequences is always gone on with."""
    for name in options:
        source = context.get_parameter_source(name)
        if source is not None and source.name == "COMMANDLINE":
            option = name.replace("_", "-")
            raise typer.BadParameter(
                tr("--{option} is for pictures, not for --sequence", option=option)
                if sequence
                else tr("--{option} is for --sequence alone", option=option)
            )
