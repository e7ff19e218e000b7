"""What the parts of reading a frame take, one after the other."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.detection.cascade import CascadeDetector, as_pixels
from monitor.pipeline import Pipeline

_WARM_FRAMES = 3

STAGES = ("levels and first network", "second network", "third network", "expressions")
"""In the order of the data; each with the cutting out and the suppression that belong to it."""


def stages_of(
    pipeline: Pipeline, images: Sequence[NDArray[np.uint8]], min_face_px: int
) -> dict[str, float]:
    """Return the median milliseconds of each of `STAGES` over `images` (H, W, 3) uint8 BGR.

    Empty where the pipeline's detector has no such stages.
    """
    cascade = pipeline.detector
    if not isinstance(cascade, CascadeDetector):
        return {}
    clock = time.perf_counter
    spent_s = []
    for image in images:
        pixels = as_pixels(image)
        times_s = [clock()]
        squares = cascade.propose(pixels, min_face_px)
        times_s.append(clock())
        better = cascade.refine(pixels, squares)
        times_s.append(clock())
        faces = cascade.finish(pixels, better)
        times_s.append(clock())
        pipeline.emotion_model.predict(image, faces)
        times_s.append(clock())
        spent_s.append(np.diff(times_s))
    medians_ms = 1e3 * np.median(spent_s[_WARM_FRAMES:], axis=0)
    return dict(zip(STAGES, medians_ms.tolist(), strict=True))
