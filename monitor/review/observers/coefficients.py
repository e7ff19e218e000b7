"""Coefficients of agreement, from how often which codes met; for many samples at once.

Krippendorff's alpha: K. Krippendorff, Content Analysis, 4th edition (2019), chapter 12. Cohen's
kappa: J. Cohen (1960), and with weights (1968). Arrays (..., K, K) are one table of K codes per
sample; what cannot be told, as where all said the same, is NaN.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def coincidences(said: NDArray[np.int64], code_count: int) -> Array:
    """Return how often which codes met in each unit, as alpha counts it.

    Args:
        said: (N, R) what each of R raters said of each unit, from 0; -1 where nothing.
        code_count: K.

    Returns:
        (N, K, K) symmetric; each unit adds up to the number of those who said something, and to 0
        where that is one alone.
    """
    present = said >= 0
    counts = np.stack([(said == code).sum(axis=1) for code in range(code_count)], axis=1)
    pairs = counts[:, :, None] * counts[:, None, :].astype(np.float64)
    diagonal = np.arange(code_count)
    pairs[:, diagonal, diagonal] -= counts
    others = present.sum(axis=1) - 1
    return np.asarray(pairs / np.maximum(others, 1)[:, None, None])


def meetings(first: NDArray[np.int64], second: NDArray[np.int64], code_count: int) -> Array:
    """Return (N, K, K) of 0 and 1: what the first said by what the second did, where both did."""
    found = np.zeros((len(first), code_count, code_count))
    both = np.flatnonzero((first >= 0) & (second >= 0))
    found[both, first[both], second[both]] = 1.0
    return found


def alpha(table: Array, *, ordered: bool) -> Array:
    """Return Krippendorff's alpha (...,) of sums of `coincidences`, nominal or ordinal."""
    totals = table.sum(axis=-1)
    count = totals.sum(axis=-1)
    if ordered:
        ranks = np.cumsum(totals, axis=-1) - totals / 2
        distance = (ranks[..., :, None] - ranks[..., None, :]) ** 2
    else:
        distance = _unlike(table.shape[-1])
    expected = (totals[..., :, None] * totals[..., None, :] * distance).sum(axis=(-2, -1))
    observed = (table * distance).sum(axis=(-2, -1))
    return _one_less((count - 1) * observed, expected)


def kappa(table: Array, *, weighted: bool = False) -> Array:
    """Return Cohen's kappa (...,) of sums of `meetings`; with weights, by the squared distance."""
    places = np.arange(table.shape[-1])
    squares = (places[:, None] - places[None, :]).astype(np.float64) ** 2
    distance = squares if weighted else _unlike(table.shape[-1])
    rows, columns = table.sum(axis=-1), table.sum(axis=-2)
    expected = (rows[..., :, None] * columns[..., None, :] * distance).sum(axis=(-2, -1))
    observed = (table * distance).sum(axis=(-2, -1))
    return _one_less(table.sum(axis=(-2, -1)) * observed, expected)


def spearman(first: Array, second: Array, weights: Array) -> Array:
    """Return Spearman's correlation (B,) of two series (N,), each unit counted (B, N) times."""
    ranks = [_ranks(values, weights) for values in (first, second)]
    count = weights.sum(axis=-1, keepdims=True)
    centred = [one - (weights * one).sum(axis=-1, keepdims=True) / count for one in ranks]
    covariance, *variances = (
        (weights * one * other).sum(axis=-1)
        for one, other in (centred, (centred[0],) * 2, (centred[1],) * 2)
    )
    spread = np.sqrt(variances[0] * variances[1])
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(spread > 1e-9, covariance / spread, np.nan)


def _ranks(values: Array, weights: Array) -> Array:
    """Ranks of a sample in which each value stands so many times; the same value, the same rank."""
    _, which = np.unique(values, return_inverse=True)
    counts = np.zeros((len(weights), int(which.max()) + 1))
    np.add.at(counts.T, which, weights.T)
    return np.asarray((np.cumsum(counts, axis=1) - counts / 2)[:, which])


def _unlike(code_count: int) -> Array:
    return 1.0 - np.eye(code_count)


def _one_less(observed: Array, expected: Array) -> Array:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(expected > 0.0, 1.0 - observed / expected, np.nan)
