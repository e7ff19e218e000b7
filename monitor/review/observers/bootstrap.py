"""How sure a figure is that was made of a time series: blocks of it, drawn again and again.

Neighbouring intervals are alike: 90 of 20 seconds say less than 90 lessons. A circular block
bootstrap (Politis and Romano, 1992) draws stretches instead of intervals. How long they are follows
from how long the series remembers (Politis and White, 2004; corrected by Patton, Politis and
White, 2009).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

SAMPLES = 2000
_SEED = 20261129
"""The same session has the same interval whenever it is asked for."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its 95 % interval.

    Attributes:
        value: The figure; it lies between -1 and 1.
        low: Where the interval begins.
        high: Where it ends.
    """

    value: float
    low: float
    high: float


def block_length(series: Array) -> float:
    """Return how many steps a block of a circular bootstrap should have, at least 1.

    Args:
        series: (N,) without gaps.
    """
    count = len(series)
    centred = series - series.mean() if count else series
    if count < 8 or not centred.any():
        return 1.0
    alone = max(5, math.ceil(math.sqrt(math.log10(count))))
    furthest = min(math.ceil(math.sqrt(count)) + alone, count - 1)
    lags = [float(centred[lag:] @ centred[: count - lag]) / count for lag in range(furthest + 1)]
    small = 2.0 * math.sqrt(math.log10(count) / count)
    is_small = [abs(lag) < small * lags[0] for lag in lags]
    runs = (lag for lag in range(1, furthest - alone + 2) if all(is_small[lag : lag + alone]))
    # From here on it remembers nothing that could be told from chance.
    reach = min(2 * max(next(runs, furthest + 1) - 1, 1), furthest)
    weights = [min(1.0, 2.0 * (1.0 - lag / reach)) for lag in range(1, reach + 1)]
    weighted = [weight * lag for weight, lag in zip(weights, lags[1:], strict=False)]
    spectrum = lags[0] + 2.0 * sum(weighted)
    slope = 2.0 * sum(lag * value for lag, value in enumerate(weighted, start=1))
    if spectrum <= 0.0:
        return 1.0
    length = (2.0 * slope**2 / (4.0 / 3.0 * spectrum**2) * count) ** (1.0 / 3.0)
    longest = math.ceil(min(3.0 * math.sqrt(count), count / 3.0))
    return float(min(max(length, 1.0), longest))


def longest_block(every: Sequence[Array]) -> int:
    """Return the block that does for all of these series, whose gaps are NaN."""
    lengths = [block_length(one[np.isfinite(one)]) for one in every]
    return math.ceil(max(lengths, default=1.0))


@lru_cache(maxsize=4)  # all figures of a session are drawn alike
def block_weights(count: int, block: int, samples: int = SAMPLES) -> Array:
    """Return how often (B, N) each of N units stands in each of B samples, drawn in blocks."""
    random = np.random.default_rng(_SEED)
    blocks = math.ceil(count / block)
    starts = random.integers(0, count, (samples, blocks))
    drawn = (starts[:, :, None] + np.arange(block)) % count
    drawn = drawn.reshape(samples, -1)[:, :count]
    places = np.arange(samples)[:, None] * count + drawn
    counts = np.bincount(places.ravel(), minlength=samples * count)
    weights = counts.reshape(samples, count).astype(np.float64)
    weights.flags.writeable = False
    return weights


def estimate(figure: Callable[[Array], Array], count: int, block: int) -> Estimate | None:
    """Return a figure and its interval.

    Args:
        figure: Takes how often (B, N) each unit counts, and returns the figure (B,).
        count: N units, in order of time.
        block: How many of them are drawn together.

    Returns:
        None where it cannot be told.
    """
    if count < 2:
        return None
    value = float(figure(np.ones((1, count)))[0])
    if not math.isfinite(value):
        return None
    drawn = figure(block_weights(count, block))
    drawn = drawn[np.isfinite(drawn)]
    if len(drawn) < SAMPLES // 2:
        return None
    return _around(value, drawn, count / block)


def _around(value: float, drawn: Array, blocks: float) -> Estimate:
    """The interval on Fisher's scale, on which such figures spread alike; wider for few blocks."""
    scale = np.arctanh(np.clip(drawn, -0.999, 0.999))
    centre = math.atanh(min(max(value, -0.999), 0.999))
    reach = _student_975(max(blocks - 1.0, 1.0)) * float(scale.std(ddof=1))
    low, high = math.tanh(centre - reach), math.tanh(centre + reach)
    return Estimate(value, min(low, value), max(high, value))


def _student_975(freedom: float) -> float:
    """Student's t, by Hill's expansion of the normal quantile; good to a hundredth from 3 on."""
    z = NormalDist().inv_cdf(0.975)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / freedom + second / freedom**2 + third / freedom**3
