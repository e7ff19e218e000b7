"""Expressions painted onto the portrait: pushed brows and lids, a mouth drawn anew.

The figures were searched for with the default network, within what still looks like a face: the
portrait's own smile reads as happy, `calm` and `attentive` as neutral, `faint` and `doubtful` as
neutral with a little happy or sad, `cross` as angry, `glum` as sad, `surprised` as that. The weary
faces below are neutral with a little of angry or sad; only the practice sets show them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from demo_clip.brush import FloatArray
from demo_clip.portrait import Image, Push, at, portrait_head, warp

_MIDDLE_X = 224.0
_LOWER_LIP = (112, 112, 178)
_UPPER_LIP = (92, 92, 146)
_GAP = (44, 40, 70)


@dataclass(frozen=True)
class Mouth:
    """A painted mouth; lengths in pixels of the portrait.

    Attributes:
        half_width: From the middle to a corner.
        droop: How far the corners lie below the middle.
        opening: Height of the gap between the lips.
        lip: Thickness of the lower lip.
        y: Height of the mouth in the portrait.
    """

    half_width: float
    droop: float
    opening: float
    lip: float
    y: float


@dataclass(frozen=True)
class Expression:
    """What is done to the smiling head. No mouth: the portrait's own stays."""

    pushes: tuple[Push, ...] = ()
    mouth: Mouth | None = None


def _brows(inner: float, outer: float, squeeze: float = 0.0) -> tuple[Push, ...]:
    """Brows moved down by so much at their inner and outer ends, and together."""
    return (
        Push(211, 93, squeeze, inner, 8),
        Push(240, 95, -squeeze, inner, 8),
        Push(194, 91, 0, outer, 8),
        Push(259, 95, 0, outer, 8),
    )


def _lids(drop: float) -> tuple[Push, ...]:
    return Push(203, 97, 0, drop, 4), Push(246, 99, 0, drop, 4)


EXPRESSIONS = {
    "happy": Expression(),
    "bright": Expression(_brows(-3, -3)),
    "calm": Expression(_brows(-0.5, -0.5, 0.3) + _lids(2.2), Mouth(14, 1.2, 0.8, 4.0, 149.3)),
    "attentive": Expression(_brows(-1.2, -1, 0.3) + _lids(2.4), Mouth(14.5, 1, 0.8, 4, 149.3)),
    "faint": Expression(_brows(-0.5, -0.5) + _lids(0.8), Mouth(15, -0.8, 0.8, 3.6, 148.5)),
    "doubtful": Expression(_brows(-1.5, 2.5, 2) + _lids(3.5), Mouth(13.5, 2.5, 0.8, 4, 150.5)),
    "surprised": Expression(_brows(-3.5, -2.7) + _lids(-0.9), Mouth(8.7, 1.0, 8.0, 4.7, 150.5)),
    "cross": Expression(_brows(6.8, -1.5, 3.2) + _lids(0.9), Mouth(12.8, 5.9, 1.6, 4, 147.5)),
    "glum": Expression(_brows(-5.2, 5, 2.9) + _lids(4.5), Mouth(12.5, 3.9, 2, 4.4, 152.8)),
    "stern": Expression(_brows(5, 1.2, 2.8) + _lids(2.1), Mouth(13.2, 6.0, 0.5, 3.5, 149.2)),
    "dull": Expression(_brows(3, 1.5, 2.6) + _lids(3.4), Mouth(12.8, 5.8, 0.5, 3.5, 149.0)),
    "tired": Expression(_brows(4.2, 1.6, 2.8) + _lids(2.6), Mouth(12.8, 6.2, 0.5, 3.6, 149.2)),
    "frown": Expression(_brows(5, 1.2, 2.8) + _lids(2.1), Mouth(12, 6.3, 0.5, 4.2, 148.0)),
    "sullen": Expression(_brows(2, 3.4, 2.6) + _lids(3.2), Mouth(12.5, 6.5, 0.5, 4.3, 148.9)),
}


