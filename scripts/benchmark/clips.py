"""Clips to measure recorded video with."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from monitor.bench.crowd import FPS, swaying


def write_clip(path: Path, picture: NDArray[np.uint8], *, frames: int) -> None:
    """Write an H.264 clip of a picture (H, W, 3) uint8 BGR that sways a little."""
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=int(FPS))
        stream.height, stream.width = picture.shape[:2]
        stream.pix_fmt = "yuv420p"
        for number in range(frames):
            image = swaying(picture, number).image
            output.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="bgr24")))
        output.mux(stream.encode(None))
