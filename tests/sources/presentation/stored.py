"""Clips of one still picture, stored as cameras and programs store it."""

from __future__ import annotations

import struct
import subprocess
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.sources.presentation.orientation import Orientation
from tests.sources.clips import need_ffmpeg

SIZE_WH = (640, 360)

# Blue, green, red. None is at an end of its range, where errors would not be seen.
COLOURS = (
    (40, 60, 200), (200, 60, 40), (60, 180, 60), (150, 190, 230),
    (30, 30, 30), (225, 225, 225), (120, 150, 200), (90, 90, 180),
)  # fmt: skip


@cache
def scene() -> NDArray[np.uint8]:
    """Bars of `COLOURS` with a disc; no turn or mirror leaves it as it is."""
    width, height = SIZE_WH
    image = np.zeros((height, width, 3), np.uint8)
    for number, colour in enumerate(COLOURS):
        image[:, number * width // 8 : (number + 1) * width // 8] = colour
    cv2.circle(image, (200, 120), 80, (235, 235, 235), -1)
    return image


def store(path: Path, *options: str, before: Path | None = None) -> Path:
    """Have ffmpeg write 1 s of the scene with `options`, or what it reads from `before`."""
    program = [need_ffmpeg(), "-v", "error", "-y"]
    if before is None:
        still = path.with_name("scene.png")
        still.write_bytes(cv2.imencode(".png", scene())[1].tobytes())
        program += ["-loop", "1", "-r", "25", "-t", "1", "-i", str(still)]
    else:
        program += ["-f", "concat"] if before.suffix == ".txt" else []
        program += ["-i", str(before)]
    subprocess.run([*program, *options, str(path)], check=True, stdin=subprocess.DEVNULL)
    return path


def set_display_matrix(clip: Path, orientation: Orientation) -> Path:
    """Have an MP4 file ask for an orientation, as a phone does."""
    cos, sin = ((1, 0), (0, 1), (-1, 0), (0, -1))[orientation.quarter_turns]
    side = -1 if orientation.mirrored else 1
    one = 1 << 16
    matrix = [side * cos, sin, 0, side * -sin, cos, 0, 0, 0]
    data = bytearray(clip.read_bytes())
    place = data.index(b"tkhd") + 44
    data[place : place + 36] = struct.pack(">9i", *(one * value for value in matrix), 1 << 30)
    clip.write_bytes(data)
    return clip


def difference(image: NDArray[np.uint8], truth: NDArray[np.uint8]) -> float:
    """Mean difference of two pictures of any size that show the same."""
    height, width = truth.shape[:2]
    same_size = cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA)
    return float(np.abs(same_size.astype(int) - truth).mean())


def shape_error(image: NDArray[np.uint8], truth: NDArray[np.uint8]) -> float:
    """How much wider or higher a picture is than it should be, as a share."""
    ratio = (image.shape[1] / image.shape[0]) / (truth.shape[1] / truth.shape[0])
    return max(ratio, 1 / ratio) - 1.0
