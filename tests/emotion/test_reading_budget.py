"""Whose expression is read: everybody's as often, whoever is new at once."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.emotion.reading_budget import MOST_AT_ONCE, MOST_PER_S, ReadingBudget


def reads(people: int, fps: float, seconds: float = 5.0, rate: float = 4.0) -> np.ndarray:
    """(frames, people) bool: who was read when."""
    budget = ReadingBudget(rate)
    chosen = np.zeros((round(seconds * fps), people), bool)
    for number, row in enumerate(chosen):
        row[budget.choose(range(people), number / fps)] = True
    return chosen


@given(st.integers(1, 120), st.floats(2.0, 60.0))
def test_everybody_is_read_as_often(people: int, fps: float) -> None:
    per_person = reads(people, fps).sum(axis=0)
    assert per_person.max() - per_person.min() <= 1


@given(st.integers(1, 120), st.floats(8.0, 60.0))
def test_four_times_a_second_and_in_even_parts(people: int, fps: float) -> None:
    read = reads(people, fps)
    seconds = 5.0
    assert read.sum(axis=0).min() >= min(4 * seconds, len(read)) - 2
    by_frame = read.sum(axis=1)[3:]
    assert by_frame.max() <= min(people, 4.0 * people / fps + 4)
    # Nobody waits for longer than two readings should.
    for person in read.T:
        assert np.diff(np.flatnonzero(person)).max(initial=0) <= max(2, 0.5 * fps)


def test_a_full_hall_does_not_cost_more_than_so_many() -> None:
    by_frame = reads(400, 25.0).sum(axis=1)
    assert by_frame.max() == MOST_AT_ONCE  # all are new
    assert by_frame[10:].max() <= MOST_PER_S / 25 + 4


def test_who_is_new_is_read_at_once() -> None:
    budget = ReadingBudget(4.0)
    budget.choose(range(20), 0.0)
    for number in range(1, 6):
        budget.choose(range(20), number / 25)
    assert set(budget.choose([*range(20), 90, 91, 92, 93, 94, 95], 0.24)) >= set(range(20, 26))
    assert 3 in budget.choose([0, 1, 2, 500], 0.28)


@pytest.mark.parametrize("people", [0, 1, 200])
def test_without_a_budget_every_face_is_read(people: int) -> None:
    budget = ReadingBudget(0.0)
    for number in range(3):
        assert budget.choose(range(people), number / 25) == list(range(people))


def test_a_pause_reads_everybody() -> None:
    budget = ReadingBudget(4.0)
    budget.choose(range(40), 0.0)
    budget.choose(range(40), 0.04)
    assert budget.choose(range(40), 10.0) == list(range(40))
