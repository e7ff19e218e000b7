"""How well colours are told apart: contrast, and the eyes of those who see fewer colours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SIGHTS = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
"""What is seen of linear sRGB: Machado, Oliveira and Fernandes, 'A Physiologically-based Model for
Simulation of Color Vision Deficiency', IEEE TVCG 15(6), 2009, at severity 1.0."""

_XYZ = np.array(
    [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]],
)


def luminance(color: str) -> float:
    """Relative luminance of '#rrggbb', as WCAG 2 defines it."""
    channels = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def difference(one: str, other: str, sight: str) -> float:
    """How far two colours lie apart in CIELAB (delta E of 1976) as somebody sees them."""
    return float(np.linalg.norm(_lab(one, sight) - _lab(other, sight)))


def over(top: str, ground: str, alpha: float) -> str:
    """What is seen of a colour of `alpha`, 0..1, on a ground."""
    pairs = zip(bytes.fromhex(top[1:]), bytes.fromhex(ground[1:]), strict=True)
    return "#" + "".join(f"{round(alpha * a + (1 - alpha) * b):02x}" for a, b in pairs)


def _lab(color: str, sight: str) -> NDArray[np.float64]:
    channels = np.array([int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    seen = np.clip(SIGHTS[sight] @ linear, 0.0, 1.0)
    xyz = _XYZ @ seen / _XYZ.sum(axis=1)
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])
