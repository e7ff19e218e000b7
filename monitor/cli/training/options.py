"""Options of the commands that train and evaluate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from monitor.analysis.option_records import Setting
from monitor.analysis.options import Emotion
from monitor.i18n import tr

_PICTURES = tr("Which pictures")
_ROOMS = tr("Rooms")
_SEQUENCE = tr("Order in time")


@dataclass(frozen=True, kw_only=True)
class PictureOptions:
    """What of the pictures is read."""

    faces: Annotated[
        bool,
        typer.Option(
            "--faces",
            help=tr(
                "Find the largest face of each picture, and read faces in videos; without "
                "it whole pictures are read."
            ),
            rich_help_panel=_PICTURES,
        ),
    ] = False
    cut_faces: Annotated[
        bool,
        typer.Option(
            "--cut-faces",
            help=tr("The pictures are faces already, cut out; read faces in videos."),
            rich_help_panel=_PICTURES,
        ),
    ] = False

    def __post_init__(self) -> None:
        if self.faces and self.cut_faces:
            raise ValueError(tr("--faces and --cut-faces: the pictures are one or the other"))


@dataclass(frozen=True, kw_only=True)
class SequenceOptions:
    """Whether the order of expressions is learnt, and how recordings are read for it."""

    sequence: Annotated[
        bool,
        typer.Option(
            "--sequence",
            help=tr("Learn the order of expressions, from parts of recordings."),
            rich_help_panel=_SEQUENCE,
        ),
    ] = False
    fps: Annotated[
        float,
        typer.Option(
            min=1.0, help=tr("Frames a second that are read of a video."), rich_help_panel=_SEQUENCE
        ),
    ] = 10.0
    emotion: Emotion = None


@dataclass(frozen=True, kw_only=True)
class VerdictOptions:
    """Which sessions are learnt from, and what was said about them."""

    interesting: Annotated[
        str, typer.Option(metavar="NAME,...", help=tr("Names of parts that were interesting."))
    ] = "interesting"
    boring: Annotated[
        str, typer.Option(metavar="NAME,...", help=tr("Names of parts that were boring."))
    ] = "boring"
    course: Annotated[str, typer.Option(help=tr("Sessions of this course alone."))] = ""
    room: Annotated[str, typer.Option(help=tr("Sessions of this room alone."))] = ""


@dataclass(frozen=True, kw_only=True)
class RoomOptions:
    """Which rooms are put together from labelled faces."""

    rooms: Annotated[
        bool,
        typer.Option(
            "--rooms",
            help=tr(
                "Put rooms of known mixes together from the faces, and measure what the "
                "gauge says about them."
            ),
            rich_help_panel=_ROOMS,
        ),
    ] = False
    people: Annotated[
        int, typer.Option(min=1, max=500, help=tr("People in a room."), rich_help_panel=_ROOMS)
    ] = 20
    mix: Annotated[
        list[str] | None,
        typer.Option(
            help=tr("A mix of your own, as neutral=90,happy=5,sad=5; may be given several times."),
            show_default=False,
            rich_help_panel=_ROOMS,
        ),
    ] = None
    strategy: Annotated[
        str | None,
        Setting("window", "strategy"),
        typer.Option(
            help=tr("How a room's faces become its score; by default as the settings say."),
            show_default=False,
            rich_help_panel=_ROOMS,
        ),
    ] = None
