"""Windows of segments, cut as the live window is."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from monitor.orientation import HeadPose
from monitor.training.data.segments import Segment
from monitor.training.data.window_sequences import WindowSequences, windows_of
from monitor.types import EMOTIONS
from monitor.window.strategies.sequence import HEAD_FEATURES, STEPS
from tests.window.readings import mix, reading

HAPPY = EMOTIONS.index("happy")


def segment(start_s: float, end_s: float) -> Segment:
    return Segment(2, Path("a.mp4"), start_s, end_s, "up")


def test_every_window_lies_in_its_segment() -> None:
    # Happy from 10 s to 18 s, when the segment is; sad around it.
    readings = [
        reading(t / 10, {1: mix(happy=1.0) if 100 <= t < 180 else mix(sad=1.0)}) for t in range(300)
    ]
    found = list(windows_of(readings, [segment(10.0, 18.0), segment(22.0, 27.0)], 5.0))
    assert [place for place, _ in found] == [0, 0, 0, 0, 1]
    for place, sequences in found:
        assert sequences.shape == (1, STEPS, len(EMOTIONS) + HEAD_FEATURES + 1)
        assert (sequences[0, :, HAPPY] == (1.0 if place == 0 else 0.0)).all()


def test_the_last_window_may_end_with_the_recording() -> None:
    readings = [reading(t / 10, {1: mix()}) for t in range(50)]
    assert len(list(windows_of(readings, [segment(0.0, 5.0)], 5.0))) == 1


def test_windows_without_anybody_are_left_out() -> None:
    readings = [reading(t / 10) for t in range(60)]
    assert not list(windows_of(readings, [segment(0.0, 5.0)], 5.0))


def test_people_are_padded_and_masked_and_everyone_counts_once() -> None:
    history = np.zeros((2, STEPS, 3), np.float32)
    history[0, :, 0] = history[1, :10, 1] = 1.0  # one all the time, one for ten steps
    history[0, :, 2] = history[1, :10, 2] = 1.0
    sequences = WindowSequences((history, history[:1]), np.array([0, 1]))
    assert sequences.means == pytest.approx(np.array([[0.5, 0.5], [1.0, 0.0]]))
    padded, mask = sequences.padded(np.array([1, 0]))
    assert padded.shape == (2, 2, STEPS, 3)
    assert mask.tolist() == [[1.0, 0.0], [1.0, 1.0]]


def test_heads_can_be_left_out_again() -> None:
    plain = [reading(t / 10, {1: mix(happy=1.0), 2: mix(sad=1.0)}) for t in range(50)]
    pose = HeadPose(45.0, -22.5, 0.0, 5.0, 7.0)
    turned = [replace(one, faces=(replace(one.faces[0], pose=pose), one.faces[1])) for one in plain]
    (with_heads,), (without,) = (
        [people for _, people in windows_of(readings, [segment(0.0, 5.0)], 5.0)]
        for readings in (turned, plain)
    )
    place = np.array([0])
    assert WindowSequences((with_heads,), place).knows_heads
    assert not WindowSequences((without,), place).knows_heads
    heads = with_heads[:, :, len(EMOTIONS) : -1]
    assert heads[0].tolist() == [[1.0, -0.5, 1.0]] * STEPS
    assert not heads[1].any()
    (left,) = WindowSequences((with_heads,), place).without_heads().people
    (expected,) = WindowSequences((without,), place).without_heads().people
    assert left.shape == (2, STEPS, len(EMOTIONS) + 1)
    assert np.array_equal(left, expected)
