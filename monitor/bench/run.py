"""Measures case after case, each in a process of its own."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import product

from monitor.bench.case import Case, Figures, measure
from monitor.bench.crowd import crowd
from monitor.config import Settings

SIZES = ((1280, 720), (1920, 1080))
FACES = (1, 6, 25, 80)
THREADS = (1, 2)
_QUICK_FACES = (1, 25)
_LIVE_S, _QUICK_LIVE_S = 2.0, 1.5


def usual_cases(
    *,
    threads: Sequence[int] | None = None,
    faces: Sequence[int] | None = None,
    quick: bool = False,
    live_s: float | None = None,
) -> tuple[Case, ...]:
    """Return what is measured, in the order of size, faces and threads.

    Args:
        threads: Instead of `THREADS`.
        faces: Instead of `FACES`.
        quick: The small picture alone, with fewer faces, and shorter.
        live_s: As in `Case`.
    """
    return tuple(
        Case(size_wh, count, of_threads, live_s or (_QUICK_LIVE_S if quick else _LIVE_S))
        for size_wh, count, of_threads in product(
            SIZES[:1] if quick else SIZES,
            faces or (_QUICK_FACES if quick else FACES),
            threads or THREADS,
        )
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
            # Painted here: finding a head in the demo would count among the case's memory.
            picture = crowd(case.size_wh, case.faces)
            yield case, processes.submit(measure, case, picture, settings).result()
