"""What detectors with one network for all sizes of faces have in common."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Iterator
from itertools import groupby, repeat
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from monitor.config import DetectionSettings, EngineSettings
from monitor.detection.boxes import clipped, sides
from monitor.detection.single_shot.candidates import NONE, Candidates, joined
from monitor.detection.single_shot.mosaic import HEIGHTS_PX as MOSAIC_HEIGHTS_PX
from monitor.detection.single_shot.mosaic import WIDTH_PX as MOSAIC_WIDTH_PX
from monitor.detection.single_shot.mosaic import mosaic_of
from monitor.detection.single_shot.tiles import (
    AT_CUT_PX,
    LEAST_INTERPOLATED,
    OVERLAP_PX,
    Tile,
    padded,
    resized,
    scaled_size,
    tiles_of,
)
from monitor.detection.suppression import best_of_kept
from monitor.engine import Network, load_network, precision_of
from monitor.engine.loading import network_file
from monitor.types import Face, FloatArray

OVERLAP = 0.4
"""Greatest overlap of two kept boxes, as a share of their union."""

SMALLEST_BOX = 0.9
"""Boxes are a tenth larger or smaller than their faces: one of this share of the smallest face is
kept, so that faces of just that size are not lost."""

LARGEST_SCALE = 2.0
"""A picture is not enlarged by more than this."""

SCORE = 14
"""Column of the networks' output; before it are box (4) and landmarks (10)."""


