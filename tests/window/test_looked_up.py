"""Readings of heads that look up: the window says that it cannot read them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import StrategyName, WindowSettings
from monitor.orientation import HeadPose
from monitor.types import Face, FaceReading, FrameReading, State, WindowSummary
from monitor.window import ANY_GROUP, RollingWindow
from monitor.window.looked_up import LookedUp
from monitor.window.whole_recording import WholeRecording
from tests.window.readings import mix

HAPPY = mix(happy=0.9)
PEOPLE = 20


def frame(number: int, pitches: dict[int, float | None], width_px: float = 24.0) -> FrameReading:
    """Everybody is read as happy; a pitch of None is not known."""
    faces = []
    for track, pitch in pitches.items():
        box = np.array([60 * track, 0, 60 * track + width_px, width_px], np.float32)
        pose = None if pitch is None else HeadPose(0.0, pitch, 0.0, 6.0, 8.0)
        faces.append(FaceReading(track, Face(box, 0.99), HAPPY, pose))
    return FrameReading(number, number / 10, tuple(faces))


def room(pitch: float | None, strategy: StrategyName = "balance") -> WindowSummary:
    window = RollingWindow(WindowSettings(strategy=strategy), ANY_GROUP)
    for number in range(30):
        window.add(frame(number, dict.fromkeys(range(PEOPLE), pitch)))
    return window.summary(2.9)


def test_a_room_that_looks_up_is_not_read() -> None:
    """Twenty small heads that all seem to laugh while they look up were 'interested'."""
    summary = room(28.0)
    assert summary.state is State.NO_DATA
    assert (summary.person_count, summary.seen_count, summary.read_count) == (0, PEOPLE, 0)
    assert summary.coverage == 0.0
    assert summary.directed_count == PEOPLE


@pytest.mark.parametrize("pitch", [None, 0.0, -20.0, 6.0])
def test_a_room_that_does_not_is(pitch: float | None) -> None:
    summary = room(pitch)
    assert summary.state is State.INTERESTED
    assert (summary.person_count, summary.coverage) == (PEOPLE, 1.0)


def test_the_more_a_room_looks_up_the_less_sure_it_is() -> None:
    def width(pitch: float) -> float:
        low, high = room(pitch).gauge_interval or (0.0, 0.0)
        return high - low

    assert width(0.0) < width(8.0) < width(11.0) < width(14.0)


def test_who_faces_the_front_counts_whoever_looks_up() -> None:
    """Orientation is told of everybody: nobody is unreadable there."""
    assert room(28.0, "facing").person_count == PEOPLE


def test_those_who_look_up_leave_the_others_as_they_are() -> None:
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    alone = RollingWindow(WindowSettings(), ANY_GROUP)
    for number in range(30):
        front = dict.fromkeys(range(10), 0.0)
        window.add(frame(number, front | dict.fromkeys(range(10, 20), 30.0)))
        alone.add(frame(number, front))
    summary, wanted = window.summary(2.9), alone.summary(2.9)
    assert (summary.person_count, summary.seen_count) == (10, 20)
    assert (summary.score, summary.score_low) == (wanted.score, wanted.score_low)


def test_a_recording_weighs_them_as_windows_do() -> None:
    def score(pitch: float) -> float:
        whole = WholeRecording("balance")
        for number in range(30):
            whole.add(frame(number, dict.fromkeys(range(PEOPLE), pitch)))
        found = whole.result(3.0)
        assert found is not None
        assert found.score_low is not None
        return found.score_low

    assert score(0.0) > 0.8
    assert score(28.0) < 0.05


heads = st.dictionaries(st.integers(0, 4), st.none() | st.floats(-40.0, 60.0), max_size=5)


@given(st.lists(heads, max_size=8), st.data())
def test_frames_leave_as_they_came(
    frames: list[dict[int, float | None]], data: st.DataObject
) -> None:
    readings = [frame(number, pitches) for number, pitches in enumerate(frames)]
    stays = data.draw(st.lists(st.booleans(), min_size=len(frames), max_size=len(frames)))
    used, fresh = LookedUp(), LookedUp()
    for reading in readings:
        used.add(reading)
    for reading, is_there in zip(readings, stays, strict=True):
        if is_there:
            fresh.add(reading)
        else:
            used.remove(replace(reading))
    tracks = range(5)
    assert used.chances(tracks) == pytest.approx(fresh.chances(tracks), abs=1e-9)
