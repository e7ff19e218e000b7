"""The frozen records that travel down the pipeline, from a frame to a window's summary.

Every contract on shape, dtype, unit and colour order is stated and checked here, once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.orientation import HeadPose, Orientation, TurnedAway

EXPRESSIONS = Classes(
    ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"),
    positive=("happy", "surprise"),
    negative=("sad", "angry", "fear", "disgust"),
)
"""What all networks but the user's own tell apart, in fer's order; neutral counts for neither."""

EMOTIONS = EXPRESSIONS.names
FloatArray = NDArray[np.float32]


class State(StrEnum):
    """What the gauge says in words: of expressions, or of how many people face the front."""

    INTERESTED = "interested"
    NEUTRAL = "neutral"
    BORED = "bored"
    MOST = "most"
    HALF = "half"
    FEW = "few"
    NO_DATA = "no data"

    @property
    def level(self) -> int | None:
        """1 high on the gauge, 0 in its middle, -1 low; None without data."""
        return _LEVELS[self]

    @property
    def is_facing(self) -> bool:
        """Whether it says how many people face the front."""
        return self in FACING_STATES and self is not State.NO_DATA


EXPRESSION_STATES = (State.INTERESTED, State.NEUTRAL, State.BORED, State.NO_DATA)
FACING_STATES = (State.MOST, State.HALF, State.FEW, State.NO_DATA)
"""What the gauge can say of expressions, and of where people are turned, from high to low."""

_LEVELS = {
    state: level
    for states in (EXPRESSION_STATES, FACING_STATES)
    for state, level in zip(states, (1, 0, -1, None), strict=True)
}


def gauge_of(score: float | None) -> float | None:
    """Return a score of -1..1 on the gauge's scale of 0 (bored) to 100 (interested)."""
    return None if score is None else 50.0 * (1.0 + score)


def gauge_interval_of(low: float | None, high: float | None) -> tuple[float, float] | None:
    """Return both ends of a score's interval on the gauge's scale, or None without one."""
    return None if low is None or high is None else (50.0 * (1.0 + low), 50.0 * (1.0 + high))


class Scored:
    """What has a score of -1..1, with or without an interval, and so a place on the gauge."""

    __slots__ = ()

    score: float | None
    score_low: float | None
    score_high: float | None

    @property
    def gauge(self) -> float | None:
        """The score on the gauge's scale of 0 (bored) to 100 (interested), or None."""
        return gauge_of(self.score)

    @property
    def gauge_interval(self) -> tuple[float, float] | None:
        """Both ends of the score's 90 % interval on the gauge's scale, or None without one."""
        return gauge_interval_of(self.score_low, self.score_high)


