"""Which places of a picture to blur: also those of faces that were lost for a moment."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from monitor.types import FrameReading

HOLD_S = 1.0
"""How long before it is found, and after, somebody's face is taken to be there too."""

Boxes = Sequence[NDArray[np.float32]]

_Reading = TypeVar("_Reading", bound=FrameReading)

_Place = tuple[float, NDArray[np.float32]]  # when, and the box


def boxes_to_blur(readings: Iterable[_Reading]) -> Iterator[tuple[_Reading, Boxes]]:
    """Yield each reading with the boxes that cover everybody in its frame.

    A person who is not found in a frame, but within `HOLD_S` before or after it, is blurred
    where they were found then; between two such places, on the straight line. Readings are
    taken ahead by `HOLD_S`.
    """
    near: deque[_Reading] = deque()
    current = 0
    for newest in readings:
        near.append(newest)
        while near[current].time_s < newest.time_s - HOLD_S:
            yield near[current], _boxes_in(near, current)
            current += 1
            while near[0].time_s < near[current].time_s - HOLD_S:
                near.popleft()
                current -= 1
    while current < len(near):
        yield near[current], _boxes_in(near, current)
        current += 1


def _boxes_in(near: Sequence[FrameReading], current: int) -> Boxes:
    now_s = near[current].time_s
    before: dict[int, _Place] = {}
    after: dict[int, _Place] = {}
    for reading in near:
        if abs(reading.time_s - now_s) > HOLD_S:
            continue
        for face in reading.faces:
            place = reading.time_s, face.face.box_xyxy
            if reading.time_s <= now_s:
                before[face.track_id] = place  # the last one stays
            if reading.time_s >= now_s:
                after.setdefault(face.track_id, place)
    return [
        _interpolated(before.get(person, place), after.get(person, place), now_s)
        for person, place in (before | after).items()
    ]


def _interpolated(before: _Place, after: _Place, now_s: float) -> NDArray[np.float32]:
    (before_s, start), (after_s, end) = before, after
    if before_s == after_s:
        return start
    share = np.float32((now_s - before_s) / (after_s - before_s))
    return start + share * (end - start)
