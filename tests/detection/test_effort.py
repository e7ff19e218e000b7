from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import DetectionSettings
from monitor.detection.effort import BUSY, COARSEST, NEW_FACE_S, STEP, Effort


def run(effort: Effort, scan_s: float, follow_s: float, fps: float, frames: int = 600) -> float:
    """Read frames on a machine of that speed; return the share of time that is busy at the end.

    A scan's cost goes with the number of pixels that the smallest face leaves in the pyramid.
    """
    costs_s = []
    for _ in range(frames):
        if effort.begins_scan():
            finer = (24 / effort.min_face_px) ** 2
            cost_s = follow_s + (scan_s - follow_s) * finer
        else:
            cost_s = follow_s
        effort.spent(cost_s, fps)
        costs_s.append(cost_s)
    return sum(costs_s[-100:]) / 100 * fps


def test_a_fast_machine_scans_every_frame() -> None:
    effort = Effort(DetectionSettings())
    run(effort, scan_s=0.012, follow_s=0.004, fps=30)
    assert (effort.scan_every, effort.min_face_px) == (1, 24)


def test_a_usual_laptop_scans_now_and_then_and_keeps_up() -> None:
    effort = Effort(DetectionSettings())
    assert run(effort, scan_s=0.075, follow_s=0.018, fps=30) < 1.0
    assert 1 < effort.scan_every <= 13
    assert effort.min_face_px == 24


def test_a_slow_machine_gives_up_small_faces_before_it_falls_behind() -> None:
    effort = Effort(DetectionSettings())
    busy = run(effort, scan_s=0.5, follow_s=0.02, fps=25, frames=2000)
    assert effort.min_face_px > 24
    assert busy < 1.2


def test_time_to_spare_brings_quality_back() -> None:
    effort = Effort(DetectionSettings())
    run(effort, scan_s=0.8, follow_s=0.02, fps=25, frames=2000)
    assert effort.min_face_px > 24
    run(effort, scan_s=0.02, follow_s=0.005, fps=25, frames=4000)
    assert (effort.scan_every, effort.min_face_px) == (1, 24)


@given(
    st.floats(0.001, 3.0),
    st.floats(0.01, 1.0),
    st.sampled_from([5.0, 15.0, 25.0, 30.0, 60.0]),
)
def test_new_faces_never_wait_longer_and_sizes_stay_in_bounds(
    scan_s: float, follow_share: float, fps: float
) -> None:
    effort = Effort(DetectionSettings())
    follow_s = scan_s * follow_share
    run(effort, scan_s, follow_s, fps, frames=300)
    frame_s = max(1 / fps, follow_s)
    assert effort.scan_every == 1 or effort.scan_every * frame_s <= NEW_FACE_S + 1e-9
    assert 24 <= effort.min_face_px <= round(24 * STEP**COARSEST)


@given(st.floats(0.001, 0.2), st.floats(0.05, 0.9))
def test_what_was_chosen_is_affordable(scan_s: float, follow_share: float) -> None:
    effort = Effort(DetectionSettings(adaptive=False))
    follow_s = scan_s * follow_share
    busy = run(effort, scan_s, follow_s, fps=25)
    longest = effort.scan_every * 0.04 > NEW_FACE_S - 0.04
    assert busy <= BUSY + 0.1 or longest or follow_s > BUSY * 0.04


def test_what_the_user_pins_stays() -> None:
    effort = Effort(DetectionSettings(scan_every=7, adaptive=False, min_face_px=30))
    for scan_s in (0.001, 2.0):
        run(effort, scan_s, scan_s / 4, fps=30)
        assert (effort.scan_every, effort.min_face_px) == (7, 30)
    scans = [effort.begins_scan() for _ in range(70)]
    assert sum(scans) == 10


def test_without_a_known_rate_nothing_changes() -> None:
    effort = Effort(DetectionSettings())
    before = effort.scan_every
    for _ in range(200):
        effort.begins_scan()
        effort.spent(5.0, None)
    assert effort.scan_every == before


@pytest.mark.parametrize("every", [1, 2, 5])
def test_the_first_frame_is_a_scan(every: int) -> None:
    effort = Effort(DetectionSettings(scan_every=every))
    assert [effort.begins_scan() for _ in range(2 * every)] == ([True] + [False] * (every - 1)) * 2
