"""The default strategy: everyone is one person, in parts where what they show changes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.emotion.training_shares import expressions_of
from monitor.types import EXPRESSIONS, Face, FaceReading, FrameReading, State
from monitor.window import ANY_GROUP, RollingWindow
from monitor.window.prevalence import estimate_prevalence
from monitor.window.strategies.balance import BalanceStrategy
from monitor.window.strategies.base import WindowContext, WindowResult
from tests.examples import examples
from tests.window.readings import mix, reading

OWN = expressions_of("expressions")
FACE = Face(np.zeros(4, np.float32), 0.99)

HAPPY, SAD, NEUTRAL = mix(happy=1.0), mix(sad=1.0), mix()


def read(people: dict[int, np.ndarray], classes: Classes = EXPRESSIONS) -> FrameReading:
    faces = tuple(FaceReading(t, FACE, np.asarray(p, np.float32)) for t, p in people.items())
    return FrameReading(0, 0.0, faces, classes=classes)


def said(
    strategy: BalanceStrategy, classes: Classes = EXPRESSIONS, people: frozenset[int] | None = None
) -> WindowResult:
    result = strategy.result(WindowContext(1.0, 5.0, people, classes))
    assert result is not None
    assert result.score_low is not None
    assert result.score_high is not None
    assert result.score_low <= result.score <= result.score_high
    return result


def of_frames(*frames: FrameReading) -> BalanceStrategy:
    strategy = BalanceStrategy()
    for frame in frames:
        strategy.add(frame, 0.04)
    return strategy


def same(one: WindowResult, other: WindowResult, within: float = 1e-6) -> None:
    assert one.mean_probabilities == pytest.approx(other.mean_probabilities, abs=within)
    numbers = [(r.score, r.score_low, r.score_high) for r in (one, other)]
    assert numbers[0] == pytest.approx(numbers[1], abs=within)


def test_a_person_who_was_read_often_is_one_person() -> None:
    people = {1: mix(happy=0.7), 2: mix(sad=0.6), 3: mix(sad=0.2)}
    often = of_frames(*[read(people)] * 124, read(people))
    same(said(often), said(of_frames(read(people))), within=1e-4)


def test_who_was_read_more_often_than_others_does_not_count_for_more() -> None:
    frames = [read({1: HAPPY, 2: SAD})] + [read({1: HAPPY})] * 99
    assert said(of_frames(*frames)).score == pytest.approx(0.0, abs=1e-6)


def test_who_laughs_a_second_of_five_counts_as_a_fifth() -> None:
    frames = [read(dict.fromkeys(range(4), HAPPY if 50 <= i < 75 else NEUTRAL)) for i in range(125)]
    result = said(of_frames(*frames))
    assert result.score == pytest.approx(0.2, abs=1e-5)
    assert (result.score_low, result.score_high) == pytest.approx((0.2, 0.2), abs=1e-4)
    assert result.mean_probabilities == pytest.approx(mix(happy=0.2), abs=1e-5)


def test_it_is_the_estimate_of_everyones_means() -> None:
    # Person 1: two frames with positive on top, one with negative; person 2: neutral.
    first, second, third = mix(happy=0.8), mix(happy=0.5, surprise=0.2), mix(sad=0.9)
    frames = [read({1: p, 2: mix(sad=0.1)}, OWN) for p in (first, second, third)]
    frames = [FrameReading(0, 0.0, f.faces, classes=replace(OWN, temperature=1.0)) for f in frames]
    rows = np.array([(first.astype(float) + second) / 2, third, mix(sad=0.1)])
    expected = estimate_prevalence(rows, np.array([2 / 3, 1 / 3, 1.0]), OWN)
    found = said(of_frames(*frames), OWN)
    assert found.score == pytest.approx(expected.net, abs=1e-5)
    assert (found.score_low, found.score_high) == pytest.approx(
        (expected.low, expected.high), abs=1e-4
    )
    assert found.mean_probabilities == pytest.approx(expected.shares, abs=1e-5)


def test_who_is_nobody_does_not_count() -> None:
    strategy = of_frames(read({1: NEUTRAL, 2: SAD}), *[read({1: NEUTRAL})] * 9)
    assert said(strategy).score == pytest.approx(-0.5, abs=1e-5)
    assert said(strategy, people=frozenset({1})).score == pytest.approx(0.0, abs=1e-5)
    assert said(strategy, people=frozenset({1, 2, 9})).score == pytest.approx(-0.5, abs=1e-5)
    assert strategy.result(WindowContext(1.0, 5.0, frozenset({9}), EXPRESSIONS)) is None


def test_a_face_that_was_not_read_says_nothing() -> None:
    unread = FrameReading(0, 0.0, (FaceReading(1, FACE, None), FaceReading(2, FACE, None)))
    strategy = of_frames(read({1: HAPPY}), unread, unread)
    assert said(strategy).score == pytest.approx(1.0, abs=1e-6)
    same(said(strategy), said(of_frames(read({1: HAPPY}))), within=0.0)
    strategy.remove(read({1: HAPPY}), 0.04)
    assert strategy.result(WindowContext(1.0, 5.0, None, EXPRESSIONS)) is None
    strategy.remove(unread, 0.04)
    assert held_by(strategy) == {}


def test_frames_without_faces_say_nothing() -> None:
    strategy = of_frames(read({}), read({}))
    assert held_by(strategy) == {}
    assert strategy.result(WindowContext(1.0, 5.0, None, EXPRESSIONS)) is None
    strategy.add(read({3: HAPPY}), 0.1)
    strategy.remove(read({}), 0.1)
    assert said(strategy).score == pytest.approx(1.0, abs=1e-6)
    strategy.remove(read({3: HAPPY}), 0.1)
    assert held_by(strategy) == {}
    assert strategy.result(WindowContext(1.0, 5.0, None, EXPRESSIONS)) is None


def test_the_temperature_of_a_network_is_applied() -> None:
    people = {i: mix(happy=0.6, sad=0.1) for i in range(3)}
    powers = np.sqrt(np.maximum(people[0].astype(float), 1e-12))
    tempered = (powers / powers.sum()).astype(np.float32)
    hot = replace(EXPRESSIONS, temperature=2.0)
    found = said(of_frames(read(people, hot)), hot)
    same(found, said(of_frames(read(dict.fromkeys(people, tempered)))), within=1e-4)
    plain = said(of_frames(read(people)))
    assert 0 < found.score < plain.score


@pytest.mark.parametrize(
    ("classes", "wanted"),
    [
        (Classes(("good", "bad"), ("good",), ("bad",)), 0.0),
        (Classes(("good", "bad"), ("good",)), 0.5),
        (Classes(("good", "bad"), (), ("bad",), (0.9, 0.1)), -0.5),
        (Classes(("a", "good", "b", "bad"), ("good",), ("bad",)), 0.0),
    ],
)
def test_classes_of_the_users_own(classes: Classes, wanted: float) -> None:
    shown = np.eye(len(classes), dtype=np.float32)
    good, bad = (shown[classes.names.index(name)] for name in ("good", "bad"))
    strategy = of_frames(*[read({1: good, 2: bad, 3: good, 4: bad}, classes)] * 3)
    result = said(strategy, classes)
    assert result.mean_probabilities.shape == (len(classes),)
    assert result.score == pytest.approx(wanted, abs=1e-5)


@pytest.mark.parametrize("face", [HAPPY, SAD], ids=["happy", "sad"])
@pytest.mark.parametrize("classes", [EXPRESSIONS, OWN], ids=["plain", "own"])
def test_a_window_of_certain_readings_has_a_summary(face: np.ndarray, classes: Classes) -> None:
    """Rounding takes no score beyond its interval: it did, for four people who are all sad."""
    for people in range(1, 70):
        window = RollingWindow(WindowSettings(), ANY_GROUP, classes=classes)
        window.add(replace(reading(0.0, dict.fromkeys(range(people), face)), classes=classes))
        summary = window.summary(0.0)
        assert summary.state is (State.INTERESTED if face is HAPPY else State.BORED)
        assert summary.gauge == pytest.approx(100.0 if face is HAPPY else 0.0, abs=1e-6)


def test_scoring_the_same_again_gives_the_same() -> None:
    rng = np.random.default_rng(6)
    frames = [
        (t / 15, {p: row.astype(np.float32) for p, row in enumerate(rng.dirichlet([0.5] * 7, 9))})
        for t in range(120)
    ]

    def run() -> list[tuple[float | None, ...]]:
        window, found = RollingWindow(WindowSettings(), ANY_GROUP, classes=OWN), []
        for time_s, people in frames:
            window.add(replace(reading(time_s, people), classes=OWN))
            summary = window.summary(time_s)
            found.append((summary.score, summary.score_low, summary.score_high))
        return found

    assert run() == run()


def test_a_strategy_that_was_in_use_is_as_good_as_a_new_one() -> None:
    """What left leaves no trace: not in the numbers, and not in who has which row."""
    rng = np.random.default_rng(9)
    past = [
        read({p: rng.dirichlet([0.3] * 7) for p in rng.choice(60, 25, replace=False).tolist()})
        for _ in range(300)
    ]
    now = [read({p: rng.dirichlet([0.3] * 7) for p in range(10)}) for _ in range(40)]
    used = of_frames(*past, *now)
    for frame in past:
        used.remove(frame, 0.04)
    assert held_by(used).keys() == held_by(of_frames(*now)).keys()
    same(said(used), said(of_frames(*now)), within=1e-5)


def test_somebody_whom_a_frame_shows_twice_leaves_like_others() -> None:
    faces = tuple(FaceReading(1, FACE, p) for p in (HAPPY, SAD, HAPPY, NEUTRAL))
    twice = FrameReading(0, 0.0, faces)
    strategy = of_frames(twice, read({2: SAD}))
    strategy.remove(twice, 0.04)
    assert list(held_by(strategy)) == [2]
    assert said(strategy).score == pytest.approx(-1.0, abs=1e-6)


def test_memory_does_not_grow_with_people_who_come_and_go() -> None:
    strategy = BalanceStrategy()
    inside: list[FrameReading] = []
    for i in range(10_000):
        frame = read({i // 10 + k: NEUTRAL if k else HAPPY for k in range(8)})
        inside.append(frame)
        strategy.add(frame, 0.04)
        if len(inside) > 25:
            strategy.remove(inside.pop(0), 0.04)
    assert len(held_by(strategy)) <= 12
    assert len(strategy._sums) == len(of_frames(*inside)._sums)
    assert len(strategy._free) + len(held_by(strategy)) == len(strategy._sums) / 3


def held_by(strategy: BalanceStrategy) -> dict[int, np.ndarray]:
    """By track number, (3, C + 1): sums and number of frames for each group on top."""
    return {track: strategy._sums[3 * n : 3 * n + 3] for track, n in strategy._place_of.items()}


class ComingAndGoing(RuleBasedStateMachine):
    """Frames enter and leave in any order; what is held is what is left."""

    def __init__(self) -> None:
        super().__init__()
        self.strategy = BalanceStrategy()
        self.inside: list[FrameReading] = []

    @rule(seed=st.integers(0, 2**20), people=st.sets(st.integers(1, 40), max_size=25))
    def enters(self, seed: int, people: set[int]) -> None:
        rng = np.random.default_rng(seed)
        frame = read({p: rng.dirichlet([0.3] * 7) for p in people})
        self.strategy.add(frame, 0.1)
        self.inside.append(frame)

    @precondition(lambda self: self.inside)
    @rule(place=st.integers(0, 100))
    def leaves(self, place: int) -> None:
        self.strategy.remove(self.inside.pop(place % len(self.inside)), 0.1)

    @invariant()
    def holds_what_is_left(self) -> None:
        fresh = of_frames(*self.inside)
        assert held_by(self.strategy).keys() == held_by(fresh).keys()
        wanted = held_by(fresh)
        for track, held in held_by(self.strategy).items():
            np.testing.assert_array_equal(held[:, -1], wanted[track][:, -1])
            np.testing.assert_allclose(held, wanted[track], atol=1e-9)
        places = [*self.strategy._free, *self.strategy._place_of.values()]
        assert sorted(places) == list(range(len(self.strategy._sums) // 3))
        for free in self.strategy._free:
            assert not self.strategy._sums[3 * free : 3 * free + 3].any()


TestComingAndGoing = ComingAndGoing.TestCase
TestComingAndGoing.settings = settings(
    max_examples=examples(40), stateful_step_count=25, deadline=None
)


@given(st.lists(st.sampled_from([HAPPY, SAD, NEUTRAL]), min_size=1, max_size=50))
def test_time_counts_in_parts(course: list[np.ndarray]) -> None:
    """Whoever is alone counts by how long each was on top, whatever the order."""
    result = said(of_frames(*[read({1: one}) for one in course]))
    wanted = np.mean([(one is HAPPY) - (one is SAD) for one in course], dtype=float)
    assert result.score == pytest.approx(wanted, abs=1e-5)
