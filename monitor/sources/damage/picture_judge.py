"""Which decoded pictures are worth reading."""

from __future__ import annotations

import math

import numpy as np
from av.video.frame import VideoFrame
from numpy.typing import NDArray

_SMALL_WH = (80, 45)

_CHANGED_LEVELS = 25
_CHANGED_SHARE = 0.01
"""A picture resembles another where less than this share of its points differs by more levels.

Of 4,454 pictures that decoders gave after damage without a mark, 95 % of those with the right
content differed by less, and 95 % of those with something wrong in them by more.
"""

_MARKING = frozenset({"h264", "mpeg1video", "mpeg2video", "mpeg4", "h263", "flv", "mjpeg"})
"""Decoders that mark each picture in which something is missing."""


class PictureJudge:
    """Judges the pictures of a decoder, in the order in which they are shown.

    After damage, pictures are built upon what is missing, until one stands alone: a key picture.
    Those that resemble the last good one count all the same, since most of the room has not
    moved; but not where a key picture itself is damaged: what a decoder puts in its place is not
    the same each time.

    Args:
        decoder: The decoder's name.
    """

    def __init__(self, decoder: str) -> None:
        self._is_marking = decoder in _MARKING
        self._in_doubt = False
        self._needs_key = False
        self._doubtful_until = -math.inf
        self._good: VideoFrame | None = None
        self._small_good: NDArray[np.int16] | None = None

    def missing(self, stamp: int | None = None, *, is_key: bool = False) -> None:
        """Take in that something is missing, up to that stamp as far as it is known.

        Args:
            stamp: Of the last picture that suffered, or None.
            is_key: Whether a key picture has suffered.
        """
        self._in_doubt = self._good is not None
        self._needs_key = self._in_doubt and (self._needs_key or is_key)
        if stamp is not None:
            self._doubtful_until = max(self._doubtful_until, stamp)

    def suspect(self, stamp: int | None, *, is_key: bool) -> None:
        """Take in that the container marks the data of a picture; it marks whole ones too."""
        if not self._is_marking:
            self.missing(stamp, is_key=is_key)

    def is_good(self, picture: VideoFrame) -> bool:
        """Whether it shows what was in front of the camera."""
        if picture.is_corrupt:
            self.missing(picture.pts, is_key=picture.key_frame)
            return False
        if self._in_doubt:
            if picture.key_frame and (picture.pts is None or picture.pts > self._doubtful_until):
                self._in_doubt = self._needs_key = False
            elif self._is_too_late(picture) or not self._resembles_good(picture):
                return False
        if picture is not self._good:
            self._good, self._small_good = picture, None
        return True

    def _is_too_late(self, picture: VideoFrame) -> bool:
        """Whether a picture comes after a damaged key picture."""
        return self._needs_key and (picture.pts is None or picture.pts > self._doubtful_until)

    def _resembles_good(self, picture: VideoFrame) -> bool:
        if self._good is None or picture.width * picture.height == 0:
            return False
        if self._small_good is None:
            self._small_good = _small(self._good)
        small = _small(picture)
        changed = np.abs(small - self._small_good) > _CHANGED_LEVELS
        if np.mean(changed) >= _CHANGED_SHARE:
            return False
        self._good, self._small_good = picture, small
        return True


def _small(picture: VideoFrame) -> NDArray[np.int16]:
    width, height = _SMALL_WH
    grey = picture.reformat(width=width, height=height, format="gray", threads=1)
    return grey.to_ndarray().astype(np.int16)
