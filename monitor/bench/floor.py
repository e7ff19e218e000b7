"""The least time that a frame can take: its multiplications, as fast as this machine does them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from math import prod

import numpy as np

from monitor.bench.stages import STAGES
from monitor.config import Settings
from monitor.detection.single_shot.detector import scale_for
from monitor.detection.single_shot.retinaface import RetinaFaceDetector
from monitor.detection.single_shot.tiles import padded, tiles_of
from monitor.emotion import OWN_NETWORKS
from monitor.emotion.crops import FER_SIDE_PX, OWN_SIDE_PX
from monitor.engine import threads_of

_SIDE = 1024
_TRIES = 12


def stage_multiplications(
    size_wh: tuple[int, int], faces: int, settings: Settings
) -> Mapping[str, int]:
    """Return the multiplications of the networks by stage, of those that are known.

    Args:
        size_wh: The picture, in pixels.
        faces: How many are read.
        settings: How faces are found and read; other detectors than the default and networks of
            the user's own are not counted, and without OpenVINO none is.
    """
    try:
        from monitor.engine.multiplications import multiplications
    except ImportError:
        return {}
    detection, expressions = STAGES
    counts = {}
    if settings.detection.backend == RetinaFaceDetector.name:
        scale = scale_for(RetinaFaceDetector.smallest_px, settings.detection.min_face_px)
        shapes = [
            (1, padded(tile.height), padded(tile.width), 3) for tile in tiles_of(size_wh, scale)
        ]
        counts[detection] = sum(multiplications("retinaface", shape) for shape in shapes)
    model = settings.emotion.model
    if not settings.signal.has_expressions:
        return counts
    if model == "fer":
        counts[expressions] = faces * multiplications("fer", (1, 1, FER_SIDE_PX, FER_SIDE_PX))
    elif model in OWN_NETWORKS:
        shape = (1, 1, OWN_SIDE_PX, OWN_SIDE_PX)
        counts[expressions] = faces * multiplications(OWN_NETWORKS[model], shape)
    return counts


def multiplications_per_s(threads: int) -> float:
    """Return how many multiplications in float32 so many threads of this machine do in a second.

    Measured by the product of two large matrices, which is nothing but multiplications. NumPy
    shares it among all cores; fewer threads have as large a part of them.
    """
    factors = np.random.default_rng(0).random((2, _SIDE, _SIDE), dtype=np.float32)
    spent_s = []
    for _ in range(_TRIES):
        begin_s = time.perf_counter()
        np.matmul(factors[0], factors[1])
        spent_s.append(time.perf_counter() - begin_s)
    cores = threads_of(Settings().engine)
    return prod((_SIDE, _SIDE, _SIDE)) / min(spent_s) * min(threads, cores) / cores
