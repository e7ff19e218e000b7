"""HDR pictures, as phones and cameras record them, in the brightness of ordinary ones.

Numbers of HLG and PQ pictures mean other light than those of an ordinary picture: taken as such
they are grey and flat. Here each becomes the light it stands for, in the colours of ordinary
pictures (BT.2408: what is white on paper is 203 of a screen's nits), and that the number which
an ordinary picture has for it (BT.1886).
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np
from av.video.frame import VideoFrame
from av.video.reformatter import ColorPrimaries, ColorTrc
from numpy.typing import NDArray

from monitor.sources.presentation.colours import TO_BT709

_WHITE_NITS = 203.0
_HLG_PEAK_NITS = 1000.0
_BRIGHTEST = 8.0
"""Times white; what is brighter than that is white too."""

_KNEE = 0.9
"""From here on numbers are pressed together, so that a bright face is not a white spot."""

_GAMMA = 2.4

_ROWS = 64
"""Rows at a time: what lies between the steps stays in the processor's cache."""


def is_hdr(picture: VideoFrame) -> bool:
    """Whether the picture's numbers mean the light of HLG or PQ."""
    return picture.color_trc in (ColorTrc.ARIB_STD_B67, ColorTrc.SMPTE2084)


def tone_mapped(picture: VideoFrame) -> NDArray[np.uint8]:
    """Return an HDR picture in the brightness of an ordinary one, (H, W, 3) uint8 BGR."""
    deep = picture.to_ndarray(format="bgr48le", threads=1)
    light_of = _light_of_hlg() if picture.color_trc == ColorTrc.ARIB_STD_B67 else _light_of_pq()
    # HDR that does not say its range of colours has that of BT.2020.
    is_wide = picture.color_primaries != ColorPrimaries.BT709
    to_bt709 = TO_BT709.get(
        ColorPrimaries(picture.color_primaries), TO_BT709[ColorPrimaries.BT2020]
    )
    image = np.empty(deep.shape, np.uint8)
    for top in range(0, len(deep), _ROWS):
        light = cv2.LUT(deep[top : top + _ROWS], light_of)
        if is_wide:
            light = cv2.transform(light, to_bt709)
        np.clip(light, 0.0, _BRIGHTEST, out=light)
        # By its root: dark parts have most of the numbers.
        root = np.multiply(cv2.sqrt(light), _NUMBERS_OF_ROOT, dtype=np.float32)
        image[top : top + _ROWS] = cv2.LUT(root.astype(np.uint16), _number_of_root())
    return image


_NUMBERS_OF_ROOT = np.float32(65535 / np.sqrt(_BRIGHTEST))


@cache
def _light_of_hlg() -> NDArray[np.float32]:
    """Light of each number of an HLG picture, 1.0 for white (BT.2100); (1, 65536)."""
    signal = np.linspace(0.0, 1.0, 65536)
    a = 0.17883277
    b, c = 1.0 - 4.0 * a, 0.5 - a * np.log(4.0 * a)
    scene = np.where(signal <= 0.5, signal**2 / 3.0, (np.exp((signal - c) / a) + b) / 12.0)
    return _as_table(_HLG_PEAK_NITS * scene**1.2)


@cache
def _light_of_pq() -> NDArray[np.float32]:
    """Light of each number of a PQ picture, 1.0 for white (BT.2100); (1, 65536)."""
    signal = np.linspace(0.0, 1.0, 65536)
    m1, m2 = 2610.0 / 16384.0, 2523.0 / 32.0
    c1, c2, c3 = 3424.0 / 4096.0, 2413.0 / 128.0, 2392.0 / 128.0
    root = signal ** (1.0 / m2)
    return _as_table(10_000.0 * (np.maximum(root - c1, 0.0) / (c2 - c3 * root)) ** (1.0 / m1))


def _as_table(nits: NDArray[np.float64]) -> NDArray[np.float32]:
    return np.minimum(nits / _WHITE_NITS, _BRIGHTEST).astype(np.float32).reshape(1, -1)


@cache
def _number_of_root() -> NDArray[np.uint8]:
    """Number in an ordinary picture, of the root of light; (1, 65536)."""
    light = _BRIGHTEST * np.linspace(0.0, 1.0, 65536) ** 2
    signal = light ** (1.0 / _GAMMA)
    peak = (_HLG_PEAK_NITS / _WHITE_NITS) ** (1.0 / _GAMMA)
    pressed = _KNEE + (signal - _KNEE) * (1.0 - _KNEE) / (peak - _KNEE)
    number = 255.0 * np.minimum(np.where(signal < _KNEE, signal, pressed), 1.0)
    return np.rint(number).astype(np.uint8).reshape(1, -1)
