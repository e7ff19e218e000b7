"""`classroom-monitor analyze`: recordings in, tables, verdicts and pictures out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from monitor.analysis.option_records import setting_changes
from monitor.analysis.options import AnalysisOptions
from monitor.cli.analysis.work import WorkOptions
from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import ConfigFile
from monitor.config import load_settings
from monitor.i18n import tr
from monitor.window.strategies.choice import strategy_for

_RESULTS = tr("Results")


@with_option_groups
def analyze(
    *,
    videos: Annotated[
        list[str],
        typer.Argument(
            metavar="VIDEO...",
            help=tr("Video files, folders, patterns such as 'week*/*.mp4', or 'demo'."),
            show_default=False,
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out",
            "-o",
            metavar="DIR",
            help=tr("Folder for the results."),
            rich_help_panel=_RESULTS,
        ),
    ],
    options: AnalysisOptions,
    display: Annotated[
        bool,
        typer.Option(
            "--display",
            help=tr("Show the picture meanwhile, with what is read."),
            rich_help_panel=_RESULTS,
        ),
    ] = False,
    resume: Annotated[
        bool,
        typer.Option(
            "--resume", help=tr("Go on with the results in DIR."), rich_help_panel=_RESULTS
        ),
    ] = False,
    force: Annotated[
        bool,
        typer.Option("--force", help=tr("Replace the results in DIR."), rich_help_panel=_RESULTS),
    ] = False,
    as_json: Annotated[
        bool,
        typer.Option(
            "--json", help=tr("Print one JSON object per recording."), rich_help_panel=_RESULTS
        ),
    ] = False,
    log: Annotated[
        bool,
        typer.Option(
            "--log",
            help=tr(
                "Put it into the session log too, as the window does: for slides, words and "
                "observers."
            ),
            rich_help_panel=_RESULTS,
        ),
    ] = False,
    work: WorkOptions,
    config: ConfigFile = None,
) -> None:
    """Analyse recordings: expressions frame by frame, a result per time frame, a verdict.

    DIR gets a folder per recording: readings and results over time as CSV and Parquet, and a
    summary as JSON that says which parts were interesting and which boring.

    [bold]Examples:[/bold]

      classroom-monitor analyze lecture.mp4 --out results

      classroom-monitor analyze lecture.mp4 -o results --strategy sum --every 5 --annotate --plots

      classroom-monitor analyze lecture.mp4 -o results --log

      classroom-monitor analyze recordings 'more/*.mkv' -o results --resume
    """
    if resume and force:
        raise typer.BadParameter(tr("--resume goes on, --force begins again: choose one"))
    if display and work != WorkOptions():
        raise typer.BadParameter(tr("--display reads here, one recording at a time"))
    settings = load_settings(config, **setting_changes(options))
    strategy_for(settings.window)  # before anything is read, if its folder is not right

    from monitor.analysis.batch.recordings import find_all
    from monitor.analysis.task import Existing, Task
    from monitor.cli.analysis.run import AnalysisRun
    from monitor.store import SessionStore

    existing = Existing.RESUME if resume else Existing.REPLACE if force else Existing.REFUSE
    template = Task.of("", out, settings, options.with_video_to_blur(), existing)
    found = find_all(videos)
    tasks = [
        replace(template, recording=one.recording, folder=out / one.folder)
        for one in found.recordings
    ]
    store = SessionStore(settings.session.store) if log else None
    AnalysisRun(tasks, found, out, as_json=as_json, log=store).run(work, display=display)
