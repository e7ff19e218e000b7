"""MTCNN's cascade: three networks, each looking closer at what the one before proposed.

Zhang, Zhang, Li, Qiao: Joint Face Detection and Alignment using Multi-task Cascaded
Convolutional Networks, 2016. Weights of the mtcnn package.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection.boxes import clipped, moved, sides, squared
from monitor.detection.cascade.float_picture import FloatPicture
from monitor.detection.cascade.levels import STRIDE_PX, Level
from monitor.detection.cascade.patches import cut_patches
from monitor.detection.cascade.pyramid import WINDOW_PX, pyramid_scales
from monitor.detection.suppression import best_boxes
from monitor.engine import load_network, threads_of
from monitor.types import Face, FloatArray

OVERLAP_IN_LEVEL = 0.5
OVERLAP = 0.7
"""Greatest overlaps of kept boxes, within a level and everywhere else."""


class CascadeDetector:
    """Finds faces with MTCNN's cascade.

    Raises:
        EngineError: A network is missing or broken.
    """

    name = "cascade"

    def __init__(self, settings: DetectionSettings, engine: EngineSettings) -> None:
        self._settings = settings
        self._engine = engine
        first, second, third = settings.thresholds
        self._first_logit, self._second_logit, self._third_logit = map(
            _logit, (first, second, third)
        )
        self._rnet = load_network("rnet", engine)
        self._onet = load_network("onet", engine)
        self._fits: tuple[tuple[int, int], int] = ((0, 0), 0)
        self._levels: list[Level] = []
        self._pixels: FloatArray = np.empty((0, 0, 3), np.float32)
        self._threads = threads_of(engine)
        # Several levels at once, a thread each, take two thirds of the time of all cores on
        # one level after the other (docs/decisions/levels-in-threads.md).
        self._map: Callable[..., Iterable[Any]] = map
        if self._threads > 1:
            self._map = ThreadPoolExecutor(self._threads, "levels").map

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return all faces of `image` (H, W, 3) uint8 BGR, best first, with landmarks."""
        picture = self.as_floats(image)
        return self.verify(picture, self.propose(picture, self._settings.min_face_px))

    def as_floats(self, image: NDArray[np.uint8]) -> FloatPicture:
        """Return a picture (H, W, 3) uint8 BGR as the networks take it; valid until the next."""
        if self._pixels.shape != image.shape:
            self._pixels = np.empty(image.shape, np.float32)
        return FloatPicture(image, self._pixels)

    def propose(self, picture: FloatPicture, min_face_px: int) -> FloatArray:
        """Look at all windows of all sizes: the first network, most of the work.

        Args:
            picture: What `as_floats` makes of it.
            min_face_px: Side of the smallest face that is looked for.

        Returns:
            (N, 4) float32 squares in which there may be a face.
        """
        self._fit(picture.size_wh, min_face_px)
        propose_in = partial(self._propose_in, picture.whole())
        by_level = list(self._map(propose_in, self._levels))
        if not by_level:
            return _NO_BOXES
        boxes, logits = map(np.concatenate, zip(*by_level, strict=True))
        return squared(boxes[best_boxes(boxes, logits, OVERLAP)])

    def verify(self, picture: FloatPicture, squares: FloatArray) -> tuple[Face, ...]:
        """Look closer at squares (N, 4) float32: the second and third network.

        Returns:
            The faces in them, best first, with landmarks.
        """
        return self.finish(picture, self.refine(picture, squares))

    def _propose_in(self, pixels: FloatArray, level: Level) -> tuple[FloatArray, FloatArray]:
        """Boxes (N, 4) in the picture and logits (N,) of what a level proposes."""
        boxes, logits = self._windows(level.propose(pixels), level.scale)
        kept = best_boxes(boxes, logits, OVERLAP_IN_LEVEL)
        return boxes[kept], logits[kept]

    def _windows(self, output: FloatArray, scale: float) -> tuple[FloatArray, FloatArray]:
        """Boxes (N, 4) in the picture and logits (N,) of a level's output (5, rows, columns)."""
        rows, columns = np.nonzero(output[4] > self._first_logit)
        offsets = output[:4, rows, columns].T
        corner = np.stack([columns, rows], axis=1).astype(np.float32) * STRIDE_PX
        # Counted from 1 to 12, as in the networks' training.
        windows = np.concatenate([corner + 1, corner + WINDOW_PX], axis=1)
        boxes = (windows + offsets * (WINDOW_PX - 1)) / np.float32(scale)
        return boxes, output[4, rows, columns]

    def refine(self, picture: FloatPicture, boxes: FloatArray) -> FloatArray:
        """Second network: drop false proposals; return better squares (N, 4)."""
        if not len(boxes):
            return boxes
        output = self._rnet.run(cut_patches(picture.around(boxes), boxes, 24))
        passed = output[:, 4] > self._second_logit
        better, logits = moved(boxes, output[:, :4])[passed], output[passed, 4]
        return squared(better[best_boxes(better, logits, OVERLAP)])

    def finish(self, picture: FloatPicture, boxes: FloatArray) -> tuple[Face, ...]:
        """Third network: the faces with their landmarks."""
        if not len(boxes):
            return ()
        output = self._onet.run(cut_patches(picture.around(boxes), boxes, 48))
        passed = output[:, 14] > self._third_logit
        boxes, output = boxes[passed], output[passed]
        better, logits = moved(boxes, output[:, :4]), output[:, 14]
        shares = output[:, 4:14].reshape(-1, 2, 5).transpose(0, 2, 1)
        landmarks = boxes[:, None, :2] + shares * (sides(boxes) + 1)[:, None] - 1

        kept = best_boxes(better, logits, OVERLAP, "smaller")
        inside = clipped(better[kept], picture.size_wh)
        scores = 1 / (1 + np.exp(-logits[kept].astype(np.float64)))
        return tuple(map(Face, inside, scores.tolist(), landmarks[kept], repeat(self.name)))

    def _fit(self, size_wh: tuple[int, int], min_face_px: int) -> None:
        """Have one first network for each level of such a picture."""
        if (size_wh, min_face_px) == self._fits:
            return
        self._fits = (size_wh, min_face_px)
        scales = pyramid_scales(size_wh, min_face_px, self._settings.scale_factor)
        # The first level is as much work as all others together.
        threads = [max(self._threads // 2, 1), *[1] * len(scales)]
        load = partial(Level, size_wh, self._engine)
        self._levels = list(self._map(load, scales.tolist(), threads))


_NO_BOXES = np.empty((0, 4), np.float32)


def _logit(score: float) -> float:
    """The logit of which `score` is the sigmoid."""
    if score in (0.0, 1.0):
        return math.copysign(math.inf, score - 0.5)
    return math.log(score / (1 - score))
