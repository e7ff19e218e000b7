"""The head that every person of the demo wears: cut out of the NASA portrait in scikit-image.

Points and lengths are written in pixels of the portrait. The cut-out is twice as large, so
that painted lines stay smooth; `at` brings a point there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray
from skimage.data import astronaut

from demo_clip.brush import FloatArray, Point

Image = NDArray[np.uint8]

ZOOM = 2
FACE_HEIGHT = 113.0
"""Height of the face as a detector boxes it."""

_LEFT, _TOP, _WIDTH, _HEIGHT = 130, 0, 190, 200  # where the head is in the portrait

_JAW = (
    (178, 131), (182, 134), (182, 141), (184, 151), (187, 159), (192, 166), (199, 171),
    (208, 175), (217, 177), (226, 177), (236, 175), (245, 171), (252, 164), (257, 156),
    (261, 147), (264, 141), (267, 135),
)  # fmt: skip
_HAIR = (
    (271, 136), (276, 133), (281, 128), (287, 121), (293, 113), (298, 103), (300, 92),
    (300, 80), (297, 66), (293, 53), (286, 41), (277, 34), (265, 27), (250, 20), (240, 17),
    (230, 17), (220, 18), (208, 23), (195, 30), (187, 37), (176, 42), (167, 48), (160, 57),
    (155, 69), (154, 80), (156, 92), (159, 105), (164, 112), (171, 118), (173, 127),
)  # fmt: skip
_FRINGE = (
    (268, 126), (268, 112), (267, 99), (262, 88), (250, 84), (236, 80), (222, 80), (208, 81),
    (194, 78), (186, 79), (184, 92), (181, 108), (179, 118), (176, 120), (174, 127),
)  # fmt: skip


def at(x: float, y: float) -> Point:
    """Where a point of the portrait is in the cut-out."""
    return (x - _LEFT) * ZOOM, (y - _TOP) * ZOOM


@dataclass(frozen=True, eq=False)
class Head:
    """A cut-out head.

    Attributes:
        image: (H, W, 3) uint8 BGR.
        alpha: (H, W) float32 in 0..1, soft at the edge.
        skin: (H, W) float32 in 0..1: how much of a pixel is face and not hair.
    """

    image: Image
    alpha: FloatArray
    skin: FloatArray


@cache
def portrait_head() -> Head:
    """The untouched head of the portrait, smiling."""
    crop = astronaut()[_TOP : _TOP + _HEIGHT, _LEFT : _LEFT + _WIDTH, ::-1]
    image = cv2.resize(crop, None, fx=ZOOM, fy=ZOOM, interpolation=cv2.INTER_CUBIC)
    outline = _soft_polygon(_JAW + _HAIR, blur=2.4)
    return Head(
        image=image.astype(np.uint8),
        alpha=np.clip((outline - 0.3) / 0.7, 0.0, 1.0),  # no rim of the portrait's background
        skin=_soft_polygon(_JAW + _FRINGE, blur=4.0),
    )


@dataclass(frozen=True)
class Push:
    """A soft local shift around x, y by dx, dy; `reach` is its standard deviation."""

    x: float
    y: float
    dx: float
    dy: float
    reach: float


def warp(layer: NDArray[np.generic], pushes: Sequence[Push]) -> NDArray[np.generic]:
    """A cut-out picture or mask with its parts pushed about."""
    height, width = layer.shape[:2]
    ys, xs = np.mgrid[0:height, 0:width].astype(np.float32)
    map_x, map_y = xs.copy(), ys.copy()
    for push in pushes:
        x, y = at(push.x, push.y)
        weight = np.exp(-((xs - x) ** 2 + (ys - y) ** 2) / (2 * (ZOOM * push.reach) ** 2))
        map_x -= ZOOM * push.dx * weight
        map_y -= ZOOM * push.dy * weight
    return cv2.remap(layer, map_x, map_y, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)


def _soft_polygon(points: Sequence[Point], blur: float) -> FloatArray:
    mask = np.zeros((_HEIGHT * ZOOM, _WIDTH * ZOOM), np.float32)
    corners = np.round([at(*point) for point in points]).astype(np.int32)
    cv2.fillPoly(mask, [corners], 1.0, cv2.LINE_AA)
    return cv2.GaussianBlur(mask, (0, 0), blur).astype(np.float32)
