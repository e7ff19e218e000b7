"""A live source that is open and gives no picture, or hardly any."""

from __future__ import annotations

import pytest

from monitor.live.silence import LONGEST_S, SHORTEST_S, Silence


def test_before_the_first_picture_there_is_little_patience() -> None:
    silence = Silence()
    assert silence.start_s(SHORTEST_S) is None
    assert silence.start_s(SHORTEST_S + 0.1) == 0.0


@pytest.mark.parametrize("step_s", [0.04, 1.0, 5.0])
def test_a_source_is_silent_after_a_few_of_its_own_steps(step_s: float) -> None:
    silence = Silence()
    for number in range(1, 8):
        silence.end(number * step_s, is_new=False)
    last_s = 7 * step_s
    assert silence.start_s(last_s + 1.5 * step_s) is None
    assert silence.start_s(last_s + max(SHORTEST_S, 3 * step_s) + 0.1) == last_s


def test_a_source_that_was_lost_for_long_is_no_slow_one() -> None:
    silence = Silence()
    silence.end(0.1, is_new=False)
    silence.end(600.0, is_new=True)
    silence.end(600.1, is_new=False)
    assert silence.start_s(600.2 + SHORTEST_S) == 600.1


def test_patience_has_an_end() -> None:
    silence = Silence()
    silence.end(300.0, is_new=False)
    assert silence.start_s(300.1 + LONGEST_S) == 300.0


def test_who_slept_was_not_waiting() -> None:
    silence = Silence()
    silence.end(0.1, is_new=False)
    silence.restart(36_000.0)
    assert silence.start_s(36_000.0 + SHORTEST_S) is None
    assert silence.start_s(36_000.1 + SHORTEST_S) == 36_000.0
