"""A network that looks again only at what has changed."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.detection.live.changes import CELL_PX, Changes, Mask
from monitor.detection.live.preparation import Preparation
from monitor.detection.single_shot.candidates import NONE, Candidates, joined
from monitor.detection.single_shot.detector import OVERLAP, SingleShotDetector
from monitor.detection.suppression import best_of_kept
from monitor.types import Face, FloatArray

NEAR_KNOWN = 0.5
"""Where a face is known to be, a network's least score is multiplied with this."""

WHOLE_EVERY = 25
"""Frames until the whole picture is looked at again, whatever seems to have changed."""

BESIDE = 0.1
"""Of a face's side: what changes so near to it may be the face's own."""


class ChangedParts:
    """Finds in each frame what `network` would, and looks only where something has changed.

    What was found where nothing has changed is still there. It remembers the last frames: one
    source, in order. Owned by one thread.

    Args:
        network: Looks at whole pictures, and at parts of them.
    """

    def __init__(self, network: SingleShotDetector) -> None:
        self.name = network.name
        self.least_score = network.least_score
        self._network = network
        self._remembered = NEAR_KNOWN * network.least_score
        self._changes = Changes()
        self._found = NONE
        self._since_whole = 0
        self._is_ready = False
        self._preparation = Preparation(lambda _size_wh: network.prepare_areas())

    def get_ready(self) -> None:
        """Wait until parts can be looked at; without it, pictures are looked at whole till then.

        Raises:
            EngineError: The network is broken, or the device refuses it.
        """
        self._network.prepare_areas()
        self._is_ready = True

    def candidates(self, image: NDArray[np.uint8], least_score: float) -> Candidates:
        """Return what may be a face in the next frame (H, W, 3) uint8 BGR, best first."""
        self._found = self._look(image)
        return self._found.taken(self._found.scores >= least_score)

    def faces(self, found: Candidates, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """As `SingleShotDetector.faces`."""
        return self._network.faces(found, image)

    def _look(self, image: NDArray[np.uint8]) -> Candidates:
        changed = self._changes.update(image)
        self._since_whole += 1
        self._is_ready = self._is_ready or self._preparation.is_done_for((0, 0))
        if changed is not None and self._is_ready and self._since_whole < WHOLE_EVERY:
            if not changed.any():
                return self._found
            found = self._look_again(image, changed)
            if found is not None:
                return found
        self._since_whole = 0
        self._changes.looked()
        return self._network.candidates(image, self._remembered)

    def _look_again(self, image: NDArray[np.uint8], changed: Mask) -> Candidates | None:
        """What is there now that some squares have changed; None where a whole look is better."""
        touched = _touched(self._found.boxes, changed)
        areas = _areas(changed, self._found.boxes[touched])
        fresh = self._network.candidates_in(image, areas, self._remembered)
        if fresh is None:
            return None
        self._changes.looked(changed)
        found = joined([self._found.taken(~touched), fresh])
        return found.taken(best_of_kept(found.boxes, found.scores, OVERLAP))


def _cells(boxes: FloatArray, shape: tuple[int, ...]) -> NDArray[np.intp]:
    """The squares of boxes (N, 4) and of what is beside them: first, and behind the last."""
    beside = BESIDE * (boxes[:, 2:] - boxes[:, :2])
    wide = np.concatenate([boxes[:, :2] - beside, boxes[:, 2:] + beside], axis=1) / CELL_PX
    most = np.array([shape[1], shape[0]] * 2)
    cells = np.concatenate([np.floor(wide[:, :2]), np.ceil(wide[:, 2:])], axis=1)
    return np.asarray(np.clip(cells, 0, most), np.intp)


def _touched(boxes: FloatArray, changed: Mask) -> Mask:
    """Which of boxes (N, 4) have changed, or something close beside them."""
    sums = cv2.integral(changed.view(np.uint8))
    left, top, right, bottom = _cells(boxes, changed.shape).T
    within = sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left]
    return np.asarray(within > 0, np.bool_)


def _areas(changed: Mask, touched: FloatArray) -> FloatArray:
    """Boxes (M, 4) in pixels of what changed together, with the faces (N, 4) that it touches."""
    together = changed.astype(np.uint8)
    for left, top, right, bottom in _cells(touched, changed.shape).tolist():
        together[top:bottom, left:right] = 1
    _, _, found, _ = cv2.connectedComponentsWithStats(together)
    left, top, width, height = found[1:, :4].T  # the first is the rest of the picture
    return CELL_PX * np.stack([left, top, left + width, top + height], axis=1).astype(np.float32)
