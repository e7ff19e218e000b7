"""Small recordings with real faces, and tasks for them."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path

import av
import cv2
import numpy as np

from monitor.analysis.reading import Pipelines
from monitor.analysis.task import Task
from monitor.config import load_settings
from tests.portrait import class_of

SETTINGS = load_settings(detection={"min_face_px": 40}, engine={"threads": 1})


@cache
def pipelines() -> Pipelines:
    """Pipelines for `SETTINGS`, loaded once."""
    return Pipelines(SETTINGS, threads=2)


def face_clip(
    path: Path, times_s: Sequence[float], *, people: int = 2, empty: range = range(0)
) -> Path:
    """A clip of people who sway a little; nobody is there in the frames of `empty`."""
    room = class_of(people)
    height, width = (side // 2 * 2 for side in room.shape[:2])
    with av.open(str(path), "w") as output:
        stream = output.add_stream("libx264", rate=25, options={"preset": "veryfast"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 600)
        for index, time_s in enumerate(times_s):
            sway = np.float32([[1, 0, 6 * np.sin(index / 5)], [0, 1, 0]])
            image = cv2.warpAffine(room, sway, (width, height), borderMode=cv2.BORDER_REPLICATE)
            if index in empty:
                image = np.full_like(image, 90)
            frame = av.VideoFrame.from_ndarray(image, format="bgr24")
            frame.pts, frame.time_base = round(time_s * 600), Fraction(1, 600)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def task(recording: Path | str, folder: Path, **values: object) -> Task:
    """A task with settings that suit `face_clip`."""
    return Task(str(recording), folder, **{"settings": SETTINGS, **values})  # type: ignore[arg-type]
