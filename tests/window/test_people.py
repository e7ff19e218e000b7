"""How many people there are: never more than there are, and no fewer for looking down in turns."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import WindowSettings
from monitor.types import FrameReading, State, WindowSummary
from monitor.window import MinimumGroup, RollingWindow
from monitor.window.people import People
from tests.window.readings import mix, reading

HAPPY = mix(happy=0.9)


def watched(
    frames: list[set[int]], *, min_people: int = 1, per_s: float = 10.0
) -> list[WindowSummary]:
    """What the window says after each frame, in which these track numbers are seen."""
    window = RollingWindow(WindowSettings(), MinimumGroup(min_people))
    said = []
    for number, tracks in enumerate(frames):
        window.add(reading(number / per_s, dict.fromkeys(tracks, HAPPY)))
        said.append(window.summary(number / per_s))
    return said


def test_one_person_in_three_seats_is_one() -> None:
    said = watched([{1}] * 16 + [{2}] * 16 + [{3}] * 16, min_people=3)
    assert {(one.person_count, one.seen_count) for one in said} == {(1, 1)}
    assert {one.state for one in said} == {State.NO_DATA}


def test_a_nudged_camera_does_not_double_the_room() -> None:
    said = watched([{1, 2}] * 30 + [{3, 4}] * 30 + [{5, 6}] * 600, min_people=3)
    assert {(one.person_count, one.seen_count) for one in said} == {(2, 2)}
    assert {one.state for one in said} == {State.NO_DATA}


def test_three_who_look_down_in_turns_are_three() -> None:
    said = watched([{1, 2}, {2, 3}, {1, 3}] * 20, min_people=3)
    assert (said[-1].person_count, said[-1].state) == (3, State.INTERESTED)


def test_two_of_whom_one_changes_seats_are_two() -> None:
    said = watched([{1, 2}] * 20 + [{1, 3}] * 20)
    assert {one.person_count for one in said} == {2}


def test_who_takes_a_place_that_somebody_left_is_somebody_else() -> None:
    # Number 1 moved and is number 2 now; somebody who came in sits where 1 sat.
    said = watched([{1}] * 20 + [{2}] * 20 + [{1, 2}] * 20)
    assert (said[39].person_count, said[-1].person_count) == (1, 2)


def test_who_has_left_is_not_readable_now() -> None:
    said = watched([set(range(15))] * 50 + [set()] * 20)
    assert (said[49].now_count, said[49].seen_count) == (15, 15)
    assert (said[-1].now_count, said[-1].seen_count) == (0, 15)
    assert said[-1].person_count == 15, "the window itself still knows them"


def test_a_missed_frame_or_two_is_no_leaving() -> None:
    said = watched(([{1, 2, 3}] * 3 + [set()] * 2) * 20)
    assert {one.now_count for one in said[2:]} == {3}


def test_of_pictures_that_come_seldom_the_newest_is_now() -> None:
    said = watched([{1, 2}] * 5 + [{1}], per_s=0.4)
    assert [one.now_count for one in said] == [2, 2, 2, 2, 2, 1]


@given(st.lists(st.sets(st.integers(1, 6)), min_size=1, max_size=80), st.sampled_from([2.0, 10.0]))
def test_who_is_readable_now_was_found_in_the_last_second(
    frames: list[set[int]], per_s: float
) -> None:
    for number, one in enumerate(watched(frames, per_s=per_s)):
        recent = frames[max(number - int(per_s), 0) : number + 1]
        assert one.now_count <= min(one.person_count, len(set().union(*recent)))
        if all(frames[number] == frame for frame in frames[: number + 1]):
            assert one.now_count == len(frames[number])


def test_who_left_more_than_a_minute_ago_is_forgotten() -> None:
    said = watched([{1, 2, 3}] * 30 + [{4}] * 700)
    assert [said[n].seen_count for n in (29, 100, 600, 729)] == [3, 3, 3, 1]


def test_after_a_cut_nobody_waits_for_the_people_before_it() -> None:
    before, after = set(range(1, 21)), {30, 31, 32}
    said = watched([before] * 60 + [after] * 60)
    assert {one.person_count for one in said[:60]} == {20}
    assert max(one.person_count for one in said) == 20
    assert (said[-1].person_count, said[-1].seen_count, said[-1].coverage) == (3, 3, 1.0)


def test_who_comes_back_after_a_cut_is_waited_for_again() -> None:
    said = watched([{1, 2, 3}] * 60 + [{4, 5}] * 60 + [{1, 2}] * 60)
    assert [said[n].seen_count for n in (59, 119, 179)] == [3, 2, 3]


def frame_of(tracks: set[int]) -> FrameReading:
    return reading(0.0, dict.fromkeys(tracks, HAPPY))


def counted(frames: list[set[int]]) -> tuple[int, int]:
    """How many are told, and how many were really all seen beside each other, at most."""
    people = People()
    for tracks in frames:
        people.add(frame_of(tracks))
    beside = {pair for tracks in frames for pair in combinations(sorted(tracks), 2)}
    everybody = sorted(set().union(*frames))
    groups = (some for size in range(8) for some in combinations(everybody, size))
    largest = max(len(g) for g in groups if all(pair in beside for pair in combinations(g, 2)))
    # So few frames that everybody is readable in them.
    found = people.count(0.0, frame_count=1)
    assert found.readable == found.seen
    return found.readable, largest


@given(st.lists(st.sets(st.integers(1, 7), max_size=4), min_size=1, max_size=12))
def test_never_more_than_were_all_seen_beside_each_other(frames: list[set[int]]) -> None:
    count, largest = counted(frames)
    assert count <= largest


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=7))
def test_of_people_who_come_and_go_as_many_as_there_were_at_once(
    stays: list[tuple[int, int]],
) -> None:
    there = [range(min(stay), max(stay) + 1) for stay in stays]
    frames = [{p for p, stay in enumerate(there) if moment in stay} for moment in range(10)]
    count, largest = counted(frames)
    assert count == largest == max(map(len, frames))


@pytest.mark.parametrize("nudges", [0, 1, 3])
@given(data=st.data())
def test_never_more_people_than_there_are(nudges: int, data: st.DataObject) -> None:
    """People who look down and up as they like, in a picture that is moved now and then."""
    count = data.draw(st.integers(1, 6), label="people")
    visible = st.sets(st.integers(0, count - 1), max_size=count)
    frames = data.draw(st.lists(visible, min_size=4, max_size=40), label="frames")
    stretch = len(frames) // (nudges + 1) + 1
    numbered = [{p + 10 * (n // stretch) for p in seen} for n, seen in enumerate(frames)]
    said = watched(numbered)
    assert max(one.person_count for one in said) <= count
    assert max(one.seen_count for one in said) <= count
