"""What a lecture room does to a face: small, blurred, dim, turned, half occluded, off centre."""

from __future__ import annotations

import io
from typing import Any

import cv2
import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray
from PIL import Image

from monitor.types import FloatArray

SOFT_SPREAD = 8.0
"""Added to a face's spread, so that a face without contrast is not blown up to noise."""

_SMALL_PX = range(13, 40)
_CODED_PX = 40
_QUALITIES = range(35, 96)
_BLURS_PX = (0.4, 0.6, 0.8, 1.0, 1.3)


def standardised(images: Any) -> Any:
    """Return (N, side, side, 1) float32 with mean 0 and spread about 1, face by face.

    So dim, bright and flat pictures look alike to the network. `export` builds the same into
    the network's file.

    Args:
        images: (N, side, side) grey, 0..255: an array, or a tensor of a Keras network.
    """
    grey = ops.cast(images, "float32")
    mean = ops.mean(grey, axis=(1, 2), keepdims=True)
    spread = ops.std(grey, axis=(1, 2), keepdims=True)
    return ops.expand_dims((grey - mean) / (spread + SOFT_SPREAD), -1)


@keras.saving.register_keras_serializable("classroom_monitor")
class Augmentation(layers.Layer):  # type: ignore[misc]
    """Shows faces as a camera might have seen them, each time in another way.

    All of it is sums and products of whole batches, so that it runs where the network is
    trained. Blurring, making small and enlarging are linear: what OpenCV does with each row of
    a picture is kept as a matrix.

    Args:
        seed: Of what is done to which face.
    """

    def __init__(self, seed: int, *, dtype: Any = "float32", **kwargs: Any) -> None:
        super().__init__(dtype=dtype, **kwargs)
        self._seed = seed
        self._random = keras.random.SeedGenerator(seed)

    def build(self, shape: tuple[int | None, ...]) -> None:
        """Prepare the matrices for faces of one side."""
        side = int(shape[1] or 0)
        self._side = side
        self._blurs = np.stack([np.eye(side), *(_blur(side, sigma) for sigma in _BLURS_PX)])
        self._smaller = np.stack([_smaller(side, small) for small in _SMALL_PX])
        self._larger = np.stack(
            [
                [_larger(side, small, way) for small in _SMALL_PX]
                for way in (cv2.INTER_LINEAR, cv2.INTER_CUBIC)
            ]
        )
        self._cosines = _cosines()
        self._steps = np.stack([_quantisation(quality) for quality in _QUALITIES])

    def call(self, faces: Any, training: bool = False) -> tuple[Any, Any]:
        """Return (N, side, side) float32 faces in disguise, and the same without.

        Those without are moved in the same way. Both are the faces as they came when not
        training.

        Args:
            faces: (N, side, side) grey, 0..255.
            training: Whether to do anything.
        """
        grey = ops.cast(faces, "float32")
        if not training:
            return grey, grey
        plain = self._affine(grey)
        seen = self._downscaled(self._blurred(plain))
        seen = self._relit(seen)
        seen = self._noisy(seen)
        seen = self._occluded(seen)
        return ops.clip(seen, 0.0, 255.0), plain

    def compute_output_spec(self, faces: Any, training: bool = False) -> tuple[Any, Any]:  # noqa: ARG002
        """Two tensors of the shape of the faces."""
        one = keras.KerasTensor(faces.shape, "float32")
        return one, keras.KerasTensor(faces.shape, "float32")

    def save_own_variables(self, store: dict[str, Any]) -> None:
        """Keep where the random numbers are, so that a checkpoint goes on with the next."""
        store["random"] = ops.convert_to_numpy(self._random.state)

    def load_own_variables(self, store: dict[str, Any]) -> None:
        """Go on where `save_own_variables` was."""
        self._random.state.assign(store["random"])

    def get_config(self) -> dict[str, Any]:
        """What makes another like it."""
        return {**super().get_config(), "seed": self._seed}

    def _affine(self, grey: Any) -> Any:
        """Turn, scale, shift and half of the time mirror, as a detector's box is never exact."""
        turn, size = self._uniform(grey, -0.21, 0.21), self._uniform(grey, 0.87, 1.15)
        mirror = ops.where(self._chosen(grey, 0.5), -1.0, 1.0)
        middle, most = (self._side - 1) / 2, 0.0625 * self._side
        across, down = ops.cos(turn) / size, ops.sin(turn) / size
        x, y = (middle + self._uniform(grey, -most, most) for _ in range(2))
        # From a place in the new picture to the one in the old.
        numbers = [
            *(mirror * across, mirror * down, x - mirror * middle * (across + down)),
            *(-down, across, y - middle * (across - down)),
            *(ops.zeros_like(turn), ops.zeros_like(turn)),
        ]
        moved = ops.image.affine_transform(
            grey[..., None],
            ops.stack(numbers, axis=1),
            interpolation="bilinear",
            fill_mode="nearest",
            data_format="channels_last",
        )
        return ops.clip(moved[..., 0], 0.0, 255.0)

    def _blurred(self, seen: Any) -> Any:
        which = self._whole(seen, 1, len(self._blurs))
        which = ops.where(self._chosen(seen, 0.25), which, 0)
        return _both_sides(self._matrices(self._blurs, which), seen)

    def _downscaled(self, seen: Any) -> Any:
        """A face of 13 to 39 px, sometimes noisy or pressed hard, enlarged again."""
        width = self._whole(seen, 0, len(_SMALL_PX))
        small = _both_sides(self._matrices(self._smaller, width), seen)
        small = ops.where(_wide(self._chosen(seen, 0.3)), self._jpeg_compressed(small), small)
        small = self._noisy(small, share=0.3, most=9.0)
        larger = [_both_sides(self._matrices(ways, width), small) for ways in self._larger]
        enlarged = ops.where(_wide(self._chosen(seen, 0.7)), *larger)
        return ops.where(_wide(self._chosen(seen, 0.35)), enlarged, seen)

    def _jpeg_compressed(self, small: Any) -> Any:
        """As JPEG leaves it: cosines of blocks of 8 px, rounded to the steps of a quality."""
        steps = self._matrices(self._steps, self._whole(small, 0, len(self._steps)))
        cosines = ops.convert_to_tensor(self._cosines, "float32")
        coded = ops.round(_both_sides(cosines, small - 128.0) / steps) * steps
        return ops.clip(ops.round(_both_sides(ops.transpose(cosines), coded) + 128.0), 0.0, 255.0)

    def _relit(self, seen: Any) -> Any:
        """Other gamma, gain and offset: dim rooms, bright windows, a colour camera's grey."""
        gamma, gain, offset = (
            _wide(self._uniform(seen, *ends)) for ends in ((0.6, 1.6), (0.6, 1.2), (-20.0, 20.0))
        )
        bright = ops.clip(seen, 1e-3, 255.0) / 255.0
        return ops.where(
            _wide(self._chosen(seen, 0.7)), 255.0 * bright**gamma * gain + offset, seen
        )

    def _noisy(self, seen: Any, share: float = 0.15, most: float = 10.0) -> Any:
        strength = _wide(ops.where(self._chosen(seen, share), self._uniform(seen, 2.0, most), 0.0))
        return seen + strength * keras.random.normal(ops.shape(seen), seed=self._random)

    def _occluded(self, seen: Any) -> Any:
        """A hand, a head in front: one grey rectangle."""
        rows, columns = (self._between(seen) for _ in range(2))
        occluded = ops.logical_and(rows[:, :, None], columns[:, None, :])
        occluded = ops.logical_and(occluded, _wide(self._chosen(seen, 0.3)))
        return ops.where(occluded, _wide(self._uniform(seen, 0.0, 255.0)), seen)

    def _between(self, seen: Any) -> Any:
        """(N, side) whether a row or column lies in a stretch of an eighth to 5/12 of all."""
        length = self._uniform(seen, self._side / 8, self._side * 5 / 12)
        start = self._uniform(seen, 0.0, 1.0) * (self._side - length)
        place = ops.arange(self._side, dtype="float32")[None] + 0.5
        return ops.logical_and(place >= start[:, None], place < (start + length)[:, None])

    def _uniform(self, seen: Any, low: float, high: float) -> Any:
        """(N,) numbers."""
        return keras.random.uniform(ops.shape(seen)[:1], low, high, seed=self._random)

    def _chosen(self, seen: Any, share: float) -> Any:
        """(N,) whether a face is among a share of all."""
        return self._uniform(seen, 0.0, 1.0) < share

    def _whole(self, seen: Any, low: int, end: int) -> Any:
        """(N,) whole numbers."""
        return keras.random.randint(ops.shape(seen)[:1], low, end, seed=self._random)

    @staticmethod
    def _matrices(table: NDArray[Any], which: Any) -> Any:
        return ops.take(ops.convert_to_tensor(table, "float32"), which, axis=0)


