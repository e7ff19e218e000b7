from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.parts import parts_of
from monitor.orientation.columns import SHARES
from monitor.plots.timeline import timeline_of
from monitor.tables.rows import window_row
from monitor.types import EXPRESSION_STATES, State, WindowSummary


def window(
    start_s: float, end_s: float, score: float | None, reach: float | None = None
) -> WindowSummary:
    mean = None if score is None else np.full(7, 1 / 7, np.float32)
    state = State.NO_DATA if score is None else State.NEUTRAL
    summary = WindowSummary(start_s, end_s, 10, 3, 4, 0.75, mean, score, state)
    if score is None or reach is None:
        return summary
    return replace(summary, score_low=score - reach, score_high=score + reach)


def table(windows: list[WindowSummary]) -> pd.DataFrame:
    rows = [window_row(one, 0.0) for one in windows]
    return pd.DataFrame(rows or [window_row(window(0, 1, 0), 0.0)]).iloc[: len(windows)]


def in_steps(scores: list[float | None], step_s: float = 1.0) -> list[WindowSummary]:
    return [window(i * step_s, (i + 1) * step_s, score) for i, score in enumerate(scores)]


def test_windows_after_one_another_are_their_own_steps() -> None:
    timeline = timeline_of(table(in_steps([0.0, 1.0, None, -1.0], 5.0)))
    assert timeline.edges_s.tolist() == [0, 5, 10, 15, 20]
    np.testing.assert_allclose(timeline.gauge, [50, 100, np.nan, 0])
    assert timeline.shares.shape == (7, 4)
    assert np.isnan(timeline.shares[:, 2]).all()
    assert timeline.people.tolist() == [3] * 4
    assert timeline.seen.tolist() == [4] * 4


def test_windows_that_overlap_meet_where_parts_do() -> None:
    windows = [window(max(end - 5, 0), end, 0.1) for end in range(1, 21)]
    windows[7] = window(3, 8, None)
    timeline = timeline_of(table(windows))
    parts = parts_of(windows)
    unknown = np.flatnonzero(np.isnan(timeline.gauge))
    assert unknown.tolist() == [7]
    assert timeline.edges_s[7:9].tolist() == [parts[1].start_s, parts[1].end_s]
    assert (timeline.edges_s[0], timeline.edges_s[-1]) == (0, 20)


def test_intervals_are_kept_and_where_there_is_none_nothing_is_made_up() -> None:
    windows = [window(i, i + 1, score, 0.1) for i, score in enumerate([0.0, 0.5, None])]
    timeline = timeline_of(table([*windows, window(3, 4, 0.2)]))
    np.testing.assert_allclose(timeline.low, [45, 70, np.nan, np.nan])
    np.testing.assert_allclose(timeline.high, [55, 80, np.nan, np.nan])


def test_means_of_intervals_stand_where_all_scores_have_one() -> None:
    reaches = [0.1, 0.3, 0.1, None, None, None]
    scores = [0.0, 0.2, 0.0, 0.4, 0.0, None]
    windows = [window(i, i + 1, *both) for i, both in enumerate(zip(scores, reaches, strict=True))]
    timeline = timeline_of(table(windows), most=3)
    np.testing.assert_allclose(timeline.gauge, [55, 60, 50])
    np.testing.assert_allclose(timeline.low, [45, np.nan, np.nan])
    np.testing.assert_allclose(timeline.high, [65, np.nan, np.nan])


def test_a_gap_is_a_step_without_data() -> None:
    windows = [window(s, s + 1, 0.0) for s in (0, 1, 2, 60, 61)]
    timeline = timeline_of(table(windows))
    assert timeline.edges_s.tolist() == [0, 1, 2, 3, 60, 61, 62]
    assert np.isnan(timeline.gauge).tolist() == [False] * 3 + [True] + [False] * 2
    assert np.isnan(timeline.seen).sum() == 1


def test_nothing_and_one_window() -> None:
    nothing = timeline_of(table([]))
    assert nothing.edges_s.tolist() == [0, 1]
    assert np.isnan(nothing.gauge).all()
    one = timeline_of(table([window(2.0, 5.5, 0.5)]))
    assert one.edges_s.tolist() == [2.0, 5.5]
    assert one.gauge.tolist() == [75.0]


def test_a_long_recording_becomes_means_over_equal_times() -> None:
    scores = [None if 3000 <= i < 3600 else (1.0 if i < 5400 else -0.5) for i in range(10_800)]
    timeline = timeline_of(table(in_steps(scores)), most=900)
    assert len(timeline.gauge) == 900
    np.testing.assert_allclose(np.diff(timeline.edges_s), 12.0)
    assert np.flatnonzero(np.isnan(timeline.gauge)).tolist() == list(range(250, 300))
    assert set(timeline.gauge[:250]) == {100.0}
    assert timeline.gauge[-1] == pytest.approx(25.0)


@given(
    st.lists(st.none() | st.floats(-1, 1, allow_subnormal=False), max_size=60),
    st.integers(1, 40),
    st.floats(0.1, 30),
)
def test_steps_cover_the_time_and_stay_in_range(
    scores: list[float | None], most: int, step_s: float
) -> None:
    timeline = timeline_of(table(in_steps(scores, step_s)), most=most)
    assert (np.diff(timeline.edges_s) > 0).all()
    assert len(timeline.edges_s) == len(timeline.gauge) + 1
    known = timeline.gauge[~np.isnan(timeline.gauge)]
    assert ((known >= -1e-9) & (known <= 100 + 1e-9)).all()
    if scores:
        assert timeline.edges_s[0] == 0
        assert timeline.edges_s[-1] == pytest.approx(step_s * len(scores))


def test_where_people_were_turned_is_a_row_for_each_share() -> None:
    windows = table(in_steps([0.1] * 4)).assign(**dict.fromkeys(SHARES, 0.25))
    windows.loc[2, list(SHARES)] = np.nan
    for most in (900, 2):
        timeline = timeline_of(windows, most)
        assert timeline.has_turned
        assert timeline.turned.shape == (4, min(4, most))
        assert np.nanmax(timeline.turned) == np.nanmin(timeline.turned) == 0.25
    assert np.isnan(timeline_of(windows).turned[:, 2]).all()
    assert not timeline_of(table(in_steps([0.1] * 4))).has_turned


def test_a_class_with_the_name_of_a_share_is_a_class() -> None:
    windows = table(in_steps([0.1] * 4)).drop(columns=list(SHARES))
    timeline = timeline_of(windows.rename(columns={"happy": "facing"}))
    assert not timeline.has_turned
    assert timeline.has_mix


def test_what_the_gauge_can_say_is_what_it_said_more_often() -> None:
    windows = table(in_steps([0.1] * 5))
    assert timeline_of(windows).states == EXPRESSION_STATES
    said = windows.assign(state=["most", "few", "most", "neutral", "no data"])
    assert timeline_of(said).is_of_facing
    assert not timeline_of(windows.assign(state="no data")).is_of_facing
