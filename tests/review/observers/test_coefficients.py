"""Coefficients of agreement, beside the libraries of the field."""

from __future__ import annotations

import krippendorff
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sklearn.metrics import cohen_kappa_score

from monitor.review.observers.coefficients import alpha, coincidences, kappa, meetings, spearman

CODES = 4

ratings = st.tuples(st.integers(2, 40), st.integers(2, 4), st.integers(0, 2**32 - 1)).map(
    lambda shape: np.random.default_rng(shape[2]).integers(-1, CODES, shape[:2])
)


def _alpha(said: np.ndarray, *, ordered: bool) -> float:
    return float(alpha(coincidences(said, CODES).sum(axis=0), ordered=ordered))


@given(said=ratings, ordered=st.booleans())
def test_alpha_is_that_of_the_library(said: np.ndarray, ordered: bool) -> None:
    met = said[(said >= 0).sum(axis=1) > 1]
    assume(len(np.unique(met[met >= 0])) > 1)
    expected = krippendorff.alpha(
        np.where(said < 0, np.nan, said).T,
        value_domain=range(CODES),
        level_of_measurement="ordinal" if ordered else "nominal",
    )
    assert _alpha(said, ordered=ordered) == pytest.approx(expected, abs=1e-9)


def test_alpha_of_the_published_example() -> None:
    """Krippendorff, 'Computing Krippendorff's alpha-reliability' (2011), example C."""
    nothing = -1
    observers = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, nothing, nothing, nothing],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nothing, 3],
        [nothing, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nothing],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nothing],
    ]
    said = np.array(observers).T
    table = coincidences(np.where(said > 0, said - 1, -1), 5).sum(axis=0)
    assert float(alpha(table, ordered=False)) == pytest.approx(0.743, abs=5e-4)
    assert float(alpha(table, ordered=True)) == pytest.approx(0.815, abs=5e-4)


@given(said=ratings, ordered=st.booleans(), seed=st.integers(0, 1000))
def test_alpha_knows_no_order_of_observers_nor_of_intervals(
    said: np.ndarray, ordered: bool, seed: int
) -> None:
    random = np.random.default_rng(seed)
    mixed = said[random.permutation(len(said))][:, random.permutation(said.shape[1])]
    assert _alpha(mixed, ordered=ordered) == pytest.approx(
        _alpha(said, ordered=ordered), nan_ok=True
    )


@given(said=ratings, ordered=st.booleans())
def test_equal_codes_agree_wholly_also_where_some_are_missing(
    said: np.ndarray, ordered: bool
) -> None:
    same = np.where(said >= 0, np.abs(said).max(axis=1, keepdims=True), -1)
    met = same[(same >= 0).sum(axis=1) > 1]
    assume(len(np.unique(met[met >= 0])) > 1)
    assert _alpha(same, ordered=ordered) == pytest.approx(1.0)


def test_codes_by_chance_agree_with_nobody() -> None:
    said = np.random.default_rng(3).integers(0, CODES, (20_000, 2))
    for ordered in (False, True):
        assert abs(_alpha(said, ordered=ordered)) < 0.02


@given(said=ratings, weighted=st.booleans())
def test_kappa_is_that_of_the_library(said: np.ndarray, weighted: bool) -> None:
    first, second = said[:, 0], said[:, 1]
    both = (first >= 0) & (second >= 0)
    assume(len(np.unique(said[both, :2])) > 1)
    expected = cohen_kappa_score(
        first[both],
        second[both],
        labels=range(CODES),
        weights="quadratic" if weighted else None,
    )
    for one, other in ((first, second), (second, first)):
        found = kappa(meetings(one, other, CODES).sum(axis=0), weighted=weighted)
        assert float(found) == pytest.approx(expected, abs=1e-9)


def test_what_cannot_be_told_is_no_number() -> None:
    always = np.zeros((10, 2), np.int64)
    assert np.isnan(_alpha(always, ordered=True))
    assert np.isnan(_alpha(np.full((10, 2), -1), ordered=False))
    assert np.isnan(float(kappa(meetings(always[:, 0], always[:, 1], CODES).sum(axis=0))))
    assert np.isnan(spearman(np.zeros(5), np.arange(5.0), np.ones((1, 5)))).all()


@given(
    pairs=st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), min_size=3, max_size=30),
    seed=st.integers(0, 1000),
)
def test_the_rank_correlation_is_that_of_pandas_also_of_a_sample(
    pairs: list[tuple[int, int]], seed: int
) -> None:
    import pandas as pd

    drawn = np.random.default_rng(seed).integers(0, len(pairs), len(pairs))
    first, second = np.array(pairs, np.float64).T
    weights = np.bincount(drawn, minlength=len(pairs)).astype(np.float64)[None]
    sample = pd.DataFrame({"a": first[drawn], "b": second[drawn]}).rank()
    assume(sample["a"].nunique() > 1 and sample["b"].nunique() > 1)
    expected = sample.corr().loc["a", "b"]
    assert spearman(first, second, weights)[0] == pytest.approx(expected, abs=1e-9)
