from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.parts import parts_of
from monitor.config import StrategyName, WindowSettings
from monitor.types import State, WindowSummary
from monitor.window import ANY_GROUP, WindowSteps
from tests.window.readings import mix, reading

HAPPY, SAD, CALM = mix(happy=0.9), mix(sad=0.9), mix()


def windows_of(
    seconds: list[np.ndarray | None],
    length_s: float,
    step_s: float,
    *,
    strategy: StrategyName = "person_mean",
    people: int = 1,
) -> list[WindowSummary]:
    """Windows of people who look the same for a second at a time, or are away."""
    steps = WindowSteps(
        WindowSettings(length_s=length_s, step_s=step_s, strategy=strategy), ANY_GROUP
    )
    found = []
    for quarter in range(4 * len(seconds)):
        look = seconds[quarter // 4]
        looks = {} if look is None else dict.fromkeys(range(people), look)
        found += steps.add(reading(quarter / 4, looks))
    return found + steps.finish(float(len(seconds)))


def test_parts_change_where_the_room_changes() -> None:
    lecture = [HAPPY] * 20 + [SAD] * 20 + [None] * 80 + [CALM] * 20
    parts = parts_of(windows_of(lecture, 5.0, 1.0))  # type: ignore[arg-type]
    assert [part.state for part in parts] == [
        State.INTERESTED,
        State.NEUTRAL,
        State.BORED,
        State.NO_DATA,
        State.NEUTRAL,
    ]
    # Half a window on either side of the change: there both looks count.
    assert parts[1].start_s == pytest.approx(20.0, abs=2.6)
    assert parts[2].start_s == pytest.approx(20.0, abs=2.6)
    assert parts[3].start_s == pytest.approx(40.0, abs=2.6)
    assert parts[4].start_s == pytest.approx(120.0, abs=2.6)
    assert parts[0].score is not None
    assert parts[0].score > 0.9
    assert parts[3].score is None


def test_windows_one_after_another_are_parts_to_the_second() -> None:
    parts = parts_of(windows_of([HAPPY] * 10 + [SAD] * 5, 5.0, 5.0))  # type: ignore[arg-type]
    assert [(part.start_s, part.end_s) for part in parts] == [(0.0, 10.0), (10.0, 15.0)]


@given(
    st.lists(st.sampled_from([HAPPY, SAD, CALM, None]), min_size=1, max_size=30),
    st.sampled_from([(5.0, 1.0), (5.0, 5.0), (2.0, 2.0)]),
)
def test_parts_cover_all_the_time_once(
    seconds: list[np.ndarray | None], window: tuple[float, float]
) -> None:
    windows = windows_of(seconds, *window)
    parts = parts_of(windows)
    assert parts[0].start_s == windows[0].start_s
    assert parts[-1].end_s == windows[-1].end_s == len(seconds)
    for before, after in pairwise(parts):
        assert before.end_s == after.start_s
        assert before.state is not after.state
    assert all(part.end_s > part.start_s for part in parts)


def test_parts_carry_the_mean_interval_of_their_windows() -> None:
    lecture = [HAPPY] * 20 + [None] * 80
    windows = windows_of(lecture, 5.0, 1.0, strategy="balance", people=30)  # type: ignore[arg-type]
    interested, *_, nothing = parts_of(windows)
    inside = [window for window in windows if window.end_s <= 20.0]
    assert interested.state is State.INTERESTED
    for end in ("score_low", "score_high"):
        mean = np.mean([getattr(window, end) for window in inside])
        assert getattr(interested, end) == pytest.approx(mean, abs=0.02)
    assert interested.gauge is not None
    assert interested.gauge_interval is not None
    assert interested.gauge_interval[0] < interested.gauge < interested.gauge_interval[1]
    assert (nothing.state, nothing.gauge_interval) == (State.NO_DATA, None)


def test_a_part_has_no_interval_where_a_window_has_none() -> None:
    windows = windows_of([HAPPY] * 6, 1.0, 1.0, strategy="balance", people=30)  # type: ignore[arg-type]
    mixed = [*windows[:3], replace(windows[3], score_low=None, score_high=None), *windows[4:]]
    (part,) = parts_of(mixed)
    assert part.score is not None
    assert part.gauge_interval is None
    assert all(one.gauge_interval is None for one in parts_of(windows_of([HAPPY, SAD], 1.0, 1.0)))


def test_no_windows_no_parts() -> None:
    assert parts_of([]) == ()


@pytest.mark.parametrize("pause_s", [100.0, 3600.0])
@pytest.mark.parametrize("length_s", [1.0, 5.0, 30.0])
def test_a_long_pause_is_a_part_without_data(pause_s: float, length_s: float) -> None:
    settings = WindowSettings(length_s=length_s, step_s=1.0, strategy="person_mean")
    steps = WindowSteps(settings, ANY_GROUP)
    windows = []
    for start_s, look in ((0.0, HAPPY), (60.0 + pause_s, SAD)):
        for second in range(60):
            windows += steps.add(reading(start_s + second, {1: look}))
    windows += steps.finish(120.0 + pause_s)
    parts = parts_of(windows)
    assert [part.state for part in parts] == [State.INTERESTED, State.NO_DATA, State.BORED]
    assert parts[0].end_s == pytest.approx(60.0, abs=length_s)
    assert parts[1].end_s == pytest.approx(60.0 + pause_s, abs=length_s)
    for before, after in pairwise(parts):
        assert before.end_s == after.start_s
