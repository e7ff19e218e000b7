"""Options about picture and sound, for recordings and live; see `monitor.analysis.options`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from monitor.analysis.option_records import Setting
from monitor.i18n import tr

_PANEL = tr("Picture")

Rectangle = tuple[int, int, int, int]


def _rectangle(text: str) -> Rectangle:
    try:
        left, top, width, height = (int(part) for part in text.split(","))
    except ValueError:
        raise typer.BadParameter(tr("{words}: give X,Y,W,H in pixels", words=text)) from None
    return left, top, width, height


def _quarter(text: str) -> int:
    if text not in ("0", "90", "180", "270"):
        raise typer.BadParameter(
            tr("{words}: a picture is turned by 0, 90, 180 or 270 degrees", words=text)
        )
    return int(text)


def _size(text: str) -> str:
    if not re.fullmatch(r"[1-9]\d{1,4}x[1-9]\d{1,4}", text):
        raise typer.BadParameter(
            tr("{words}: give a resolution as WIDTHxHEIGHT, such as 1920x1080", words=text)
        )
    return text


Resolution = Annotated[
    str | None,
    Setting("picture", "resolution"),
    typer.Option(
        parser=_size,
        metavar="WIDTHxHEIGHT",
        help=tr(
            "Ask a camera of this machine for this resolution, such as 1920x1080; by "
            "itself 1280x720."
        ),
        rich_help_panel=_PANEL,
    ),
]
CameraFps = Annotated[
    int | None,
    Setting("picture", "fps"),
    typer.Option(
        min=1,
        max=240,
        metavar="FPS",
        help=tr("Ask a camera of this machine for so many pictures a second; by itself 30."),
        rich_help_panel=_PANEL,
    ),
]
"""Of live commands alone: a recording has its own."""


@dataclass(frozen=True, kw_only=True)
class PictureOptions:
    """How the picture is seen, and where in it faces count; None as the settings say."""

    rotate: Annotated[
        int | None,
        Setting("picture", "rotate"),
        typer.Option(
            parser=_quarter,
            metavar="0|90|180|270",
            help=tr("Turn the picture clockwise, for a camera that hangs upside down."),
            rich_help_panel=_PANEL,
        ),
    ] = None
    mirror: Annotated[
        bool | None,
        Setting("picture", "mirror"),
        typer.Option(
            "--mirror/--no-mirror",
            help=tr("Exchange left and right, after any turn."),
            rich_help_panel=_PANEL,
        ),
    ] = None
    region: Annotated[
        Rectangle | None,
        Setting("detection", "region"),
        typer.Option(
            metavar="X,Y,W,H",
            parser=_rectangle,
            help=tr(
                "Look at this part of the picture only: left, top, width and height in the "
                "pixels of the picture as it is shown."
            ),
            rich_help_panel=_PANEL,
        ),
    ] = None
    leave_out: Annotated[
        Sequence[Rectangle] | None,
        Setting("detection", "leave_out"),
        typer.Option(
            metavar="X,Y,W,H",
            parser=_rectangle,
            help=tr(
                "Count no face in this part of it: a poster, a window, the teacher's "
                "screen. May be given several times."
            ),
            rich_help_panel=_PANEL,
        ),
    ] = None
    track: Annotated[
        int | None,
        Setting("picture", "track"),
        typer.Option(
            min=1,
            metavar="N",
            help=tr(
                "Read the Nth picture track, counted from 1; as long as it is not named, "
                "the one that shows faces."
            ),
            show_default=False,
            rich_help_panel=_PANEL,
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class SoundOptions:
    """Whether sound is listened to; None as the settings say."""

    sound: Annotated[
        bool | None,
        Setting("sound", "listen"),
        typer.Option(
            "--sound/--no-sound",
            help=tr(
                "Listen to when somebody talks and when nobody does, live by the microphone; no "
                "sound and no word is kept."
            ),
        ),
    ] = None
