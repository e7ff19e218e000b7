"""H.264 by whichever encoder PyAV has on this machine."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

import av
import numpy as np
from av.codec import Codec, CodecContext
from av.codec.codec import UnknownCodecError
from av.codec.context import Flags
from av.container import OutputContainer
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter
from av.video.stream import VideoStream
from numpy.typing import NDArray

from monitor.errors import AnalysisError
from monitor.i18n import tr

TIME_BASE = Fraction(1, 90_000)
"""The unit of the times of frames, in seconds."""

_LOG = logging.getLogger(__name__)

# PyAV's wheels have the first on all systems; builds without it have one of the others, and
# those know no constant quality (docs/decisions/pictures.md).
_ENCODERS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "libx264": {"preset": "veryfast", "crf": "23"},
        "libopenh264": {},
        "h264_videotoolbox": {},
        "h264_mf": {},
    }
)
_BITS_PER_PIXEL_AND_S = 4

_BT709 = 1  # the number of these primaries and of this transfer curve in H.264


def add_h264(output: OutputContainer, width: int, height: int) -> VideoStream:
    """Add a track of pictures to a file to which nothing was written yet.

    Args:
        output: The file.
        width: In pixels, even.
        height: Likewise.

    Raises:
        AnalysisError: No encoder takes pictures of this size on this machine.
    """
    for name, options in _ENCODERS.items():
        if _works(name, options, width, height):
            stream = output.add_stream(name, options=dict(options))
            if isinstance(stream, VideoStream):
                _describe(stream.codec_context, name, width, height)
                return stream
    raise AnalysisError(
        tr(
            "no annotated video: PyAV has no H.264 encoder for {width} x {height} "
            "pixels here (it was built without {encoders}); install PyAV from its "
            "wheels",
            width=width,
            height=height,
            encoders=", ".join(_ENCODERS),
        )
    )


def to_yuv(image: NDArray[np.uint8]) -> VideoFrame:
    """Return a picture, (H, W, 3) uint8 BGR with even sides, as the encoder takes it."""
    # One thread: starting more for one conversion takes longer than the conversion.
    return VideoReformatter().reformat(
        VideoFrame.from_ndarray(image, format="bgr24"),
        format="yuv420p",
        dst_colorspace=Colorspace.ITU709,
        dst_color_range=ColorRange.MPEG,
        threads=1,
    )


def _works(name: str, options: Mapping[str, str], width: int, height: int) -> bool:
    try:
        context = CodecContext.create(Codec(name, "w"), "w")
    except UnknownCodecError:
        return False
    if not isinstance(context, VideoCodecContext):
        return False
    context.options = dict(options)
    _describe(context, name, width, height)
    try:
        context.open()
    except av.FFmpegError as error:  # hardware that is not there
        _LOG.info("%s cannot be used: %s", name, error)
        return False
    return True


def _describe(context: VideoCodecContext, name: str, width: int, height: int) -> None:
    context.width, context.height = width, height
    context.pix_fmt = "yuv420p"
    context.time_base = TIME_BASE
    context.color_range = ColorRange.MPEG
    context.colorspace = Colorspace.ITU709
    context.color_primaries = context.color_trc = _BT709
    context.flags |= Flags.frame_duration  # the last picture's is told by nothing else
    context.max_b_frames = 0  # out of order, an MP4 cannot hold lengths that vary
    if not _ENCODERS[name]:
        context.bit_rate = _BITS_PER_PIXEL_AND_S * width * height
