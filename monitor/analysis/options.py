"""The options of an analysis, each declared once: for the command line, Python and the window.

A field says its name, type and default; its `typer.Option` how the command line calls it, what it
means and in which panel of the help it stands; its `Setting` which setting it changes. Commands
take the records (`monitor.cli.option_groups`), `monitor.analyze` their fields as keywords.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from os import PathLike
from typing import Annotated, Literal, Self

import typer

from monitor import plugins
from monitor.analysis.option_records import (
    Setting,
    absolute,
    name_in,
    names_in,
    part_of,
    span,
    zones_words,
)
from monitor.analysis.picture_options import PictureOptions, SoundOptions
from monitor.config import StrategyName
from monitor.i18n import tr
from monitor.signals import Signal
from monitor.sources import Excerpt
from monitor.times import clock_time

_RESULTS = tr("Results")
_FRAMES = tr("Which frames")
_FACES = tr("Which faces")

MinPeople = Annotated[
    int | None, typer.Option(min=1, help=tr("No class result with fewer readable people."))
]

Emotion = Annotated[
    str | None,
    Setting("emotion", "model"),
    typer.Option(
        metavar="NETWORK",
        help=tr(
            "What reads the faces: 'default', the app's own network; 'accurate', a larger "
            "one that looks twice; 'fer', that of the fer package; 'reference', the fer "
            "package itself; a plug-in; or the folder of a network for your own classes, "
            "as `train` leaves it."
        ),
    ),
]

SignalOption = Annotated[
    Signal | None,
    Setting("", "signal"),
    typer.Option(
        "--signal",
        help=tr(
            "What is read of the people: 'orientation' is where heads are turned alone, "
            "without any expression network; the gauge is the share who face the front."
        ),
    ),
]

Device = Annotated[
    Literal["auto", "cpu", "gpu", "npu"] | None,
    Setting("engine", "device"),
    typer.Option(
        help=tr(
            "Where the networks run: processor, Intel graphics or neural unit; 'auto' "
            "takes graphics where there are any. `doctor` shows what is here."
        )
    ),
]


@dataclass(frozen=True, kw_only=True)
class WindowOptions:
    """How readings become the gauge; None as the settings say."""

    strategy: Annotated[
        StrategyName | None,
        Setting("window", "strategy"),
        typer.Option(
            parser=name_in(plugins.STRATEGIES),
            metavar=names_in(plugins.STRATEGIES),
            help=tr("How readings become the gauge; 'temporal' and 'verdicts' need --model."),
        ),
    ] = None
    model: Annotated[
        str | PathLike[str] | None,
        Setting("window", "model"),
        typer.Option(
            metavar="DIR",
            help=tr(
                "What --strategy temporal or verdicts has learnt, as `train --sequence` or "
                "`train-verdicts` leaves it."
            ),
            show_default=False,
            parser=absolute,
        ),
    ] = None
    window_s: Annotated[
        float | None,
        Setting("window", "length_s"),
        typer.Option(
            "--window",
            min=0.5,
            metavar="SECONDS",
            help=tr("How many seconds the gauge looks back."),
        ),
    ] = None
    zones: Annotated[
        str | None,
        Setting("window", "zones"),
        typer.Option(
            parser=zones_words,
            metavar="COLSxROWS|NAME=X,Y,W,H;...",
            help=tr(
                "A result for each part of the room too: a grid of 2 to 6 zones, such as "
                "2x2, cut by where people sit, or rectangles in pixels of the picture."
            ),
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class ScoringOptions(WindowOptions):
    """How stored readings become windows; None as it is, or as the settings say."""

    step_s: Annotated[
        float | None,
        Setting("window", "step_s"),
        typer.Option(
            "--step",
            min=0.1,
            metavar="SECONDS",
            help=tr(
                "Seconds from one result to the next; as many as --window sets them end to end."
            ),
        ),
    ] = None
    front_s: Annotated[
        tuple[float, float] | None,
        Setting("window", "front_s"),
        typer.Option(
            "--front",
            parser=span,
            metavar="TIME-TIME",
            help=tr(
                "From when to when everybody looks to the front, such as 0:00-0:10: where "
                "that is follows from it. Without, from how most heads are turned."
            ),
        ),
    ] = None
    min_people: MinPeople = None


@dataclass(frozen=True, kw_only=True)
class ExcerptOptions:
    """Which frames are read: the fields of an `Excerpt`, under its names."""

    every: Annotated[
        int,
        typer.Option(
            min=1,
            metavar="N",
            help=tr("Read the frames 0, N, 2N, ... only."),
            rich_help_panel=_FRAMES,
        ),
    ] = 1
    fps: Annotated[
        float | None,
        typer.Option(
            min=0.001,
            metavar="N",
            help=tr("Read at most N frames a second."),
            rich_help_panel=_FRAMES,
        ),
    ] = None
    start_s: Annotated[
        float,
        typer.Option(
            "--start",
            parser=clock_time,
            metavar="TIME",
            help=tr("Start here: seconds, m:ss or h:mm:ss."),
            rich_help_panel=_FRAMES,
        ),
    ] = 0.0
    end_s: Annotated[
        float | None,
        typer.Option(
            "--end",
            parser=clock_time,
            metavar="TIME",
            help=tr("End here."),
            rich_help_panel=_FRAMES,
        ),
    ] = None

    def __post_init__(self) -> None:
        part_of(self, Excerpt)  # refuses what makes no sense


@dataclass(frozen=True, kw_only=True)
class FaceOptions:
    """How faces are found and read; None as the settings say."""

    signal: SignalOption = None
    min_face_px: Annotated[
        int | None,
        Setting("detection", "min_face_px"),
        typer.Option("--min-face", min=12, metavar="PIXELS", help=tr("Smallest face looked for.")),
    ] = None
    detector: Annotated[
        str | None,
        Setting("detection", "backend"),
        typer.Option(
            parser=name_in(plugins.DETECTORS),
            metavar=names_in(plugins.DETECTORS),
            help=tr("How faces are found; 'reference' is the mtcnn package itself."),
        ),
    ] = None
    precision: Annotated[
        Literal["auto", "float32", "bfloat16"] | None,
        Setting("engine", "precision"),
        typer.Option(
            help=tr(
                "How finely the app's own networks count; 'auto' is float32 in recordings, "
                "and live what the processor is quick at."
            )
        ),
    ] = None
    emotion: Emotion = None


@dataclass(frozen=True, kw_only=True)
class RecordedFaceOptions(FaceOptions):
    """How faces are found and read in a recording; None as the settings say."""

    first_face: Annotated[
        bool | None,
        Setting("detection", "first_face"),
        typer.Option(
            "--first-face", help=tr("Only the best face of each frame."), rich_help_panel=_FACES
        ),
    ] = None


@dataclass(frozen=True, kw_only=True)
class EngineOptions:
    """How the networks are run; None as the settings say."""

    device: Device = None
    threads: Annotated[
        int | None,
        Setting("engine", "threads"),
        typer.Option(min=0, help=tr("Processor threads; 0 for all cores.")),
    ] = None


@dataclass(frozen=True, kw_only=True)
class OutputOptions:
    """What is made of a recording beside its tables and its summary."""

    annotate: Annotated[
        bool,
        typer.Option(
            "--annotate",
            help=tr("Make an annotated video too, with its sound."),
            rich_help_panel=_RESULTS,
        ),
    ] = False
    blur: Annotated[
        bool, typer.Option("--blur", help=tr("Hide the faces in it."), rich_help_panel=_RESULTS)
    ] = False
    plots: Annotated[
        bool,
        typer.Option("--plots", help=tr("Draw the gauge over time too."), rich_help_panel=_RESULTS),
    ] = False

    def with_video_to_blur(self) -> Self:
        """Ask for the annotated video too where its faces are to be hidden."""
        return replace(self, annotate=self.annotate or self.blur)


@dataclass(frozen=True, kw_only=True)
class AnalysisOptions(
    EngineOptions,
    SoundOptions,
    PictureOptions,
    RecordedFaceOptions,
    ExcerptOptions,
    ScoringOptions,
    OutputOptions,
):
    """All of an analysis; `--help` has the last base first."""
