"""The rolling window over gaps, empty frames, dropped frames and changing frame rates."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import StrategyName, WindowSettings
from monitor.types import FrameReading, State, WindowSummary
from monitor.window import ANY_GROUP, STRATEGIES, MinimumGroup, RollingWindow
from tests.window.readings import mix, reading

HAPPY, SAD = mix(happy=0.9), mix(sad=0.9)


def run(frames: list[FrameReading], end_s: float, **settings: object) -> WindowSummary:
    window = RollingWindow(WindowSettings(**settings), ANY_GROUP)
    for frame in frames:
        window.add(frame)
    return window.summary(end_s)


def test_only_the_last_five_seconds_count() -> None:
    frames = [reading(t, {1: SAD}) for t in range(5)]
    frames += [reading(t, {1: HAPPY}) for t in range(5, 11)]
    summary = run(frames, 10.0, strategy="person_mean")
    assert (summary.start_s, summary.end_s, summary.frame_count) == (5.0, 10.0, 6)
    assert summary.state is State.INTERESTED
    assert summary.gauge == pytest.approx(100.0)


def test_the_first_windows_start_where_the_time_line_does() -> None:
    summary = run([reading(0, {1: HAPPY})], 2.0)
    assert (summary.start_s, summary.end_s) == (0.0, 2.0)


def test_an_empty_window_is_no_data() -> None:
    summary = run([], 3.0)
    assert summary.state is State.NO_DATA
    assert summary.score is None
    assert summary.gauge is None
    assert summary.coverage == 0.0


def test_frames_without_faces_count_as_frames() -> None:
    summary = run([reading(t / 10) for t in range(30)], 3.0)
    assert summary.frame_count == 30
    assert summary.person_count == 0
    assert summary.state is State.NO_DATA


def test_a_gap_empties_the_window_instead_of_keeping_the_last_value() -> None:
    window = RollingWindow(WindowSettings(strategy="person_mean"), ANY_GROUP)
    for t in range(20):
        window.add(reading(t / 10, {1: HAPPY}))
    assert window.summary(2.0).state is State.INTERESTED
    assert window.summary(8.0).state is State.NO_DATA
    window.add(reading(9.0, {1: SAD}))
    assert window.summary(9.0).state is State.BORED


def test_coverage_is_of_the_people_seen_in_the_last_minute() -> None:
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    for t in range(6):
        window.add(reading(t, {1: HAPPY, 2: HAPPY, 3: HAPPY, 4: HAPPY}))
        window.summary(t)
    for t in range(6, 80):
        window.add(reading(t, {1: HAPPY}))
        summary = window.summary(t)
        if t == 30:
            assert (summary.person_count, summary.seen_count) == (1, 4)
            assert summary.coverage == 0.25
    assert (summary.person_count, summary.seen_count, summary.coverage) == (1, 1, 1.0)


def test_too_few_readable_is_no_data() -> None:
    window = RollingWindow(WindowSettings(min_coverage=0.5), ANY_GROUP)
    window.add(reading(0, dict.fromkeys(range(4), HAPPY)))
    window.summary(0)
    window.add(reading(6, {0: HAPPY}))
    assert window.summary(6).state is State.NO_DATA


def test_a_false_alarm_is_not_a_person() -> None:
    frames = [reading(t / 10, {1: HAPPY}) for t in range(40)]
    frames[20] = reading(2.0, {1: HAPPY, 2: SAD})
    summary = run(frames, 4.0)
    assert (summary.person_count, summary.seen_count) == (1, 1)


def test_dominant_does_not_stretch_a_reading_over_a_gap() -> None:
    # Sad from 0 to 1 s, nothing until 4 s, happy from 4.0 to 5.5 s: 1.0 s against
    # 1.0 s (the first reading after the gap holds at most a second) + 1.5 s.
    frames = [reading(t / 10, {1: SAD}) for t in range(11)]
    frames += [reading(t / 10, {1: HAPPY}) for t in range(40, 56)]
    summary = run(frames, 5.5, strategy="dominant", length_s=10.0)
    assert summary.score == pytest.approx((2.5 - 1.0) / 3.5)


def test_dominant_does_not_depend_on_the_frame_rate() -> None:
    slow_then_fast = [reading(t / 2, {1: SAD}) for t in range(5)]
    slow_then_fast += [reading(2 + t / 50, {1: HAPPY}) for t in range(1, 101)]
    summary = run(slow_then_fast, 4.0, strategy="dominant", length_s=10.0)
    assert summary.score == pytest.approx(0.0, abs=1e-6)


def test_hysteresis_keeps_the_state_near_its_edge() -> None:
    window = RollingWindow(WindowSettings(length_s=1.0, strategy="person_mean"), ANY_GROUP)

    def state(time_s: float, score: float) -> State:
        window.add(reading(time_s, {1: mix(happy=0.5 + score / 2, sad=0.5 - score / 2)}))
        return window.summary(time_s).state

    assert state(0, 0.10) is State.NEUTRAL
    assert state(2, 0.18) is State.NEUTRAL
    assert state(4, 0.22) is State.INTERESTED
    assert state(6, 0.12) is State.INTERESTED
    assert state(8, 0.08) is State.NEUTRAL
    assert state(10, -0.18) is State.NEUTRAL
    assert state(12, -0.22) is State.BORED
    assert state(14, -0.12) is State.BORED
    assert state(16, 0.30) is State.INTERESTED


def test_changing_the_strategy_weighs_the_same_readings_again() -> None:
    frames = [reading(t / 10, {1: HAPPY, 2: SAD} if t % 3 else {1: HAPPY}) for t in range(30)]
    switched = RollingWindow(WindowSettings(strategy="sum"), ANY_GROUP)
    for frame in frames:
        switched.add(frame)
    switched.use("person_mean")
    assert switched.summary(3.0).score == run(frames, 3.0, strategy="person_mean").score


def test_time_does_not_go_back() -> None:
    window = RollingWindow(WindowSettings(), ANY_GROUP)
    window.add(reading(2.0))
    with pytest.raises(ValueError, match="time went back"):
        window.add(reading(1.0))


def test_a_small_group_gets_no_class_result_but_keeps_its_time_line() -> None:
    summary = run([reading(t / 10, {1: HAPPY, 2: HAPPY}) for t in range(10)], 1.0)
    withheld = MinimumGroup(3).window(summary)
    assert withheld.state is State.NO_DATA
    assert withheld.score is None
    assert withheld.mean_probabilities is None
    assert withheld.score_low is None
    assert withheld.score_high is None
    assert (withheld.person_count, withheld.frame_count) == (2, 10)
    assert MinimumGroup(2).window(summary).score == summary.score


gaps = st.lists(st.floats(0.001, 7.0), min_size=1, max_size=60)
people = st.lists(st.dictionaries(st.integers(1, 4), st.sampled_from([HAPPY, SAD, mix()])))


@given(name=st.sampled_from(list(STRATEGIES)), steps=gaps, crowd=people)
def test_the_result_is_that_of_the_windows_readings_alone(
    name: str, steps: list[float], crowd: list[dict[int, np.ndarray]]
) -> None:
    """Whatever came before the window leaves no trace in its score."""
    times = np.cumsum(steps)
    faces = [crowd[i % len(crowd)] if crowd else {} for i in range(len(times))]
    frames = [reading(float(t), f) for t, f in zip(times, faces, strict=True)]
    end_s = frames[-1].time_s
    inside = [i for i, frame in enumerate(frames) if frame.time_s >= end_s - 5.0]
    # The frame before the window only says how long the first one inside held.
    recent = frames[max(inside[0] - 1, 0) :]

    whole = run(frames, end_s, strategy=name)
    alone = run(recent, end_s, strategy=name)
    assert whole.frame_count == len(inside)
    if whole.score is None or alone.score is None:
        assert whole.score is alone.score
    else:
        assert whole.score == pytest.approx(alone.score, abs=1e-5)
        assert whole.gauge_interval == pytest.approx(alone.gauge_interval, abs=1e-3)


@pytest.mark.parametrize("strategy", ["person_mean", "confidence"])
def test_a_rare_false_alarm_is_not_a_person_of_the_mean(strategy: StrategyName) -> None:
    window = RollingWindow(WindowSettings(strategy=strategy), ANY_GROUP)
    for frame in range(50):
        people = {1: mix(happy=0.8)} if frame != 20 else {7: mix(sad=0.9)}
        window.add(reading(frame / 10, people))
    summary = window.summary(5.0)
    assert summary.person_count == 1
    assert summary.score == pytest.approx(1.0)
