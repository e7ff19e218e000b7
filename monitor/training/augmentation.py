"""What a lecture room does to a face: small, blurred, dim, turned, half hidden, off centre."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.types import FloatArray

SOFT_SPREAD = 8.0
"""Added to a face's spread, so that a face without contrast is not blown up to noise."""


def standardised(images: NDArray[np.uint8] | FloatArray) -> FloatArray:
    """Return (N, side, side, 1) float32 with mean 0 and spread about 1, face by face.

    So dim, bright and flat pictures look alike to the network. `export` builds the same into
    the network's file.

    Args:
        images: (N, side, side) grey, 0..255.
    """
    grey = images.astype(np.float32)
    mean = grey.mean(axis=(1, 2), keepdims=True)
    spread = grey.std(axis=(1, 2), keepdims=True)
    return np.asarray((grey - mean) / (spread + SOFT_SPREAD), np.float32)[..., None]


def augmented(image: NDArray[np.uint8], rng: np.random.Generator) -> FloatArray:
    """Return a (side, side) uint8 grey face as a camera might have seen it, 0..255."""
    image = _moved(image, rng)
    if rng.random() < 0.25:
        image = np.asarray(cv2.GaussianBlur(image, (0, 0), rng.uniform(0.4, 1.3)), np.uint8)
    if rng.random() < 0.4:
        image = _seen_small(image, rng)
    seen = image.astype(np.float32)
    if rng.random() < 0.7:
        seen = _lit(seen, rng)
    if rng.random() < 0.15:
        seen += rng.normal(0.0, rng.uniform(2, 10), seen.shape).astype(np.float32)
    if rng.random() < 0.3:
        _hide_a_part(seen, rng)
    return np.clip(seen, 0.0, 255.0)


def _moved(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Turn, scale, shift and half of the time mirror, as a detector's box is never exact."""
    side = image.shape[0]
    middle = (side - 1) / 2
    turn = cv2.getRotationMatrix2D((middle, middle), rng.uniform(-12, 12), rng.uniform(0.87, 1.15))
    turn[:, 2] += rng.uniform(-0.0625, 0.0625, 2) * side
    if rng.random() < 0.5:
        turn = turn @ np.array([[-1.0, 0.0, side - 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
    moved = cv2.warpAffine(image, turn, (side, side), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.uint8)


def _seen_small(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """A face of 13 to 40 px, sometimes noisy or pressed hard, enlarged again."""
    side = image.shape[0]
    width = int(rng.integers(13, 40))
    small = cv2.resize(image, (width, width), interpolation=cv2.INTER_AREA)
    if rng.random() < 0.3:
        quality = int(rng.integers(35, 95))
        _, coded = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])
        small = np.asarray(cv2.imdecode(coded, cv2.IMREAD_GRAYSCALE))
    if rng.random() < 0.3:
        noise = rng.normal(0.0, rng.uniform(2, 9), small.shape)
        small = np.clip(small + noise, 0, 255).astype(np.uint8)
    way = cv2.INTER_LINEAR if rng.random() < 0.7 else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(small, (side, side), interpolation=way), np.uint8)


def _lit(seen: FloatArray, rng: np.random.Generator) -> FloatArray:
    """Other gamma, gain and offset: dim rooms, bright windows, a colour camera's grey."""
    curved = 255.0 * (seen / 255.0) ** np.float32(rng.uniform(0.6, 1.6))
    return np.asarray(curved * rng.uniform(0.6, 1.2) + rng.uniform(-20, 20), np.float32)


def _hide_a_part(seen: FloatArray, rng: np.random.Generator) -> None:
    """A hand, a head in front: one grey rectangle, in place."""
    side = seen.shape[0]
    height, width = rng.integers(side // 8, side * 5 // 12, 2)
    top, left = rng.integers(0, side - height), rng.integers(0, side - width)
    seen[top : top + height, left : left + width] = rng.uniform(0, 255)
