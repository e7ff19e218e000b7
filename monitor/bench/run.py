"""Measures case after case, each in a process of its own."""

from __future__ import annotations

import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from itertools import product
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.bench.case import Case, Figures, measure
from monitor.bench.crowd import crowd
from monitor.config import Settings
from monitor.errors import EngineError, MonitorError
from monitor.files.temporary import temporary_folder
from monitor.stopping import start_deaf

SIZES = ((1280, 720), (1920, 1080))
FACES = (1, 6, 25, 80)
THREADS = (1, 2)
_QUICK_FACES = (1, 25)
_LIVE_S, _QUICK_LIVE_S = 2.0, 1.5

_POLL_S = 0.1


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


def measure_all(
    cases: Sequence[Case], settings: Settings, *, stop: Callable[[], bool] = bool
) -> Iterator[tuple[Case, Figures]]:
    """Yield each case with its figures, as they come.

    Args:
        cases: What is measured.
        settings: All settings.
        stop: Asked several times a second; True ends it, without the case that was being measured.

    Raises:
        EngineError: A network is missing or broken, or the process died.
    """
    for case in cases:
        # Painted here: finding a head in the demo would count among the case's memory.
        figures = _measure_apart(case, crowd(case.size_wh, case.faces), settings, stop)
        if figures is None:
            return
        yield case, figures


def _measure_apart(
    case: Case, picture: NDArray[np.uint8], settings: Settings, stop: Callable[[], bool]
) -> Figures | None:
    # Spawned: what this process holds in memory is none of theirs.
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    with temporary_folder() as folder, ours:
        arguments = (theirs, case, picture, settings, folder)
        process = context.Process(target=_tell, args=arguments, daemon=True)
        start_deaf(process)
        theirs.close()
        try:
            while not ours.poll(_POLL_S):
                if stop():
                    return None
            told: Figures | MonitorError = ours.recv()
        except EOFError:
            process.join()
            told = EngineError(f"the measurement died with exit code {process.exitcode}")
        finally:
            # What it had to say is here, and native libraries may take long to unload.
            process.kill()
            process.join()
    if isinstance(told, MonitorError):
        raise told
    return told


def _tell(
    connection: Connection,
    case: Case,
    picture: NDArray[np.uint8],
    settings: Settings,
    folder: Path,
) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the program that started this one decides
    try:
        connection.send(measure(case, picture, settings, folder))
    except MonitorError as error:
        connection.send(error)
