"""`classroom-monitor rescore`: another strategy or window for recordings analysed before."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from monitor.analysis.options import OutputOptions, ScoringOptions
from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import AsJson


@dataclass(frozen=True, kw_only=True)
class RescoredOutputs(OutputOptions):
    """The same outputs, described for results that are there."""

    annotate: Annotated[
        bool,
        typer.Option("--annotate", help="Make the annotated video anew, from the recording."),
    ] = False
    blur: Annotated[bool, typer.Option("--blur", help="Hide the faces in it.")] = False
    plots: Annotated[bool, typer.Option("--plots", help="Draw the gauge over time.")] = False


@with_option_groups
def rescore(
    folder: Annotated[
        Path,
        typer.Argument(metavar="DIR", help="Results of `analyze`.", show_default=False),
    ],
    scoring: ScoringOptions,
    outputs: RescoredOutputs,
    as_json: AsJson = False,
) -> None:
    """Score stored readings again: windows, parts and verdict anew, without the video.

    What is not named stays as it was. The results in DIR are replaced.

    [bold]Examples:[/bold]

      classroom-monitor rescore results --strategy dominant

      classroom-monitor rescore results/lecture --window 30 --step 10 --plots
    """
    from monitor.analysis import rescoring
    from monitor.cli.analysis.progress import Bars
    from monitor.cli.analysis.results_text import print_results

    folders = rescoring.result_folders(folder)
    finished = {}
    with Bars(len(folders)) as bars:
        for one in folders:
            task, summary = rescoring.rescore(
                one,
                scoring,
                outputs.with_video_to_blur(),
                progress=partial(bars.update, one.name),
            )
            bars.finish(one.name)
            finished[task] = summary
    if as_json:
        for task, summary in finished.items():
            result = {"folder": str(task.folder), **json.loads(summary.to_json())}
            print(json.dumps(result))
    else:
        print_results(finished)
