"""The gauge of who faces the front."""

from __future__ import annotations

from dataclasses import replace

import pytest

from monitor.config import FACING_BAND, WindowSettings
from monitor.orientation import FrontBasis, Orientation, ShareEstimate
from monitor.types import FrameReading, State, WindowSummary
from monitor.window import ANY_GROUP, FrontLearner, MinimumGroup, RollingWindow
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowResult
from monitor.window.strategies.facing import score_of_share
from monitor.window.whole_recording import Verdict, verdict_of
from tests.window.heads.heads import heads, straight_front

FACING = WindowSettings(strategy="facing")
FRONT = straight_front()


def summary_of(*readings: FrameReading, front: bool = True) -> WindowSummary:
    window = RollingWindow(FACING, ANY_GROUP, front=FrontLearner(FRONT if front else None))
    for one in readings:
        window.add(one)
    return window.summary(readings[-1].time_s)


def room(facing: int, people: int = 20, away: int = 0) -> list[FrameReading]:
    turned = {t: (0.0 if t < facing else 60.0, 0.0) for t in range(people)}
    lost = range(people, people + away)
    return [heads(n / 10, turned, away=list(lost)) for n in range(50)]


@pytest.mark.parametrize(
    ("facing", "state"),
    [(20, State.MOST), (15, State.MOST), (10, State.HALF), (5, State.FEW), (0, State.FEW)],
)
def test_the_gauge_is_the_share_that_faces_the_front(facing: int, state: State) -> None:
    shown = summary_of(*room(facing))
    assert shown.state is state
    assert shown.gauge == pytest.approx(100 * facing / 20, abs=6)
    assert shown.gauge_interval is not None
    low, high = shown.gauge_interval
    assert low <= shown.gauge <= high


def test_who_is_turned_away_does_not_face_the_front() -> None:
    assert summary_of(*room(10, 10, away=30)).gauge == pytest.approx(25, abs=3)


def test_without_a_front_there_is_no_data() -> None:
    shown = summary_of(*room(0, 2), front=False)
    assert (shown.state, shown.score) == (State.NO_DATA, None)


def test_no_expression_is_needed() -> None:
    unread = [
        replace(one, faces=tuple(replace(face, probabilities=None) for face in one.faces))
        for one in room(20)
    ]
    shown = summary_of(*unread)
    assert (shown.state, shown.mean_probabilities) == (State.MOST, None)
    assert shown.gauge == pytest.approx(100, abs=5)


def test_the_mix_of_expressions_is_shown_beside_it_where_there_is_one() -> None:
    assert summary_of(*room(20)).mean_probabilities is not None


@pytest.mark.parametrize("people", [0, 1, 2])
def test_of_a_small_group_nothing_is_told(people: int) -> None:
    shown = MinimumGroup(3).window(summary_of(*room(people, people, away=2 - people)))
    assert (shown.state, shown.score, shown.orientation) == (State.NO_DATA, None, None)
    assert shown.mean_probabilities is None


def test_the_mix_of_few_readable_people_is_withheld_where_many_are_seen() -> None:
    everybody = dict.fromkeys(range(10), (0.0, 0.0))
    before = [heads(n / 10, everybody) for n in range(50)]
    few = dict.fromkeys(range(2), (0.0, 0.0))
    after = [heads(5 + n / 10, few, away=list(range(2, 10))) for n in range(60)]
    shown = MinimumGroup(3).window(summary_of(*before, *after))
    assert shown.mean_probabilities is None
    assert shown.state is State.FEW
    assert shown.score is not None


def test_a_score_of_facing_cannot_outlive_the_orientation_that_is_withheld() -> None:
    shown = summary_of(*room(20))
    assert MinimumGroup(3).window(replace(shown, orientation=None)).score is None
    few = Orientation(2, FrontBasis.TOLD, *[ShareEstimate(0.25, 0.2, 0.3)] * 4)
    assert MinimumGroup(3).window(replace(shown, orientation=few)).score is None


def result(share: float) -> WindowResult:
    score = score_of_share(share)
    return WindowResult(None, score, score - 0.2, score + 0.2, of_facing=True)


def test_the_words_do_not_flicker() -> None:
    keeper = StateKeeper(FACING)
    edge = 0.5 + FACING_BAND / 2
    assert keeper.update(result(edge + 0.005)) is State.MOST  # after no data the plain band
    assert keeper.update(result(edge - 0.015)) is State.MOST
    assert keeper.update(result(edge - 0.03)) is State.HALF
    assert keeper.update(result(edge + 0.015)) is State.HALF
    assert keeper.update(result(edge + 0.03)) is State.MOST
    assert keeper.update(result(0.1)) is State.FEW
    assert keeper.update(None) is State.NO_DATA


@pytest.mark.parametrize(
    ("share", "verdict"), [(0.9, Verdict.MOST), (0.5, Verdict.HALF), (0.2, Verdict.FEW)]
)
def test_a_whole_recording_is_told_in_its_own_words(share: float, verdict: Verdict) -> None:
    assert verdict_of(result(share), 0.05) is verdict


def test_a_changed_strategy_is_shown_with_its_own_words() -> None:
    window = RollingWindow(WindowSettings(), ANY_GROUP, front=FrontLearner(FRONT))
    for one in room(20):
        window.add(one)
    assert not window.summary(4.9).state.is_facing
    window.use("facing")
    assert window.summary(4.9).state is State.MOST
    window.use("balance")
    assert not window.summary(4.9).state.is_facing
