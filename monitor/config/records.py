"""Settings: frozen records with defaults.

An unknown key, a wrong type or a value out of range is refused.
"""

from __future__ import annotations

from dataclasses import field, replace
from functools import partial
from typing import Annotated, Literal

from pydantic import AfterValidator, ConfigDict, Field
from pydantic.dataclasses import dataclass

from monitor import plugins
from monitor.i18n import tr
from monitor.signals import Signal
from monitor.zones import checked_zones

_STRICT = ConfigDict(extra="forbid")

Share = Annotated[float, Field(ge=0.0, le=1.0)]
Pixels = Annotated[int, Field(ge=0)]
PositivePixels = Annotated[int, Field(ge=1)]
Seconds = Annotated[float, Field(ge=0.0)]
PositiveSeconds = Annotated[float, Field(gt=0.0)]
Rectangle = tuple[Pixels, Pixels, PositivePixels, PositivePixels]
FACING_BAND = 1.0 / 3.0
"""Scores of who faces the front within +-this are 'half': a third to two thirds of the people."""

LanguageCode = Literal["system", "en", "ar", "de", "es", "fr", "ja", "pt_BR", "zh_CN"]

TrainedStrategyName = Literal["temporal", "verdicts"]
StrategyName = str
"""One of the app's own, or that of a plug-in; where settings are made it must be known."""


def _rising(span: tuple[float, float]) -> tuple[float, float]:
    if span[0] >= span[1]:
        raise ValueError(tr("the end must be after the start"))
    return span


def _in_a_line(name: str) -> str:
    if len(name.strip().splitlines()) != 1:
        raise ValueError(tr("a marker is named by a few words in one line"))
    return name.strip()


def _known(group: plugins.Group) -> AfterValidator:
    """Refuse a name that nothing of the group has; nothing is imported for it."""
    return AfterValidator(partial(plugins.require_known, group))


MarkerName = Annotated[str, AfterValidator(_in_a_line)]


@dataclass(frozen=True, config=_STRICT)
class EngineSettings:
    """How the networks are run.

    Attributes:
        runtime: "auto" takes OpenVINO where it has a wheel and ONNX Runtime elsewhere.
        device: Where they run: the processor, or by OpenVINO Intel's graphics or neural unit;
            "auto" takes graphics where there are any.
        threads: Processor threads for the networks; 0 takes every core.
        precision: How finely the app's own networks count. "auto" takes, live, what the processor
            is quick at, and "float32" in recordings, so that results are the same on all machines.
    """

    runtime: Literal["auto", "openvino", "onnxruntime"] = "auto"
    device: Literal["auto", "cpu", "gpu", "npu"] = "cpu"
    threads: Annotated[int, Field(ge=0, le=256)] = 0
    precision: Literal["auto", "float32", "bfloat16"] = "auto"


@dataclass(frozen=True, config=_STRICT)
class PictureSettings:
    """How the source's picture is seen, beyond what a file says of itself.

    Attributes:
        rotate: Degrees by which it is turned clockwise, for a camera that hangs upside down.
        mirror: Exchange left and right after that, for one that shows a mirror image.
        track: Which picture track is read, counted from 1; 0 takes the one that shows faces.
        resolution: What a camera is asked for, such as "1920x1080"; "" for 1280x720. It gives
            what it has that is near.
        fps: How many pictures a second it is asked for; 0 for 30.
    """

    rotate: Literal[0, 90, 180, 270] = 0
    mirror: bool = False
    track: Annotated[int, Field(ge=0, le=1000)] = 0
    resolution: Annotated[str, Field(pattern=r"^([1-9]\d{1,4}x[1-9]\d{1,4})?$")] = ""
    fps: Annotated[int, Field(ge=0, le=240)] = 0


