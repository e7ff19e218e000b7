from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from monitor.analysis.gate import RecordingGate
from monitor.analysis.scoring import Score, Scoring, told_front
from monitor.config import StrategyName, WindowSettings
from monitor.errors import AnalysisError
from monitor.orientation import Front
from monitor.tables.rows import reading_rows
from monitor.types import EMOTIONS, EXPRESSIONS, FrameReading, State
from monitor.window import ANY_GROUP, MinimumGroup
from monitor.window.strategies.base import WindowResult
from monitor.window.whole_recording import Verdict, verdict_of
from tests.window.heads.heads import heads
from tests.window.readings import mix, reading

SUM = WindowSettings(strategy="sum")

probabilities = npst.arrays(
    np.float32, len(EMOTIONS), elements=st.floats(0.0078125, 1.0, width=32)
).map(lambda values: values / values.sum())


def score_of(
    readings: Iterable[FrameReading],
    settings: WindowSettings,
    end_s: float,
    group: MinimumGroup = ANY_GROUP,
    *,
    origin_s: float = 0.0,
    front: Front | None = None,
) -> Score:
    """What readings say that have passed the gate."""
    scoring = Scoring(settings, group, origin_s, front=front)
    for shown in RecordingGate(settings, group, origin_s, EXPRESSIONS).through(readings):
        scoring.add(shown)
    return scoring.finish(end_s)


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
    readings = [reading(number / 10, faces) for number, faces in enumerate(frames)]
    rows = [row for one in readings for row in reading_rows(ANY_GROUP.reading(one, None), 0.0)]
    score = score_of(readings, SUM, len(frames) / 10)
    if score.face_count == 0:
        assert score.verdict is Verdict.NO_DATA
    elif abs(score.sums[[3, 5]].sum() - score.sums[[0, 1, 2, 4]].sum()) > 1e-5:
        assert score.verdict == tutorial_verdict(pd.DataFrame(rows).astype({"happy": float}))


def test_every_frame_is_counted_with_and_without_faces() -> None:
    two = {1: mix(happy=1), 2: mix(happy=1)}
    frames = [reading(number / 2, two if number % 2 else {}) for number in range(10)]
    score = score_of(frames, SUM, 5.0)
    assert (score.frame_count, score.frames_with_faces, score.face_count) == (10, 5, 10)
    assert score.people == 2
    assert score.end_s == 5.0
    assert [window.end_s for window in score.windows] == [1.0, 2.0, 3.0, 4.0, 5.0]


def test_a_small_group_has_no_class_result_nor_a_verdict() -> None:
    for min_people, verdict in ((2, Verdict.INTERESTED), (3, Verdict.NO_DATA)):
        two = {1: mix(happy=1), 2: mix(happy=1)}
        frames = [reading(number / 2, two) for number in range(10)]
        score = score_of(frames, SUM, 5.0, MinimumGroup(min_people))
        assert score.verdict is verdict
        assert (score.score is None) == (verdict is Verdict.NO_DATA)
        withheld = [window.state is State.NO_DATA for window in score.windows]
        assert withheld == [verdict is Verdict.NO_DATA] * 5


def test_the_time_line_starts_where_the_excerpt_does() -> None:
    frames = [reading(60.0 + number / 2, {1: mix(happy=1)}) for number in range(8)]
    windows = score_of(frames, SUM, 63.9, origin_s=60.0).windows
    assert windows[0].start_s == 60.0
    assert [window.end_s for window in windows] == pytest.approx([61.0, 62.0, 63.0, 63.9])


def test_a_false_alarm_is_not_half_of_the_verdict() -> None:
    without = [reading(frame / 10, {1: mix(happy=0.8)}) for frame in range(200)]
    frames = [*without[:77], reading(7.7, {2: mix(sad=1)}), *without[78:]]
    score = score_of(frames, WindowSettings(strategy="person_mean"), 20.0)
    assert score.score == pytest.approx(1.0)
    assert score.people == 1
    by_shares = [score_of(one, WindowSettings(), 20.0).score for one in (frames, without)]
    assert by_shares[0] == pytest.approx(by_shares[1])


def scored(
    looks: list[np.ndarray], strategy: StrategyName = "balance", min_people: int = 1
) -> Score:
    """The score of five seconds in which each person looks the same all the time."""
    frames = [reading(frame / 4, dict(enumerate(looks))) for frame in range(20)]
    return score_of(frames, WindowSettings(strategy=strategy), 5.0, MinimumGroup(min_people))


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
    windows = score_of(readings, settings, 10.0, front=told_front(settings, readings)).windows
    facing = [window.orientation.facing.share for window in windows]
    assert facing[0] > 0.95
    assert facing[-1] == pytest.approx(0.5, abs=0.06)


def test_without_a_name_for_it_the_front_is_learned_as_it_goes() -> None:
    assert told_front(WindowSettings(), []) is None


def test_a_time_without_heads_tells_no_front() -> None:
    settings = WindowSettings(front_s=(0.0, 5.0))
    with pytest.raises(AnalysisError, match="nobody's head could be told between 0 and 5 s"):
        told_front(settings, [heads(n / 10, {}) for n in range(60)])
