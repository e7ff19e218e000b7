from __future__ import annotations

import http.server
import logging
import signal
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from urllib.parse import quote

import cv2
import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.errors import SourceError, SourceLostError, SourceNotFoundError
from monitor.sources.network import NetworkSource, public_address
from monitor.types import Frame
from tests.sources.clips import (
    free_port,
    network_camera,
    number_of,
    read_until_error,
    steady,
    write_clip,
)
from tests.sources.rtsp_camera import rtsp_camera
from tests.waiting import STANDSTILL_S

NOT_AN_ADDRESS = (
    "not an address of a network camera: it must be rtsp://, rtsps://, http://, https:// and a host"
)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_clip(tmp_path_factory.mktemp("clip") / "clip.mp4", steady(300), size_wh=(320, 240))


def read_frame(source: NetworkSource) -> Frame:
    frame = source.read()
    assert frame is not None
    return frame


def read_until_lost(source: NetworkSource) -> str:
    _, error = read_until_error(source)
    assert isinstance(error, SourceLostError)
    return str(error)


def test_a_stream_is_read_at_its_own_pace(clip: Path) -> None:
    port, began_s = free_port(), time.monotonic()
    with network_camera(clip, port):
        source = NetworkSource(f"http://127.0.0.1:{port}/feed")
        source.open()
        frames = [read_frame(source) for _ in range(75)]
        source.close()
    # The first may come in a bunch: the camera began before we looked. Later than the camera
    # gives them is for the machine to say.
    assert time.monotonic() - began_s > 0.9 * 60 / 30
    assert source.is_live
    assert [frame.index for frame in frames] == list(range(75))
    assert frames[0].size_wh == (320, 240)


def test_h264_over_rtsp_is_read_picture_by_picture(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(300), ticks_per_s=30, key_every=15)
    with rtsp_camera(clip, tmp_path) as url:
        source = NetworkSource(url)
        source.open()
        frames = [read_frame(source) for _ in range(45)]
        source.close()
    assert source.name.endswith("/ch1")
    assert source.fps == pytest.approx(30.0)
    numbers = [number_of(frame) for frame in frames]
    assert [b - a for a, b in pairwise(numbers) if b > a] == [1] * (44 - numbers.count(0))
    assert all(later.time_s > frame.time_s for frame, later in pairwise(frames))


def test_a_stream_that_ends_is_lost_and_comes_back_with_the_gap_in_its_time(clip: Path) -> None:
    port = free_port()
    source = NetworkSource(f"http://127.0.0.1:{port}/feed")
    with network_camera(clip, port) as camera:
        source.open()
        before = [read_frame(source) for _ in range(10)]
        camera.kill()
        assert "connection lost" in read_until_lost(source)
    with pytest.raises(SourceNotFoundError, match="no camera answers"):
        source.open()
    time.sleep(0.5)
    with network_camera(clip, port):
        source.open()
        after = read_frame(source)
        source.close()
    assert after.index >= before[-1].index + 1
    assert after.time_s >= before[-1].time_s + 0.5


@pytest.mark.slow
def test_a_stream_that_falls_silent_is_lost_within_the_read_timeout(clip: Path) -> None:
    port = free_port()
    with network_camera(clip, port) as camera:
        source = NetworkSource(f"http://127.0.0.1:{port}/feed")
        source.open()
        for _ in range(10):
            read_frame(source)
        camera.send_signal(signal.SIGSTOP)
        before_s = time.monotonic()
        lost = read_until_lost(source)
        assert time.monotonic() - before_s < STANDSTILL_S
        assert "nothing for 2 s" in lost
        with pytest.raises(SourceLostError, match="not connected"):
            source.read()


@pytest.mark.slow
def test_a_slow_stream_is_read_and_lost_only_after_many_of_its_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("monitor.sources.network.SHORTEST_SILENCE_S", 0.2)
    with web_server() as port:
        source = NetworkSource(f"http://127.0.0.1:{port}/slow")
        source.open()
        started_s = time.monotonic()
        frames, error = read_until_error(source)
        lost_s = time.monotonic()
        _Camera.silence_over.set()
    # Those that came while it was opened are gone.
    assert len(frames) >= SLOW_PICTURES - 2
    assert frames[-1].time_s - frames[0].time_s > (len(frames) - 2) * SLOW_STEP_S
    assert "nothing for 2 s" in str(error)
    assert lost_s - started_s - frames[-1].time_s > 3 * SLOW_STEP_S


def test_interrupt_ends_a_read_that_waits(clip: Path) -> None:
    port = free_port()
    with network_camera(clip, port) as camera:
        source = NetworkSource(f"http://127.0.0.1:{port}/feed")
        source.open()
        read_frame(source)
        camera.send_signal(signal.SIGSTOP)
        timer = threading.Timer(0.5, source.interrupt)
        timer.start()
        before_s = time.monotonic()
        while source.read() is not None:
            pass
        assert time.monotonic() - before_s < STANDSTILL_S
        source.close()
        timer.join()


SLOW_PICTURES, SLOW_STEP_S = 8, 0.5

_KINDS = {
    "/list.m3u8": "application/vnd.apple.mpegurl",
    "/slow": "multipart/x-mixed-replace; boundary=b",
}


