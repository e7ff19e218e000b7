"""What an outlet sends: the gauge of one moment, with its time and for how long it holds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from monitor.clock import monotonic_s
from monitor.config import StrategyName
from monitor.gauge.face import GaugeFace, gauge_face
from monitor.gauge.scale import OF_EXPRESSIONS, ScaleEnds, scale_of
from monitor.i18n import tr
from monitor.live import LiveState, LiveUpdate
from monitor.types import State

VALID_S = 5.0
"""A sample holds for so long: whoever has no newer one then knows nothing any more."""


class SessionStatus(StrEnum):
    """What the session does."""

    PREVIEW = "preview"
    RUNNING = "running"
    PAUSED = "paused"
    NO_PICTURE = "no picture"
    ENDED = "ended"


_BEFORE = GaugeFace(tr("Preview"), tr("Results are sent while a session runs"))
_OVER = GaugeFace(tr("Ended"), tr("No session runs"))
_FAILED = GaugeFace(tr("No data"), tr("The source cannot be read"))
"""The window says why: with the names of files, perhaps."""


@dataclass(frozen=True, slots=True)
class LiveSample:
    """The gauge of one moment, as it may leave the window. Holds no name and no number of a track.

    Attributes:
        at: When the window ended that it shows, or when there was nothing to show; in UTC.
        at_s: The same on `monitor.clock`.
        status: What the session does.
        face: What the gauge shows, with nothing that the window withholds.
        ends: The words of the gauge's scale.
        facing: Share of people who face the front, 0..1, as the window shows it; or None.
        people_now: How many people are readable now; None where no window is shown.
        people_seen: How many were in the last minute, likewise.
    """

    at: datetime
    at_s: float
    status: SessionStatus
    face: GaugeFace
    ends: ScaleEnds = OF_EXPRESSIONS
    facing: float | None = None
    people_now: int | None = None
    people_seen: int | None = None

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a sample's time must carry a time zone")

    @property
    def valid_until(self) -> datetime:
        """From then on it says nothing any more."""
        return self.at + timedelta(seconds=VALID_S)

    def ended(self) -> LiveSample:
        """Return what is sent last: that it is over, and no result."""
        return nothing(SessionStatus.ENDED, _OVER, self.ends)

    def as_dict(self) -> dict[str, object]:
        """Return it as plain values for JSON; what is unknown or withheld is None."""
        face = self.face
        low, high = face.interval or (None, None)
        return {
            "app": "classroom-monitor",
            "time": self.at.isoformat(timespec="milliseconds"),
            "valid_until": self.valid_until.isoformat(timespec="milliseconds"),
            "status": self.status.value,
            "state": face.state.value,
            "title": face.title,
            "detail": face.detail,
            "gauge": face.value,
            "gauge_low": low,
            "gauge_high": high,
            "scale": [self.ends.low, self.ends.middle, self.ends.high],
            "facing": self.facing,
            "people_now": self.people_now,
            "people_seen": self.people_seen,
        }


def sample_of(update: LiveUpdate, min_people: int, strategy: StrategyName) -> LiveSample:
    """Return what may be sent of an update: what the window shows of a running session.

    Of the preview, in which no minimum group holds, no result is sent.
    """
    ends = scale_of(strategy)
    if update.session is None:
        is_over = update.status.state in (LiveState.ENDED, LiveState.STOPPED)
        status = SessionStatus.ENDED if is_over else SessionStatus.PREVIEW
        return nothing(status, _OVER if is_over else _BEFORE, ends)
    face = gauge_face(update, min_people, strategy)
    summary = update.summary
    if summary is None or update.at_s is None:
        is_paused = update.status.state is LiveState.PAUSED
        status = SessionStatus.PAUSED if is_paused else SessionStatus.NO_PICTURE
        face = _FAILED if update.status.state is LiveState.FAILED else face
        return nothing(status, face, ends)
    facing = None if summary.orientation is None else summary.orientation.facing
    return LiveSample(
        at=datetime.now(UTC) - timedelta(seconds=monotonic_s() - update.at_s),
        at_s=update.at_s,
        status=SessionStatus.RUNNING,
        face=face,
        ends=ends,
        facing=None if facing is None else facing.share,
        people_now=summary.now_count,
        people_seen=summary.seen_count,
    )


def nothing(status: SessionStatus, face: GaugeFace, ends: ScaleEnds) -> LiveSample:
    """Return a sample of now without any result."""
    empty = replace(face, value=None, state=State.NO_DATA, interval=None)
    return LiveSample(datetime.now(UTC), monotonic_s(), status, empty, ends)
