"""`classroom-monitor analyze`: recordings in, tables, verdicts and pictures out."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli.options import (
    ConfigFile,
    Detector,
    Device,
    Emotion,
    MinFace,
    MinPeople,
    Step,
    Strategy,
    StrategyModel,
    Threads,
    Window,
    trained_strategy,
)
from monitor.config import load_settings
from monitor.sources import Excerpt
from monitor.times import clock_time
from monitor.window.strategies.choice import strategy_for

_FRAMES = "Which frames"
_FACES = "Which faces"
_WINDOWS = "Time frames and verdict"
_RESULTS = "Results"
_WORK = "How it works"


def analyze(
    videos: Annotated[
        list[str],
        typer.Argument(
            metavar="VIDEO...",
            help="Video files, folders, patterns such as 'week*/*.mp4', or 'demo'.",
            show_default=False,
        ),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out", "-o", metavar="DIR", help="Folder for the results.", rich_help_panel=_RESULTS
        ),
    ],
    annotate: Annotated[
        bool,
        typer.Option(
            "--annotate",
            help="Make an annotated video too, with its sound.",
            rich_help_panel=_RESULTS,
        ),
    ] = False,
    blur: Annotated[
        bool,
        typer.Option("--blur", help="Hide the faces in it.", rich_help_panel=_RESULTS),
    ] = False,
    plots: Annotated[
        bool,
        typer.Option("--plots", help="Draw the gauge over time too.", rich_help_panel=_RESULTS),
    ] = False,
    display: Annotated[
        bool,
        typer.Option(
            "--display",
            help="Show the picture meanwhile, with what is read.",
            rich_help_panel=_RESULTS,
        ),
    ] = False,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Go on with the results in DIR.", rich_help_panel=_RESULTS),
    ] = False,
    force: Annotated[
        bool,
        typer.Option("--force", help="Replace the results in DIR.", rich_help_panel=_RESULTS),
    ] = False,
    as_json: Annotated[
        bool,
        typer.Option(
            "--json", help="Print one JSON object per recording.", rich_help_panel=_RESULTS
        ),
    ] = False,
    strategy: Strategy = None,
    model: StrategyModel = None,
    window: Window = None,
    step: Step = None,
    min_people: MinPeople = None,
    every: Annotated[
        int,
        typer.Option(
            min=1,
            metavar="N",
            help="Read the frames 0, N, 2N, ... only.",
            rich_help_panel=_FRAMES,
        ),
    ] = 1,
    fps: Annotated[
        float | None,
        typer.Option(
            min=0.001,
            metavar="N",
            help="Read at most N frames a second.",
            rich_help_panel=_FRAMES,
        ),
    ] = None,
    start: Annotated[
        float,
        typer.Option(
            parser=clock_time,
            metavar="TIME",
            help="Start here: seconds, m:ss or h:mm:ss.",
            rich_help_panel=_FRAMES,
        ),
    ] = 0.0,
    end: Annotated[
        float | None,
        typer.Option(parser=clock_time, metavar="TIME", help="End here.", rich_help_panel=_FRAMES),
    ] = None,
    first_face: Annotated[
        bool,
        typer.Option(
            "--first-face", help="Only the best face of each frame.", rich_help_panel=_FACES
        ),
    ] = False,
    region: Annotated[
        str | None,
        typer.Option(
            metavar="X,Y,W,H",
            help="Look at this part of the picture only.",
            rich_help_panel=_FACES,
        ),
    ] = None,
    min_face: MinFace = None,
    detector: Detector = None,
    emotion: Emotion = None,
    processes: Annotated[
        int | None,
        typer.Option(
            min=1,
            metavar="N",
            help="Recordings read at a time; by default as many as there are cores.",
            rich_help_panel=_WORK,
        ),
    ] = None,
    scheduler: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS",
            help="Read on this Dask cluster, such as tcp://host:8786.",
            rich_help_panel=_WORK,
        ),
    ] = None,
    device: Device = None,
    threads: Threads = None,
    config: ConfigFile = None,
) -> None:
    """Analyse recordings: expressions frame by frame, a result per time frame, a verdict.

    DIR gets a folder per recording: readings and windows as CSV and Parquet, and a summary as
    JSON that says which parts were interesting and which boring.

    [bold]Examples:[/bold]

      classroom-monitor analyze lecture.mp4 --out results

      classroom-monitor analyze lecture.mp4 -o results --strategy sum --every 5 --annotate --plots

      classroom-monitor analyze recordings 'more/*.mkv' -o results --resume
    """
    if resume and force:
        raise typer.BadParameter("--resume goes on, --force begins again: choose one")
    if display and (scheduler is not None or processes is not None):
        raise typer.BadParameter("--display reads here, one recording at a time")
    settings = load_settings(
        config,
        engine={"device": device, "threads": threads},
        detection={
            "backend": detector,
            "min_face_px": min_face,
            "region": _numbers(region),
            "first_face": first_face or None,
        },
        emotion={"model": emotion},
        window={
            "strategy": strategy,
            "model": trained_strategy(model),
            "length_s": window,
            "step_s": step,
        },
    )
    strategy_for(settings.window)  # before anything is read, if its folder is not right
    try:
        excerpt = Excerpt(start, end, every, fps)
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None

    from monitor.analysis.batch.recordings import find_all
    from monitor.analysis.task import Existing, Task
    from monitor.cli.analysis.run import AnalysisRun

    found, missing = find_all(videos)
    tasks = [
        Task(
            recording=one.recording,
            folder=out / one.folder,
            settings=settings,
            excerpt=excerpt,
            min_people=min_people or 1,  # the user names the file and who is in it
            annotate=annotate or blur,
            blur=blur,
            plots=plots,
            existing=(
                Existing.RESUME if resume else Existing.REPLACE if force else Existing.REFUSE
            ),
        )
        for one in found
    ]
    AnalysisRun(tasks, missing, out, as_json=as_json).run(
        processes=processes, scheduler=scheduler, display=display
    )


def _numbers(region: str | None) -> list[int] | None:
    if region is None:
        return None
    try:
        left, top, width, height = (int(part) for part in region.split(","))
    except ValueError:
        raise typer.BadParameter(f"--region {region}: give X,Y,W,H in pixels") from None
    return [left, top, width, height]