class _Camera(http.server.BaseHTTPRequestHandler):
    """Answers as broken or locked cameras do."""

    elsewhere = ""
    silence_over = threading.Event()

    def do_GET(self) -> None:
        status = {"/locked": 401, "/gone": 404, "/moved": 302, "/broken": 500}.get(self.path, 200)
        self.send_response(status)
        if status == 302:
            self.send_header("Location", self.elsewhere)
        kind = _KINDS.get(self.path, "text/html")
        self.send_header("Content-Type", kind)
        self.end_headers()
        if self.path == "/list.m3u8":
            lines = ["#EXTM3U", "#EXT-X-TARGETDURATION:1", "#EXTINF:1,", self.elsewhere]
            self.wfile.write("\n".join([*lines, "#EXT-X-ENDLIST"]).encode())
        elif self.path == "/slow":
            self._write_slowly()
        elif status == 200:
            self.wfile.write(b"<html>a page, not a camera</html>" * 100)

    def _write_slowly(self) -> None:
        noise = np.random.default_rng(0).integers(0, 255, (64, 64, 3), np.uint8)
        jpeg = cv2.imencode(".jpg", noise)[1].tobytes()  # more than FFmpeg reads to see what it is
        head = f"--b\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
        for _ in range(SLOW_PICTURES):
            self.wfile.write(head.encode() + jpeg + b"\r\n")
            time.sleep(SLOW_STEP_S)
        self.silence_over.wait()

    def log_message(self, *args: object) -> None:
        pass


@contextmanager
def web_server() -> Iterator[int]:
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Camera) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join()


@pytest.mark.parametrize(
    ("path", "kind", "message"),
    [
        ("locked", SourceError, "refuses the user name or password"),
        ("gone", SourceNotFoundError, "no such stream"),
        ("broken", SourceError, "5XX"),
        ("page", SourceError, "no"),
    ],
)
def test_what_the_camera_answers_is_said(
    path: str, kind: type[SourceError], message: str, caplog: pytest.LogCaptureFixture
) -> None:
    with web_server() as port, caplog.at_level(logging.DEBUG):
        source = NetworkSource(f"http://teacher:hunter2@127.0.0.1:{port}/{path}")
        with pytest.raises(kind, match=message) as error:
            source.open()
    assert f"http://127.0.0.1:{port}/{path}" in str(error.value)
    # The traceback of --debug shows causes too: there must be none that knows the password.
    assert error.value.__cause__ is None
    assert error.value.__suppress_context__
    assert "hunter2" not in str(error.value) + source.name + caplog.text


@pytest.mark.parametrize("path", ["moved", "list.m3u8"])
def test_a_camera_cannot_lead_to_another_address(path: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other, web_server() as port:
        _Camera.elsewhere = f"http://127.0.0.1:{other.getsockname()[1]}/feed.ts"
        with pytest.raises(SourceError):
            NetworkSource(f"http://127.0.0.1:{port}/{path}").open()
        other.settimeout(0.2)
        with pytest.raises(TimeoutError):
            other.accept()


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
def test_an_address_where_nothing_answers_is_not_found(scheme: str) -> None:
    with pytest.raises(SourceNotFoundError, match="no camera answers"):
        NetworkSource(f"{scheme}://127.0.0.1:{free_port()}/feed").open()


@pytest.mark.parametrize("scheme", ["http", "rtsp"])
def test_a_host_that_accepts_and_says_nothing_is_given_up(
    scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.sources.network.OPEN_TIMEOUT_S", 1.0)
    with socket.create_server(("127.0.0.1", 0)) as server:
        source = NetworkSource(f"{scheme}://127.0.0.1:{server.getsockname()[1]}/feed")
        before_s = time.monotonic()
        with pytest.raises(SourceNotFoundError, match="nothing for 1 s"):
            source.open()
        assert time.monotonic() - before_s < STANDSTILL_S


def test_names_hold_no_secrets() -> None:
    cases = {
        "rtsp://admin:s3cret@10.0.0.7:554/ch1": "rtsp://10.0.0.7:554/ch1",
        "http://[::1]:8080/feed?user=a&password=s3cret": "http://[::1]:8080/feed",
        "rtsp://cam/user=admin&password=s3cret&channel=1.sdp": "rtsp://cam/...",
        "HTTPS://Cam.Local/video#s3cret": "https://cam.local/video",
    }
    assert {url: public_address(url) for url in cases} == cases


SECRETS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@given(SECRETS, SECRETS)
def test_no_user_and_no_password_is_ever_shown(user: str, password: str) -> None:
    credentials = f"{quote(user, safe='')}:{quote(password, safe='')}"
    name = public_address(f"rtsp://{credentials}@camera.local:554/stream?key={credentials}")
    assert name == "rtsp://camera.local:554/stream"


@given(SECRETS, SECRETS)
@example("teacher", "12/34")
@example("teacher", "12#34")
def test_not_even_where_they_are_written_wrongly(user: str, password: str) -> None:
    try:
        name = public_address(f"rtsp://{user}:{password}@camera.local:554/stream")
    except SourceError as error:
        name = str(error)
    assert name in {"rtsp://camera.local:554/stream", "rtsp://...", NOT_AN_ADDRESS}


@pytest.mark.parametrize(
    "url", ["ftp://host/x", "http://", "rtsp:///x", "http://host:port/", "http://[", "file:///x"]
)
def test_other_addresses_are_refused_when_made(url: str) -> None:
    with pytest.raises(SourceError, match="not an address of a network camera"):
        NetworkSource(url)
