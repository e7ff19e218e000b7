from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from monitor.analysis.video.lookahead import boxes_to_blur
from monitor.types import Face, FaceReading, FrameReading

PROBABILITIES = np.full(7, 1 / 7, np.float32)


def reading(index: int, time_s: float, lefts: dict[int, float]) -> FrameReading:
    """People by number, each with a box of 10 pixels."""
    faces = tuple(
        FaceReading(
            person, Face(np.array([left, 0, left + 10, 10], np.float32), 0.9), PROBABILITIES
        )
        for person, left in lefts.items()
    )
    return FrameReading(index, time_s, faces)


def lefts_hidden(readings: list[FrameReading]) -> list[list[float]]:
    return [sorted(float(box[0]) for box in boxes) for _, boxes in boxes_to_blur(readings)]


def test_every_reading_comes_once_and_in_order() -> None:
    readings = [reading(i, 0.3 * i, {1: 0.0}) for i in range(20)]
    assert [found for found, _ in boxes_to_blur(readings)] == readings
    assert list(boxes_to_blur([])) == []


def test_a_face_lost_for_a_moment_is_hidden_on_its_way() -> None:
    readings = [
        reading(0, 0.0, {1: 0.0}),
        reading(1, 0.25, {}),
        reading(2, 0.5, {2: 300.0}),
        reading(3, 1.0, {1: 100.0}),
    ]
    hidden = lefts_hidden(readings)
    assert hidden[0] == pytest.approx([0.0, 300.0])
    assert hidden[1] == pytest.approx([25.0, 300.0])
    assert hidden[2] == pytest.approx([50.0, 300.0])
    assert hidden[3] == pytest.approx([100.0, 300.0])


def test_who_is_away_for_longer_is_hidden_at_the_ends_alone() -> None:
    readings = [reading(i, 0.5 * i, {1: 7.0} if i in (0, 10) else {}) for i in range(11)]
    shown = [bool(boxes) for boxes in lefts_hidden(readings)]
    assert shown == [True] * 3 + [False] * 5 + [True] * 3


def test_readings_are_taken_a_second_ahead_and_no_further() -> None:
    taken = 0

    def stream() -> Iterator[FrameReading]:
        nonlocal taken
        for index in range(10_000):
            taken = index
            yield reading(index, index / 10, {1: 0.0})

    for number, (found, _) in enumerate(boxes_to_blur(stream())):
        assert found.frame_index == number
        assert taken <= number + 12
        if number == 100:
            break
