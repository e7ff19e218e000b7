"""When the strong network looks: as often as there is time, never too seldom."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from monitor.detection.live.schedule import OFTEN_S, SEE_AGAIN_S, ScanSchedule


def settled(schedule: ScanSchedule, scan_s: float, other_s: float, fps: float) -> int:
    """Frames between two scans after a thousand frames that take so long."""
    for _ in range(1000):
        schedule.spent(scan_s if schedule.begins_scan() else other_s, fps)
    assert schedule.every is not None
    return schedule.every


def test_nobody_asked_so_nothing_is_scanned() -> None:
    schedule = ScanSchedule()
    schedule.spent(0.01, 25.0)
    assert schedule.every is None


def test_the_first_frame_is_scanned_and_then_each_nth() -> None:
    schedule = ScanSchedule(5)
    assert [schedule.begins_scan() for _ in range(11)] == [i % 5 == 0 for i in range(11)]
    assert settled(schedule, 1.0, 0.001, 25.0) == 5


def test_a_quick_machine_looks_five_times_a_second_and_no_oftener() -> None:
    assert settled(ScanSchedule(), 0.011, 0.01, 25.0) == round(25 * OFTEN_S)


def test_a_slow_one_still_looks_once_a_second() -> None:
    assert settled(ScanSchedule(), 0.5, 0.04, 25.0) == round(25 * SEE_AGAIN_S)


@given(other_s=st.floats(0.001, 0.5), more_s=st.floats(0.0, 2.0), fps=st.floats(1.0, 60.0))
def test_it_is_within_its_bounds(other_s: float, more_s: float, fps: float) -> None:
    every = settled(ScanSchedule(), other_s + more_s, other_s, fps)
    seconds = max(1 / fps, other_s)
    assert every >= 1
    assert every * seconds <= max(SEE_AGAIN_S, seconds) + 1e-9
