"""How sure figures of a time series are."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.review.observers.bootstrap import (
    block_length,
    block_weights,
    estimate,
    longest_block,
)
from scripts import measure_agreement


def _series(memory: float, count: int, seed: int = 0) -> np.ndarray:
    random, series = np.random.default_rng(seed), np.zeros(count)
    for place in range(1, count):
        series[place] = memory * series[place - 1] + random.normal()
    return series


@pytest.mark.parametrize("memory", [0.3, 0.6, 0.8])
def test_blocks_are_as_long_as_theory_says(memory: float) -> None:
    # Of this series the sums in Politis and White's formula are known.
    count = 4000
    slope, spectrum = 2 * memory / (1 - memory) ** 2, (1 + memory) / (1 - memory)
    best = (2 * slope**2 / (4 / 3 * spectrum**2) * count) ** (1 / 3)
    found = [block_length(_series(memory, count, seed)) for seed in range(5)]
    assert np.mean(found) == pytest.approx(best, rel=0.2)


def test_what_remembers_nothing_is_drawn_nearly_one_by_one() -> None:
    assert np.median([block_length(_series(0.0, 200, seed)) for seed in range(15)]) < 4.0
    assert block_length(np.ones(50)) == block_length(np.array([])) == 1.0
    assert longest_block([]) == 1


@given(
    values=st.lists(st.sampled_from([0.0, 1.0, 2.0, float("nan")]), max_size=60),
)
def test_a_block_is_never_longer_than_a_third(values: list[float]) -> None:
    assert 1 <= longest_block([np.array(values)]) <= max(np.ceil(len(values) / 3), 1)


@given(count=st.integers(2, 50), block=st.integers(1, 20))
def test_every_sample_has_as_many_intervals_and_none_is_left_out(count: int, block: int) -> None:
    weights = block_weights(count, min(block, count), 50)
    assert (weights.sum(axis=1) == count).all()
    assert weights.any(axis=0).all() or count > 20


@pytest.mark.slow  # the blocks themselves are tried above
def test_intervals_hold_where_neighbours_are_alike_and_single_ones_hold_less() -> None:
    found = measure_agreement.coverage(90, 0.8, 0.4, lessons=100)
    assert found["blocks"] >= 0.85
    assert found["blocks"] > found["single"]


def test_an_estimate_lies_in_its_interval_and_is_the_same_each_time() -> None:
    values = _series(0.5, 60)
    first, second = (
        estimate(lambda weights: np.tanh(weights @ values / 60), 60, 4) for _ in range(2)
    )
    assert first == second
    assert first is not None
    assert -1.0 <= first.low < first.value < first.high <= 1.0


def test_what_cannot_be_told_has_no_estimate() -> None:
    assert estimate(lambda weights: np.full(len(weights), np.nan), 30, 2) is None
    assert estimate(lambda weights: np.zeros(len(weights)), 1, 1) is None