@dataclass(frozen=True, config=_STRICT)
class DetectionSettings:
    """How faces are found.

    Attributes:
        backend: "retinaface", live with "yunet" on the frames between its scans; "yunet" alone;
            "cascade" for MTCNN, "reference" for the mtcnn package itself, or a plug-in's name.
        min_face_px: Side of the smallest face that is looked for, in pixels.
        scale_factor: Step between two levels of the cascade's picture pyramid.
        thresholds: Least score to pass the cascade's first, second and third network.
        region: Left, top, width and height in pixels of the part of the picture in which faces
            are looked for; without it all of it.
        leave_out: Parts of it, likewise, whose faces do not count: a poster, your screen.
        first_face: Keep the best face of each picture alone.
        scan_every: Live, frames from one look of RetinaFace to the next, with YuNet in each frame;
            1 leaves each to RetinaFace as in recordings, 0 looks as often as the machine allows.
        target_fps: Live, frames a second to keep up with; 0 for the source's own rate.
    """

    backend: Annotated[str, _known(plugins.DETECTORS)] = "retinaface"
    min_face_px: Annotated[int, Field(ge=12, le=1000)] = 24
    scale_factor: Annotated[float, Field(ge=0.3, le=0.95)] = 0.709
    thresholds: tuple[Share, Share, Share] = (0.6, 0.7, 0.7)
    region: Rectangle | None = None
    leave_out: tuple[Rectangle, ...] = ()
    first_face: bool = False
    scan_every: Annotated[int, Field(ge=0, le=1000)] = 0
    target_fps: Annotated[float, Field(ge=0.0, le=1000.0)] = 0.0


@dataclass(frozen=True, config=_STRICT)
class EmotionSettings:
    """How expressions are read.

    Attributes:
        model: "default", the app's own network, or "accurate", a larger one that looks twice;
            "fer" for the network of the fer package, "reference" for the package itself, the
            name of a plug-in, or the folder of a network for classes of your own.
        reads_per_s: Live, how often each face is read a second; 0 reads each in every frame.
    """

    model: Annotated[str, Field(min_length=1)] = "default"
    reads_per_s: Annotated[float, Field(ge=0.0, le=1000.0)] = 4.0


@dataclass(frozen=True, config=_STRICT)
class TrackingSettings:
    """How people are numbered.

    Attributes:
        memory_s: How long somebody is remembered without being seen. The default is as long as
            the gauge counts somebody as seen: who looks down and up again is not counted twice.
    """

    memory_s: PositiveSeconds = 60.0


@dataclass(frozen=True, config=_STRICT)
class WindowSettings:
    """How readings become a gauge.

    Attributes:
        length_s: Length of the rolling window.
        step_s: Time between two windows in the log.
        strategy: Name of the window strategy, the app's own or a plug-in's.
        model: Folder of what a trained strategy has learnt; the others take none.
        dead_band: Scores within +-this of 0 are 'neutral', for strategies without an interval.
        share_band: For those with one, a net share of people: the whole interval must lie beyond
            it to be anything but 'neutral'.
        hysteresis: How far beyond the dead band's edge the score must go to change the state, or
            within `share_band` the interval to fall back to 'neutral'.
        min_coverage: Below this share of readable people the gauge says 'no data'.
        front_s: In a recording, from when to when everybody looks to the front.
        zones: The room in zones, such as "2x2" (`ZonePlan.parse`); "" for none.
    """

    length_s: PositiveSeconds = 5.0
    step_s: PositiveSeconds = 1.0
    strategy: Annotated[StrategyName, _known(plugins.STRATEGIES)] = "balance"
    model: str = ""
    dead_band: Share = 0.15
    share_band: Share = 0.05
    hysteresis: Share = 0.05
    min_coverage: Share = 0.2
    front_s: Annotated[tuple[Seconds, Seconds], AfterValidator(_rising)] | None = None
    zones: Annotated[str, AfterValidator(checked_zones)] = ""

    @property
    def neutral_band(self) -> float:
        """How far from 0 scores are neutral with the strategy in force."""
        if self.strategy == "facing":
            return FACING_BAND
        return self.share_band if self.strategy == "balance" else self.dead_band


