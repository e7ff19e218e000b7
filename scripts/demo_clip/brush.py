"""Painting with soft edges: a canvas, twice as fine as the picture that comes out of it."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float32]
Point = tuple[float, float]
Paint = str | tuple[str, str]
"""A colour as "#rrggbb", or two of them: from the top of the shape to its bottom."""

_FINE = 2
_SUBPIXEL_BITS = 4


class Canvas:
    """A transparent canvas over a part of the picture, in whose pixels all lengths are."""

    def __init__(self, width: int, height: int, left: int = 0, top: int = 0) -> None:
        self.left, self.top = left, top
        self._layer = np.zeros((height * _FINE, width * _FINE, 4), np.float32)

    def fill(
        self, points: Sequence[Point], paint: Paint, *, soft: float = 0.0, opacity: float = 1.0
    ) -> None:
        """Fill a polygon. `soft` blurs its edge, as a standard deviation."""
        corners = (np.asarray(points, np.float64) - (self.left, self.top)) * _FINE
        margin = int(3 * soft * _FINE) + 2
        height, width = self._layer.shape[:2]
        x0, y0 = np.maximum(np.floor(corners.min(axis=0)).astype(int) - margin, 0)
        x1, y1 = np.minimum(np.ceil(corners.max(axis=0)).astype(int) + margin, (width, height))
        if x0 >= x1 or y0 >= y1:
            return
        mask = np.zeros((y1 - y0, x1 - x0), np.float32)
        shifted = np.round((corners - (x0, y0)) * 2**_SUBPIXEL_BITS).astype(np.int32)
        cv2.fillPoly(mask, [shifted], 1.0, cv2.LINE_AA, _SUBPIXEL_BITS)
        if soft:
            mask = cv2.GaussianBlur(mask, (0, 0), soft * _FINE)
        rows = (np.arange(y0, y1) - corners[:, 1].min()) / max(np.ptp(corners[:, 1]), 1.0)
        cover = (mask * opacity)[..., None]
        patch = self._layer[y0:y1, x0:x1]
        patch *= 1.0 - cover
        patch += cover * _ramp(paint, rows)[:, None, :]

    def ellipse(
        self,
        centre: Point,
        radii: Point,
        paint: Paint,
        *,
        turn_deg: float = 0.0,
        soft: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """Fill an ellipse."""
        angle = np.linspace(0.0, 2 * np.pi, 64, endpoint=False)
        x, y = radii[0] * np.cos(angle), radii[1] * np.sin(angle)
        turn = np.deg2rad(turn_deg)
        xs = centre[0] + x * np.cos(turn) - y * np.sin(turn)
        ys = centre[1] + x * np.sin(turn) + y * np.cos(turn)
        self.fill(list(zip(xs, ys, strict=True)), paint, soft=soft, opacity=opacity)

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        paint: Paint,
        *,
        soft: float = 0.0,
        opacity: float = 1.0,
    ) -> None:
        """Fill a rectangle."""
        corners = ((left, top), (right, top), (right, bottom), (left, bottom))
        self.fill(corners, paint, soft=soft, opacity=opacity)

    def layer(self) -> FloatArray:
        """The finished picture, (H, W, 4) float32 in 0..255: BGR times alpha, and alpha."""
        return cv2.resize(
            self._layer, None, fx=1 / _FINE, fy=1 / _FINE, interpolation=cv2.INTER_AREA
        )


def rounded(points: Sequence[Point], rounds: int = 3) -> list[Point]:
    """The closed polygon with its corners cut again and again (Chaikin's algorithm)."""
    ring = np.asarray(points, np.float64)
    for _ in range(rounds):
        following = np.roll(ring, -1, axis=0)
        ring = np.stack((0.75 * ring + 0.25 * following, 0.25 * ring + 0.75 * following), axis=1)
        ring = ring.reshape(-1, 2)
    return [(float(x), float(y)) for x, y in ring]


def bgra(colour: str) -> FloatArray:
    """(4,) float32 of "#rrggbb", opaque."""
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return np.array((blue, green, red, 255), np.float32)


def lay_over(picture: FloatArray, layer: FloatArray, x: int = 0, y: int = 0) -> None:
    """Lay a layer over an opaque (H, W, 3) float32 BGR picture, its corner at x, y."""
    height, width = layer.shape[:2]
    top, left = max(y, 0), max(x, 0)
    bottom, right = min(y + height, picture.shape[0]), min(x + width, picture.shape[1])
    if top >= bottom or left >= right:
        return
    part = layer[top - y : bottom - y, left - x : right - x]
    patch = picture[top:bottom, left:right]
    patch *= 1.0 - part[..., 3:] / 255.0
    patch += part[..., :3]


def _ramp(paint: Paint, rows: FloatArray) -> FloatArray:
    top, bottom = (paint, paint) if isinstance(paint, str) else paint
    share = np.clip(rows, 0.0, 1.0)[:, None].astype(np.float32)
    return bgra(top) * (1 - share) + bgra(bottom) * share
