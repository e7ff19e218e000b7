"""Colours of ordinary brightness: by which matrix they are meant, and in which range of colours."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import cv2
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, Colorspace
from numpy.typing import NDArray

HD_LINES = 720
"""From here on pictures that do not say so are of BT.709, as players take them; below of BT.601."""

_UNSAID = 2

_GAMMA = 2.4

# To the colours of BT.709, as light, in the order blue, green, red.
_FROM_BT2020 = [[1.1187, -0.1006, -0.0182], [-0.0083, 1.1329, -0.1246], [-0.0728, -0.5876, 1.6605]]
_FROM_P3 = [[1.0979, -0.0786, -0.0196], [0.0, 1.0420, -0.0420], [0.0, -0.2249, 1.2249]]

TO_BT709: Mapping[int, NDArray[np.float32]] = {
    ColorPrimaries.BT2020: np.array(_FROM_BT2020, np.float32),
    ColorPrimaries.SMPTE431: np.array(_FROM_P3, np.float32),
    ColorPrimaries.SMPTE432: np.array(_FROM_P3, np.float32),
}
"""By the range of colours that a picture says, where that is a wide one: (3, 3) float32."""

_ROWS = 64
"""Rows at a time: what lies between the steps stays in the processor's cache."""


def settle_matrix(picture: VideoFrame) -> None:
    """Have a picture say its matrix where it does not, and FFmpeg would take the wrong one."""
    if (
        picture.colorspace == _UNSAID
        and picture.height >= HD_LINES
        and not picture.format.is_rgb
        and len(picture.format.components) >= 3  # else grey
    ):
        picture.colorspace = Colorspace.ITU709


def narrowed(image: NDArray[np.uint8], picture: VideoFrame) -> NDArray[np.uint8]:
    """Return a picture's image, (H, W, 3) uint8 BGR, in the ordinary range of colours."""
    to_bt709 = TO_BT709.get(picture.color_primaries)
    if to_bt709 is None:
        return image
    narrow = np.empty_like(image)
    for top in range(0, len(image), _ROWS):
        light = cv2.transform(cv2.LUT(image[top : top + _ROWS], _light()), to_bt709)
        np.clip(light, 0.0, 1.0, out=light)
        # By its root: dark parts have most of the numbers.
        root = np.multiply(cv2.sqrt(light), np.float32(65535), dtype=np.float32)
        narrow[top : top + _ROWS] = cv2.LUT(root.astype(np.uint16), _number_of_root())
    return narrow


@cache
def _light() -> NDArray[np.float32]:
    """Light of each number of an ordinary picture; (1, 256)."""
    light = np.linspace(0.0, 1.0, 256) ** _GAMMA
    return light.astype(np.float32).reshape(1, -1)


@cache
def _number_of_root() -> NDArray[np.uint8]:
    """Number in an ordinary picture, of the root of light; (1, 65536)."""
    number = 255.0 * np.linspace(0.0, 1.0, 65536) ** (2.0 / _GAMMA)
    return np.rint(number).astype(np.uint8).reshape(1, -1)