class SingleShotDetector(ABC):
    """Finds faces with one look of one network.

    Args:
        settings: What is looked for. Thresholds and scale factor are the cascade's.
        engine: How the network is run.
        least_score: Least score of a face; by default what was chosen for the network
            (docs/decisions/detectors.md).
        smallest_px: Side of the smallest face in the pictures that the network gets, which are
            scaled for it; by default what the network sees well.
        pixels: Pictures that would have fewer are scaled to as many, as long as the smallest face
            has no more pixels than the network needs to see it well; None for never.

    Raises:
        EngineError: The network is missing or broken.
    """

    name: str
    """Also its file's."""

    least_score: ClassVar[float]
    smallest_px: ClassVar[int]
    """Side of the smallest face that the network sees well."""

    def __init__(
        self,
        settings: DetectionSettings,
        engine: EngineSettings,
        *,
        least_score: float | None = None,
        smallest_px: int | None = None,
        pixels: int | None = None,
    ) -> None:
        self._min_face_px = settings.min_face_px
        self._pixels = pixels
        self._engine = engine
        self._least_score = self.least_score if least_score is None else least_score
        self._least_scale = scale_for(smallest_px or self.smallest_px, settings.min_face_px)
        self._scale = self._least_scale
        self._size_wh = (0, 0)
        self._tiles: list[Tile] = []
        self._looks: dict[tuple[int, int], _Look] = {}
        self._mosaic_looks: dict[int, _Look] = {}
        network_file(self.name)  # what is missing is told now

    @abstractmethod
    def places(self, size_wh: tuple[int, int]) -> FloatArray:
        """Return (places, 4) float32: what each row of the network's output is relative to."""

    @abstractmethod
    def decode(self, output: FloatArray, places: FloatArray) -> Candidates:
        """Return the faces of rows (N, 15) of the output at their places (N, 4)."""

    def detect(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return all faces of `image` (H, W, 3) uint8 BGR, best first, with landmarks."""
        return self.faces(self.candidates(image, self._least_score), image)

    def candidates(self, image: NDArray[np.uint8], least_score: float) -> Candidates:
        """Return what may be a face in `image` (H, W, 3) uint8 BGR, best first.

        None overlaps a better one by more than `OVERLAP`.
        """
        size_wh = image.shape[1], image.shape[0]
        if min(size_wh) < self._min_face_px:
            return NONE
        self.prepare(size_wh)
        found = joined(list(self._parts(image, least_score)))
        return self._large_enough(found.taken(best_of_kept(found.boxes, found.scores, OVERLAP)))

    def candidates_in(
        self, image: NDArray[np.uint8], areas: FloatArray, least_score: float
    ) -> Candidates | None:
        """Return what may be a face in some areas of `image`, in any order.

        Args:
            image: (H, W, 3) uint8 BGR.
            areas: Boxes (N, 4) in its pixels.
            least_score: As in `candidates`.

        Returns:
            None where a look at the whole costs less, or no network for the areas is ready.
        """
        if self._scale < LEAST_INTERPOLATED:
            return None
        scaled_wh = scaled_size((image.shape[1], image.shape[0]), self._scale)
        per_px = np.array([image.shape[1], image.shape[0]], np.float32) / scaled_wh
        mosaic = mosaic_of(np.asarray(areas / np.tile(per_px, 2), np.float32), scaled_wh)
        look = None if mosaic is None else self._mosaic_looks.get(mosaic.height)
        if mosaic is None or look is None:
            return None
        found = self._seen_by(look, mosaic.shown(image), least_score)
        return self._large_enough(mosaic.whole(found).enlarged(*per_px.tolist()))

    def faces(self, found: Candidates, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return candidates of `image` as faces, cut off at its edges."""
        inside = clipped(found.boxes, (image.shape[1], image.shape[0]))
        scores = found.scores.tolist()
        return tuple(map(Face, inside, scores, found.landmarks, repeat(self.name)))

    def _parts(self, image: NDArray[np.uint8], least_score: float) -> Iterator[Candidates]:
        """What the network finds in each part of the picture, in the picture's pixels."""
        for scale, tiles in groupby(self._tiles, key=lambda tile: tile.scale):
            scaled = resized(image, scaled_size((image.shape[1], image.shape[0]), scale))
            x, y = image.shape[1] / scaled.shape[1], image.shape[0] / scaled.shape[0]
            for tile in tiles:
                found = self._look_at(scaled, tile, least_score)
                yield found.moved(tile.left, tile.top).enlarged(x, y)

    def _look_at(self, scaled: NDArray[np.uint8], tile: Tile, least_score: float) -> Candidates:
        """What the network finds in a tile, in the tile's pixels."""
        look = self._looks[padded(tile.width), padded(tile.height)]
        right, bottom = tile.left + tile.width, tile.top + tile.height
        found = self._seen_by(look, scaled[tile.top : bottom, tile.left : right], least_score)
        return found.taken(_is_whole(found.boxes, tile))

    def _seen_by(self, look: _Look, part: NDArray[np.uint8], least_score: float) -> Candidates:
        output = look.at(part)
        passed = np.flatnonzero(output[:, SCORE] >= least_score)
        return self.decode(output[passed], look.places[passed])

    def _large_enough(self, found: Candidates) -> Candidates:
        least_px = SMALLEST_BOX * self._min_face_px
        return found.taken(sides(found.boxes).max(axis=1) >= least_px)

    def prepare(self, size_wh: tuple[int, int]) -> None:
        """Have a network for each size of the parts of such a picture, which takes its time.

        Raises:
            EngineError: The network is broken, or the device refuses it.
        """
        if size_wh == self._size_wh:
            return
        self._size_wh = size_wh
        self._scale = self._scale_of(size_wh)
        self._tiles = tiles_of(size_wh, self._scale)
        wanted = {(padded(tile.width), padded(tile.height)) for tile in self._tiles}
        self._looks = {
            size: self._looks.get(size) or self._look_of(size) for size in sorted(wanted)
        }

    def _scale_of(self, size_wh: tuple[int, int]) -> float:
        if self._pixels is None:
            return self._least_scale
        fits = math.sqrt(self._pixels / (size_wh[0] * size_wh[1]))
        return min(max(fits, self._least_scale), scale_for(self.smallest_px, self._min_face_px))

    def prepare_areas(self) -> None:
        """Have the networks for `candidates_in`, which takes its time; as `prepare`."""
        self._mosaic_looks = {
            height: self._look_of((MOSAIC_WIDTH_PX, height)) for height in MOSAIC_HEIGHTS_PX
        }

    def _look_of(self, size_wh: tuple[int, int]) -> _Look:
        shape = (1, size_wh[1], size_wh[0], 3)
        network = load_network(
            self.name, self._engine, input_shape=shape, precision=precision_of(self._engine)
        )
        return _Look(network, size_wh, self.places(size_wh))


class _Look:
    """The network for pictures of one size, with what lies around smaller ones."""

    def __init__(self, network: Network, size_wh: tuple[int, int], places: FloatArray) -> None:
        self.places = places
        self._network = network
        # Kept from picture to picture: large arrays that come and go leave holes in the memory.
        self._pixels = np.zeros((1, size_wh[1], size_wh[0], 3), np.uint8)

    def at(self, part: NDArray[np.uint8]) -> FloatArray:
        """Return the network's output for a part (H, W, 3), valid until the next call.

        What is missing to the network's size is black, as in both networks' own packages.
        """
        height, width = part.shape[:2]
        pixels = self._pixels[0]
        pixels[:height, :width] = part
        pixels[height:] = 0
        pixels[:, width:] = 0
        return self._network.run(self._pixels)


def scale_for(smallest_px: int, min_face_px: int) -> float:
    """Return by what a picture is scaled so that a face of `min_face_px` has `smallest_px`."""
    return min(smallest_px / min_face_px, LARGEST_SCALE)


def _is_whole(boxes: FloatArray, tile: Tile) -> NDArray[np.bool_]:
    """Which boxes (N, 4) are faces that no cut halves, and that the whole does not show better.

    They lie within the tile or at the picture's own edges, and fit into the tiles' overlap.
    """
    if all(tile.at_edges):
        return np.ones(len(boxes), np.bool_)
    limits = np.array([tile.width, tile.height], np.float32) - AT_CUT_PX
    within = np.concatenate([boxes[:, :2] > AT_CUT_PX, boxes[:, 2:] < limits], axis=1)
    whole = (within | np.array(tile.at_edges)).all(axis=1)
    return np.asarray(whole & (sides(boxes).max(axis=1) <= OVERLAP_PX), np.bool_)
