"""How likely a small head looks up: a curve, and its mean over the frames of somebody."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from monitor.orientation import UNREADABLE, HeadPose, LookingUp, chance_of_looking_up
from monitor.orientation.reading_worth import NONE_ABOVE_PX, REMEMBERED_S

pitches = st.floats(-90.0, 90.0)
widths = st.floats(8.0, 400.0)


def head(pitch: float, *, pitch_error: float = 8.0) -> HeadPose:
    return HeadPose(0.0, pitch, 0.0, 6.0, pitch_error)


def box(width_px: float) -> NDArray[np.float32]:
    return np.array([100.0, 50.0, 100.0 + width_px, 90.0], np.float32)


def chance(pitch: float, width_px: float) -> float:
    told = chance_of_looking_up(head(pitch), box(width_px))
    assert told is not None
    return told


@given(pitches, pitches, widths)
def test_the_higher_the_likelier(one: float, other: float, width_px: float) -> None:
    low, high = sorted((one, other))
    assert 0.0 <= chance(low, width_px) <= chance(high, width_px) <= 1.0


@given(pitches, widths, widths)
def test_the_larger_the_less_it_matters(pitch: float, one: float, other: float) -> None:
    small, large = sorted((one, other))
    assert chance(pitch, large) <= chance(pitch, small)


@pytest.mark.parametrize("width_px", [18.0, 24.0, 36.0, 48.0])
def test_heads_to_the_front_are_read_and_those_that_look_up_are_not(width_px: float) -> None:
    assert chance(0.0, width_px) < 0.05
    assert chance(-20.0, width_px) < 0.001
    assert chance(25.0, width_px) > UNREADABLE


def test_large_faces_are_read_however_they_are_turned() -> None:
    assert chance(60.0, NONE_ABOVE_PX) == 0.0


def test_a_pose_that_does_not_tell_says_nothing() -> None:
    assert chance_of_looking_up(None, box(24.0)) is None
    assert chance_of_looking_up(head(40.0, pitch_error=20.0), box(24.0)) is None


def follow(followed: LookingUp, poses: list[HeadPose | None], first_s: float = 0.0) -> list[float]:
    """One person of 24 px, ten frames a second."""
    return [
        followed.update([1], [pose], [box(24.0)], first_s + number / 10)[0]
        for number, pose in enumerate(poses)
    ]


def test_a_pitch_that_trembles_loses_nobody() -> None:
    trembling: list[HeadPose | None] = [head(-6.0), head(20.0)] * 20
    assert max(follow(LookingUp(), trembling)) < UNREADABLE


def test_who_looks_down_again_is_read_again() -> None:
    followed = LookingUp()
    assert follow(followed, [head(28.0)] * 30)[-1] > UNREADABLE
    assert follow(followed, [head(0.0)] * 30, 3.0)[-1] < 0.5


def test_frames_that_do_not_tell_leave_it_as_it_was_for_a_while() -> None:
    followed = LookingUp()
    before = follow(followed, [head(28.0)] * 5)[-1]
    unsure: list[HeadPose | None] = [head(0.0, pitch_error=20.0), None] * 5
    assert follow(followed, unsure, 0.5) == [before] * 10
    assert followed.update([1], [None], [box(24.0)], 0.4 + REMEMBERED_S + 0.1) == [0.0]


def test_everybody_is_followed_alone() -> None:
    followed = LookingUp()
    for number in range(10):
        up, front, unknown = followed.update(
            [1, 2, 3], [head(30.0), head(0.0), None], [box(24.0)] * 3, number / 10
        )
    assert up > UNREADABLE
    assert front < 0.05
    assert unknown == 0.0


@given(st.lists(pitches, min_size=1, max_size=30), st.floats(0.0, 2.0))
def test_a_mean_lies_among_what_it_is_made_of(seen: list[float], step_s: float) -> None:
    followed = LookingUp()
    for number, pitch in enumerate(seen):
        (mean,) = followed.update([1], [head(pitch)], [box(24.0)], number * step_s)
    chances = [chance(pitch, 24.0) for pitch in seen]
    assert min(chances) - 1e-9 <= mean <= max(chances) + 1e-9
