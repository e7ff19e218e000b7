"""Small sets of faces that look like nobody."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from monitor.training.data.dataset import FaceSet, load_faces


def save_faces(path: Path, count: int = 24) -> Path:
    """An npz as FER2013 with FER+ votes: noise, a label that can be seen in its brightness."""
    rng = np.random.default_rng(5)
    votes = np.zeros((count, 10), np.uint8)
    votes[np.arange(count), np.arange(count) % 8] = 7  # the eighth is contempt
    votes[:, 0] += 3
    images = rng.integers(0, 60, (count, 48, 48)) + 24 * (np.arange(count) % 8)[:, None, None]
    original = (np.arange(count) % 7).astype(np.int8)
    original[0] = -1
    np.savez(
        path,
        images=images.astype(np.uint8),
        votes=votes,
        usage=np.where(np.arange(count) % 3 == 0, "PublicTest", "Training"),
        fer2013_label=original,
    )
    return path


def some_faces(folder: Path, count: int = 24) -> FaceSet:
    return load_faces(save_faces(folder / "faces.npz", count))