@cache
def head_with(name: str) -> Image:
    """The picture of the portrait's head with one of the `EXPRESSIONS`."""
    head, expression = portrait_head(), EXPRESSIONS[name]
    image = warp(head.image, expression.pushes).astype(np.float32)
    if expression.mouth is not None:
        image = _without_mouth(image, head.skin)
        image = _with_mouth(image, expression.mouth)
    return np.clip(image, 0, 255).astype(np.uint8)


def _without_mouth(image: FloatArray, skin: FloatArray) -> FloatArray:
    """Plain skin, blended from the cheeks and the chin, where the mouth was."""
    hole = np.zeros(image.shape[:2], np.float32)
    cv2.ellipse(hole, _pixel(_MIDDLE_X, 146), (58, 25), 0, 0, 360, 1.0, -1)
    for side in (-1, 1):  # the smile's creases, from the nose to beside the corners
        crease = ((21, 128), (25, 133), (30, 142))
        points = [_pixel(_MIDDLE_X + side * dx, y) for dx, y in crease]
        cv2.polylines(hole, [np.array(points)], False, 1.0, 16)
    clean = (skin > 0.9).astype(np.float32)
    clean[cv2.dilate(hole, np.ones((9, 9))) > 0] = 0.0
    cv2.ellipse(clean, _pixel(_MIDDLE_X, 122), (50, 26), 0, 0, 360, 0.0, -1)  # the nose's shadow
    weight = cv2.GaussianBlur(clean, (0, 0), 18) + 1e-6
    plain = cv2.GaussianBlur(image * clean[..., None], (0, 0), 18) / weight[..., None]
    return _mix(image, plain, cv2.GaussianBlur(hole, (0, 0), 4.5))


def _with_mouth(image: FloatArray, mouth: Mouth) -> FloatArray:
    t = np.linspace(-1, 1, 41)
    round_ = np.sqrt(1 - t**2)
    bow = round_ * (1 - 0.22 * np.exp(-((t / 0.18) ** 2)))
    x = _MIDDLE_X + mouth.half_width * t
    middle = mouth.y + mouth.droop * t**2
    gap_top = middle - mouth.opening / 2 * round_
    gap_bottom = middle + mouth.opening / 2 * round_
    lower = gap_bottom + mouth.lip * round_
    upper = gap_top - 0.75 * mouth.lip * bow
    size = image.shape[:2]
    image = image * (1 - 0.15 * _between(size, x, lower, lower + 4, 4.0)[..., None])  # its shade
    image = _mix(image, _LOWER_LIP, 0.85 * _between(size, x, gap_top, lower, 1.6))
    image = _mix(image, _UPPER_LIP, 0.85 * _between(size, x, upper, gap_bottom, 1.6))
    return _mix(image, _GAP, _between(size, x, gap_top, gap_bottom, 1.0))


def _between(
    size: tuple[int, ...], x: FloatArray, top: FloatArray, bottom: FloatArray, blur: float
) -> FloatArray:
    """A soft mask of what lies between two lines, given in the portrait."""
    outline = zip(np.r_[x, x[::-1]], np.r_[top, bottom[::-1]], strict=True)
    corners = np.round(np.array([at(*point) for point in outline]) * 16).astype(np.int32)
    mask = np.zeros(size, np.float32)
    cv2.fillPoly(mask, [corners], 1.0, cv2.LINE_AA, shift=4)
    return cv2.GaussianBlur(mask, (0, 0), blur).astype(np.float32)


def _mix(
    image: FloatArray, other: FloatArray | tuple[int, int, int], share: FloatArray
) -> FloatArray:
    weight = share[..., None]
    return (image * (1 - weight) + np.asarray(other, np.float32) * weight).astype(np.float32)


def _pixel(x: float, y: float) -> tuple[int, int]:
    column, line = at(x, y)
    return round(column), round(line)
