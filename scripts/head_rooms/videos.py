"""Videos put together from pictures of small heads: enlarged, jittered, noisy, and H.264."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import av
import cv2
import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1280, 720
NOISE = 3.0
"""Standard deviation of the noise of each pixel, in grey levels."""


@dataclass(frozen=True, slots=True, eq=False)
class Heads:
    """The pictures of `small_heads.npz`.

    Attributes:
        images: (N, 60, 64) uint8.
        person: (N,) who.
        pose: (N,) `front`, `left`, `right` or `up`.
        expression: (N,) `neutral`, `happy`, `sad` or `angry`.
        sunglasses: (N,) bool.
    """

    images: NDArray[np.uint8]
    person: NDArray[np.int16]
    pose: NDArray[np.str_]
    expression: NDArray[np.str_]
    sunglasses: NDArray[np.bool_]

    @staticmethod
    def load(file: Path) -> Heads:
        """Read them."""
        with np.load(file) as data:
            return Heads(**{name: data[name] for name in Heads.__dataclass_fields__})

    def places(self, *poses: str, expression: str | None = None) -> NDArray[np.intp]:
        """Numbers of the pictures with bare eyes in one of these poses."""
        fits = np.isin(self.pose, poses) & ~self.sunglasses
        if expression is not None:
            fits &= self.expression == expression
        return np.flatnonzero(fits)


@dataclass(frozen=True, slots=True)
class Seats:
    """Where heads are in a picture: rows of seats, from its upper left corner.

    Attributes:
        scale: How many times the pictures are enlarged.
    """

    scale: float

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of a seat in pixels."""
        return round(64 * self.scale), round(60 * self.scale)

    @property
    def columns(self) -> int:
        """Seats in a row."""
        return WIDTH // self.size[0]

    @property
    def count(self) -> int:
        """All seats."""
        return self.columns * (HEIGHT // self.size[1])

    def at(self, x: float, y: float) -> int:
        """The seat at a point."""
        return int(y // self.size[1]) * self.columns + int(x // self.size[0])


def picture(
    heads: Heads,
    people: Sequence[int],
    seats: Seats,
    rng: np.random.Generator,
    jitter_px: float = 1.0,
) -> NDArray[np.uint8]:
    """One frame (H, W, 3): the pictures of these numbers in the seats, in their order."""
    image = np.full((HEIGHT, WIDTH), 110.0, np.float32)
    width, height = seats.size
    for seat, number in enumerate(people):
        x, y = seat % seats.columns * width, seat // seats.columns * height
        shift = rng.normal(0.0, jitter_px, 2)
        placed = np.array([[seats.scale, 0.0, shift[0]], [0.0, seats.scale, shift[1]]], np.float32)
        image[y : y + height, x : x + width] = cv2.warpAffine(
            heads.images[number],
            placed,
            (width, height),
            flags=cv2.INTER_CUBIC,
            borderMode=cv2.BORDER_REPLICATE,
        )
    image += rng.normal(0.0, NOISE, image.shape)
    return np.clip(image, 0, 255).astype(np.uint8)[..., None].repeat(3, axis=2)


def through_h264(pictures: Iterator[NDArray[np.uint8]], fps: int) -> Iterator[NDArray[np.uint8]]:
    """Yield the pictures as a video of usual quality shows them, (H, W, 3) uint8 BGR."""
    file = BytesIO()
    with av.open(file, "w", format="mp4") as written:
        stream = written.add_stream("libx264", rate=fps)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        stream.options = {"crf": "23", "preset": "veryfast"}
        for one in pictures:
            frame = av.VideoFrame.from_ndarray(one, format="bgr24")
            written.mux(stream.encode(frame))
        written.mux(stream.encode())
    file.seek(0)
    with av.open(file, "r") as read:
        for frame in read.decode(video=0):
            yield frame.to_ndarray(format="bgr24")
