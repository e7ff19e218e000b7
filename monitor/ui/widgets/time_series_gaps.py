"""Where the time series of the gauge is interrupted, in class and looking back. No Qt here."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_HOLE = 1.5
"""Windows that are so many steps apart have a time without windows between them."""


def interrupted(times_s: Array, values: Array, step_s: float) -> tuple[Array, Array]:
    """The points of a line that does not bridge times without windows: NaN stands there.

    The arguments are those of `gaps_of`.
    """
    after = np.flatnonzero(np.diff(times_s) > _HOLE * step_s) + 1
    return np.insert(times_s, after, times_s[after - 1]), np.insert(values, after, np.nan)


def runs_of(values: Array) -> list[slice]:
    """Where values follow one another without NaN, in order."""
    edges = np.flatnonzero(np.diff(np.isfinite(values), prepend=False, append=False))
    return [slice(start, end) for start, end in edges.reshape(-1, 2).tolist()]


def gaps_of(times_s: Array, values: Array, step_s: float) -> tuple[tuple[float, float], ...]:
    """Start and end of each stretch without data, in order.

    A time without windows, a pause for example, is one as much as windows without a result.

    Args:
        times_s: (N,) end of each window, rising.
        values: (N,) the gauge; NaN where a window has no result.
        step_s: Usual time between two windows.
    """
    before_s = np.concatenate([times_s[:1] - step_s, times_s[:-1]])
    starts_s = np.maximum(before_s, times_s - step_s)
    hole = times_s - before_s > _HOLE * step_s
    unknown = np.isnan(values)
    spans = np.concatenate(
        [
            np.stack([before_s[hole], times_s[hole] - step_s], axis=1),
            np.stack([starts_s[unknown], times_s[unknown]], axis=1),
        ]
    )
    joined: list[tuple[float, float]] = []
    for start_s, end_s in spans[np.argsort(spans[:, 0], kind="stable")].tolist():
        if joined and start_s <= joined[-1][1] + 1e-6:
            joined[-1] = (joined[-1][0], end_s)
        else:
            joined.append((start_s, end_s))
    return tuple(joined)
