from __future__ import annotations

import pytest

from monitor.ui.progress.time_left import ESTIMATE_AFTER_S, TimeLeft


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_the_pace_until_now_goes_on() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    assert left.estimate_s(0.0) is None
    clock.now_s += 60.0  # networks are loaded
    assert left.estimate_s(0.01) is None
    clock.now_s += 10.0
    assert left.estimate_s(0.11) == pytest.approx(89.0)


def test_what_was_read_before_says_nothing_about_the_pace() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.estimate_s(0.5)
    clock.now_s += 10.0
    assert left.estimate_s(0.6) == pytest.approx(40.0)
    assert left.estimate_s(1.0) == pytest.approx(0.0)


def test_nothing_is_guessed_in_the_first_moments() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.estimate_s(0.1)
    clock.now_s += ESTIMATE_AFTER_S / 2
    assert left.estimate_s(0.2) is None
    clock.now_s += ESTIMATE_AFTER_S
    assert left.estimate_s(0.1) is None
