"""Shares of people, estimated: what must hold for any network, and against brute force."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.emotion.training_shares import expressions_of
from monitor.types import EXPRESSIONS
from monitor.window.prevalence import (
    PRIOR,
    Prevalence,
    _beta_nodes,
    _prior_nodes,
    estimate_prevalence,
    estimate_shares,
)
from tests.window.readings import mix
from tests.window.rooms import CalibratedNetwork, people_showing

Array = NDArray[np.float64]

OWN = expressions_of("expressions")

CLASS_SETS = (
    OWN,
    EXPRESSIONS,
    Classes(("good", "bad"), ("good",), ("bad",)),
    Classes(("good", "other"), ("good",)),
    Classes(("bad", "other"), (), ("bad",), (0.9, 0.1)),
    Classes(("good", "better", "bad"), ("good", "better"), ("bad",), (0.2, 0.3, 0.5)),
    Classes(("bad", "other", "more", "good"), ("good",), ("bad",), (0.7, 0.1, 0.1, 0.1)),
    Classes(("a", "b", "c"), ("a", "b", "c")),
)
"""Of the app; with and without classes for neither, positive, negative; of few classes."""

GRID = (0.0, 1e-6, 0.01, 0.2, 0.5, 1.0)


@st.composite
def rooms(draw: st.DrawFn, most: int = 12) -> tuple[Classes, Array]:
    """Classes and (N, C) probabilities of a network, from certain to knowing nothing."""
    classes = draw(st.sampled_from(CLASS_SETS))
    values = st.sampled_from(GRID) | st.floats(0.0, 1.0)
    row = st.lists(values, min_size=len(classes), max_size=len(classes))
    rows = draw(st.lists(row.filter(lambda r: sum(r) > 1e-3), min_size=1, max_size=most))
    probabilities = np.array(rows)
    return classes, probabilities / probabilities.sum(axis=1, keepdims=True)


def estimate(classes: Classes, probabilities: Array, weights: Array | None = None) -> Prevalence:
    weights = np.ones(len(probabilities)) if weights is None else weights
    return estimate_prevalence(probabilities, weights, classes)


def same(left: Prevalence, right: Prevalence, within: float = 1e-4) -> None:
    assert left.shares == pytest.approx(right.shares, abs=within)
    assert left.net == pytest.approx(right.net, abs=within)
    assert (left.low, left.high) == pytest.approx((right.low, right.high), abs=within)


def certain(classes: Classes, shown: list[int]) -> Array:
    return np.eye(len(classes))[shown]


@given(rooms(most=40))
def test_an_estimate_is_shares_of_people_with_an_interval(room: tuple[Classes, Array]) -> None:
    classes, probabilities = room
    found = estimate(classes, probabilities)
    assert found.shares.dtype == np.float32
    assert found.shares.shape == (len(classes),)
    assert found.shares.min() >= 0.0
    assert found.shares.sum() == pytest.approx(1.0, abs=1e-5)
    assert -1.0 <= found.low <= found.net <= found.high <= 1.0
    positive = found.shares[classes.is_positive].sum(dtype=np.float64)
    negative = found.shares[classes.is_negative].sum(dtype=np.float64)
    assert found.net == pytest.approx(positive - negative, abs=1e-5)


@given(rooms(), st.randoms(use_true_random=False))
def test_the_order_of_people_does_not_matter(room: tuple[Classes, Array], random: object) -> None:
    classes, probabilities = room
    order = list(range(len(probabilities)))
    random.shuffle(order)  # type: ignore[attr-defined]
    same(estimate(classes, probabilities), estimate(classes, probabilities[order]))


@given(rooms(), st.data())
def test_a_person_in_parts_is_one_person(room: tuple[Classes, Array], data: st.DataObject) -> None:
    classes, probabilities = room
    count = len(probabilities)
    parts = np.array(data.draw(st.lists(st.integers(1, 5), min_size=count, max_size=count)))
    split = estimate(classes, probabilities.repeat(parts, axis=0), (1.0 / parts).repeat(parts))
    same(split, estimate(classes, probabilities))


@st.composite
def counted(draw: st.DrawFn) -> tuple[Classes, list[int]]:
    classes = draw(st.sampled_from(CLASS_SETS))
    shown = st.lists(st.integers(0, len(classes) - 1), min_size=1, max_size=60)
    return classes, draw(shown)


@given(counted())
@example((EXPRESSIONS, [0] * 4))
@example((EXPRESSIONS, [3] * 49))
@example((CLASS_SETS[2], [1] * 23))
def test_of_what_is_certain_it_counts(room: tuple[Classes, list[int]]) -> None:
    classes, shown = room
    found = estimate(classes, certain(classes, shown))
    assert -1.0 <= found.low <= found.net <= found.high <= 1.0
    net = float(classes.counts_as[shown].mean())
    assert found.shares == pytest.approx(np.bincount(shown, minlength=len(classes)) / len(shown))
    assert found.net == pytest.approx(net, abs=1e-5)
    assert (found.low, found.high) == pytest.approx((net, net), abs=1e-4)


@given(counted(), st.lists(st.integers(1, 125), min_size=60, max_size=60))
def test_of_what_is_certain_it_counts_by_weight(
    room: tuple[Classes, list[int]], frames: list[int]
) -> None:
    """A window's weights are no whole numbers: thirds of a person do not sum to exactly one."""
    classes, shown = room
    parts = certain(classes, shown).repeat(2, axis=0)
    share = np.array([n / 126 for n in frames[: len(shown)]])
    found = estimate(classes, parts, np.stack([share, 1 - share], axis=1).ravel())
    assert -1.0 <= found.low <= found.net <= found.high <= 1.0
    assert found.net == pytest.approx(classes.counts_as[shown].mean(), abs=1e-5)


