"""Stable numbers for seated people; no number is used twice."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import TrackingSettings
from monitor.tracking import Tracker
from monitor.types import Face


def face(x: float, y: float = 100.0, side: float = 40.0) -> Face:
    return Face(np.array([x, y, x + side, y + side], dtype=np.float32), 0.99)


def test_people_keep_their_numbers_while_they_sway_and_change_order() -> None:
    tracker = Tracker(TrackingSettings())
    first = tracker.update([face(0), face(60), face(120)], 0.0)
    assert len(set(first)) == 3
    for step in range(1, 50):
        sway = 6.0 * np.sin(step)
        again = tracker.update([face(120 + sway), face(0 + sway), face(60 + sway)], step / 10)
        assert again == (first[2], first[0], first[1])


def test_a_short_miss_keeps_the_number() -> None:
    tracker = Tracker(TrackingSettings())
    (anna,) = tracker.update([face(0)], 0.0)
    assert tracker.update([], 1.0) == ()
    assert tracker.update([face(5)], 20.0) == (anna,)


def test_a_number_expires_and_never_comes_back() -> None:
    tracker = Tracker(TrackingSettings(memory_s=2.0))
    numbers = [tracker.update([face(0)], float(t))[0] for t in range(0, 30, 3)]
    assert numbers == sorted(set(numbers))


def test_a_face_of_another_size_is_another_person() -> None:
    tracker = Tracker(TrackingSettings())
    (far,) = tracker.update([face(100, side=30)], 0.0)
    (near,) = tracker.update([face(60, 60, side=110)], 0.1)
    assert near != far


def test_somebody_present_does_not_take_over_an_empty_neighbouring_seat() -> None:
    tracker = Tracker(TrackingSettings())
    left, stays = tracker.update([face(0), face(30)], 0.0)
    for step in range(1, 30):
        assert tracker.update([face(30)], step / 10) == (stays,)
    # Leaning over, nearer to the empty seat than to the own one.
    assert tracker.update([face(8)], 3.0) == (stays,)
    assert left != stays


positions = st.lists(
    st.tuples(st.floats(0, 1200), st.floats(0, 700), st.floats(12, 300)), max_size=12
)


@given(st.lists(positions, min_size=1, max_size=12))
def test_one_number_for_one_face_in_every_frame(
    frames: list[list[tuple[float, float, float]]],
) -> None:
    tracker = Tracker(TrackingSettings())
    for i, boxes in enumerate(frames):
        numbers = tracker.update([face(*box) for box in boxes], i / 10)
        assert len(numbers) == len(boxes) == len(set(numbers))


@given(positions)
def test_a_still_room_keeps_its_numbers_in_any_order(
    boxes: list[tuple[float, float, float]],
) -> None:
    tracker = Tracker(TrackingSettings())
    faces = [face(*box) for box in {box[:2]: box for box in boxes}.values()]
    first = tracker.update(faces, 0.0)
    assert sorted(tracker.update(faces[::-1], 0.1)) == sorted(first)
