"""Two who said something of the same intervals, and figures of tables of an interval each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.review.observers.bootstrap import Estimate, estimate
from monitor.review.observers.coefficients import kappa

GAUGE = "gauge"
Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who said something of the same intervals.

    Attributes:
        first: An observer.
        second: Another one, or `GAUGE`.
        count: How many intervals both know.
        kappa: Cohen's; None where it cannot be told.
        weighted_kappa: The same, by squared distance; None also for codes without an order.
    """

    first: str
    second: str
    count: int
    kappa: Estimate | None
    weighted_kappa: Estimate | None


def pair_of(first: str, second: str, tables: Table, block: int, *, ordered: bool) -> Pair:
    """Compare two by `meetings` (N, K, K) of N intervals."""
    told = both_vary(tables)
    weighted = lambda table: kappa(table, weighted=True)  # noqa: E731
    return Pair(
        first,
        second,
        units(tables),
        estimate_of(tables, block, kappa) if told else None,
        estimate_of(tables, block, weighted) if told and ordered else None,
    )


def both_vary(tables: Table) -> bool:
    """Whether neither of two, by `meetings` (N, K, K), said the same all the time.

    Of one who did kappa is 0, and alpha below it, whatever the other said.
    """
    said = tables.sum(axis=0)
    return all(np.count_nonzero(said.sum(axis=side)) > 1 for side in (0, 1))


def estimate_of(tables: Table, block: int, figure: Callable[[Table], Table]) -> Estimate | None:
    """Return a figure of sums of tables (N, K, K); those in which nobody met do not count."""
    met = tables[tables.any(axis=(1, 2))]
    flat = met.reshape(len(met), tables.shape[1] * tables.shape[2])

    def of_samples(weights: Table) -> Table:
        return figure((weights @ flat).reshape(-1, *tables.shape[1:]))

    return estimate(of_samples, len(met), block)


def units(tables: Table) -> int:
    """Return of how many intervals a table (K, K) holds anything."""
    return int(tables.any(axis=(1, 2)).sum())