def _both_sides(matrix: Any, pictures: Any) -> Any:
    """Do to the rows and to the columns of pictures what a matrix says."""
    return ops.matmul(ops.matmul(matrix, pictures), ops.swapaxes(matrix, -1, -2))


def _wide(numbers: Any) -> Any:
    """(N,) as (N, 1, 1), to be used with pictures."""
    return numbers[:, None, None]


def _blur(side: int, sigma: float) -> FloatArray:
    return np.asarray(cv2.GaussianBlur(np.eye(side, dtype=np.float32), (1, 9), sigma))


def _smaller(side: int, small: int) -> FloatArray:
    """(40, side): averages, and the last one again up to where the code's blocks end."""
    matrix = cv2.resize(np.eye(side, dtype=np.float32), (side, small), interpolation=cv2.INTER_AREA)
    return np.pad(matrix, ((0, _CODED_PX - small), (0, 0)), mode="edge")


def _larger(side: int, small: int, way: int) -> FloatArray:
    """(side, 40), of which the first `small` columns count."""
    matrix = cv2.resize(np.eye(small, dtype=np.float32), (small, side), interpolation=way)
    return np.pad(matrix, ((0, 0), (0, _CODED_PX - small)))


def _cosines() -> FloatArray:
    """(40, 40): the cosine transform of each block of 8."""
    block = cv2.dct(np.eye(8, dtype=np.float32), flags=cv2.DCT_ROWS).T
    return np.kron(np.eye(_CODED_PX // 8, dtype=np.float32), block)


def _quantisation(quality: int) -> FloatArray:
    """(40, 40): the steps that a JPEG file of a quality is rounded to, block by block."""
    file = io.BytesIO()
    Image.new("L", (8, 8)).save(file, "JPEG", quality=quality)
    with Image.open(file) as picture:
        steps = np.reshape(picture.quantization[0], (8, 8))  # type: ignore[attr-defined]
    return np.tile(steps.astype(np.float32), (_CODED_PX // 8, _CODED_PX // 8))
