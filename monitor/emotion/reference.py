"""The fer package itself, to compare its converted network with."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.config.extras import extra_hint
from monitor.emotion.crops import fer_rectangle
from monitor.emotion.training_shares import expressions_of
from monitor.errors import EngineError
from monitor.i18n import tr
from monitor.types import EMOTIONS, Face, FloatArray


class ReferenceEmotionModel:
    """Reads expressions with the fer package and its Keras network.

    Raises:
        EngineError: The extra 'reference' is not installed.
    """

    name = "reference (fer)"

    def __init__(self) -> None:
        self.classes = expressions_of("fer")
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
        handlers, level = list(logging.root.handlers), logging.root.level
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from fer.fer import FER

                class UnroundedFER(FER):  # type: ignore[misc]
                    """Keeps what the network says: FER's own answer has two decimals."""

                    unrounded: FloatArray

                    def _classify_emotions(self, gray_faces: FloatArray) -> FloatArray:
                        answer = super()._classify_emotions(gray_faces)
                        self.unrounded = np.asarray(answer, np.float32)
                        return self.unrounded

                self._fer = UnroundedFER(mtcnn=False, use_tflite=False)
        except ImportError as error:
            raise EngineError(
                tr(
                    "the fer package is not installed ({error}): {extra_hint}",
                    error=error,
                    extra_hint=extra_hint("reference"),
                )
            ) from error
        finally:
            # fer sets up logging for the whole program when it is imported.
            logging.root.handlers = handlers
            logging.root.setLevel(level)

    def predict(self, image: NDArray[np.uint8], faces: Sequence[Face]) -> FloatArray:
        """Return (N, 7) float32 in the order of `EMOTIONS`; see `EmotionModel.predict`."""
        if not faces:
            return np.empty((0, len(EMOTIONS)), np.float32)
        rectangles = np.array([fer_rectangle(face) for face in faces])
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._fer.detect_emotions(image, rectangles)
        return self._fer.unrounded
