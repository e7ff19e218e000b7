"""Measures case after case, each in a process of its own."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import product

from monitor.bench.case import Case, Figures, measure
from monitor.config import Settings

THREADS = (1, 2)

_Choice = tuple[Sequence[tuple[int, int]], Sequence[int], float]
_USUAL: _Choice = (((1280, 720), (1920, 1080)), (1, 6, 25, 80), 4.0)
_QUICK: _Choice = (((1280, 720),), (1, 25), 2.0)


def usual_cases(
    threads: Sequence[int], *, quick: bool = False, live_s: float | None = None
) -> tuple[Case, ...]:
    """Return what is measured; `quick` is a minute's worth of it, `live_s` as in `Case`."""
    sizes, counts, usual_live_s = _QUICK if quick else _USUAL
    return tuple(
        Case(*chosen, live_s or usual_live_s) for chosen in product(sizes, counts, threads)
    )


def measure_all(cases: Sequence[Case], settings: Settings) -> Iterator[tuple[Case, Figures]]:
    """Yield each case with its figures, as they come.

    Raises:
        EngineError: A network is missing or broken.
    """
    # Spawned: what this process holds in memory is none of theirs.
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=1) as processes:
        for case in cases:
            yield case, processes.submit(measure, case, settings).result()
