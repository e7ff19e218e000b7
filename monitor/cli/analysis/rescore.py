"""`classroom-monitor rescore`: another strategy or window for recordings analysed before."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import AsJson, Yes
from monitor.i18n import tr


@dataclass(frozen=True, kw_only=True)
class RescoredOutputs(OutputOptions):
    """The same outputs, described for results that are there."""

    annotate: Annotated[
        bool,
        typer.Option("--annotate", help=tr("Make the annotated video anew, from the recording.")),
    ] = False
    blur: Annotated[bool, typer.Option("--blur", help=tr("Hide the faces in it."))] = False
    plots: Annotated[bool, typer.Option("--plots", help=tr("Draw the gauge over time."))] = False


@with_option_groups
def rescore(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help=tr("Results of `analyze`."), show_default=False),
    ],
    scoring: ScoringOptions,
    outputs: RescoredOutputs,
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Count stored readings again: results, parts and verdict anew, without the video.

    What is not named stays as it was. The results at and below DIR are replaced, each recording's
    as a whole or not at all; it asks before.

    [bold]Examples:[/bold]

      classroom-monitor rescore results --strategy dominant

      classroom-monitor rescore results/lecture --window 30 --step 10 --plots --yes
    """
    from monitor.analysis import rescoring
    from monitor.cli.analysis.rescoring_run import RescoringRun

    found = rescoring.find_results(folder)
    run = RescoringRun(folder, found, scoring, outputs.with_video_to_blur())
    run.ask(yes=yes)
    run.run(as_json=as_json)
