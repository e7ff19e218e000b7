from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.ui.review.document.gauge_series import SessionSeries


def series_of(
    ends_s: list[float], scores: list[float | None], reach: float = np.nan
) -> SessionSeries:
    middle = np.array(scores, np.float64)
    return SessionSeries(
        pd.DataFrame(
            {
                "end_s": np.array(ends_s, np.float64),
                "score": middle,
                "score_low": middle - reach,
                "score_high": middle + reach,
                "people": np.full(len(ends_s), 20),
                "seen": np.full(len(ends_s), 24),
            }
        )
    )


def test_a_short_stretch_is_drawn_window_by_window() -> None:
    series = series_of([1, 2, 3, 4], [-1.0, 0.0, None, 1.0])
    line = series.line(0.0, 4.0, columns=100)
    assert line.mean.tolist()[:2] == [0.0, 50.0]
    assert not line.is_thinned
    assert series.no_data_s == ((2.0, 3.0),)


def test_nothing_draws_nothing() -> None:
    series = series_of([], [])
    assert series.line(0.0, 10.0, columns=100).times_s.size == 0
    assert series.no_data_s == ()
    assert series.gauge_at(0.0) is None


def test_the_gauge_is_what_was_shown_then() -> None:
    series = series_of([1, 2, 10, 11], [0.0, 1.0, None, -1.0])
    assert series.gauge_at(0.5) is None, "before the first window"
    assert series.gauge_at(2.9) == 100.0
    assert series.gauge_at(6.0) is None, "in a pause"
    assert series.gauge_at(10.5) is None, "without a result"
    assert series.gauge_at(11.0) == 0.0
    assert series.gauge_at(99.0) is None


def test_the_interval_is_that_of_the_gauge_shown_then() -> None:
    series = series_of([1, 2, 3, 10], [0.0, 0.2, 0.2, None], reach=0.1)
    assert series.interval_at(3.5) == pytest.approx((55.0, 65.0))
    assert series.interval_at(6.0) is None, "in a pause"
    assert series.interval_at(10.0) is None, "without a result"
    assert series_of([1, 2], [0.0, 0.2]).interval_at(1.0) is None, "of an older version"


def test_a_thinned_point_has_the_mean_interval_of_its_windows() -> None:
    scores = [0.0, 0.2, 0.2, 0.6, None, None, 0.4, None]
    line = series_of(list(range(8)), scores, reach=0.1).line(0.0, 8.0, columns=4)
    np.testing.assert_allclose(line.mean[:2], [55.0, 70.0])
    np.testing.assert_allclose(line.ends[:, :2], [[50.0, 65.0], [60.0, 75.0]])
    assert np.isnan(line.ends[:, 2]).all()
    np.testing.assert_allclose(line.ends[:, 3], [65.0, 75.0], err_msg="of the one with a result")


def test_one_window_without_an_interval_leaves_its_point_none() -> None:
    series = series_of(list(range(4)), [0.0, 0.2, 0.2, 0.6], reach=0.1)
    series.ends[:, 1] = np.nan
    line = series.line(0.0, 4.0, columns=2)
    np.testing.assert_allclose(line.mean, [55.0, 70.0])
    assert np.isnan(line.ends[:, 0]).all()
    np.testing.assert_allclose(line.ends[:, 1], [65.0, 75.0])


@pytest.mark.parametrize("columns", [10, 100, 1000])
def test_a_long_session_is_thinned_to_the_screen(columns: int) -> None:
    scores = np.sin(np.arange(10_800) / 7).tolist()
    line = series_of(list(range(1, 10_801)), scores).line(0.0, 10_800.0, columns)
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
    series = series_of(ends_s, scores[: len(ends_s)], reach=0.1)
    line = series.line(0.0, ends_s[-1], columns)
    known = series.gauge[np.isfinite(series.gauge)]
    drawn = np.isfinite(line.mean)
    assert (np.diff(line.times_s) >= 0).all()
    assert drawn.any() == bool(known.size)
    if known.size:
        assert line.high[drawn].max() == pytest.approx(known.max())
        assert line.low[drawn].min() == pytest.approx(known.min())
        assert (line.low[drawn] <= line.mean[drawn] + 1e-9).all()
        assert (line.mean[drawn] <= line.high[drawn] + 1e-9).all()
        np.testing.assert_allclose(line.ends[0], line.mean - 5.0)
        np.testing.assert_allclose(line.ends[1], line.mean + 5.0)
