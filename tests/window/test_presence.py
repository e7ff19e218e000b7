"""Who is there: counted by the frames in which somebody was found, read or not."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import WindowSettings
from monitor.types import Face, FaceReading, FrameReading, State
from monitor.window import ANY_GROUP
from monitor.window.presence import Presence
from monitor.window.rolling import RollingWindow
from tests.window.readings import mix

FACE = Face(np.array([0, 0, 40, 40], np.float32), 0.99)


def frame(time_s: float, found: set[int], read: set[int] | None = None) -> FrameReading:
    read = found if read is None else read
    happy = mix(happy=1.0)
    faces = tuple(FaceReading(t, FACE, happy if t in read else None) for t in sorted(found))
    return FrameReading(round(25 * time_s), time_s, faces)


frames = st.lists(st.sets(st.integers(1, 6), max_size=5), min_size=1, max_size=30)


@given(frames, st.integers(0, 29), st.integers(1, 10))
def test_what_is_counted_is_what_has_not_left(found: list, gone: int, least: int) -> None:
    presence = Presence()
    for people in found:
        presence.add(people)
    for people in found[:gone]:
        presence.remove(people)
    left = [person for people in found[gone:] for person in people]
    assert presence.people(least) == {p for p in set(left) if left.count(p) >= least}


def test_a_face_read_four_times_a_second_is_there_all_the_time() -> None:
    """Each face in every sixth frame of 25 a second, in turns; three people."""
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    for i in range(125):
        window.add(frame(i / 25, {1, 2, 3}, {i % 6 + 1}))
    summary = window.summary(5.0)
    assert (summary.person_count, summary.seen_count, summary.coverage) == (3, 3, 1.0)
    assert summary.state is State.INTERESTED


def test_who_was_found_and_never_read_is_there_and_says_nothing() -> None:
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    for i in range(50):
        window.add(frame(i / 25, {1, 2}, set()))
    summary = window.summary(2.0)
    assert summary.person_count == 2
    assert summary.state is State.NO_DATA
