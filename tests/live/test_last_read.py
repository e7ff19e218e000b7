"""What is drawn beside a face: the newest reading, while the face can be read."""

from __future__ import annotations

import numpy as np

from monitor.live.last_read import KEPT_S, LastRead
from monitor.types import Face, FaceReading, FloatArray
from monitor.window import ShownReading
from tests.window.readings import mix

FACE = Face(np.array([0, 0, 40, 40], np.float32), 0.99)
HAPPY = mix(happy=0.9)


def shown(
    time_s: float, people: dict[int, FloatArray | None], *, is_withheld: bool = False
) -> ShownReading:
    faces = tuple(FaceReading(track, FACE, read) for track, read in people.items())
    return ShownReading(0, time_s, faces, is_withheld=is_withheld)


def test_a_reading_stays_until_the_next() -> None:
    last = LastRead()
    last.update(shown(0.0, {1: HAPPY, 2: HAPPY}))
    assert set(last.update(shown(0.5, {1: None, 2: mix(sad=0.9)}))) == {1, 2}


def test_who_cannot_be_read_any_more_has_no_label() -> None:
    """Somebody who looks up is found in every frame, and not read."""
    last = LastRead()
    last.update(shown(0.0, {1: HAPPY}))
    assert set(last.update(shown(KEPT_S, {1: None}))) == {1}
    assert not last.update(shown(KEPT_S + 0.1, {1: None}))


def test_who_is_gone_or_withheld_has_none() -> None:
    last = LastRead()
    last.update(shown(0.0, {1: HAPPY, 2: HAPPY}))
    assert set(last.update(shown(0.1, {2: None}))) == {2}
    assert not last.update(shown(0.2, {2: None}, is_withheld=True))
    assert not last.update(shown(0.3, {2: None}))