def _require(array: object, name: str, shape: tuple[int | None, ...], dtype: type) -> None:
    if not isinstance(array, np.ndarray) or array.dtype != dtype:
        got = array.dtype if isinstance(array, np.ndarray) else type(array).__name__
        raise TypeError(f"{name} must be an array of {np.dtype(dtype)}, not {got}")
    fits = array.ndim == len(shape) and all(
        want is None or want == have for want, have in zip(shape, array.shape, strict=True)
    )
    if not fits:
        wanted = "(" + ", ".join("any" if n is None else str(n) for n in shape) + ")"
        raise ValueError(f"{name} must have shape {wanted}, not {array.shape}")


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source.

    Attributes:
        image: (H, W, 3) uint8, BGR, made read-only.
        index: Number of the picture within its source, from 0.
        time_s: Seconds since the source's start; live by the monotonic clock, else as presented.
    """

    image: NDArray[np.uint8]
    index: int
    time_s: float

    def __post_init__(self) -> None:
        _require(self.image, "image", (None, None, 3), np.uint8)
        self.image.flags.writeable = False

    @property
    def size_wh(self) -> tuple[int, int]:
        """Width and height in pixels."""
        return self.image.shape[1], self.image.shape[0]


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face that a detector found.

    Attributes:
        box_xyxy: (4,) float32, left, top, right, bottom in pixels, clipped to the picture.
        score: The detector's confidence, 0..1.
        landmarks_xy: (5, 2) float32 in pixels (left eye, right eye, nose, left and right
            corner of the mouth, as seen in the picture), or None where the detector has none.
        network: What placed the landmarks: networks have their habits; "" for one unknown.
    """

    box_xyxy: FloatArray
    score: float
    landmarks_xy: FloatArray | None = None
    network: str = ""

    def __post_init__(self) -> None:
        _require(self.box_xyxy, "box_xyxy", (4,), np.float32)
        if self.landmarks_xy is not None:
            _require(self.landmarks_xy, "landmarks_xy", (5, 2), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class FaceReading:
    """What was read in one face in one frame.

    Attributes:
        track_id: Number of the person within this session; not an identity.
        face: Where the face is.
        probabilities: (C,) float32 in the classes' order, sum 1, never rounded; None if not read.
        pose: Where the head is turned; None where that cannot be told.
    """

    track_id: int
    face: Face
    probabilities: FloatArray | None
    pose: HeadPose | None = None

    def __post_init__(self) -> None:
        if self.probabilities is not None:
            _require(self.probabilities, "probabilities", (None,), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class FrameReading:
    """All that was read from one frame. Holds no pixels.

    Attributes:
        frame_index: `Frame.index` of the frame.
        time_s: `Frame.time_s` of the frame.
        faces: One entry per face; empty where there was none.
        size_wh: Width and height of the frame in pixels; None where it comes from a table.
        inference_s: Seconds that finding and reading the faces took; None likewise.
        classes: What the faces' probabilities are of.
        turned_away: People whose face was not found, but who are still in their place.
    """

    frame_index: int
    time_s: float
    faces: tuple[FaceReading, ...]
    size_wh: tuple[int, int] | None = None
    inference_s: float | None = None
    classes: Classes = EXPRESSIONS
    turned_away: tuple[TurnedAway, ...] = ()

    def __post_init__(self) -> None:
        for _, probabilities in self.expressions():
            _require(probabilities, "probabilities", (len(self.classes),), np.float32)

    def expressions(self) -> list[tuple[int, FloatArray]]:
        """Return track number and probabilities (C,) of each face whose expression was read."""
        return [
            (face.track_id, face.probabilities)
            for face in self.faces
            if face.probabilities is not None
        ]


@dataclass(frozen=True, slots=True, eq=False)
class WindowSummary(Scored):
    """What the gauge shows: one result for one time frame.

    Attributes:
        start_s: Start of the window in the source's time; readings from here on count.
        end_s: End of the window.
        frame_count: Frames read in the window, with or without faces.
        person_count: People readable in the window.
        seen_count: People readable at some time in the last minute.
        coverage: Share of those people who are readable now, 0..1; 0 when nobody was seen.
        mean_probabilities: (C,) float32, sum 1: estimated shares of people, or the strategy's
            means; or None. There may be a score of where people are turned without.
        score: -1 (bored) .. 1 (interested), or None where there is nothing to score.
        score_low: Lower end of the score's 90 % interval; None where none is known.
        score_high: Its upper end, likewise.
        state: The score in words, with its band and hysteresis.
        classes: What the probabilities are of.
        orientation: Where the people were turned; None where not looked at, or withheld.
        read_count: People whose expression was read.
        directed_count: People whose direction counted.
        now_count: Of the readable people, those still there in the window's last second.
        roster: Of whom the mix is, with a minimum group: `window.roster.Standing.counted`.
        head_roster: Of whom the orientation is.
    """

    start_s: float
    end_s: float
    frame_count: int
    person_count: int
    seen_count: int
    coverage: float
    mean_probabilities: FloatArray | None
    score: float | None
    state: State
    classes: Classes = EXPRESSIONS
    score_low: float | None = None
    score_high: float | None = None
    orientation: Orientation | None = None
    read_count: int = 0
    directed_count: int = 0
    now_count: int = 0
    roster: frozenset[tuple[int, bool]] = frozenset()
    head_roster: frozenset[tuple[int, bool]] = frozenset()

    def __post_init__(self) -> None:
        if self.mean_probabilities is not None:
            _require(self.mean_probabilities, "mix", (len(self.classes),), np.float32)
        nothing = self.state is State.NO_DATA
        has_mix = self.mean_probabilities is not None or self.state.is_facing
        if nothing != (self.score is None) or nothing == has_mix:
            raise ValueError("a window has a score, a mix and a state, or none of them")
        if (self.score_low is None) != (self.score_high is None):
            raise ValueError("an interval has two ends")
        if self.score_low is None or self.score_high is None:
            return
        if self.score is None or not self.score_low <= self.score <= self.score_high:
            raise ValueError("a score lies within its interval")


@dataclass(frozen=True, slots=True)
class SessionInfo:
    """What a session is known by in the log.

    Attributes:
        session_id: Unique name of the session.
        started_at: Start, in UTC.
        source: The source in words, without passwords.
        model: Name of the emotion model.
        strategy: Name of the window strategy.
        settings: The settings in force at the start, as plain values.
        title: Name of the session in the user's words; "" where there is none.
        room: Where it was; sessions of a room can be compared.
        course: What it belongs to; sessions of a course can be compared.
        consent_note: How those in the room were told and asked.
        classes: What the model tells apart.
    """

    session_id: str
    started_at: datetime
    source: str
    model: str
    strategy: str
    settings: Mapping[str, object] = field(default_factory=dict)
    title: str = ""
    room: str = ""
    course: str = ""
    consent_note: str = ""
    classes: Classes = EXPRESSIONS

    def __post_init__(self) -> None:
        if self.started_at.tzinfo is None:
            raise ValueError("started_at must carry a time zone")