@dataclass(frozen=True, config=_STRICT)
class SessionSettings:
    """What is kept.

    Attributes:
        store: Database URL of the log; empty for the SQLite file in the app's data folder.
        min_people: Windows with fewer readable people are logged without a class result.
        retention_days: Sessions older than this go to the trash at the start; 0 keeps them all.
        markers: What the markers of keys 1 to 9 are called, such as ["explain", "quiz"]; without
            it the app's own names, in the user's language.
    """

    store: str = ""
    min_people: Annotated[int, Field(ge=1, le=1000)] = 3
    retention_days: Annotated[int, Field(ge=0, le=36500)] = 90
    markers: Annotated[tuple[MarkerName, ...], Field(max_length=9)] | None = None


@dataclass(frozen=True, config=_STRICT)
class OutletSettings:
    """What is sent live, and to whom: nothing unless it stands here.

    Attributes:
        send: Outlets by name, such as "file:gauge.json" or "page:8765" (docs/live-out.md).
        open_to_network: Allow those that others in the network can read.
    """

    send: tuple[Annotated[str, Field(min_length=1)], ...] = ()
    open_to_network: bool = False


@dataclass(frozen=True, config=_STRICT)
class SoundSettings:
    """Whether the room is listened to: for when somebody talks, never for what is said.

    Attributes:
        listen: Tell speech from pauses: in recordings by their sound, live by the microphone while
            a session runs. Everybody who is heard must know; no sound and no word is kept or sent.
        microphone: A part of its name; "" for the system's own.
        agreed: Everybody in the room knows of the microphone, and has agreed. Without it the app
            asks once before it is used; recordings need no such word.
    """

    listen: bool = False
    microphone: str = ""
    agreed: bool = False


@dataclass(frozen=True, config=_STRICT)
class DisplaySettings:
    """How the window looks.

    Attributes:
        text_size: Size of its text, in per cent of the desktop's.
        motion: "full" lets the gauge glide to each new value, "reduced" lets nothing move by
            itself; "system" does as the desktop asks, where it tells.
    """

    text_size: Annotated[int, Field(ge=100, le=200)] = 100
    motion: Literal["system", "full", "reduced"] = "system"


@dataclass(frozen=True, config=_STRICT)
class Settings:
    """All settings of the program: what is read, and a section for each part.

    Attributes:
        language: What the window, the command line and the reports speak, from the next start;
            "system" is the system's own, English where the app has it not.
        signal: What is read of the people: "both", "orientation" for where heads are turned
            alone, which loads no expression network and has the strategy "facing", or
            "expressions" alone.
    """

    language: LanguageCode = "system"
    signal: Signal = Signal.BOTH
    engine: EngineSettings = field(default_factory=EngineSettings)
    picture: PictureSettings = field(default_factory=PictureSettings)
    detection: DetectionSettings = field(default_factory=DetectionSettings)
    emotion: EmotionSettings = field(default_factory=EmotionSettings)
    tracking: TrackingSettings = field(default_factory=TrackingSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    session: SessionSettings = field(default_factory=SessionSettings)
    outlets: OutletSettings = field(default_factory=OutletSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)
    display: DisplaySettings = field(default_factory=DisplaySettings)

    def __post_init__(self) -> None:
        if not self.signal.can_have(self.window.strategy):
            raise ValueError(
                tr(
                    "'{strategy}' cannot be had where '{signal}' is what is read: leave "
                    "--strategy away, or take --signal both",
                    strategy=self.window.strategy,
                    signal=self.signal,
                )
            )

    def with_signal(self, signal: Signal) -> Settings:
        """Return them with another signal, and with its own strategy where theirs is none of it."""
        fits = signal.can_have(self.window.strategy)
        was_forced = self.signal is Signal.ORIENTATION is not signal
        strategy = self.window.strategy if fits and not was_forced else signal.strategy
        return replace(self, signal=signal, window=replace(self.window, strategy=strategy))
