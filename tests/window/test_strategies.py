"""Each strategy against numbers worked out by hand, and against itself from scratch."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.types import EMOTIONS, EXPRESSIONS, FrameReading
from monitor.window import STRATEGIES, make_strategy
from monitor.window.strategies.base import (
    WindowContext,
    WindowResult,
    WindowStrategy,
    note_on,
    score_of,
)
from tests.window.readings import mix, reading

HAPPY, SAD = mix(happy=0.8), mix(sad=0.6)


def result_of(strategy: WindowStrategy) -> WindowResult | None:
    return strategy.result(WindowContext(1.0, 10.0, None, EXPRESSIONS))


def said_by(name: str, frames: list[tuple[FrameReading, float]]) -> WindowResult | None:
    strategy = make_strategy(name)
    for frame, held_s in frames:
        strategy.add(frame, held_s)
    return result_of(strategy)


def ratio_of(name: str, frames: list[tuple[FrameReading, float]], mean: np.ndarray) -> float:
    """The score; `mean` is the mix that it must come from, and no interval is claimed."""
    result = said_by(name, frames)
    assert result is not None
    assert result.mean_probabilities == pytest.approx(mean, abs=1e-6)
    assert (result.score_low, result.score_high) == (None, None)
    assert result.score == score_of(result.mean_probabilities)
    return result.score


def test_sum_counts_every_reading() -> None:
    # Person 1 is read three times happy .8, person 2 once sad .6:
    # P = 3 x .8 = 2.4, N = .6, score = (2.4 - .6) / 3.0 = .6
    frames = [(reading(0, {1: HAPPY, 2: SAD}), 0.1), (reading(1, {1: HAPPY}), 0.1)]
    frames.append((reading(2, {1: HAPPY}), 0.1))
    assert ratio_of("sum", frames, mix(happy=0.6, sad=0.15)) == pytest.approx(0.6)


def test_person_mean_counts_everyone_once() -> None:
    # The same readings: P = (.8 + 0) / 2 = .4, N = (0 + .6) / 2 = .3, score = .1 / .7
    frames = [(reading(0, {1: HAPPY, 2: SAD}), 0.1), (reading(1, {1: HAPPY}), 0.1)]
    frames.append((reading(2, {1: HAPPY}), 0.1))
    score = ratio_of("person_mean", frames, mix(happy=0.4, sad=0.3))
    assert score == pytest.approx(0.1 / 0.7)


def test_dominant_counts_the_time_on_top() -> None:
    # Person 1: happy on top for .5 s; person 2: sad for .5 + .2 s, though its lead is small.
    faint = mix(sad=0.34, happy=0.33)
    frames = [(reading(0, {1: HAPPY, 2: faint}), 0.5), (reading(0.2, {2: faint}), 0.2)]
    score = ratio_of("dominant", frames, mix(happy=0.5 / 1.2, sad=0.7 / 1.2))
    assert score == pytest.approx(-0.2 / 1.2)


def test_confidence_weighs_a_reading_by_its_lead() -> None:
    # Person 1: happy .9 over neutral .1, lead .8; then sad .5 over neutral .3, lead .2:
    # mean = .8 x happy .9 + .2 x sad .5 (weights sum to 1), so P = .72, N = .1.
    sure, unsure = mix(happy=0.9), mix(sad=0.5, fear=0.2)
    frames = [(reading(0, {1: sure}), 0.1), (reading(1, {1: unsure}), 0.1)]
    score = ratio_of("confidence", frames, mix(happy=0.72, sad=0.1, fear=0.04))
    assert score == pytest.approx((0.72 - 0.14) / 0.86)


def test_confidence_counts_everyone_once() -> None:
    sure, unsure = mix(happy=0.9), mix(sad=0.55)
    frames = [(reading(0, {1: sure, 2: unsure}), 0.1)]
    score = ratio_of("confidence", frames, mix(happy=0.45, sad=0.275))
    assert score == pytest.approx(0.175 / 0.725)


def test_all_neutral_is_in_the_middle() -> None:
    assert score_of(mix()) == 0.0


@pytest.mark.parametrize("name", STRATEGIES)
def test_nothing_read_is_none(name: str) -> None:
    assert said_by(name, [(reading(0), 0.1)]) is None


def test_what_left_leaves_no_trace() -> None:
    """An all-neutral window is neutral to the last bit, whatever was there before."""
    strategy = make_strategy("dominant")
    past = [(reading(t / 7, {1: HAPPY}), 1 / 7) for t in range(50)]
    for frame in past:
        strategy.add(*frame)
    strategy.add(reading(10, {1: mix()}), 0.1)
    for frame in past:
        strategy.remove(*frame)
    result = result_of(strategy)
    assert result is not None
    assert result.score == 0.0


def test_a_ratio_that_divides_residues_is_said() -> None:
    residues = WindowResult(mix(happy=0.02, sad=0.06), -0.5)
    assert "of which more than nine tenths count for neither" in note_on(residues, EXPRESSIONS)
    assert note_on(WindowResult(mix(happy=0.02, sad=0.09), -0.5), EXPRESSIONS) == ""
    assert note_on(WindowResult(mix(happy=0.02), 0.02, -0.1, 0.1), EXPRESSIONS) == ""


probabilities = st.lists(st.floats(0.01, 1.0), min_size=7, max_size=7).map(
    lambda xs: (np.array(xs) / sum(xs)).astype(np.float32)
)
# Who is there, and which of a few mixes each shows: to draw a mix for each of them takes seconds.
people = st.dictionaries(st.integers(1, 5), st.integers(0, 5), max_size=4)


@given(
    name=st.sampled_from(list(STRATEGIES)),
    mixes=st.lists(probabilities, min_size=6, max_size=6),
    crowd=st.lists(people, min_size=1, max_size=30),
    leaving=st.integers(0, 29),
)
def test_running_sums_equal_a_fresh_start(
    name: str, mixes: list[np.ndarray], crowd: list[dict[int, int]], leaving: int
) -> None:
    frames = [
        (reading(i / 10, {who: mixes[shown] for who, shown in faces.items()}), 0.1 + i / 100)
        for i, faces in enumerate(crowd)
    ]
    gone = frames[: min(leaving, len(frames))]
    rolling = make_strategy(name)
    for frame in frames:
        rolling.add(*frame)
    for frame in gone:
        rolling.remove(*frame)
    expected, actual = said_by(name, frames[len(gone) :]), result_of(rolling)
    if expected is None:
        assert actual is None
    else:
        assert actual is not None
        mixture = actual.mean_probabilities
        assert mixture.dtype == np.float32
        assert mixture.shape == (len(EMOTIONS),)
        assert mixture == pytest.approx(expected.mean_probabilities, abs=1e-5)
        assert mixture.sum() == pytest.approx(1.0, abs=1e-5)
        assert actual.score == pytest.approx(expected.score, abs=1e-4)
