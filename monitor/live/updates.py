"""What the live monitor tells: one frozen update, always the newest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from monitor.orientation import Front
from monitor.types import FloatArray, Frame, SessionInfo, WindowSummary
from monitor.window import ShownReading
from monitor.window.zones import ZoneWindow


class LiveState(StrEnum):
    """Where the monitor stands."""

    LOADING = "loading"
    OPENING = "opening"
    RUNNING = "running"
    WAITING = "waiting"
    PAUSED = "paused"
    LOST = "lost"
    ENDED = "ended"
    FAILED = "failed"
    STOPPED = "stopped"


class GapReason(StrEnum):
    """Why a session has a time without pictures."""

    PAUSED = "paused"
    CAMERA_LOST = "camera lost"
    NO_PICTURE = "no picture"
    ASLEEP = "computer asleep"
    PICTURES_LOST = "pictures lost"
    STOPPED = "stopped"
    SOURCE_CHANGED = "source changed"


@dataclass(frozen=True, slots=True)
class LiveStatus:
    """How the monitor is doing.

    Attributes:
        state: Where it stands.
        message: One line for the user on what to do; "" when all is well.
        progress: Share of the models that is loaded, 0..1, while `LOADING`; else None.
        camera_fps: Frames per second that the source delivers, or None.
        readings_per_s: Frames per second that are read, or None.
        latency_s: From a frame's capture to its reading, median of the last ones, or None.
        captured: Frames captured so far.
        dropped: Frames that a newer one replaced before they were read.
        scan_every: Frames from one look of the strong network to the next; None where each frame
            is looked at alike.
        min_face_px: Side of the smallest face that is looked for, in pixels of the picture.
    """

    state: LiveState
    message: str = ""
    progress: float | None = None
    camera_fps: float | None = None
    readings_per_s: float | None = None
    latency_s: float | None = None
    captured: int = 0
    dropped: int = 0
    scan_every: int | None = None
    min_face_px: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class LiveUpdate:
    """The newest of everything. `frame`, `reading` and `summary` are None unless `RUNNING`.

    Attributes:
        status: How the monitor is doing.
        frame: The frame that `reading` belongs to; to be shown, never kept.
        reading: The newest reading; during a session without expressions for a small group.
        expressions: By track number of its faces, what was read in each last: (C,) float32.
        summary: What the gauge shows; during a session without a result for a small group.
        session: The session that is being logged; None in the preview, which stores nothing.
        session_s: Seconds since the session's start in the source's time, or None.
        origin_s: The session's start in the source's time, or None.
        front: Where the front is, or None while that is not known.
        front_until_s: Until when, in the source's time, it is taken that everybody looks to the
            front, or None.
        zones: The newest window of each zone, while these are asked for; likewise.
        at_s: When the window of `summary` ended, on `monitor.clock`, or None.
    """

    status: LiveStatus
    frame: Frame | None = None
    reading: ShownReading | None = None
    expressions: Mapping[int, FloatArray] = field(default_factory=dict)
    summary: WindowSummary | None = None
    session: SessionInfo | None = None
    session_s: float | None = None
    origin_s: float | None = None
    front: Front | None = None
    front_until_s: float | None = None
    zones: tuple[ZoneWindow, ...] = ()
    at_s: float | None = None
