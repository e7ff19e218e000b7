"""The frozen records of head orientation, for one face, one person and one window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class HeadPose:
    """Where a head is turned, as the camera sees it, in degrees.

    All three are 0 for a head that faces the camera upright.

    Attributes:
        yaw: To the side: positive towards the right edge of the picture.
        pitch: Up is positive, down negative.
        roll: Leaning: positive clockwise in the picture.
        yaw_error: Standard error of the yaw; it grows as faces shrink.
        pitch_error: The same of the pitch.
    """

    yaw: float
    pitch: float
    roll: float
    yaw_error: float
    pitch_error: float


@dataclass(frozen=True, slots=True, eq=False)
class TurnedAway:
    """Somebody known whose face is not to be found, but who is still in the place.

    Attributes:
        track_id: Number of the person within this session; not an identity.
        box_xyxy: (4,) float32, where the face was last, in pixels.
    """

    track_id: int
    box_xyxy: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class ShareEstimate:
    """A share of people with its 90 % interval; all three 0..1."""

    share: float
    low: float
    high: float

    def __post_init__(self) -> None:
        if not 0.0 <= self.low <= self.share <= self.high <= 1.0:
            raise ValueError("a share lies within its interval, and both within 0..1")


class FrontBasis(StrEnum):
    """How it is known where the front is, seen from each place."""

    TOLD = "told"
    """Somebody said when everybody looked to the front."""

    AGREED = "agreed"
    """Most heads were turned the same way for a while."""

    UNKNOWN = "unknown"
    """Neither: no share can be told."""


@dataclass(frozen=True, slots=True)
class Orientation:
    """Where the people of a window were turned. Looking to the front is not listening.

    The four shares add up to 1. They are None where there is nobody, and where the front is not
    known.

    Attributes:
        people: People whose direction counted, those turned away included.
        front: How it is known where the front is.
        facing: Share of the people who face the front, everyone counted once.
        aside: Share turned aside, or up.
        down: Share looking down: taking notes is looking down.
        away: Share turned so far that no face is seen, in a place that is not empty.
        movement: How much the room moves: median shift of faces, in face widths a second; None
            without any seen in two frames.
    """

    people: int
    front: FrontBasis
    facing: ShareEstimate | None = None
    aside: ShareEstimate | None = None
    down: ShareEstimate | None = None
    away: ShareEstimate | None = None
    movement: float | None = None

    def __post_init__(self) -> None:
        shares = (self.facing, self.aside, self.down, self.away)
        if len({share is None for share in shares}) > 1:
            raise ValueError("an orientation has all four shares, or none")
