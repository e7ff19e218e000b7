"""Frames a second with all cores, against as many processes of the packages as there are cores."""

from __future__ import annotations

import multiprocessing
import os
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from pathlib import Path

import cv2
import numpy as np

from benchmark.clips import write_clip
from benchmark.peers import OURS, packages_reader
from monitor.analysis.reading import Pipelines, RecordingReader
from monitor.bench.crowd import crowd
from monitor.engine import threads_of
from monitor.folders import HOME_VARIABLE
from monitor.sources import make_recording
from monitor.types import Frame

SIZES = ((1280, 720), (1920, 1080))
FACES = 25
OUR_FRAMES, THEIR_FRAMES, TURNS = 40, 8, 4


def throughput() -> dict[str, object]:
    """Full scans and expressions of all faces, decoding included, both sides in turns."""
    folder = Path(os.environ[HOME_VARIABLE])
    cores = threads_of(OURS.engine)
    pipelines = Pipelines(OURS, cores)
    pipelines.load()
    spawn = multiprocessing.get_context("spawn")
    figures: dict[str, object] = {"processes of the packages": cores}
    with ProcessPoolExecutor(cores, mp_context=spawn, initializer=_load_packages) as processes:
        for width, height in SIZES:
            clip = folder / f"{height}.mp4"
            write_clip(clip, crowd((width, height), FACES), frames=OUR_FRAMES)
            rates = []
            for _ in range(TURNS):
                ours = _ours(clip, pipelines)
                begin_s = time.perf_counter()
                reads = [processes.submit(_read_by_packages, clip) for _ in range(cores)]
                total = sum(read.result() for read in reads)
                rates.append((ours, total / (time.perf_counter() - begin_s)))
            settled = rates[1:]
            figures[f"{width}x{height}, {FACES} faces"] = {
                "ours_fps": statistics.median(ours for ours, _ in settled),
                "packages_fps": statistics.median(theirs for _, theirs in settled),
                "times_faster": statistics.median(ours / theirs for ours, theirs in settled),
            }
    return figures


def _ours(clip: Path, pipelines: Pipelines) -> float:
    begin_s = time.perf_counter()
    source = make_recording(str(clip))
    with closing(source):
        source.open()
        reader = RecordingReader(source, pipelines.load(), OURS.tracking, lambda _gap: None)
        count = sum(1 for _ in reader.readings())
    return count / (time.perf_counter() - begin_s)


_packages: list[Callable[[Frame], int]] = []
"""In a process of the packages: the reader that was loaded when it began."""


def _load_packages() -> None:
    _packages.append(packages_reader())


def _read_by_packages(clip: Path) -> int:
    """Read the clip's first frames and return how many."""
    capture = cv2.VideoCapture(str(clip))
    for number in range(THEIR_FRAMES):
        image = np.asarray(capture.read()[1], np.uint8)
        _packages[0](Frame(image, number, 0.0))
    capture.release()
    return THEIR_FRAMES
