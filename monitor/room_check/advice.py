"""Plain advice on a room: what is wrong, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from monitor.i18n import listed, shown, tr
from monitor.room_check.check import RoomReport, ZoneReport
from monitor.room_check.limits import (
    AGAINST_LIGHT,
    BRIGHT,
    DARK,
    DARK_ROOM_FPS,
    LEAST_FPS,
    READABLE_PX,
    SHARP,
)

About = Literal["faces", "size", "light", "sharpness", "fps"]

RESOLUTIONS = ((640, 480), (1280, 720), (1920, 1080), (2560, 1440), (3840, 2160))
"""What cameras can be asked for, small to large."""

_FAR = 4.0
"""A camera that would have to come this much nearer does not fit the room."""


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to do.

    Attributes:
        about: What it is about.
        zone: Name of the zone; "" for the whole room.
        text: One sentence.
    """

    about: About
    zone: str
    text: str


def advise(report: RoomReport, *, is_camera: bool, least_px: int = 0) -> tuple[Advice, ...]:
    """Return what to do before class, most important first; nothing where all is well.

    Args:
        report: The room.
        is_camera: Whether the source can be asked for another resolution.
        least_px: Smallest face that a session looks for: what is smaller is not even found.
    """
    if not report.faces:
        return (*_nobody(report), *_rate(report))
    zones = [zone for zone in report.zones if zone.faces]
    return (
        *_size(zones, report, least_px, is_camera=is_camera),
        *_merged(zones, lambda zone: _light(zone, report)),
        *_merged(zones, _sharpness),
        *_rate(report),
    )


def _nobody(report: RoomReport) -> Iterator[Advice]:
    if report.light < DARK:
        text = tr("The picture is dark and no face is found: switch on the light.")
    else:
        text = tr(
            "No face is found: turn the camera to where people sit, or ask some to sit there."
        )
    yield Advice("faces", "", text)


def _size(
    zones: Sequence[ZoneReport], report: RoomReport, least_px: int, *, is_camera: bool
) -> Iterator[Advice]:
    readable_px = max(READABLE_PX, float(least_px))
    sizes = {shown(zone.zone.name): zone.size_px for zone in zones if zone.size_px is not None}
    small = {name: size_px for name, size_px in sizes.items() if size_px < readable_px}
    if small:
        size_px = min(small.values())
        what = _nearer(readable_px / size_px, report, is_camera=is_camera)
        text = tr(
            "too small for this camera ({size_px:.0f} px, from {readable_px:.0f} "
            "on they can be read): {what}",
            size_px=size_px,
            readable_px=readable_px,
            what=what,
        )
        yield _advice("size", list(small), text, of=len(zones))


def _nearer(factor: float, report: RoomReport, *, is_camera: bool) -> str:
    wider = larger(report.size_wh, factor) if is_camera else None
    nearer = tr("move it nearer") if factor < _FAR else tr("take a second camera")
    return (
        tr(
            "{nearer} or choose {resolution_words}",
            nearer=nearer,
            resolution_words=resolution_words(wider),
        )
        if wider
        else tr("{nearer} or zoom in", nearer=nearer)
    )


def larger(size_wh: tuple[int, int], factor: float) -> tuple[int, int] | None:
    """Return the smallest resolution that makes faces so much larger; None without one."""
    width, height = max(size_wh), min(size_wh)
    enough = (one for one in RESOLUTIONS if min(one[0] / width, one[1] / height) >= factor)
    return next(enough, None)


def resolution_words(size_wh: tuple[int, int]) -> str:
    """Return e.g. '1080p', as people call it."""
    return f"{size_wh[1]}p"


def _light(zone: ZoneReport, report: RoomReport) -> tuple[About, str] | None:
    if zone.light is None:
        return None
    if zone.light > BRIGHT:
        return "light", tr("too bright: turn down the light on them, or the camera's exposure")
    if zone.light >= DARK:
        return None
    if zone.light < AGAINST_LIGHT * report.light:
        return "light", tr(
            "dark against the light: close the blinds behind, or turn the camera away"
        )
    return "light", tr("too dark: switch on the light")


def _sharpness(zone: ZoneReport) -> tuple[About, str] | None:
    if zone.sharpness is None or zone.sharpness >= SHARP:
        return None
    return "sharpness", (
        tr("not sharp: wipe the lens, let the camera focus on them, or give more light")
    )


def _rate(report: RoomReport) -> Iterator[Advice]:
    if report.fps is None or report.fps >= DARK_ROOM_FPS:
        return
    rate = tr("The camera gives {fps:.0f} pictures a second", fps=report.fps)
    if report.fps < LEAST_FPS:
        yield Advice(
            "fps", "", tr("{rate}, four are needed: choose a lower resolution.", rate=rate)
        )
    elif report.light < 2 * DARK:
        yield Advice(
            "fps", "", tr("{rate}, as cameras do in the dark: give more light.", rate=rate)
        )


def _merged(
    zones: Sequence[ZoneReport], judge: Callable[[ZoneReport], tuple[About, str] | None]
) -> Iterator[Advice]:
    """One sentence for all zones of which the same is said."""
    said: dict[tuple[About, str], list[str]] = {}
    for zone in zones:
        verdict = judge(zone)
        if verdict is not None:
            said.setdefault(verdict, []).append(shown(zone.zone.name))
    for (about, text), names in said.items():
        yield _advice(about, names, text, of=len(zones))


def _advice(about: About, names: Sequence[str], text: str, *, of: int) -> Advice:
    """A sentence on some of the zones; without their names where it is all of them."""
    where = "" if len(names) == of else _joined(names)
    return Advice(
        about,
        where,
        tr(
            "{value} are {words}.",
            value=tr("Faces in {where}", where=where) if where else tr("Faces"),
            words=text,
        ),
    )


def _joined(names: Sequence[str]) -> str:
    return listed([tr("the {name}", name=name) for name in names])
