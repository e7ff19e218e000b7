"""Windows on the steps of the time line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import WindowSettings
from monitor.types import State, WindowSummary
from monitor.window import ANY_GROUP, WindowSteps
from tests.window.readings import mix, reading

HAPPY, SAD = mix(happy=0.9), mix(sad=0.9)


def ends(windows: list[WindowSummary]) -> list[float]:
    return [window.end_s for window in windows]


def test_one_window_each_second_whatever_the_frame_rate() -> None:
    steps = WindowSteps(WindowSettings(), ANY_GROUP)
    windows = [w for t in (0.0, 0.2, 0.9, 1.4, 1.5, 4.2) for w in steps.add(reading(t))]
    assert ends(windows) == [1.0, 2.0, 3.0, 4.0]
    assert [w.frame_count for w in windows] == [3, 5, 5, 5]
    assert windows[0].start_s == 0.0


def test_the_time_line_starts_at_its_origin() -> None:
    steps = WindowSteps(WindowSettings(), ANY_GROUP, origin_s=100.5)
    windows = [w for t in range(100, 104) for w in steps.add(reading(t + 0.6))]
    assert ends(windows) == [101.5, 102.5, 103.5]
    assert windows[0].start_s == 100.5


def test_a_gap_leaves_its_steps_out_and_its_readings_behind() -> None:
    steps = WindowSteps(WindowSettings(strategy="person_mean"), ANY_GROUP)
    before = [w for t in range(3) for w in steps.add(reading(t, {1: HAPPY}))]
    steps.restart(61.2)
    after = [w for t in (61.2, 61.7, 62.0) for w in steps.add(reading(t, {1: SAD}))]
    assert ends(before + after) == [1.0, 2.0, 62.0]
    assert after[0].state is State.BORED
    assert after[0].start_s == 61.2


def test_a_changed_strategy_outlives_a_gap() -> None:
    steps = WindowSteps(WindowSettings(strategy="sum"), ANY_GROUP)
    steps.use("person_mean")
    steps.restart(1.5)
    for t, faces in ((1.6, {1: HAPPY, 2: SAD}), (1.7, {1: HAPPY}), (1.8, {1: HAPPY})):
        steps.add(reading(t, faces))
    (window,) = steps.advance(2.0)
    assert window.score == pytest.approx(0.0, abs=1e-6)


@given(
    st.lists(st.floats(0.001, 3.0), min_size=1, max_size=80),
    st.sampled_from([0.5, 1.0, 2.0, 5.0]),
)
def test_windows_as_long_as_their_step_hold_every_frame_once(
    pauses: list[float], length_s: float
) -> None:
    steps = WindowSteps(WindowSettings(length_s=length_s, step_s=length_s), ANY_GROUP)
    time_s, windows = 0.0, []
    for pause in pauses:
        windows += steps.add(reading(time_s))
        time_s += pause
    windows += steps.advance(time_s + length_s)
    assert sum(w.frame_count for w in windows) == len(pauses)


def test_the_last_step_is_cut_off_where_the_recording_ends() -> None:
    steps = WindowSteps(WindowSettings(step_s=5.0), ANY_GROUP)
    windows = [w for t in range(12) for w in steps.add(reading(t, {1: HAPPY}))]
    windows += steps.finish(12.0)
    assert [(w.start_s, w.end_s, w.frame_count) for w in windows] == [
        (0.0, 5.0, 5),
        (5.0, 10.0, 5),
        (10.0, 12.0, 2),
    ]


def test_a_recording_that_ends_on_a_step_has_no_stump() -> None:
    steps = WindowSteps(WindowSettings(step_s=5.0), ANY_GROUP)
    windows = [w for t in range(10) for w in steps.add(reading(t))] + steps.finish(10.0)
    assert ends(windows) == [5.0, 10.0]


@given(
    st.lists(st.floats(0.0, 60.0), min_size=1, max_size=40).map(sorted),
    st.sampled_from([0.5, 1.0, 5.0]),
)
def test_to_the_end_of_the_recording_every_frame_counts_once(
    times_s: list[float], step_s: float
) -> None:
    steps = WindowSteps(WindowSettings(length_s=step_s, step_s=step_s), ANY_GROUP)
    windows = [w for t in times_s for w in steps.add(reading(t, {1: HAPPY}))]
    windows += steps.finish(times_s[-1] + 0.04)
    assert sum(w.frame_count for w in windows) == len(times_s)
    assert [w.start_s for w in windows[1:]] == pytest.approx(ends(windows)[:-1])


def test_between_windows_that_are_shorter_than_their_step_nothing_counts() -> None:
    steps = WindowSteps(WindowSettings(length_s=2.0, step_s=10.0), ANY_GROUP)
    windows = [w for t in range(13) for w in steps.add(reading(t))] + steps.finish(13.0)
    assert [(w.start_s, w.end_s) for w in windows] == [(8.0, 10.0)]


@pytest.mark.parametrize("pause_s", [65.0, 3600.0, 1e9])
def test_a_long_pause_is_one_window_without_data(pause_s: float) -> None:
    steps = WindowSteps(WindowSettings(strategy="person_mean"), ANY_GROUP)
    before = [w for t in range(4) for w in steps.add(reading(t + 0.5, {1: HAPPY}))]
    at_pause = steps.add(reading(4.5 + pause_s, {1: SAD}))
    after = steps.add(reading(5.5 + pause_s, {1: SAD}))
    assert [w.state for w in before] == [State.INTERESTED] * 3
    empty = at_pause[-1]
    assert len(at_pause) <= 8
    assert (empty.state, empty.frame_count) == (State.NO_DATA, 0)
    assert empty.start_s <= 5.0
    assert empty.end_s == pytest.approx(4.0 + pause_s)
    assert [w.end_s for w in after] == pytest.approx([5.0 + pause_s])
    assert after[0].state is State.BORED


def test_a_short_pause_has_its_windows() -> None:
    steps = WindowSteps(WindowSettings(), ANY_GROUP)
    windows = [w for t in (0.5, 50.5) for w in steps.add(reading(t))]
    assert ends(windows) == [float(number) for number in range(1, 51)]
