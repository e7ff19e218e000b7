from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.ui.dashboard.motion import SETTLE_S, Spring, Springs

places = st.floats(0.0, 100.0)
steps = st.lists(st.floats(0.001, 0.5), min_size=1, max_size=60)


@given(start=places, target=places, steps_s=steps)
def test_from_rest_it_comes_nearer_with_every_step_and_never_passes(
    start: float, target: float, steps_s: list[float]
) -> None:
    spring = Spring(start, target)
    away = abs(start - target)
    for step_s in steps_s:
        spring.step(step_s)
        assert abs(spring.value - target) <= away + 1e-9
        assert (spring.value - target) * (start - target) >= -1e-9
        away = abs(spring.value - target)


@given(targets=st.lists(places, min_size=1, max_size=8), step_s=st.floats(0.001, 0.2))
def test_changing_targets_never_carry_it_off_the_scale(targets: list[float], step_s: float) -> None:
    spring = Spring(50.0, 50.0)
    for target in targets:
        spring.target = target
        side = spring.value - target
        for _ in range(10):
            spring.step(step_s)
            assert (spring.value - target) * side >= -1e-9, "swung past its target"


@given(start=places, target=places)
def test_it_arrives_in_time(start: float, target: float) -> None:
    spring = Spring(start, target)
    spring.step(SETTLE_S)
    assert abs(spring.value - target) <= 0.021 * abs(start - target) + 1e-9


@given(start=places, target=places, step_s=st.floats(0.01, 0.3), parts=st.integers(2, 20))
def test_the_frame_rate_does_not_matter(
    start: float, target: float, step_s: float, parts: int
) -> None:
    once, often = Spring(start, target), Spring(start, target)
    once.step(step_s)
    for _ in range(parts):
        often.step(step_s / parts)
    assert often.value == pytest.approx(once.value, abs=1e-6)


def test_a_nearer_target_stops_a_fast_spring() -> None:
    spring = Spring(0.0, 100.0)
    spring.step(0.15)
    spring.target = spring.value + 0.5
    spring.step(0.1)
    assert (spring.value, spring.speed) == (spring.target, 0.0)


@pytest.mark.usefixtures("steady_clock")
def test_springs_arrive_exactly_and_rest(qtbot) -> None:
    springs = Springs(2, rest=0.01)
    seen: list[list[float]] = []
    springs.moved.connect(lambda: seen.append(springs.values))
    springs.move_to([10.0, -4.0])
    qtbot.waitUntil(lambda: springs.values == [10.0, -4.0])
    assert len(seen) > 3
    told = len(seen)
    qtbot.wait(120)
    assert len(seen) == told, "moves at rest"


def test_springs_that_are_there_do_not_move(qtbot) -> None:
    springs = Springs(1, rest=0.01)
    springs.jump_to([7.0])
    seen: list[float] = []
    springs.moved.connect(lambda: seen.extend(springs.values))
    springs.move_to([7.0])
    qtbot.wait(80)
    assert seen == []
