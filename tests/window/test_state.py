"""The gauge's words: from an interval, and from a score alone."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import WindowSettings
from monitor.types import State
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowResult

INTERESTED, NEUTRAL, BORED = State.INTERESTED, State.NEUTRAL, State.BORED
NOTHING = np.empty(0, np.float32)

Interval = tuple[float, float]


def keeper(**settings: float) -> StateKeeper:
    """Band 0.05, hysteresis 0.02 (the default's, 0.05, would reach to 0)."""
    return StateKeeper(WindowSettings(**{"share_band": 0.05, "hysteresis": 0.02, **settings}))


def states(keeper: StateKeeper, *course: Interval | float | None) -> list[State]:
    return [keeper.update(_result(one)) for one in course]


def _result(one: Interval | float | None) -> WindowResult | None:
    if one is None:
        return None
    if isinstance(one, float):
        return WindowResult(NOTHING, one)
    return WindowResult(NOTHING, (one[0] + one[1]) / 2, *one)


@pytest.mark.parametrize(
    ("interval", "state"),
    [
        ((0.06, 0.4), INTERESTED),
        ((0.05, 0.4), NEUTRAL),
        ((0.04, 0.4), NEUTRAL),
        ((-0.04, 0.04), NEUTRAL),
        ((-0.9, 0.9), NEUTRAL),
        ((-0.4, -0.04), NEUTRAL),
        ((-0.4, -0.05), NEUTRAL),
        ((-0.4, -0.06), BORED),
        ((1.0, 1.0), INTERESTED),
        ((-1.0, -1.0), BORED),
    ],
)
def test_the_whole_interval_decides(interval: Interval, state: State) -> None:
    assert states(keeper(), interval) == [state]


def test_a_state_holds_until_the_interval_is_back_within_the_band() -> None:
    course = [(0.06, 0.4), (0.04, 0.4), (0.031, 0.4), (0.029, 0.4), (0.04, 0.4), (0.06, 0.4)]
    assert states(keeper(), *course) == [*[INTERESTED] * 3, NEUTRAL, NEUTRAL, INTERESTED]
    mirrored = [(-high, -low) for low, high in course]
    assert states(keeper(), *mirrored) == [*[BORED] * 3, NEUTRAL, NEUTRAL, BORED]


def test_at_the_edge_of_the_band_it_does_not_flicker() -> None:
    course = [(0.05 + 0.01 * (-1) ** i, 0.4) for i in range(40)]
    found = states(keeper(), *course)
    assert sum(one is not other for one, other in itertools.pairwise(found)) <= 1
    found = states(StateKeeper(WindowSettings()), *course)
    assert sum(one is not other for one, other in itertools.pairwise(found)) <= 1


def test_from_one_side_to_the_other_at_once() -> None:
    assert states(keeper(), (0.1, 0.4), (-0.4, -0.1), (0.1, 0.4)) == [INTERESTED, BORED, INTERESTED]
    # The other side's edge is the whole band: it was not in that state.
    assert states(keeper(), (0.1, 0.4), (-0.4, -0.04)) == [INTERESTED, NEUTRAL]


def test_after_no_data_the_plain_band_decides() -> None:
    course = [(0.06, 0.4), None, (0.04, 0.4)]
    assert states(keeper(), *course) == [INTERESTED, State.NO_DATA, NEUTRAL]
    assert states(keeper(), 0.22, None, 0.14) == [INTERESTED, State.NO_DATA, NEUTRAL]


def test_a_score_alone_has_the_dead_band() -> None:
    found = states(keeper(dead_band=0.15, hysteresis=0.05), 0.16, 0.11, 0.09, 0.19, 0.21, -0.21)
    assert found == [INTERESTED, INTERESTED, NEUTRAL, NEUTRAL, INTERESTED, BORED]


def test_the_strategy_may_change_on_the_way() -> None:
    found = states(keeper(dead_band=0.15), (0.06, 0.4), 0.14, 0.05, (0.04, 0.4))
    assert found == [INTERESTED, INTERESTED, NEUTRAL, NEUTRAL]


intervals = st.tuples(st.floats(-1, 1), st.floats(-1, 1)).map(lambda ends: (min(ends), max(ends)))


@given(st.lists(st.none() | intervals, max_size=30), intervals)
def test_whatever_was_before_an_interval_around_zero_is_neutral(
    past: list[Interval | None], interval: Interval
) -> None:
    found = states(keeper(), *past, interval)[-1]
    low, high = interval
    if low <= 0.0 <= high:
        assert found is NEUTRAL
    if low > 0.05:
        assert found is INTERESTED
    if high < -0.05:
        assert found is BORED
