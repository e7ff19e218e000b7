"""`classroom-monitor live`: the app on a named source, or the same without a window."""

from __future__ import annotations

from typing import Annotated

import typer

from monitor.cli.options import (
    ConfigFile,
    Detector,
    Device,
    Emotion,
    MinFace,
    MinPeople,
    Source,
    Strategy,
    StrategyModel,
    Threads,
    Window,
    trained_strategy,
)
from monitor.config import Settings, load_settings
from monitor.window.strategies.choice import strategy_for


def live(
    source: Source = None,
    headless: Annotated[
        bool, typer.Option("--headless", help="Without a window; records a session at once.")
    ] = False,
    duration: Annotated[
        float | None,
        typer.Option(min=0.1, metavar="SECONDS", help="Stop after this time (headless)."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="One JSON object per window, then totals (headless).")
    ] = False,
    per_person: Annotated[
        bool,
        typer.Option("--per-person", help="Keep a row per face and frame too (headless)."),
    ] = False,
    strategy: Strategy = None,
    model: StrategyModel = None,
    window: Window = None,
    min_people: MinPeople = None,
    min_face: MinFace = None,
    scan_every: Annotated[
        int | None,
        typer.Option(
            min=0,
            metavar="FRAMES",
            help="Scan the whole picture so often, follow known faces in between; 0 as the "
            "machine allows.",
        ),
    ] = None,
    target_fps: Annotated[
        float | None,
        typer.Option(min=0.1, metavar="FPS", help="Keep up with so many frames a second."),
    ] = None,
    detector: Detector = None,
    emotion: Emotion = None,
    device: Device = None,
    threads: Threads = None,
    store: Annotated[str | None, typer.Option(metavar="URL", help="Another session log.")] = None,
    config: ConfigFile = None,
) -> None:
    """Watch a source live.

    [bold]Examples:[/bold]

      classroom-monitor live --source demo

      classroom-monitor live --source "HD Webcam" --strategy dominant

      classroom-monitor live --source rtsp://10.0.0.5/stream --headless --duration 3600 --json
    """
    settings = load_settings(
        config,
        engine={"device": device, "threads": threads},
        detection={
            "backend": detector,
            "min_face_px": min_face,
            "adaptive": None if min_face is None else False,  # what is named stays
            "scan_every": scan_every,
            "target_fps": target_fps,
        },
        emotion={"model": emotion},
        window={"strategy": strategy, "model": trained_strategy(model), "length_s": window},
        session={"min_people": min_people, "store": store},
    )
    strategy_for(settings.window)  # before anything is opened, if its folder is not right
    if not headless:
        if duration is not None or as_json or per_person:
            raise typer.BadParameter("--duration, --json and --per-person need --headless")
        open_app(source, settings, keep_strategy=strategy is None, keep_network=emotion is None)
        return

    from monitor.cli.headless import run_headless

    run_headless(
        source or "0", settings, duration_s=duration, as_json=as_json, per_person=per_person
    )


def open_app(
    source: str | None,
    settings: Settings,
    *,
    keep_strategy: bool = True,
    keep_network: bool = True,
) -> None:
    """Open the window, or say what is missing for it; see `run_app`."""
    from monitor.ui.main.display import require_display

    require_display()
    from monitor.ui.main.app import run_app

    raise typer.Exit(
        run_app(source, settings, keep_strategy=keep_strategy, keep_network=keep_network)
    )
