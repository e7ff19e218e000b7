"""Pictures whose pixels are not square: HDV, AVCHD, DVD, DV, half-width network cameras."""

from __future__ import annotations

from fractions import Fraction

from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from monitor.sources.presentation.filters import Filters

_SQUARE = (None, Fraction(1))

_MOST = 4
"""Pixels of real recordings are up to 2.7 times as wide as high; beyond this it is damage."""

_LEAST_CHANGE = 0.01
"""A smaller difference is what a container has rounded."""

# Stretched, never shrunk: no detail is lost.
_STRETCH = (
    "w='round(iw*if({it},max(sar,1),1))':h='round(ih*if({it},max(1/sar,1),1))'"
    ":eval=frame:flags=bicubic"
).format(it=f"between(sar,1/{_MOST},{_MOST})*gte(abs(sar-1),{_LEAST_CHANGE})")


class SquarePixels:
    """Stretches the pictures of a stream to square pixels, each by its own ratio.

    The ratio may change on the way. PyAV does not tell that of a picture, but FFmpeg's filters
    know it; the decoder is at a later picture already.

    Args:
        stream: Just opened.
    """

    def __init__(self, stream: VideoStream) -> None:
        self._decoder = stream.codec_context
        ratio = stream.sample_aspect_ratio
        # What the container says beside the pictures was set right afterwards, so it counts.
        is_set = ratio is not None and ratio != self._decoder.sample_aspect_ratio
        first = (("setsar", f"{ratio.numerator}/{ratio.denominator}"),) if is_set and ratio else ()
        self._filters = Filters(*first, ("scale", _STRETCH))
        self._are_square = not is_set or ratio in _SQUARE

    def stretch(self, picture: VideoFrame) -> VideoFrame:
        """Return the picture with square pixels: itself where they always were."""
        self._are_square &= self._decoder.sample_aspect_ratio in _SQUARE
        return picture if self._are_square else self._filters.apply(picture)
