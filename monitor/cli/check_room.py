"""`classroom-monitor check-room`: whether the camera sees the room well enough, before a class."""

from __future__ import annotations

import json
import time
from dataclasses import asdict, dataclass
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from monitor.analysis.option_records import Setting, setting_changes
from monitor.analysis.picture_options import CameraFps, PictureOptions, Resolution
from monitor.cli.option_groups import with_option_groups
from monitor.cli.options import AsJson, ConfigFile, Source
from monitor.config import Settings, load_settings
from monitor.errors import MonitorError
from monitor.i18n import decimals, shown, tr
from monitor.room_check.advice import Advice
from monitor.room_check.check import RoomReport, ZoneReport

POLL_S = 0.05
SECONDS = 6.0


@dataclass(frozen=True, kw_only=True)
class CheckOptions(PictureOptions):
    """What changes the settings of a check."""

    resolution: Resolution = None
    camera_fps: CameraFps = None
    zones: Annotated[
        str | None,
        Setting("window", "zones"),
        typer.Option(
            metavar="ZONES",
            help=tr(
                "Columns and rows of a grid, such as 2x2, or NAME=X,Y,W,H;NAME=X,Y,W,H. By "
                "itself three rows."
            ),
            show_default=False,
        ),
    ] = None


@with_option_groups
def check_room(
    *,
    source: Source = None,
    seconds: Annotated[
        float, typer.Option("--seconds", min=1.0, max=600.0, help=tr("Look for so long."))
    ] = SECONDS,
    as_json: AsJson = False,
    options: CheckOptions,
    config: ConfigFile = None,
) -> None:
    """Say whether faces are large, light and sharp enough here; reads and stores no expression.

    [bold]Examples:[/bold]

      classroom-monitor check-room

      classroom-monitor check-room --source "HD Webcam" --resolution 1920x1080

      classroom-monitor check-room --source 0 --json
    """
    from monitor.room_check import advise
    from monitor.sources import names_camera

    settings = load_settings(config, **setting_changes(options))
    spec = source or "0"
    report = _look(spec, settings, seconds)
    advice = advise(
        report,
        is_camera=names_camera(spec) and "://" not in spec,
        least_px=settings.detection.min_face_px,
    )
    if as_json:
        typer.echo(json.dumps(_as_json(report, advice)))
    else:
        _print(report, advice)


def _look(spec: str, settings: Settings, seconds: float) -> RoomReport:
    """Watch a source for some seconds.

    Raises:
        MonitorError: It cannot be opened or gives no picture, or a network cannot be loaded.
    """
    from monitor.live import LiveMonitor, LiveState
    from monitor.pipeline import face_counter, load_pipeline
    from monitor.room_check import RoomCheck, check_settings
    from monitor.room_check.check import ROWS
    from monitor.sources import make_source
    from monitor.store import SessionStore
    from monitor.zones import ZonePlan

    plan = ZonePlan.parse(settings.window.zones) if settings.window.zones else ROWS
    looking = check_settings(settings)
    monitor = LiveMonitor(
        make_source(spec, settings.picture, face_counter(settings)),
        lambda progress: load_pipeline(looking, progress, live=True),
        looking,
        SessionStore(settings.session.store),  # of which nothing is begun
    )
    check = RoomCheck(plan)
    seen, first_s = -1, None
    monitor.start()
    try:
        while True:
            update = monitor.latest()
            state = update.status.state
            if (
                update.frame is not None
                and update.reading is not None
                and (update.frame.index != seen)
            ):
                seen = update.frame.index
                first_s = time.monotonic() if first_s is None else first_s
                boxes = [face.face.box_xyxy for face in update.reading.faces]
                check.add(update.frame.image, boxes, update.frame.time_s)
            if state is LiveState.FAILED:
                raise MonitorError(update.status.message)
            is_over = first_s is not None and time.monotonic() - first_s >= seconds
            if is_over or state is LiveState.ENDED:
                break
            time.sleep(POLL_S)
    finally:
        monitor.stop()
    report = check.report(update.status.camera_fps)
    if report is None:
        raise MonitorError(
            tr("{source_name}: it gives no picture", source_name=monitor.source_name)
        )
    return report


def _as_json(report: RoomReport, advice: tuple[Advice, ...]) -> dict[str, Any]:
    return {
        "width": report.size_wh[0],
        "height": report.size_wh[1],
        "fps": report.fps,
        "light": report.light,
        "faces": report.faces,
        "zones": [_zone_as_json(one) for one in report.zones],
        "advice": [asdict(one) for one in advice],
    }


def _zone_as_json(one: ZoneReport) -> dict[str, Any]:
    values = {
        name: getattr(one, name)
        for name in ("faces", "size_px", "smallest_px", "light", "sharpness")
    }
    return {"zone": one.zone.name, **values}


def _print(report: RoomReport, advice: tuple[Advice, ...]) -> None:
    table = Table(
        *(tr("Zone"), tr("Faces"), tr("Size"), tr("Smallest"), tr("Light"), tr("Sharpness")),
        box=None,
        pad_edge=False,
        header_style="bold",
    )
    for one in report.zones:
        table.add_row(
            shown(one.zone.name),
            str(one.faces),
            _pixels(one.size_px),
            _pixels(one.smallest_px),
            _number(one.light, tr(" of 255")),
            "" if one.sharpness is None else decimals(one.sharpness, ".2f"),
        )
    rate = "" if report.fps is None else tr(", {fps:.0f} pictures a second", fps=report.fps)
    console = Console(highlight=False)
    console.print(
        tr(
            "Picture {size_wh}x{size_wh_2}{rate}",
            size_wh=report.size_wh[0],
            size_wh_2=report.size_wh[1],
            rate=rate,
        )
    )
    console.print(table)
    for one_advice in advice:
        typer.echo(f"- {one_advice.text}")
    if not advice:
        typer.echo(tr("All faces are large, light and sharp enough."))


def _pixels(value: float | None) -> str:
    return "" if value is None else tr("{side_px} px", side_px=f"{value:.0f}")


def _number(value: float | None, unit: str) -> str:
    return "" if value is None else f"{value:.0f}{unit}"
