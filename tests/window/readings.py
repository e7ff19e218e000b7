"""Readings written by hand."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from monitor.types import EMOTIONS, Face, FaceReading, FrameReading


def mix(**shares: float) -> np.ndarray:
    """Probabilities by name; what is missing to 1 is neutral."""
    values = np.array([shares.get(name, 0.0) for name in EMOTIONS], dtype=np.float32)
    values[EMOTIONS.index("neutral")] += 1.0 - values.sum()
    return values


def reading(time_s: float, people: Mapping[int, np.ndarray] | None = None) -> FrameReading:
    """A frame's reading with one face per person, by track number."""
    face = Face(np.array([0, 0, 40, 40], dtype=np.float32), 0.99)
    return FrameReading(
        frame_index=round(time_s * 100),
        time_s=time_s,
        size_wh=(640, 480),
        faces=tuple(FaceReading(track, face, p) for track, p in (people or {}).items()),
        inference_s=0.01,
    )
