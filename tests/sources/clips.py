"""Small clips and streams for the tests of the sources."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from fractions import Fraction
from pathlib import Path
from threading import Event

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from monitor.errors import SourceError
from monitor.sources.base import FrameSource
from monitor.types import Frame
from tests.waiting import STANDSTILL_S

TICKS_PER_S = 600  # of 600ths of a second 24, 25 and 30 frames per second are whole numbers


def picture(index: int, size_wh: tuple[int, int] = (64, 48)) -> NDArray[np.uint8]:
    """A picture that tells its number by its brightness, white in the upper left quarter."""
    width, height = size_wh
    image = np.full((height, width, 3), 20 + 4 * (index % 50), dtype=np.uint8)
    image[: height // 2, : width // 2] = 255
    return image


def number_of(frame: Frame) -> int:
    """The number that `picture` was given."""
    corner = float(frame.image[-8:, -8:].mean())
    return round((corner - 17.5) / 4.0)  # encoding makes it a little darker


def write_clip(
    path: Path,
    times_s: Sequence[float],
    *,
    codec: str = "libx264",
    size_wh: tuple[int, int] = (64, 48),
    key_every: int = 10,
    ticks_per_s: int = TICKS_PER_S,
    container: str | None = None,
) -> Path:
    """Write one picture per presentation time."""
    with av.open(str(path), "w", format=container) as output:
        stream = output.add_stream(codec, rate=30)
        stream.width, stream.height = size_wh
        stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
        stream.gop_size = key_every
        stream.codec_context.time_base = Fraction(1, ticks_per_s)
        for index, time_s in enumerate(times_s):
            frame = av.VideoFrame.from_ndarray(picture(index, size_wh), format="bgr24")
            frame.pts = round(time_s * ticks_per_s)
            frame.time_base = Fraction(1, ticks_per_s)
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    return path


def steady(count: int, fps: float = 30.0) -> list[float]:
    """Presentation times at a constant rate."""
    return [index / fps for index in range(count)]


def read_all(source: FrameSource) -> list[Frame]:
    """Open the source, read it to its end and close it."""
    source.open()
    try:
        frames = []
        while (frame := source.read()) is not None:
            frames.append(frame)
        return frames
    finally:
        source.close()


def read_until_error(source: FrameSource) -> tuple[list[Frame], SourceError]:
    """Read an open source until it fails."""
    frames: list[Frame] = []
    try:
        while (frame := source.read()) is not None:
            frames.append(frame)
    except SourceError as error:
        return frames, error
    pytest.fail("the source ended without an error")


def need_ffmpeg() -> str:
    """The ffmpeg program, or a skip."""
    program = shutil.which("ffmpeg")
    if program is None:
        pytest.skip("the ffmpeg program is not on this machine")
    return program


def free_port() -> int:
    """A port of the loopback device that nothing listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextmanager
def network_camera(clip: Path, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """A stream of motion JPEG on loopback, as network cameras serve it, at the clip's pace."""
    command = [need_ffmpeg(), "-v", "quiet", "-re", "-stream_loop", "-1", "-i", str(clip)]
    command += ["-f", "mpjpeg", "-q:v", "4", "-listen", "1", f"http://127.0.0.1:{port}/feed"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL) as process:
        try:
            _wait_for_port(port, process)
            yield process
        finally:
            process.kill()


@contextmanager
def lasting_camera(clip: Path, port: int) -> Iterator[None]:
    """The same, one after another: on a busy machine who asks may give up, and asks again."""
    is_over = Event()

    def serve() -> None:
        while not is_over.is_set():
            with network_camera(clip, port) as process:
                while process.poll() is None and not is_over.wait(0.1):
                    pass

    with ThreadPoolExecutor(1) as pool:
        serving = pool.submit(serve)
        try:
            yield
        finally:
            is_over.set()
            serving.result(STANDSTILL_S)


def _wait_for_port(port: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until it listens, without connecting: it takes one connection only."""
    deadline_s = time.monotonic() + STANDSTILL_S
    while not _listens(port):
        assert process.poll() is None, "ffmpeg ended before it served anything"
        assert time.monotonic() < deadline_s, "ffmpeg did not serve in time"
        time.sleep(0.02)


def _listens(port: int) -> bool:
    with socket.socket() as probe:
        # Without it a connection that was closed a moment ago looks like a listener.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return True
    return False
