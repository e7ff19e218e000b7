"""What the parts of reading a frame take, one after the other."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.detection.cascade import CascadeDetector
from monitor.pipeline import Pipeline

_WARM_FRAMES = 3

STAGES = ("levels and first network", "second network", "third network", "expressions")
"""In the order of the data; each with the cutting out and the suppression that belong to it."""


@dataclass(frozen=True, slots=True)
class Work:
    """How much the stages after the first look at in one frame.

    Attributes:
        proposals: Squares for the second network.
        refined: Squares for the third.
        faces: Faces whose expressions are read.
    """

    proposals: int
    refined: int
    faces: int


@dataclass(frozen=True, slots=True)
class StageTimes:
    """Milliseconds of each of `STAGES`, medians, and the last frame's work."""

    stage_ms: dict[str, float]
    work: Work


def stages_of(
    pipeline: Pipeline, images: Sequence[NDArray[np.uint8]], min_face_px: int
) -> StageTimes | None:
    """Measure the stages over `images` (H, W, 3) uint8 BGR, at least four.

    None where the pipeline's detector has no such stages.
    """
    cascade = pipeline.detector
    if not isinstance(cascade, CascadeDetector):
        return None
    clock = time.perf_counter
    spent_s = []
    for image in images:
        times_s = [clock()]
        picture = cascade.as_floats(image)
        proposals = cascade.propose(picture, min_face_px)
        times_s.append(clock())
        refined = cascade.refine(picture, proposals)
        times_s.append(clock())
        faces = cascade.finish(picture, refined)
        times_s.append(clock())
        pipeline.emotion_model.predict(image, faces)
        times_s.append(clock())
        spent_s.append(np.diff(times_s))
    medians_ms = 1e3 * np.median(spent_s[_WARM_FRAMES:], axis=0)
    return StageTimes(
        dict(zip(STAGES, medians_ms.tolist(), strict=True)),
        Work(len(proposals), len(refined), len(faces)),
    )
