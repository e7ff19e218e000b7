"""People come into results and go out in groups, so that nobody is told by a difference."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import StrategyName, WindowSettings
from monitor.types import FaceReading, State, WindowSummary
from monitor.window import (
    ANY_GROUP,
    STRATEGIES,
    FrontLearner,
    MinimumGroup,
    RollingWindow,
    WindowSteps,
)
from monitor.window.roster import HOLD_S, REMEMBER_S, SETTLE_S, Roster
from tests.window.heads.heads import heads, straight_front
from tests.window.readings import mix, reading

CALM, HAPPY, SAD = mix(), mix(happy=0.9), mix(sad=0.9)
PER_S = 5
THREE = MinimumGroup(3)
OF_EXPRESSIONS = [name for name in STRATEGIES if name != "facing"]


def watched(
    *stretches: tuple[float, Mapping[int, np.ndarray]],
    group: MinimumGroup = THREE,
    strategy: StrategyName = "balance",
) -> list[WindowSummary]:
    """What the window says after each frame of stretches of so many seconds."""
    window, said = RollingWindow(WindowSettings(strategy=strategy), group), []
    for length_s, people in stretches:
        for _ in range(round(length_s * PER_S)):
            window.add(reading(len(said) / PER_S, people))
            said.append(window.summary(len(said) / PER_S))
    return said


def told(one: WindowSummary) -> list[float]:
    mean = one.mean_probabilities
    assert mean is not None
    scores = [one.score, one.score_low, one.score_high]
    return [value for value in (*scores, *mean.tolist()) if value is not None]


@pytest.mark.parametrize("strategy", OF_EXPRESSIONS)
def test_a_fourth_person_changes_nothing_by_what_she_shows(strategy: StrategyName) -> None:
    three = {1: CALM, 2: HAPPY, 3: CALM}
    after = [
        watched((8, three), (8, {**three, 4: look}), strategy=strategy)[-1] for look in (SAD, HAPPY)
    ]
    assert [one.person_count for one in after] == [4, 4]
    assert told(after[0]) == told(after[1]) == told(watched((16, three), strategy=strategy)[-1])


def test_three_who_come_are_counted() -> None:
    three = {1: CALM, 2: CALM, 3: CALM}
    five = {**three, 4: HAPPY, 5: HAPPY}
    said = watched((8, three), (8, five), (8, {**five, 6: HAPPY}), strategy="person_mean")
    happy = [one.mean_probabilities[3] for one in (said[39], said[79], said[-1])]
    assert happy == pytest.approx([0.0, 0.0, 0.45], abs=0.01)


@pytest.mark.parametrize("strategy", OF_EXPRESSIONS)
def test_who_goes_counts_on_as_last_read(strategy: StrategyName) -> None:
    four = dict.fromkeys(range(1, 5), CALM)
    for look in (HAPPY, SAD):
        said = watched((8, {**four, 5: look}), (20, four), strategy=strategy)
        assert {one.person_count for one in said[80:]} == {4}
        np.testing.assert_allclose(told(said[-1]), told(said[39]), atol=1e-5)


def test_three_who_go_are_counted_no_more() -> None:
    calm = dict.fromkeys(range(1, 5), CALM)
    said = watched((8, {**calm, 5: HAPPY, 6: HAPPY, 7: HAPPY}), (10, calm))
    assert said[39].mean_probabilities[3] > 0.1
    assert said[-1].mean_probabilities[3] < 0.05


def test_where_one_of_four_stays_away_the_group_is_formed_anew_after_a_pause() -> None:
    calm = dict.fromkeys(range(1, 4), CALM)
    said = watched((8, {**calm, 4: HAPPY}), (HOLD_S + REMEMBER_S + 20, calm))
    state_at = lambda time_s: said[round(time_s * PER_S)].state  # noqa: E731
    assert state_at(HOLD_S) is not State.NO_DATA
    assert state_at(HOLD_S + 30) is State.NO_DATA
    assert said[-1].state is not State.NO_DATA
    assert said[-1].mean_probabilities[3] < 0.05


def test_in_a_large_room_nobody_waits_for_one_who_left() -> None:
    room = dict.fromkeys(range(1, 12), CALM)
    said = watched((8, {**room, 12: HAPPY}), (HOLD_S + 30, room))
    assert State.NO_DATA not in {one.state for one in said[5:]}


def test_without_a_minimum_everybody_counts_as_long_as_there() -> None:
    said = watched(
        (8, {1: CALM}), (8, {1: CALM, 2: HAPPY}), group=ANY_GROUP, strategy="person_mean"
    )
    assert said[-1].mean_probabilities[3] == pytest.approx(0.45, abs=0.01)


def test_who_is_found_a_little_later_belongs_to_a_group_that_forms() -> None:
    """Of four, one is found when nothing has been told yet, and counts."""
    three = dict.fromkeys(range(1, 4), CALM)
    said = watched((0.6, three), (7, {**three, 4: HAPPY}), strategy="person_mean")
    assert {one.state for one in said[: round(SETTLE_S * PER_S)]} == {State.NO_DATA}
    assert said[-1].mean_probabilities[3] == pytest.approx(0.9 / 4, abs=0.01)


def test_who_is_gone_for_a_moment_comes_back_alone() -> None:
    four = dict.fromkeys(range(1, 5), CALM)
    said = watched((8, {**four, 5: SAD}), (8, four), (8, {**four, 5: HAPPY}), strategy="sum")
    assert said[-1].mean_probabilities[3] == pytest.approx(0.9 / 5, abs=0.01)


def test_when_all_look_down_a_newcomer_is_not_counted_with_those_who_return() -> None:
    three = dict.fromkeys(range(1, 4), CALM)
    said = watched((8, three), (10, {}), (10, {**three, 4: HAPPY}))
    assert said[-1].state is not State.NO_DATA
    assert told(said[-1]) == told(said[39])


def test_a_cut_to_another_room_is_no_change_of_a_few() -> None:
    one_room, other = dict.fromkeys(range(1, 5), CALM), dict.fromkeys(range(11, 16), HAPPY)
    said = watched((8, one_room), (8, other), strategy="person_mean")
    assert said[-1].mean_probabilities[3] == pytest.approx(0.9)
    assert State.NO_DATA not in {one.state for one in said[5:40]}


@pytest.mark.parametrize(("after", "is_told"), [((1, 2, 3), 1), ((1, 2, 3, 4), 1), ((1, 2, 4), 0)])
def test_a_gap_is_no_way_round(after: tuple[int, ...], is_told: int) -> None:
    """After it the same are counted at once, and others not before a minute is over."""
    steps = WindowSteps(WindowSettings(strategy="person_mean"), THREE)
    three = dict.fromkeys((1, 2, 3), CALM)
    said = [one for number in range(50) for one in steps.add(reading(number / PER_S, three))]
    steps.restart(20.0)
    people = {**dict.fromkeys(after, CALM), 4: HAPPY} if 4 in after else three
    people = {track: people[track] for track in after}
    for number in range(50):
        said += steps.add(reading(20.0 + number / PER_S, people))
    assert said[8].mean_probabilities is not None
    mix = said[-1].mean_probabilities
    assert (mix is not None) == bool(is_told)
    assert mix is None or mix[3] < 0.01


there_at = st.lists(st.frozensets(st.integers(1, 8)), min_size=1, max_size=40)


@given(there_at, st.integers(2, 4), st.sampled_from([0.2, 5.0, 40.0]))
def test_results_that_are_near_in_time_differ_by_no_fewer_than_a_group(
    there: list[frozenset[int]], least: int, step_s: float
) -> None:
    roster: Roster[FaceReading] = Roster(least, len)
    told: list[tuple[float, frozenset[int]]] = []
    for number, people in enumerate(there):
        now_s = step_s * number
        roster.update(people, now_s)
        if not roster.standing.is_told(now_s):
            continue
        assert len(roster.members) >= least
        for told_s, before in told:
            for side in (before - roster.members, roster.members - before):
                assert not side or len(side) >= least or now_s - told_s > REMEMBER_S
        roster.tell(roster.members, now_s)
        told.append((now_s, roster.members))
        assert roster.standing.counted == {(one, one not in people) for one in roster.members}


@given(there_at)
def test_a_frame_counts_each_member_once_as_last_seen(there: list[frozenset[int]]) -> None:
    roster: Roster[FaceReading] = Roster(2, len)
    last: dict[int, FaceReading] = {}
    for number, people in enumerate(there):
        seen = {one.track_id: one for one in reading(number, dict.fromkeys(people, CALM)).faces}
        last |= seen
        roster.update(people, float(number))
        counted = roster.of_frame(seen, people)
        assert sorted(one.track_id for one in counted) == (sorted(roster.members) if people else [])
        assert all(one is last[one.track_id] for one in counted)


def test_where_a_fourth_head_is_turned_is_not_told_by_a_difference() -> None:
    front = dict.fromkeys(range(1, 4), (0.0, 0.0))
    last = []
    for turn in ((0.0, 0.0), (60.0, 0.0)):
        window = RollingWindow(WindowSettings(), THREE, front=FrontLearner(straight_front()))
        for number in range(80):
            window.add(heads(number / PER_S, {**front, 4: turn} if number >= 40 else front))
            orientation = window.summary(number / PER_S).orientation
        assert orientation is not None
        last.append((orientation.people, orientation.facing, orientation.aside))
    assert last[0] == last[1]
    assert last[0][0] == 4
