from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from monitor.analysis.scoring import Score, Scoring, told_front
from monitor.config import StrategyName, WindowSettings
from monitor.errors import AnalysisError
from monitor.store.rows import reading_rows
from monitor.types import EMOTIONS, State
from monitor.window.strategies.base import WindowResult
from monitor.window.whole_recording import Verdict, verdict_of
from tests.window.heads.heads import heads
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
    scoring = Scoring(WindowSettings(strategy="person_mean"), min_people=1)
    by_shares, without = Scoring(WindowSettings(), 1), Scoring(WindowSettings(), 1)
    for frame in range(200):
        one = reading(frame / 10, {1: mix(happy=0.8)} if frame != 77 else {2: mix(sad=1)})
        scoring.add(one)
        by_shares.add(one)
        without.add(reading(frame / 10, {1: mix(happy=0.8)}))
    score = scoring.finish(20.0)
    assert score.score == pytest.approx(1.0)
    assert score.people == 1
    assert by_shares.finish(20.0).score == pytest.approx(without.finish(20.0).score)


def scored(
    looks: list[np.ndarray], strategy: StrategyName = "balance", min_people: int = 1
) -> Score:
    """The score of five seconds in which each person looks the same all the time."""
    scoring = Scoring(WindowSettings(strategy=strategy), min_people)
    for frame in range(20):
        scoring.add(reading(frame / 4, dict(enumerate(looks))))
    return scoring.finish(5.0)


@pytest.mark.parametrize(
    ("looks", "verdict"),
    [
        ([mix(happy=0.9)] * 20 + [mix()] * 20, Verdict.INTERESTED),
        ([mix(sad=0.99)] * 20 + [mix()] * 20, Verdict.NOT_INTERESTED),
        ([mix(happy=0.02)] * 30, Verdict.NEUTRAL),
        ([mix(sad=0.8)], Verdict.NEUTRAL),  # one face alone is not sure enough
    ],
    ids=["half smile", "half are sad", "all calm", "one is sad"],
)
def test_a_room_is_interested_where_its_whole_interval_is(
    looks: list[np.ndarray], verdict: Verdict
) -> None:
    score = scored(looks)
    assert score.verdict is verdict
    assert score.score is not None
    assert score.score_low is not None
    assert score.score_high is not None
    assert -1 <= score.score_low <= score.score <= score.score_high <= 1
    assert {window.score_low is None for window in score.windows} == {False}


@pytest.mark.parametrize(
    ("interval", "verdict"),
    [
        ((0.06, 0.5), Verdict.INTERESTED),
        ((0.04, 0.5), Verdict.NEUTRAL),
        ((-0.5, -0.04), Verdict.NEUTRAL),
        ((-0.5, -0.06), Verdict.NOT_INTERESTED),
        ((-0.5, 0.5), Verdict.NEUTRAL),
        (None, Verdict.INTERESTED),
    ],
)
def test_a_verdict_follows_the_interval_and_without_one_the_sign(
    interval: tuple[float, float] | None, verdict: Verdict
) -> None:
    low, high = interval or (None, None)
    middle = 0.001 if interval is None else sum(interval) / 2
    assert verdict_of(WindowResult(mix(), middle, low, high), share_band=0.05) is verdict


def test_a_ratio_of_little_says_so_and_shares_of_people_need_not() -> None:
    calm = [mix(sad=0.04)] * 10
    assert scored(calm, "sum").verdict is Verdict.NOT_INTERESTED
    assert "more than nine tenths count for neither" in scored(calm, "sum").note
    assert scored(calm).note == ""
    assert scored(calm).verdict is Verdict.NEUTRAL
    assert scored([mix(sad=0.2)] * 10, "sum").note == ""
    assert scored(calm, "sum", min_people=11).note == ""


def test_a_small_group_has_no_interval_either() -> None:
    score = scored([mix(happy=0.9)] * 2, min_people=3)
    assert (score.score, score.score_low, score.score_high) == (None, None, None)
    assert score.verdict is Verdict.NO_DATA


def test_the_front_is_where_all_look_in_the_time_that_is_named() -> None:
    # All look to the left while told; afterwards half of them do, half look straight.
    settings = WindowSettings(length_s=2.0, step_s=2.0, front_s=(0.0, 5.0))
    readings = []
    for n in range(100):
        later = {t: (-40.0 if t % 2 else 20.0, 0.0) for t in range(10)}
        readings.append(heads(n / 10, dict.fromkeys(range(10), (-40.0, 0.0)) if n < 51 else later))
    scoring = Scoring(settings, min_people=1, front=told_front(settings, readings))
    for one in readings:
        scoring.add(one)
    facing = [window.orientation.facing.share for window in scoring.finish(10.0).windows]
    assert facing[0] > 0.95
    assert facing[-1] == pytest.approx(0.5, abs=0.06)


def test_without_a_name_for_it_the_front_is_learned_as_it_goes() -> None:
    assert told_front(WindowSettings(), []) is None


def test_a_time_without_heads_tells_no_front() -> None:
    settings = WindowSettings(front_s=(0.0, 5.0))
    with pytest.raises(AnalysisError, match="nobody's head could be told between 0 and 5 s"):
        told_front(settings, [heads(n / 10, {}) for n in range(60)])
