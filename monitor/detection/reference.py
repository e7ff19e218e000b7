"""The mtcnn package itself, to compare the cascade with."""

from __future__ import annotations

import os
from itertools import repeat

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.config import DetectionSettings
from monitor.config.extras import extra_hint
from monitor.detection.boxes import clipped
from monitor.detection.cascade.pyramid import pyramid_scales
from monitor.errors import EngineError
from monitor.i18n import tr
from monitor.types import Face


class ReferenceDetector:
    """Finds faces with the mtcnn package.

    Its list of scales is replaced: mtcnn 1.0.0 counts the levels without the smallest face,
    reaches levels too small for its network, and reports the error as 'no faces'.

    Raises:
        EngineError: The extra 'reference' is not installed.
    """

    name = "reference (mtcnn)"

    def __init__(self, settings: DetectionSettings) -> None:
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        try:
            from mtcnn import MTCNN
            from mtcnn.stages import stage_pnet
        except ImportError as error:
            raise EngineError(
                tr(
                    "the mtcnn package is not installed ({error}): {extra_hint}",
                    error=error,
                    extra_hint=extra_hint("reference"),
                )
            ) from error
        self._settings = settings
        self._mtcnn = MTCNN()
        stage_pnet.build_scale_pyramid = _corrected_scales

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return all faces of `image` (H, W, 3) uint8 BGR, best first, with landmarks."""
        size_wh = image.shape[1], image.shape[0]
        settings = self._settings
        if not len(pyramid_scales(size_wh, settings.min_face_px, settings.scale_factor)):
            return ()
        first, second, third = settings.thresholds
        # Rows of image, left, top, right, bottom, score, 5 x, 5 y.
        rows = self._mtcnn.detect_faces(
            cv2.cvtColor(image, cv2.COLOR_BGR2RGB),
            box_format="xyxy",
            output_type="numpy",
            min_face_size=settings.min_face_px,
            scale_factor=settings.scale_factor,
            threshold_pnet=first,
            threshold_rnet=second,
            threshold_onet=third,
        ).astype(np.float32)
        boxes = clipped(rows[:, 1:5], size_wh)
        landmarks = rows[:, 6:16].reshape(-1, 2, 5).transpose(0, 2, 1)
        return tuple(map(Face, boxes, rows[:, 5].tolist(), landmarks, repeat("cascade")))


def _corrected_scales(
    width: int, height: int, min_face_size: int, scale_factor: float
) -> NDArray[np.float64]:
    return pyramid_scales((width, height), min_face_size, scale_factor)
