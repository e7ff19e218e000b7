"""The demo's room in few pictures a second: as many as it takes to be read, at little cost.

The demo itself has 25 a second, all of which are read as fast as the machine can.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice
from pathlib import Path

import av
import numpy as np

from monitor.sources.demo import demo_clip

FPS = 5


@cache
def _second() -> Sequence[np.ndarray]:
    """Its first second, in BGR."""
    with av.open(str(demo_clip())) as demo:
        stream = demo.streams.video[0]
        step = round(float(stream.average_rate or FPS) / FPS)
        shown = islice(demo.decode(stream), 0, FPS * step, step)
        return [one.to_ndarray(format="bgr24") for one in shown]


def write_room(file: Path, *, there_s: int, empty_s: int = 0) -> Path:
    """Make a clip: a calm class of 15 for some seconds, and then the same size without anybody."""
    second = _second()
    empty = np.full_like(second[0], 96)
    with av.open(str(file), "w") as made:
        stream = made.add_stream("libx264", rate=FPS, options={"preset": "ultrafast"})
        stream.height, stream.width = empty.shape[:2]
        stream.pix_fmt = "yuv420p"
        for number in range(FPS * (there_s + empty_s)):
            pixels = second[number % FPS] if number < FPS * there_s else empty
            made.mux(stream.encode(av.VideoFrame.from_ndarray(pixels, format="bgr24")))
        made.mux(stream.encode())
    return file
