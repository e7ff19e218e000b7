from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.review.ranges import summarise_range
from monitor.types import EMOTIONS, State
from tests.review.material import mix_of, windows_of

scores = st.lists(st.none() | st.floats(-1.0, 1.0), max_size=40)


@st.composite
def sessions(draw: st.DrawFn) -> tuple[object, float]:
    """Windows with pauses between some, and how long the session is."""
    found = draw(scores)
    pauses = draw(st.lists(st.sampled_from([0.0, 0.0, 0.0, 7.5, 300.0]), min_size=len(found)))
    ends_s = np.cumsum([1.0 + pause for pause in pauses[: len(found)]]).tolist()
    length_s = (ends_s[-1] if ends_s else 0.0) + draw(st.floats(0.0, 5.0))
    return windows_of(found, ends_s=ends_s), length_s


@given(sessions(), st.lists(st.floats(0.0, 1.0), max_size=5))
def test_every_second_counts_once(session: tuple[object, float], cuts: list[float]) -> None:
    windows, length_s = session
    borders = [0.0, *sorted(cut * length_s for cut in cuts), length_s]
    whole = summarise_range(windows, 0.0, length_s)
    parts = [summarise_range(windows, a, b) for a, b in pairwise(borders)]
    for one in (whole, *parts):
        assert one.scored_s + one.no_data_s == pytest.approx(one.length_s, abs=1e-6)
        assert 0.0 <= one.gap_s <= one.length_s + 1e-9
    for state in State:
        seconds = sum(part.state_s[state] for part in parts)
        assert seconds == pytest.approx(whole.state_s[state], abs=1e-6)
    if whole.score is not None:
        by_time = sum(part.score * part.scored_s for part in parts if part.score is not None)
        assert by_time == pytest.approx(whole.score * whole.scored_s, abs=1e-6)


def test_a_pause_has_no_weight_and_is_told() -> None:
    windows = windows_of([0.5] * 10 + [-0.5] * 10, ends_s=[*range(1, 11), *range(111, 121)])
    summary = summarise_range(windows, 0.0, 120.0)
    assert summary.score == pytest.approx(0.0, abs=1e-6)
    assert summary.gauge == pytest.approx(50.0, abs=1e-4)
    assert summary.gap_s == pytest.approx(100.0)
    assert summary.share(State.INTERESTED) == summary.share(State.BORED) == 0.5


def test_time_without_a_result_is_not_part_of_the_mean() -> None:
    windows = windows_of([0.4] * 5 + [None] * 15)
    summary = summarise_range(windows, 0.0, 20.0)
    assert summary.score == pytest.approx(0.4, abs=1e-6)
    assert summary.no_data_s == 15.0
    assert summary.gap_s == 0.0
    assert summary.coverage == pytest.approx(18 / 24)
    assert summary.mean_probabilities is not None
    np.testing.assert_allclose(summary.mean_probabilities, mix_of(0.4), atol=1e-6)


def test_a_window_counts_by_as_much_of_it_as_lies_inside() -> None:
    summary = summarise_range(windows_of([1.0, -1.0]), 0.75, 2.0)
    assert summary.score == pytest.approx((0.25 - 1.0) / 1.25)


def test_an_interval_is_the_mean_of_its_windows_by_time() -> None:
    windows = windows_of([0.1, 0.4, None], reach=0.1)
    windows["score_high"] = [0.5, 0.6, np.nan]
    summary = summarise_range(windows, 0.5, 3.0)
    # Half a second of the first window, one of the second: weights 1/3 and 2/3.
    assert summary.score == pytest.approx(0.3, abs=1e-6)
    assert summary.score_low == pytest.approx(0.2, abs=1e-6)
    assert summary.score_high == pytest.approx(1.7 / 3, abs=1e-6)
    assert summary.gauge_interval == pytest.approx((60.0, 50 * (1 + 1.7 / 3)), abs=1e-4)


def test_without_an_interval_in_every_window_there_is_none() -> None:
    """Such are the windows of an older version, or of a ratio."""
    assert summarise_range(windows_of([0.1, 0.4]), 0.0, 2.0).gauge_interval is None
    mixed = windows_of([0.1, 0.4], reach=0.1)
    mixed.loc[0, ["score_low", "score_high"]] = np.nan
    assert summarise_range(mixed, 0.0, 2.0).gauge_interval is None
    assert summarise_range(mixed, 1.0, 2.0).gauge_interval is not None
    assert summarise_range(windows_of([None], reach=0.1), 0.0, 1.0).gauge_interval is None


@given(scores, st.floats(0.0, 1.0))
def test_the_interval_holds_the_score(found: list[float | None], reach: float) -> None:
    summary = summarise_range(windows_of(found, reach=reach), 0.0, float(len(found)))
    if summary.score is not None:
        assert summary.score_low is not None
        assert summary.score_high is not None
        assert summary.score_low <= summary.score + 1e-9
        assert summary.score <= summary.score_high + 1e-9


def test_the_trend_is_the_slope_of_the_gauge() -> None:
    rising = windows_of(np.linspace(-0.4, 0.4, 240).tolist())
    trend = summarise_range(rising, 0.0, 240.0).trend_per_min
    assert trend == pytest.approx(10.0, rel=0.01)
    assert summarise_range(rising, 0.0, 10.0).trend_per_min is None


def test_a_trend_is_of_what_was_seen() -> None:
    """Half an hour in which nobody looked makes it neither steep nor flat."""
    scores = np.linspace(-0.4, 0.4, 240).tolist()
    ends_s = [float(i + 1 + (1800 if i >= 120 else 0)) for i in range(240)]
    apart = summarise_range(windows_of(scores, ends_s=ends_s), 0.0, 2040.0)
    assert apart.trend_per_min == pytest.approx(10.0, rel=0.01)
    withheld = [*scores[:120], *[None] * 600, *scores[120:]]
    assert summarise_range(windows_of(withheld), 0.0, 840.0).trend_per_min == pytest.approx(
        10.0, rel=0.01
    )


@pytest.mark.parametrize(("seconds", "is_told"), [(31, False), (59, False), (60, True), (92, True)])
def test_less_than_a_minute_has_no_trend_per_minute(seconds: int, is_told: bool) -> None:
    steep = windows_of(np.linspace(-1.0, 1.0, seconds).tolist())
    trend = summarise_range(steep, 0.0, float(seconds)).trend_per_min
    assert (trend is not None) == is_told
    if trend is not None:
        assert trend * seconds / 60.0 < 103.0, "no more than was seen"


@pytest.mark.parametrize("found", [[], [None, None]])
def test_nothing_is_none_and_not_zero(found: list[None]) -> None:
    summary = summarise_range(windows_of(found), 0.0, 2.0)
    assert summary.score is summary.gauge is summary.mean_probabilities is None
    assert summary.trend_per_min is None
    assert summary.no_data_s == 2.0
    assert (summary.coverage is None) == (not found)


def test_one_window_is_a_session() -> None:
    summary = summarise_range(windows_of([0.2]), 0.0, 1.0)
    assert summary.scored_s == 1.0
    assert len(summary.mean_probabilities if summary.mean_probabilities is not None else []) == len(
        EMOTIONS
    )


def test_a_range_ends_after_it_starts() -> None:
    with pytest.raises(ValueError, match="ends before"):
        summarise_range(windows_of([0.2]), 1.0, 0.0)
