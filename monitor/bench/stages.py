"""What the parts of reading a frame take, one after the other."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.pipeline import Pipeline

_WARM_FRAMES = 3

STAGES = ("detection", "expressions")
"""In the order of the data; each with the cutting out and the suppression that belong to it."""


def stages_of(pipeline: Pipeline, images: Sequence[NDArray[np.uint8]]) -> dict[str, float]:
    """Return the milliseconds of each of `STAGES` that there is, medians over `images`.

    Those are (H, W, 3) uint8 BGR. The first of them warm the networks up; there must be more.
    """
    clock = time.perf_counter
    spent_s = []
    for image in images:
        times_s = [clock()]
        faces = pipeline.detector.detect(image)
        times_s.append(clock())
        if pipeline.emotion_model is not None:
            pipeline.emotion_model.predict(image, faces)
            times_s.append(clock())
        spent_s.append(np.diff(times_s))
    medians_ms = 1e3 * np.median(spent_s[_WARM_FRAMES:], axis=0)
    return dict(zip(STAGES, medians_ms.tolist(), strict=False))
