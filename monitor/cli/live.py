"""`classroom-monitor live`: the app on a named source, or the same without a window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from monitor.analysis.option_records import Setting, setting_changes
from monitor.analysis.options import EngineOptions, FaceOptions, MinPeople, WindowOptions
from monitor.analysis.picture_options import CameraFps, PictureOptions, Resolution, SoundOptions
from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import ConfigFile, HeadlessOptions, Source
from monitor.cli.questions import with_question_answered
from monitor.config import Settings, load_settings
from monitor.i18n import tr
from monitor.window.strategies.choice import strategy_for

if TYPE_CHECKING:
    from monitor.ui.observe.last_observer import Observer


@dataclass(frozen=True, kw_only=True)
class LiveOptions(EngineOptions, SoundOptions, PictureOptions, FaceOptions, WindowOptions):
    """What changes the settings of a live session."""

    min_people: Annotated[MinPeople, Setting("session", "min_people")] = None
    scan_every: Annotated[
        int | None,
        Setting("detection", "scan_every"),
        typer.Option(
            min=0,
            metavar="FRAMES",
            help=tr(
                "RetinaFace looks so often, YuNet at each frame; 1 leaves each to "
                "RetinaFace, 0 looks as often as the machine allows."
            ),
        ),
    ] = None
    target_fps: Annotated[
        float | None,
        Setting("detection", "target_fps"),
        typer.Option(min=0.1, metavar="FPS", help=tr("Keep up with so many frames a second.")),
    ] = None
    send: Annotated[
        Sequence[str] | None,
        Setting("outlets", "send"),
        typer.Option(
            "--send",
            metavar="OUTLET",
            parser=str,
            help=tr(
                "Send the gauge of now, may be given several times: file:PATH, "
                "page[:PORT], mqtt:mqtts://HOST/TOPIC, lsl, or a plug-in's NAME or "
                "NAME:ARGUMENT. Nothing is sent without it."
            ),
        ),
    ] = None
    open_to_network: Annotated[
        bool | None,
        Setting("outlets", "open_to_network"),
        typer.Option(
            "--open-to-network", help=tr("Send also where everybody in the network can read it.")
        ),
    ] = None
    sound_agreed: Annotated[
        bool | None,
        Setting("sound", "agreed"),
        typer.Option(
            "--sound-agreed",
            help=tr("Everybody in the room knows of the microphone, and has agreed."),
        ),
    ] = None
    resolution: Resolution = None
    camera_fps: CameraFps = None
    store: Annotated[
        str | None,
        Setting("session", "store"),
        typer.Option(metavar="URL", help=tr("Another session log.")),
    ] = None


@with_option_groups
def live(
    *,
    source: Source = None,
    headless: Annotated[
        bool, typer.Option("--headless", help=tr("Without a window; records a session at once."))
    ] = False,
    recording: HeadlessOptions,
    options: LiveOptions,
    config: ConfigFile = None,
) -> None:
    """Watch a source live.

    [bold]Examples:[/bold]

      classroom-monitor live --source demo

      classroom-monitor live --source "HD Webcam" --strategy dominant

      classroom-monitor live --signal orientation

      classroom-monitor live --send page

      classroom-monitor live --source rtsp://10.0.0.5/stream --headless --duration 3600 --json
    """
    settings = load_settings(config, **setting_changes(options))
    settings = with_question_answered(settings)
    strategy_for(settings.window)  # before anything is opened, if its folder is not right
    if not headless:
        if recording != HeadlessOptions():
            raise typer.BadParameter(tr("--duration, --json and --per-person need --headless"))
        open_app(
            source,
            settings,
            keep_strategy=options.strategy is None,
            keep_network=options.emotion is None,
            keep_views=all(
                one is None
                for one in (
                    *(options.rotate, options.mirror, options.leave_out),
                    *(options.resolution, options.camera_fps),
                )
            ),
            keep_signal=options.signal is None,
        )

    from monitor.cli.headless import run_headless

    run_headless(source or "0", settings, recording)


def open_app(
    source: str | None,
    settings: Settings,
    *,
    keep_strategy: bool = True,
    keep_network: bool = True,
    keep_views: bool = True,
    keep_signal: bool = True,
    observer: Observer | None = None,
) -> NoReturn:
    """Open the window, or say what is missing for it; see `run_app`."""
    from monitor.ui.appearance.display import require_display

    require_display()
    from monitor.ui.main.app import run_app

    raise typer.Exit(
        run_app(
            source,
            settings,
            keep_strategy=keep_strategy,
            keep_network=keep_network,
            keep_views=keep_views,
            keep_signal=keep_signal,
            observer=observer,
        )
    )
