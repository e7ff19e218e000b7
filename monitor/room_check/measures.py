"""What of a face in a picture decides whether it can be read: its size, light and sharpness."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.room_check.limits import SHARPNESS_PX
from monitor.types import FloatArray

_FINE_PX = 1.0
"""Detail is what such a blur takes away."""

_FLAT = 2.0
"""A face with less contrast than this, in grey levels, has no detail to judge by."""


@dataclass(frozen=True, slots=True)
class FaceMeasure:
    """One face in one frame, as numbers.

    Attributes:
        x: Middle of the face, in pixels of the picture.
        y: Likewise.
        size_px: The longer side of its box.
        light: Mean brightness, 0..255.
        sharpness: Share of the contrast that is fine detail, 0..1; None for a face that is too
            small or too flat to tell.
    """

    x: float
    y: float
    size_px: float
    light: float
    sharpness: float | None


def measure_faces(
    image: NDArray[np.uint8], boxes_xyxy: Sequence[FloatArray]
) -> tuple[FaceMeasure, ...]:
    """Measure the faces of a picture.

    Args:
        image: (H, W, 3) uint8 BGR.
        boxes_xyxy: (4,) each: left, top, right, bottom in pixels. Those that hold no pixel of the
            picture are left out.
    """
    measured = (_measure(image, box) for box in boxes_xyxy)
    return tuple(one for one in measured if one is not None)


def _measure(image: NDArray[np.uint8], box_xyxy: FloatArray) -> FaceMeasure | None:
    height, width = image.shape[:2]
    left, top, right, bottom = (float(edge) for edge in box_xyxy)
    rows = slice(max(round(top), 0), max(min(round(bottom), height), 0))
    columns = slice(max(round(left), 0), max(min(round(right), width), 0))
    cut = image[rows, columns]
    if not cut.size:
        return None
    grey = np.asarray(cv2.cvtColor(cut, cv2.COLOR_BGR2GRAY), np.uint8)
    return FaceMeasure(
        x=(left + right) / 2,
        y=(top + bottom) / 2,
        size_px=max(right - left, bottom - top),
        light=float(grey.mean()),
        sharpness=sharpness_of(grey),
    )


def sharpness_of(grey: NDArray[np.uint8]) -> float | None:
    """Return the share of a face's contrast that is fine detail, at one size for all faces.

    Args:
        grey: (h, w) uint8, the face.
    """
    if max(grey.shape) < SHARPNESS_PX:
        return None
    side = (SHARPNESS_PX, SHARPNESS_PX)
    face = np.asarray(cv2.resize(grey, side, interpolation=cv2.INTER_AREA), np.float32)
    edge = SHARPNESS_PX // 8  # hair and background beside the face say nothing of it
    face = face[edge:-edge, edge:-edge]
    contrast = float(face.std())
    if contrast < _FLAT:
        return None
    fine = face - np.asarray(cv2.GaussianBlur(face, (0, 0), _FINE_PX), np.float32)
    return float(fine.std()) / contrast
