from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from monitor.analysis.scoring import Scoring
from monitor.config import WindowSettings
from monitor.store.rows import reading_rows
from monitor.types import EMOTIONS, State
from monitor.window.whole import Verdict
from tests.window.readings import mix, reading

SUM = WindowSettings(strategy="sum")

probabilities = npst.arrays(
    np.float32, len(EMOTIONS), elements=st.floats(0.0078125, 1.0, width=32)
).map(lambda values: values / values.sum())


def tutorial_verdict(readings: pd.DataFrame) -> str:
    """The few lines of pandas that the tutorial ends with."""
    positive = readings["happy"].sum() + readings["surprise"].sum()
    negative = readings[["angry", "disgust", "fear", "sad"]].sum().sum()
    if positive > negative:
        return "interested"
    return "not interested" if positive < negative else "neutral"


@given(st.lists(st.dictionaries(st.integers(1, 4), probabilities, max_size=4), max_size=25))
def test_sum_is_the_tutorials_verdict_on_the_same_readings(
    frames: list[dict[int, np.ndarray]],
) -> None:
    scoring, rows = Scoring(SUM, min_people=1), []
    for number, faces in enumerate(frames):
        one = reading(number / 10, faces)
        scoring.add(one)
        rows += reading_rows(one, 0.0)
    score = scoring.finish(len(frames) / 10)
    if score.face_count == 0:
        assert score.verdict is Verdict.NO_DATA
    elif abs(score.sums[[3, 5]].sum() - score.sums[[0, 1, 2, 4]].sum()) > 1e-5:
        assert score.verdict == tutorial_verdict(pd.DataFrame(rows).astype({"happy": float}))


def test_every_frame_is_counted_with_and_without_faces() -> None:
    scoring = Scoring(SUM, min_people=1)
    for number in range(10):
        scoring.add(reading(number / 2, {1: mix(happy=1), 2: mix(happy=1)} if number % 2 else {}))
    score = scoring.finish(5.0)
    assert (score.frame_count, score.frames_with_faces, score.face_count) == (10, 5, 10)
    assert score.people == 2
    assert score.end_s == 5.0
    assert [window.end_s for window in score.windows] == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_a_small_group_has_no_class_result_nor_a_verdict() -> None:
    for min_people, verdict in ((2, Verdict.INTERESTED), (3, Verdict.NO_DATA)):
        scoring = Scoring(SUM, min_people)
        for number in range(10):
            scoring.add(reading(number / 2, {1: mix(happy=1), 2: mix(happy=1)}))
        score = scoring.finish(5.0)
        assert score.verdict is verdict
        assert (score.score is None) == (verdict is Verdict.NO_DATA)
        withheld = [window.state is State.NO_DATA for window in score.windows]
        assert withheld == [verdict is Verdict.NO_DATA] * 5


def test_the_time_line_starts_where_the_excerpt_does() -> None:
    scoring = Scoring(SUM, min_people=1, origin_s=60.0)
    for number in range(8):
        scoring.add(reading(60.0 + number / 2, {1: mix(happy=1)}))
    windows = scoring.finish(63.9).windows
    assert windows[0].start_s == 60.0
    assert [window.end_s for window in windows] == pytest.approx([61.0, 62.0, 63.0, 63.9])


def test_a_false_alarm_is_not_half_of_the_verdict() -> None:
    scoring = Scoring(WindowSettings(), min_people=1)
    for frame in range(200):
        scoring.add(reading(frame / 10, {1: mix(happy=0.8)} if frame != 77 else {2: mix(sad=1)}))
    score = scoring.finish(20.0)
    assert score.score == pytest.approx(1.0)
    assert score.people == 1
