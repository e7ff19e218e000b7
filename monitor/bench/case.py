"""One measurement: so many faces in a picture of such a size, on so many threads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import fmean, median

import numpy as np
from numpy.typing import NDArray

from monitor.bench.crowd import CrowdSource, swaying
from monitor.bench.floor import multiplications_per_s, stage_multiplications
from monitor.bench.live_path import LivePath, watch
from monitor.bench.stages import stages_of
from monitor.config import Settings
from monitor.detection.suppression import overlaps
from monitor.pipeline import load_pipeline
from monitor.types import Face

RAREST_SCAN = 25
"""Frames from one look of the strong network to the next at 25 a second, as rare as
they ever are."""

SAME_FACE = 0.5
"""Faces that overlap by so much of their union are one."""

_STAGE_FRAMES = 9
_EVERY = 3
"""Of the live frames, so many to one that is scanned as in a recording."""


@dataclass(frozen=True, slots=True)
class Case:
    """What is measured.

    Attributes:
        size_wh: The picture, in pixels.
        faces: People in it.
        threads: Processor threads for the networks.
        live_s: How long the live path is watched.
    """

    size_wh: tuple[int, int]
    faces: int
    threads: int
    live_s: float


@dataclass(frozen=True, slots=True)
class Figures:
    """What came out.

    Attributes:
        found: Faces that a full scan finds.
        stage_ms: What the parts of reading a frame of a recording take, medians by name.
        floor_ms: What the multiplications of each part take at least, where they are known.
        full_ms: What such a frame takes, the median.
        live_ms: What a frame takes live, with the strong network's looks as rare as they ever
            are; the mean.
        recall: Share of the faces of a recording's scans that are found live, likewise.
        live: The live path in real time.
    """

    found: int
    stage_ms: Mapping[str, float]
    floor_ms: Mapping[str, float]
    full_ms: float
    live_ms: float
    recall: float
    live: LivePath


def measure(case: Case, picture: NDArray[np.uint8], settings: Settings, folder: Path) -> Figures:
    """Measure one case on a `crowd`; in a process of its own the memory is the case's own.

    The session of the live path is logged in `folder`.

    Raises:
        EngineError: A network is missing or broken.
    """
    settings = replace(settings, engine=replace(settings.engine, threads=case.threads))
    live = watch(CrowdSource(picture), settings, case.live_s, folder)

    frames = [swaying(picture, index) for index in range(2 * RAREST_SCAN)]
    full = load_pipeline(settings)
    images = [frame.image for frame in frames[:_STAGE_FRAMES]]
    stage_ms = stages_of(full, images)
    rare = replace(settings.detection, scan_every=RAREST_SCAN)
    lively = load_pipeline(replace(settings, detection=rare), live=True)
    seen = [lively.process(frame) for frame in frames][RAREST_SCAN:]
    wholes = [full.infer(frame) for frame in frames[RAREST_SCAN::_EVERY]]
    found = len(wholes[-1].faces)
    return Figures(
        found=found,
        stage_ms=stage_ms,
        floor_ms=_floor_ms(case, found, settings),
        full_ms=1e3 * median(whole.inference_s for whole in wholes),
        live_ms=1e3 * fmean(reading.inference_s or 0.0 for reading in seen),
        recall=fmean(
            recall(whole.faces, tuple(face.face for face in reading.faces))
            for whole, reading in zip(wholes, seen[::_EVERY], strict=True)
        ),
        live=live,
    )


def _floor_ms(case: Case, faces: int, settings: Settings) -> dict[str, float]:
    per_ms = multiplications_per_s(case.threads) / 1e3
    counts = stage_multiplications(case.size_wh, faces, settings)
    return {stage: count / per_ms for stage, count in counts.items()}


def recall(expected: tuple[Face, ...], found: tuple[Face, ...]) -> float:
    """Return the share of `expected` faces that are among those `found`; 1 without any."""
    if not expected:
        return 1.0
    boxes, others = (
        np.array([face.box_xyxy for face in faces], np.float32).reshape(-1, 4)
        for faces in (expected, found)
    )
    return float((overlaps(boxes, others) >= SAME_FACE).any(axis=1).mean())
