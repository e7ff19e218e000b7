from __future__ import annotations

import numpy as np
import pytest

from monitor.types import EMOTIONS
from monitor.window.strategies.base import WindowResult
from monitor.window.whole_recording import Verdict, WholeRecording, verdict_of
from tests.window.readings import mix, reading


def said_by(recording: WholeRecording) -> Verdict:
    return verdict_of(recording.result(10.0), share_band=0.05)


def whole(strategy: str, *people: dict[int, np.ndarray]) -> WholeRecording:
    recording = WholeRecording(strategy)  # type: ignore[arg-type]
    for second, faces in enumerate(people):
        recording.add(reading(float(second), faces))
    return recording


def test_the_sums_are_the_tutorials() -> None:
    recording = whole(
        "sum", {1: mix(happy=0.6, sad=0.4), 2: mix(surprise=0.5)}, {}, {1: mix(sad=1)}
    )
    sums = dict(zip(EMOTIONS, recording.sums, strict=True))
    assert sums["happy"] + sums["surprise"] == pytest.approx(1.1)
    assert sums["sad"] == pytest.approx(1.4)
    assert said_by(recording) is Verdict.NOT_INTERESTED


def test_positive_and_negative_in_balance_are_neutral() -> None:
    recording = whole("sum", {1: mix(happy=0.5)}, {1: mix(angry=0.5)})
    assert said_by(recording) is Verdict.NEUTRAL


def test_without_a_face_there_is_no_verdict() -> None:
    assert said_by(whole("person_mean", {}, {})) is Verdict.NO_DATA


def test_the_strategy_decides_who_counts() -> None:
    happy_once = {1: mix(sad=0.6), 2: mix(happy=0.9)}
    sad_often = [{1: mix(sad=0.6)}] * 5
    assert said_by(whole("sum", happy_once, *sad_often)) == "not interested"
    assert said_by(whole("person_mean", happy_once, *sad_often)) == ("interested")


def test_a_score_alone_counts_by_its_side() -> None:
    sides = [verdict_of(WindowResult(mix(), score), 0.05) for score in (1e-6, 0.0, -1e-6)]
    assert sides == [Verdict.INTERESTED, Verdict.NEUTRAL, Verdict.NOT_INTERESTED]


@pytest.mark.parametrize(
    ("low", "high", "verdict"),
    [
        (0.051, 0.3, Verdict.INTERESTED),
        (0.049, 0.3, Verdict.NEUTRAL),
        (-0.6, 0.6, Verdict.NEUTRAL),
        (-0.3, -0.049, Verdict.NEUTRAL),
        (-0.3, -0.051, Verdict.NOT_INTERESTED),
    ],
)
def test_an_interval_counts_where_all_of_it_lies_beyond_the_band(
    low: float, high: float, verdict: Verdict
) -> None:
    assert verdict_of(WindowResult(mix(), (low + high) / 2, low, high), 0.05) is verdict


def test_a_recording_of_many_is_told_by_the_interval() -> None:
    faces = {person: mix(sad=0.99) if person < 10 else mix() for person in range(20)}
    recording = whole("balance", faces, faces)
    result = recording.result(2.0)
    assert result is not None
    assert result.score_low is not None
    assert result.score_low < result.score < 0
    assert said_by(recording) is Verdict.NOT_INTERESTED


def test_who_was_read_too_seldom_is_nobody() -> None:
    recording = whole("balance", {1: mix(), 2: mix(sad=1)}, *[{1: mix()}] * 9)
    result = recording.result(10.0, min_frames=2)
    assert result is not None
    assert result.score == pytest.approx(0.0, abs=1e-6)
