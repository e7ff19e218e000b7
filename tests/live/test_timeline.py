"""The live time line: gaps, and what a session may hold."""

from __future__ import annotations

import pytest

from monitor.config import Settings, WindowSettings
from monitor.live.timeline import LiveTimeline
from monitor.live.updates import GapReason
from monitor.types import State
from tests.window.readings import mix, reading

HAPPY, SAD = mix(happy=0.9), mix(sad=0.9)


def happy_seconds(count: int) -> LiveTimeline:
    # The ratio: a single person is too few for the interval of the default.
    timeline = LiveTimeline(Settings(window=WindowSettings(strategy="person_mean")))
    for t in range(count * 10 + 1):
        timeline.add(reading(t / 10, {1: HAPPY}))
    return timeline


def ends(timeline: LiveTimeline) -> list[float]:
    return [window.end_s for window in timeline.trend]


@pytest.mark.parametrize("noticed_s", [3.1, None])
def test_while_the_camera_is_lost_time_goes_on_without_data(noticed_s: float | None) -> None:
    timeline = happy_seconds(3)
    if noticed_s is not None:
        timeline.begin_gap(noticed_s, noticed_s, GapReason.CAMERA_LOST)
        timeline.advance(5.9)
    timeline.end_gap(3.0, 7.2, GapReason.CAMERA_LOST)
    timeline.add(reading(7.2, {1: SAD}))
    timeline.add(reading(8.0, {1: SAD}))
    assert ends(timeline) == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]
    assert [w.state for w in timeline.trend][3:7] == [State.NO_DATA] * 4
    assert timeline.trend[-1].state is State.BORED
    assert timeline.summary(8.0).state is State.BORED


def test_no_step_is_left_out_where_the_loss_is_noticed_late() -> None:
    timeline = happy_seconds(3)
    timeline.begin_gap(4.3, 4.3, GapReason.CAMERA_LOST)
    timeline.advance(5.9)
    timeline.end_gap(3.0, 7.2, GapReason.CAMERA_LOST)
    timeline.add(reading(8.0, {1: SAD}))
    assert ends(timeline) == [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0]
    assert [w.state for w in timeline.trend][4:7] == [State.NO_DATA] * 3


def test_a_pause_leaves_its_steps_out() -> None:
    timeline = happy_seconds(3)
    timeline.begin_gap(3.1, 3.1, GapReason.CAMERA_LOST)
    timeline.end_gap(3.0, 7.2, GapReason.PAUSED)
    timeline.add(reading(7.2, {1: SAD}))
    timeline.add(reading(8.0, {1: SAD}))
    assert ends(timeline) == [1.0, 2.0, 3.0, 8.0]
    assert timeline.trend[-1].state is State.BORED


def test_the_gauge_forgets_at_once_what_was_before_a_gap() -> None:
    timeline = happy_seconds(3)
    assert timeline.summary(3.0).state is State.INTERESTED
    timeline.begin_gap(3.1, 3.1, GapReason.CAMERA_LOST)
    assert timeline.summary(3.2).state is State.NO_DATA
