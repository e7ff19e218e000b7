"""What the app makes of a damaged recording, beside what it makes of the whole one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.analysis.reading import frames_of
from monitor.errors import SourceError
from monitor.sources import Gap, make_recording

MUCH = 0.05
"""This share of the frames may not be lost without a word."""

_SMALL_WH = (80, 45)
_WRONG_LEVELS = 4.0
"""A picture is another than all of the whole recording where it differs by so much on average."""

Pictures = NDArray[np.int16]
"""(N, 45, 80), grey."""


@dataclass(frozen=True)
class Outcome:
    """What came of a damaged recording.

    Attributes:
        frames: Frames of the whole recording.
        read: Frames that were read of the damaged one.
        wrong: Those of them that show something else than the whole recording ever does.
        told: Frames that are lost by what the app says.
        error: What it said instead, where it could not be read at all; else "".
        in_order: Whether times and numbers of the frames grew.
    """

    frames: int
    read: int
    wrong: int
    told: float
    error: str
    in_order: bool

    @property
    def lost(self) -> int:
        """Frames that were not read."""
        return max(0, self.frames - self.read)

    @property
    def is_silent(self) -> bool:
        """Whether much is lost and nothing was said."""
        return not self.error and self.lost >= MUCH * self.frames and not self.told


def pictures_of(path: Path) -> Pictures:
    """The pictures of a whole recording, small."""
    source = make_recording(str(path))
    source.open()
    try:
        small = [_small(frame.image) for frame in frames_of(source, _refuse, _refuse)]
    finally:
        source.close()
    return np.stack(small)


def outcome_of(path: Path, whole: Pictures, fps: float) -> Outcome:
    """Read a damaged recording and compare it with the whole one."""
    gaps: list[Gap] = []
    problems: list[str] = []
    frames = wrong = 0
    in_order = True
    last = -1, -1.0
    source = make_recording(str(path))
    try:
        source.open()
        for frame in frames_of(source, problems.append, gaps.append):
            frames += 1
            difference = np.abs(whole - _small(frame.image)).mean(axis=(1, 2)).min()
            wrong += bool(difference > _WRONG_LEVELS)
            in_order = in_order and frame.index > last[0] and frame.time_s > last[1]
            last = frame.index, frame.time_s
    except SourceError as error:
        problems.append(str(error))
    finally:
        source.close()
    told = fps * sum(gap.lost_s for gap in gaps)
    return Outcome(len(whole), frames, wrong, told, "; ".join(problems), in_order)


def _small(image: NDArray[np.uint8]) -> NDArray[np.int16]:
    grey = cv2.cvtColor(
        cv2.resize(image, _SMALL_WH, interpolation=cv2.INTER_AREA), cv2.COLOR_BGR2GRAY
    )
    return grey.astype(np.int16)


def _refuse(what: object) -> None:
    raise AssertionError(f"the whole recording is not whole: {what}")
