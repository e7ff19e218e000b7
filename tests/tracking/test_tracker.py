"""Stable numbers for seated people; no number is used twice."""

from __future__ import annotations

from random import Random

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


@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(0, 15)), min_size=2, max_size=25, unique=True
    ),
    st.floats(-400, 400),
    st.floats(-200, 200),
    st.randoms(),
)
def test_who_is_in_the_room_keeps_the_number_when_the_camera_is_nudged(
    seats: set, x: float, y: float, order: Random
) -> None:
    """People of sizes of their own, so that it can be told who is who; any way, any order."""
    tracker = Tracker(TrackingSettings())
    places = [(90 * a + 3 * b, 70 * b, 30 + 2 * i) for i, (a, b) in enumerate(sorted(seats))]
    before = tracker.update([face(*place) for place in places], 0.0)
    people = list(range(len(places)))
    order.shuffle(people)
    moved = [(places[p][0] + x, places[p][1] + y, places[p][2]) for p in people]
    after = tracker.update([face(*place) for place in moved], 0.04)
    # Where more than half of the places fit as they are, nobody can tell that the camera moved.
    assert len(set(after) - set(before)) <= len(people) // 2
    assert len(set(after)) == len(after)


def test_two_people_keep_their_numbers_when_the_camera_is_nudged() -> None:
    tracker = Tracker(TrackingSettings())
    before = tracker.update([face(100), face(400, 120, 50)], 0.0)
    assert tracker.update([face(281), face(580, 121, 50)], 0.04) == before
    assert tracker.update([face(280), face(580, 120, 50)], 0.08) == before


def test_somebody_who_looks_down_while_the_camera_moves_comes_back_with_the_number() -> None:
    tracker = Tracker(TrackingSettings())
    before = tracker.update([face(100), face(400, 120), face(700, 80)], 0.0)
    tracker.update([face(100), face(400, 120)], 2.0)
    assert tracker.update([face(300), face(600, 120)], 2.04) == before[:2]
    assert tracker.update([face(300), face(600, 120), face(900, 80)], 4.0) == before


def test_other_people_after_a_cut_have_other_numbers() -> None:
    tracker = Tracker(TrackingSettings())
    before = tracker.update([face(100), face(400, 120, 50), face(700, 300, 80)], 0.0)
    after = tracker.update([face(900, 500, 44), face(40, 600, 90), face(1000, 60, 60)], 0.04)
    assert not set(before) & set(after)
