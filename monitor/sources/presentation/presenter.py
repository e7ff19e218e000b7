"""The one place where a decoded picture becomes what a person would see of it."""

from __future__ import annotations

import struct
from typing import cast

import cv2
import numpy as np
from av.sidedata.sidedata import SideDataContainer, Type
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from monitor.sources.presentation.colours import narrowed, settle_matrix
from monitor.sources.presentation.combs import without_combs
from monitor.sources.presentation.filters import Filters
from monitor.sources.presentation.orientation import UPRIGHT, Orientation
from monitor.sources.presentation.square_pixels import SquarePixels
from monitor.sources.presentation.tone_mapping import is_hdr, tone_mapped

# Kinds of side data that FFmpeg may have beyond those that PyAV knows, EXIF data among them: where
# a picture has any, PyAV gives none at all.
_UNKNOWN = range(len(Type), len(Type) + 16)


_ASK_AGAIN = 25
"""Where each picture is a key picture, one in so many is asked how it is turned."""

# PyAV's pictures and their side data refer to each other: a picture that is asked for them stays in
# memory until Python looks for such circles, hundreds of pictures later. So a tiny copy is asked.
_TINY = ("scale", "w=16:h=16:flags=neighbor")


class Presenter:
    """Presents the pictures of a stream: no combs, square pixels, ordinary brightness, upright.

    Args:
        stream: Just opened; one that is opened again has a new presenter.
    """

    def __init__(self, stream: VideoStream) -> None:
        self._pixels = SquarePixels(stream)
        self._tiny_copy = Filters(*(("sidedata", f"delete:{kind}") for kind in _UNKNOWN), _TINY)
        self._orientation: Orientation | None = None
        self._since_asked = 0
        self._was_key = False

    def to_bgr(self, picture: VideoFrame) -> NDArray[np.uint8]:
        """Return a picture as a person would see it, (H, W, 3) uint8 BGR, in memory of its own."""
        square = self._pixels.stretch(picture)
        if picture.interlaced_frame:
            # Before it is stretched: lines of two moments must not become one.
            image = without_combs(_converted(picture))
            if (square.width, square.height) != (picture.width, picture.height):
                size_wh = (square.width, square.height)
                image = np.asarray(
                    cv2.resize(image, size_wh, interpolation=cv2.INTER_CUBIC), np.uint8
                )
        else:
            image = _converted(square)
        return self._orientation_of(picture).apply(image)

    def _orientation_of(self, picture: VideoFrame) -> Orientation:
        """What the container, the encoder or EXIF data asks for; key pictures say it."""
        self._since_asked += 1
        begins = picture.key_frame and (not self._was_key or self._since_asked >= _ASK_AGAIN)
        self._was_key = picture.key_frame
        if self._orientation is None or begins:
            self._since_asked = 0
            self._orientation = _orientation_of(self._tiny_copy.apply(picture))
        return self._orientation


def _converted(picture: VideoFrame) -> NDArray[np.uint8]:
    """The picture's own lines and columns, in ordinary brightness."""
    if is_hdr(picture):
        return tone_mapped(picture)
    settle_matrix(picture)
    # One thread: starting more for one conversion takes longer than the conversion.
    image = np.ascontiguousarray(picture.to_ndarray(format="bgr24", threads=1), np.uint8)
    return narrowed(image, picture)


def _orientation_of(picture: VideoFrame) -> Orientation:
    try:
        matrix = cast("SideDataContainer", picture.side_data)[Type.DISPLAYMATRIX]
    except KeyError:
        return UPRIGHT
    return Orientation.of_display_matrix(struct.unpack("=9i", bytes(matrix)))
