from __future__ import annotations

import numpy as np
import pytest

from monitor.types import EMOTIONS
from monitor.window.strategies import score_of
from monitor.window.whole import Verdict, WholeRecording, verdict_of
from tests.window.readings import mix, reading


def said_by(recording: WholeRecording) -> Verdict:
    mean = recording.mean_probabilities()
    return verdict_of(None if mean is None else score_of(mean))


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