@pytest.mark.parametrize("classes", CLASS_SETS[:-1], ids=lambda c: "-".join(c.names[:3]))
def test_with_more_people_of_the_same_mix_it_is_surer(classes: Classes) -> None:
    count = len(classes)
    some = 0.95 * np.eye(count) + 0.05 / count
    widths = [
        found.high - found.low
        for times in (1, 4, 16, 64)
        if (found := estimate(classes, np.tile(some, (times, 1))))
    ]
    assert widths == sorted(widths, reverse=True)
    assert widths[-1] < 0.7 * widths[0]


@pytest.mark.parametrize("people", [1, 5, 30, 200])
def test_a_network_that_says_nothing_leaves_everything_open(people: int) -> None:
    shares = np.array(OWN.training_shares)
    found = estimate(OWN, np.tile(shares, (people, 1)))
    assert found.net == pytest.approx(0.0, abs=1e-4)
    assert found.low < -0.7
    assert found.high > 0.7


def test_of_unknown_training_shares_it_takes_all_for_equal() -> None:
    rng = np.random.default_rng(2)
    for classes in CLASS_SETS:
        count = len(classes)
        unknown = replace(classes, training_shares=())
        equal = replace(classes, training_shares=(1.0 / count,) * count)
        room = rng.dirichlet([0.5] * count, 9)
        same(estimate(unknown, room), estimate(equal, room), within=1e-6)


def test_what_a_network_was_shown_often_speaks_less() -> None:
    room = np.array([mix(happy=0.5, sad=0.5).astype(float)] * 10)
    others = (0.05,) * 3
    often_happy = replace(EXPRESSIONS, training_shares=(*others, 0.5, 0.1, 0.15, 0.1))
    often_sad = replace(EXPRESSIONS, training_shares=(*others, 0.1, 0.5, 0.15, 0.1))
    assert estimate(often_happy, room).net < estimate(often_sad, room).net


def net_by_enumeration(probabilities: Array, classes: Classes) -> tuple[float, float]:
    """Mean and variance of the net share over all ways in which people can be in the groups."""
    groups = np.stack([classes.counts_as == sign for sign in (1, 0, -1)], axis=1).astype(float)
    there = groups.any(axis=0)
    shares = np.array(classes.training_shares or (1 / len(classes),) * len(classes)) @ groups
    evidence = (probabilities @ groups)[:, there] / shares[there]
    signs = np.array([1.0, 0.0, -1.0])[there]
    chances, nets = [], []
    for assignment in itertools.product(range(int(there.sum())), repeat=len(probabilities)):
        counts = np.bincount(assignment, minlength=len(signs))
        # Dirichlet-multinomial but for what is the same for all assignments.
        prior = math.prod(math.gamma(PRIOR + n) / math.gamma(PRIOR) for n in counts)
        chances.append(prior * math.prod(evidence[range(len(assignment)), assignment]))
        nets.append(signs[list(assignment)].mean())
    chance = np.array(chances) / sum(chances)
    mean = float(chance @ nets)
    return mean, float(chance @ (np.array(nets) - mean) ** 2)


