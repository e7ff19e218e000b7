"""Writing an H.264 video that plays everywhere, with the times of its frames."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self, cast

import av
import numpy as np
from av.video.frame import VideoFrame
from av.video.stream import VideoStream
from numpy.typing import NDArray

from monitor.analysis.sound import Sound
from monitor.errors import AnalysisError

_ENCODERS = ("libx264", "libopenh264", "h264_videotoolbox", "h264_mf")
"""In the order of preference; PyAV's own wheels have the first."""

_TIME_BASE = Fraction(1, 90_000)

_OPTIONS: dict[str, dict[str, object]] = {"libx264": {"preset": "veryfast", "crf": "21"}}


class VideoWriter:
    """Writes frames as they come; the file appears complete or not at all.

    Used as a context, by one thread at a time.

    Args:
        path: The file, `.mp4`.
        sound_from: The recording whose sound is taken over, or None.
        start_s: Time of the recording that becomes 0.

    Raises:
        AnalysisError: No encoder is there, or the file cannot be written.
    """

    def __init__(self, path: Path, *, sound_from: Path | None, start_s: float) -> None:
        self._path = path
        self._part = path.with_name(f"{path.name}.part")
        self._start_s = start_s
        self._stream: VideoStream | None = None
        self._last_pts = -1
        self._output = av.open(
            str(self._part), "w", format="mp4", options={"movflags": "+faststart"}
        )
        self._sound = None if sound_from is None else Sound(sound_from, self._output, start_s)

    def write(self, picture: NDArray[np.uint8], time_s: float) -> None:
        """Append a picture (H, W, 3) uint8 BGR; a row or column too many is cut off."""
        height, width = (side // 2 * 2 for side in picture.shape[:2])
        if self._stream is None:
            self._stream = self._add_stream(width, height)
        picture = np.ascontiguousarray(picture[:height, :width])
        frame = VideoFrame.from_ndarray(picture, format="bgr24")
        frame.time_base = _TIME_BASE
        frame.pts = max(round((time_s - self._start_s) / _TIME_BASE), self._last_pts + 1)
        self._last_pts = frame.pts
        if self._sound is not None:
            self._sound.write_until(time_s - self._start_s)
        self._output.mux(self._stream.encode(frame))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            if kind is None and self._stream is not None:
                self._output.mux(self._stream.encode(None))
            if self._sound is not None:
                self._sound.close()
            self._output.close()
            if kind is None:
                self._part.replace(self._path)
        finally:
            self._part.unlink(missing_ok=True)

    def _add_stream(self, width: int, height: int) -> VideoStream:
        for name in _ENCODERS:
            if name in av.codecs_available:
                break
        else:
            raise AnalysisError("this PyAV cannot write H.264: install it from its own wheels")
        stream = cast("VideoStream", self._output.add_stream(name, rate=30))
        stream.options = _OPTIONS.get(name, {})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        stream.codec_context.time_base = _TIME_BASE
        return stream
