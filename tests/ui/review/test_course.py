from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.ui.review.course import SessionCourse


def course_of(ends_s: list[float], scores: list[float | None]) -> SessionCourse:
    return SessionCourse(
        pd.DataFrame(
            {
                "end_s": np.array(ends_s, np.float64),
                "score": np.array(scores, np.float64),
                "people": np.full(len(ends_s), 20),
                "seen": np.full(len(ends_s), 24),
            }
        )
    )


def test_a_short_stretch_is_drawn_window_by_window() -> None:
    course = course_of([1, 2, 3, 4], [-1.0, 0.0, None, 1.0])
    line = course.line(0.0, 4.0, columns=100)
    assert line.mean.tolist()[:2] == [0.0, 50.0]
    assert not line.is_thinned
    assert course.no_data_s == ((2.0, 3.0),)


def test_nothing_draws_nothing() -> None:
    course = course_of([], [])
    assert course.line(0.0, 10.0, columns=100).times_s.size == 0
    assert course.no_data_s == ()
    assert course.gauge_at(0.0) is None


def test_the_gauge_is_what_was_shown_then() -> None:
    course = course_of([1, 2, 10, 11], [0.0, 1.0, None, -1.0])
    assert course.gauge_at(0.5) is None, "before the first window"
    assert course.gauge_at(2.9) == 100.0
    assert course.gauge_at(6.0) is None, "in a pause"
    assert course.gauge_at(10.5) is None, "without a result"
    assert course.gauge_at(11.0) == 0.0
    assert course.gauge_at(99.0) is None


@pytest.mark.parametrize("columns", [10, 100, 1000])
def test_a_long_session_is_thinned_to_the_screen(columns: int) -> None:
    scores = np.sin(np.arange(10_800) / 7).tolist()
    line = course_of(list(range(1, 10_801)), scores).line(0.0, 10_800.0, columns)
    assert line.is_thinned
    assert columns / 2 <= line.times_s.size <= 2 * columns + 3


@given(
    steps_s=st.lists(st.sampled_from([1.0, 1.0, 1.0, 40.0]), min_size=2, max_size=200),
    scores=st.lists(st.none() | st.floats(-1.0, 1.0), min_size=200, max_size=200),
    columns=st.integers(3, 60),
)
def test_thinning_hides_no_peak_and_bridges_no_pause(
    steps_s: list[float], scores: list[float | None], columns: int
) -> None:
    ends_s = np.cumsum(steps_s).tolist()
    course = course_of(ends_s, scores[: len(ends_s)])
    line = course.line(0.0, ends_s[-1], columns)
    known = course.gauge[np.isfinite(course.gauge)]
    drawn = np.isfinite(line.mean)
    assert (np.diff(line.times_s) >= 0).all()
    assert drawn.any() == bool(known.size)
    if known.size:
        assert line.high[drawn].max() == pytest.approx(known.max())
        assert line.low[drawn].min() == pytest.approx(known.min())
        assert (line.low[drawn] <= line.mean[drawn] + 1e-9).all()
        assert (line.mean[drawn] <= line.high[drawn] + 1e-9).all()
