"""The highest and the lowest moments, and that words stand beside shown figures alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.review.lesson.moments import moments_of
from monitor.review.ranges import summarise_range
from monitor.tables.cue import Cue
from tests.examples import examples
from tests.review.lesson.test_transcript import words_of
from tests.review.material import windows_of


def scores_of(length_s: int, raised: dict[int, float]) -> list[float | None]:
    """Half a minute from each of the times has another score than 0."""
    scores: list[float | None] = [0.0] * length_s
    for start_s, score in raised.items():
        scores[start_s : start_s + 30] = [score] * 30
    return scores


RAISED = {100: 0.5, 300: 0.9, 500: 0.7, 700: 0.6, 900: -0.4, 1100: -0.8, 1300: -0.6, 1500: -0.5}


def test_three_of_each_with_what_was_said() -> None:
    windows = windows_of(scores_of(1700, RAISED), reach=0.1)
    words = words_of(
        [Cue(290.0, 299.9, "no"), Cue(299.0, 305.0, "yes"), Cue(1129.0, 1140.0, "but")]
    )
    moments = moments_of(windows, 1700.0, words)
    assert [(one.is_high, one.start_s, one.quote) for one in moments] == [
        (True, 300.0, "yes"),
        (True, 500.0, ""),
        (True, 700.0, ""),
        (False, 1100.0, "but"),
        (False, 1300.0, ""),
        (False, 1500.0, ""),
    ]
    assert moments[0].summary.gauge == pytest.approx(95.0)
    assert moments[0].summary.gauge_interval == pytest.approx((90.0, 100.0))


def test_what_has_no_figure_has_no_words() -> None:
    scores = scores_of(1700, RAISED)
    scores[295:340] = [None] * 45
    scores[1100:1130] = [None] * 30
    words = words_of([Cue(float(n), n + 1.0, str(n)) for n in range(1700)])
    moments = moments_of(windows_of(scores), 1700.0, words)
    assert [one.start_s for one in moments] == [500.0, 700.0, 100.0, 1300.0, 1500.0, 900.0]
    assert moments_of(windows_of([None] * 1700), 1700.0, words) == ()
    assert moments_of(windows_of([]), 1700.0, words) == ()


def test_where_all_is_the_same_nothing_stands_out() -> None:
    assert moments_of(windows_of([0.3] * 600), 600.0, None) == ()


known = st.lists(st.none() | st.floats(-1, 1), min_size=1, max_size=200)


@settings(max_examples=examples(60))
@given(scores=known)
def test_moments_are_apart_known_and_as_the_range_says(scores: list[float | None]) -> None:
    windows = windows_of(scores)
    moments = moments_of(windows, float(len(scores)), None)
    level = summarise_range(windows, 0.0, float(len(scores))).gauge
    starts = sorted(one.start_s for one in moments)
    assert len(moments) <= 6
    assert all(b - a >= 2 * moments[0].summary.length_s for a, b in pairwise(starts))
    for one in moments:
        assert one.summary.gauge is not None
        assert level is not None
        assert (one.summary.gauge > level) == one.is_high
        assert one.summary.scored_s >= 0.5 * one.summary.length_s - 1e-6
