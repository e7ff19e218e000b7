"""`classroom-monitor train-verdicts`: a gauge learnt from what was said about sessions."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import ConfigFile
from monitor.cli.sessions.shared import StoreUrl
from monitor.cli.terminal import escape
from monitor.cli.training.options import VerdictOptions
from monitor.config import load_settings
from monitor.i18n import tr


@with_option_groups
def train_verdicts(
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="DIR", help=tr("Folder for what is learnt."))
    ],
    choice: VerdictOptions,
    force: Annotated[bool, typer.Option("--force", help=tr("Replace what is in DIR."))] = False,
    store: StoreUrl = "",
    config: ConfigFile = None,
) -> None:
    """Learn interesting from boring by the room's own verdicts (needs scikit-learn to train).

    Agreeing and disagreeing with the gauge are verdicts, and so are parts whose markers are named
    so, and what observers coded: the upper half of an ordered scheme, or codes of these names. It
    is tested on sessions that it has not seen, and refused where it is no better than
    guessing.

    [bold]Examples:[/bold]

      classroom-monitor train-verdicts --out room

      classroom-monitor train-verdicts --out room --interesting demo,quiz --boring theory

      classroom-monitor live --strategy verdicts --model room
    """
    from monitor.cli.training.verdicts_run import learn, lines_on_heads
    from monitor.store import SessionStore

    settings = load_settings(config, session={"store": store or None})
    learnt = learn(
        SessionStore(settings.session.store),
        Path(os.path.normpath(out)),
        choice,
        force=force,
    )
    fit = learnt.fit
    console = Console(highlight=False, soft_wrap=True)
    low, high = fit.interval
    console.print(
        tr(
            "On sessions that it had not seen it gets {right} of {value} windows right "
            "({right_2:.0f} %, 95 % interval {low:.0f} to {high:.0f} %); always the "
            "commoner verdict gets {majority}. {sessions} sessions, calibration error "
            "{calibration_error:.2f}.",
            right=fit.right,
            value=fit.count,
            right_2=100 * fit.right / fit.count,
            low=100 * low,
            high=100 * high,
            majority=fit.majority,
            sessions=fit.sessions,
            calibration_error=fit.calibration_error,
        )
    )
    for line in lines_on_heads(learnt.heads):
        console.print(line)
    if learnt.left_out:
        console.print(
            tr(
                "{left_out} sessions were left out: read by another network, with "
                "other windows, or of other classes than {inputs}",
                left_out=learnt.left_out,
                inputs=escape(", ".join(learnt.inputs)),
            )
        )
    folder = escape(str(out))
    if learnt.refusal:
        console.print(
            tr("{folder} may not be used: {refusal}", folder=folder, refusal=learnt.refusal)
        )
    else:
        console.print(
            tr("Use it: classroom-monitor live --strategy verdicts --model {folder}", folder=folder)
        )