@pytest.mark.parametrize("people", [1, 2, 3, 4])
@pytest.mark.parametrize("classes", CLASS_SETS, ids=lambda c: "-".join(c.names[:3]))
def test_it_is_what_enumeration_gives(
    classes: Classes, people: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.window.prevalence.CALIBRATION_SPREAD", 0.0)
    rng = np.random.default_rng(people)
    for peak in (0.2, 1.0, 5.0):
        room = rng.dirichlet([peak] * len(classes), people)
        found = estimate(classes, room)
        mean, variance = net_by_enumeration(room, classes)
        assert found.net == pytest.approx(mean, abs=1e-3)
        reach = 1.644854 * math.sqrt(variance)
        # Where nothing is negative the net share cannot be below 0, nor above it without positive.
        least, most = -float(classes.is_negative.any()), float(classes.is_positive.any())
        assert found.low == pytest.approx(max(mean - reach, least), abs=3e-3)
        assert found.high == pytest.approx(min(mean + reach, most), abs=3e-3)


def test_one_person_by_hand() -> None:
    # Of a group as likely as the others, 0.6 / 0.3 : 0.2 / 0.4 : 0.2 / 0.3 = 2 : 0.5 : 0.667.
    classes = Classes(("good", "other", "bad"), ("good",), ("bad",), (0.3, 0.4, 0.3))
    found = estimate(classes, np.array([[0.6, 0.2, 0.2]]))
    assert found.net == pytest.approx((2 - 2 / 3) / (2 + 0.5 + 2 / 3), abs=1e-5)
    assert found.shares == pytest.approx(np.array([12, 3, 4]) / 19, abs=1e-5)


def test_what_may_be_wrong_with_the_network_widens_the_interval_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = people_showing(OWN, {"neutral": 20, "happy": 5, "sad": 5})
    room = CalibratedNetwork(OWN).read(shown, np.random.default_rng(3))
    careful = estimate(OWN, room)
    monkeypatch.setattr("monitor.window.prevalence.CALIBRATION_SPREAD", 0.0)
    trusting = estimate(OWN, room)
    assert careful.net == trusting.net
    assert careful.low < trusting.low
    assert careful.high > trusting.high


def beta_moment(a: float, b: float, power: int) -> float:
    return math.prod((a + i) / (a + b + i) for i in range(power))


@given(
    st.integers(2, 40),
    st.sampled_from([(0.3, 0.3), (0.6, 0.3), (0.3, 0.6), (1.0, 1.0), (2.5, 0.5)]),
)
def test_the_nodes_integrate_a_beta_distribution(count: int, ab: tuple[float, float]) -> None:
    nodes, weights = _beta_nodes(count, *ab)
    assert weights.sum() == pytest.approx(1.0, abs=1e-12)
    assert weights.min() > 0.0
    assert nodes.min() > 0.0
    assert nodes.max() < 1.0
    a, b = ab
    mean = a / (a + b)
    assert weights @ nodes == pytest.approx(mean, abs=1e-9)
    variance = a * b / ((a + b) ** 2 * (a + b + 1))
    assert weights @ (nodes - mean) ** 2 == pytest.approx(variance, abs=1e-9)
    for power in range(2 * count):  # a rule of n nodes is exact to the degree 2 n - 1
        assert weights @ nodes**power == pytest.approx(beta_moment(a, b, power), abs=1e-9)


def test_a_beta_distribution_with_nothing_on_one_side() -> None:
    assert [part.tolist() for part in _beta_nodes(9, 0.3, 0.0)] == [[1.0], [1.0]]
    assert [part.tolist() for part in _beta_nodes(9, 0.0, 0.3)] == [[0.0], [1.0]]


@pytest.mark.parametrize(
    "is_there",
    [
        here
        for here in itertools.product((True, False), repeat=3)
        if here[0] or here[2]  # the gauge counts something
    ],
)
def test_the_prior_prefers_no_group(is_there: tuple[bool, bool, bool]) -> None:
    nodes, log_weights = _prior_nodes(12, is_there)
    weights = np.exp(log_weights.astype(np.float64))
    assert weights.sum() == pytest.approx(1.0, abs=1e-5)
    assert nodes.sum(axis=1) == pytest.approx(np.ones(len(nodes)), abs=1e-6)
    wanted = np.array(is_there) / sum(is_there)
    assert weights @ nodes == pytest.approx(wanted, abs=1e-5)


@settings(max_examples=20)
@given(st.integers(100, 1000), st.floats(0.0, 1.0), st.integers(0, 9))
def test_large_rooms(people: int, share: float, seed: int) -> None:
    """Many people are no problem of numbers, and nearly their plain average where sure."""
    rng = np.random.default_rng(seed)
    is_sad = rng.random(people) < share
    room = np.where(is_sad[:, None], mix(sad=0.999).astype(float), mix(sad=0.001).astype(float))
    found = estimate(EXPRESSIONS, room)
    assert found.net == pytest.approx(-is_sad.mean(), abs=0.03)
    assert found.low <= found.net <= found.high


THREE = Classes(("good", "other", "bad"), ("good",), ("bad",))

evidence_rows = st.lists(
    st.lists(st.floats(0.001, 1.0), min_size=3, max_size=3), min_size=1, max_size=12
)


@given(evidence_rows)
def test_shares_of_three_groups_are_those_of_three_classes(rows: list[list[float]]) -> None:
    evidence = np.array(rows)
    evidence /= evidence.sum(axis=1, keepdims=True)
    weights = np.ones(len(rows))
    shares, spreads = estimate_shares(evidence, weights)
    known = estimate_prevalence(evidence, weights, THREE)
    assert shares.sum() == pytest.approx(1.0)
    assert shares[0] - shares[2] == pytest.approx(known.net, abs=1e-4)
    assert (spreads >= 0).all()
    # The spread of a difference is at most the sum of both.
    reach = (known.high - known.low) / 2 / 1.644854
    assert reach <= spreads[0] + spreads[2] + 1e-3


@given(evidence_rows, st.permutations([0, 1, 2]))
def test_no_group_is_preferred(rows: list[list[float]], order: list[int]) -> None:
    evidence = np.array(rows)
    evidence /= evidence.sum(axis=1, keepdims=True)
    weights = np.ones(len(rows))
    one, other = (estimate_shares(part, weights) for part in (evidence, evidence[:, order]))
    # The nodes of the integral are not the same in each order.
    np.testing.assert_allclose(one[0][order], other[0], atol=0.02)
