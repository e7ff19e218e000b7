"""The minimum group of zones: neither they nor what is left of the room tell of too few."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.orientation import FrontBasis, Orientation, ShareEstimate
from monitor.types import State, WindowSummary
from monitor.window import MinimumGroup

ALL, NONE = ShareEstimate(1.0, 0.9, 1.0), ShareEstimate(0.0, 0.0, 0.1)


def window(people: int, *, of_heads: bool = False) -> WindowSummary:
    """What so many people show, as a window of nobody's knows it."""
    if not people:
        return WindowSummary(0, 5, 50, 0, 0, 0.0, None, None, State.NO_DATA)
    orientation = Orientation(people, FrontBasis.TOLD, ALL, NONE, NONE, NONE, movement=0.1)
    state = State.MOST if of_heads else State.INTERESTED
    mix = np.full(7, 1 / 7, np.float32)
    seen = WindowSummary(0, 5, 50, people, people, 1.0, mix, 0.5, state, orientation=orientation)
    return replace(seen, read_count=people, directed_count=people)


def shown(zones: list[int], elsewhere: int, group: int, *, of_heads: bool = False) -> list[bool]:
    parts = [window(one, of_heads=of_heads) for one in (*zones, elsewhere)]
    room = window(sum(zones) + elsewhere, of_heads=of_heads)
    found = MinimumGroup(group).zones(room, parts)
    assert len(found) == len(zones)
    for one in found:
        is_withheld = one.score is None and one.mean_probabilities is None
        assert is_withheld == (one.orientation is None) == (one.state is State.NO_DATA)
    return [one.score is not None for one in found]


def test_the_rest_of_a_room_of_five_is_no_group() -> None:
    assert shown([3, 2], 0, 3) == [False, False]
    assert shown([3, 2], 0, 3, of_heads=True) == [False, False]
    assert shown([3, 0], 2, 3) == [False, False]  # nor are two who are in no zone


def test_zones_are_shown_where_the_rest_is_a_group_or_nobody() -> None:
    assert shown([3, 3], 0, 3) == [True, True]
    assert shown([5, 0], 0, 3) == [True, False]
    assert shown([4, 2, 1], 0, 3) == [True, False, False]  # the other three are a group
    assert shown([6, 4, 1], 0, 3) == [True, False, False]  # the smaller of them hides the one
    assert shown([2, 1], 0, 1) == [True, True]


counts = st.lists(st.integers(0, 8), min_size=2, max_size=6)


@given(counts, st.integers(0, 5), st.integers(1, 5))
def test_no_sum_or_difference_of_what_is_shown_tells_of_too_few(
    zones: list[int], elsewhere: int, group: int
) -> None:
    total = sum(zones) + elsewhere
    sizes = [zones[n] for n, one in enumerate(shown(zones, elsewhere, group)) if one]
    assert all(size >= group for size in sizes)
    if total < group:
        return
    for some in chain.from_iterable(combinations(sizes, n) for n in range(len(sizes) + 1)):
        rest = total - sum(some)
        assert rest == 0 or rest >= group


@given(counts, st.integers(0, 3), st.data())
def test_who_was_in_two_zones_makes_the_rest_smaller(
    zones: list[int], elsewhere: int, data: st.DataObject
) -> None:
    parts = [window(one) for one in (*zones, elsewhere)]
    most = sum(zones) + elsewhere
    total = data.draw(st.integers(max((*zones, elsewhere)), most))
    found = MinimumGroup(3).zones(window(total), parts)
    apart = [n for n, one in enumerate(found) if one.score is not None]
    hidden = most - sum(zones[n] for n in apart)
    left = total - sum(zones[n] for n in apart)
    assert not apart or not hidden or left >= 3


@pytest.mark.parametrize("name", ["read_count", "directed_count"])
def test_expressions_and_heads_are_withheld_each_by_its_own_people(name: str) -> None:
    """Of five who are seen three are read: the two zones have a result of one alone."""
    few = {name: 2}
    parts = [window(4), replace(window(3), **few), window(0)]
    room = replace(window(7), **{name: 6})
    first, second = MinimumGroup(3).zones(room, parts)
    is_read = name == "read_count"
    assert (first.mean_probabilities is None) is is_read
    assert (first.orientation is None) is not is_read
    assert (second.mean_probabilities is None) is is_read
    assert (second.orientation is None) is not is_read


def test_how_many_people_there_are_is_told_nevertheless() -> None:
    first, _ = MinimumGroup(3).zones(window(5), [window(3), window(2), window(0)])
    assert (first.person_count, first.seen_count, first.coverage) == (3, 3, 1.0)
