"""What web servers answer: nothing leads elsewhere, and the user is told what to do."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.errors import SourceError, SourceLostError, SourceNotFoundError
from monitor.sources import make_source
from monitor.sources.network import NetworkSource
from monitor.sources.streams.address import SNAPSHOT
from monitor.sources.streams.snapshot import SHORTEST_S, SnapshotSource
from tests.sources.clips import free_port, network_camera, steady, write_clip
from tests.sources.streams.servers import WebServer, serving

JPEG = cv2.imencode(".jpg", np.full((48, 64, 3), 200, np.uint8))[1].tobytes()
PNG = cv2.imencode(".png", np.full((48, 64, 3), 200, np.uint8))[1].tobytes()
PART = b"Content-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n%s\r\n" % (len(JPEG), JPEG)


@pytest.fixture
def web() -> Iterator[WebServer]:
    with serving(WebServer()) as server:
        yield server


def address(web: WebServer, path: str, credentials: str = "", scheme: str = "http") -> str:
    return f"{scheme}://{credentials}127.0.0.1:{web.server_port}{path}"


def refused(url: str) -> str:
    with pytest.raises(SourceError) as error:
        make_source(url).open()
    message = str(error.value)
    assert "\n" not in message
    assert "s3cret" not in message
    return message


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("scheme", ["http", "snapshot+http"])
def test_a_redirect_is_told_and_not_followed(web: WebServer, status: int, scheme: str) -> None:
    with serving(WebServer()) as other:
        other.answers["/ch2"] = (401, {"WWW-Authenticate": 'Basic realm="camera"'}, b"")
        to = f"http://a:s3cret@127.0.0.1:{other.server_port}/ch2?password=s3cret"
        web.answers["/feed"] = (status, {"Location": to}, b"")
        message = refused(address(web, "/feed", "teacher:s3cret@", scheme))
        assert other.requests == []
    assert message == (
        f"{address(web, '/feed', scheme=scheme)}: it sends on to http://127.0.0.1:"
        f"{other.server_port}/ch2, which is not followed: name that address if you trust it"
    )


def test_a_redirect_within_the_camera_is_not_followed_either(web: WebServer) -> None:
    web.answers["/feed"] = (302, {"Location": "/other"}, b"")
    assert f"it sends on to {address(web, '/other')}" in refused(address(web, "/feed"))


@pytest.mark.parametrize(
    ("kind", "content", "told"),
    [
        ("image/jpeg", JPEG, "a still picture and no stream"),
        ("image/png", PNG, "a still picture and no stream"),
        ("multipart/x-mixed-replace; boundary=b", PART * 3, "do not begin with the boundary"),
        ("text/html", b"<html>a page</html>" * 200, "a web page and no stream"),
        ("application/vnd.apple.mpegurl", b"#EXTM3U\n", "a play list, which is not followed"),
        ("text/plain", b"#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n", "a play list"),
    ],
)
def test_what_is_no_stream_is_told_with_what_to_do(
    web: WebServer, kind: str, content: bytes, told: str
) -> None:
    headers = {"Content-Type": kind, "Content-Length": str(len(content))}
    if kind.startswith("multipart"):
        del headers["Content-Length"]
    web.answers["/x"] = (200, headers, content)
    assert f"{address(web, '/x')}: " in (message := refused(address(web, "/x", "a:s3cret@")))
    assert told in message


def test_parts_with_a_boundary_are_a_stream(web: WebServer) -> None:
    kind = {"Content-Type": "multipart/x-mixed-replace; boundary=b"}
    web.answers["/x"] = (200, kind, b"".join(b"--b\r\n" + PART for _ in range(5)))
    source = NetworkSource(address(web, "/x"))
    source.open()
    frame = source.read()
    assert frame is not None
    assert frame.size_wh == (64, 48)
    source.close()


def test_pictures_without_anything_between_them_are_a_stream(web: WebServer) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (240, 320, 3), dtype=np.uint8)
    picture = cv2.imencode(".jpg", noise)[1].tobytes()
    web.answers["/x"] = (200, {"Content-Type": "video/x-motion-jpeg"}, picture * 200)
    source = NetworkSource(address(web, "/x"))
    source.open()
    assert source.read() is not None
    source.close()


def test_a_description_of_a_session_leads_nowhere(web: WebServer) -> None:
    """It would have packets taken from, and sent to, any host."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as other:
        other.bind(("127.0.0.1", 0))
        other.setblocking(False)
        port = other.getsockname()[1]
        text = f"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video {port} "
        content = f"{text}RTP/AVP 96\na=rtpmap:96 H264/90000\n".encode()
        web.answers["/x.sdp"] = (200, {"Content-Type": "application/sdp"}, content)
        assert "a play list, which is not followed" in refused(address(web, "/x.sdp"))
        with pytest.raises(BlockingIOError):
            other.recv(1)


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY", "all_proxy", "https_proxy"])
@pytest.mark.parametrize("path", ["/x", "/gone"])
def test_no_proxy_of_the_system_sees_the_password(
    web: WebServer, monkeypatch: pytest.MonkeyPatch, variable: str, path: str
) -> None:
    kind = {"Content-Type": "multipart/x-mixed-replace; boundary=b"}
    web.answers["/x"] = (200, kind, b"".join(b"--b\r\n" + PART for _ in range(5)))
    web.answers["/gone"] = (404, {}, b"")
    with serving(WebServer()) as proxy:
        monkeypatch.setenv(variable, f"http://127.0.0.1:{proxy.server_port}")
        monkeypatch.delenv("no_proxy", raising=False)
        source = make_source(address(web, path, "teacher:s3cret@"))
        if path == "/x":
            source.open()
            source.close()
        else:
            with pytest.raises(SourceNotFoundError):
                source.open()
        assert proxy.requests == []
    assert web.requests


@pytest.mark.parametrize("url", ["rtsp", "http", "snapshot+http"])
@pytest.mark.parametrize("password", ["a/b", "a?b", "a#b", "12/34", "1#2", "x?", "a/b@c"])
def test_a_password_with_a_letter_that_ends_the_host_is_told(url: str, password: str) -> None:
    with pytest.raises(SourceError, match=r"write %2F for /, %3F for \?, %23 for #") as error:
        make_source(f"{url}://teacher:{password}@camera.local/ch1")
    assert password not in str(error.value).replace("/, %3F for ?, %23 for #", "")
    assert "camera" not in str(error.value)


def test_the_same_password_is_right_in_its_other_form(web: WebServer) -> None:
    web.answers["/x"] = (401, {"WWW-Authenticate": 'Basic realm="camera"'}, b"")
    assert "refuses the user" in refused(address(web, "/x", "teacher:a%2Fb%3Fc%23d%40e@"))
    assert web.requests[-1][1] == "Basic dGVhY2hlcjphL2I/YyNkQGU="


@pytest.mark.parametrize(("content", "kind"), [(JPEG, "image/jpeg"), (PNG, "image/png")])
def test_a_still_picture_is_read_again_and_again(web: WebServer, content: bytes, kind: str) -> None:
    headers = {"Content-Type": kind, "Content-Length": str(len(content))}
    web.answers["/now.jpg"] = (200, headers, content)
    source = make_source(address(web, "/now.jpg?user=a&pwd=s3cret", scheme="snapshot+http"))
    assert isinstance(source, SnapshotSource)
    assert source.name == address(web, "/now.jpg", scheme="snapshot+http")
    source.open()
    frames, asked_s = [], []
    for _ in range(5):
        frames.append(source.read())
        asked_s.append(source._asked_s)
    assert [frame.index for frame in frames if frame is not None] == list(range(5))
    times_s = [frame.time_s for frame in frames if frame is not None]
    assert all(later > time_s for time_s, later in pairwise(times_s))
    # The first is that of `open`. When an answer comes is for the machine to say.
    assert all(later - moment_s > 0.99 * SHORTEST_S for moment_s, later in pairwise(asked_s))
    assert len(web.requests) >= 5
    source.interrupt()
    assert source.read() is None
    source.close()


@pytest.mark.slow
@pytest.mark.parametrize("path", ["/now.jpg", "/now.jpeg", "/now.png", "/now", "/now.cgi?x=1.jpg"])
@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp", ".bmp", ".gif"])
@pytest.mark.parametrize("says_length", [True, False])
def test_whatever_a_still_picture_is_called_it_is_read(
    web: WebServer, path: str, suffix: str, says_length: bool
) -> None:
    noise = np.random.default_rng(0).integers(0, 255, (480, 640, 3), dtype=np.uint8)
    content = cv2.imencode(suffix, noise)[1].tobytes()
    headers = {"Content-Type": "image/jpeg"}
    if says_length:
        headers["Content-Length"] = str(len(content))
    web.answers[path.partition("?")[0]] = (200, headers, content)
    source = make_source(address(web, path, scheme="snapshot+http"))
    source.open()
    frame = source.read()
    assert frame is not None
    assert frame.size_wh == (640, 480)
    source.close()
    if says_length or path == "/now.jpg":  # else it may be a stream of pictures
        assert SNAPSHOT in refused(address(web, path))


def test_a_still_picture_that_is_gone_is_lost_and_comes_back(web: WebServer) -> None:
    headers = {"Content-Type": "image/jpeg", "Content-Length": str(len(JPEG))}
    web.answers["/now.jpg"] = (200, headers, JPEG)
    source = SnapshotSource(address(web, "/now.jpg", scheme="snapshot+http"))
    source.open()
    assert source.read() is not None
    web.answers["/now.jpg"] = (503, {}, b"")
    with pytest.raises(SourceLostError):
        source.read()
    with pytest.raises(SourceError):
        source.open()
    web.answers["/now.jpg"] = (200, headers, JPEG)
    source.open()
    frame = source.read()
    assert frame is not None
    assert frame.index == 1
    source.close()


def test_a_stream_is_no_still_picture(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(300), size_wh=(320, 240))
    port = free_port()
    with network_camera(clip, port):
        message = refused(f"snapshot+http://127.0.0.1:{port}/feed")
    assert "no video picture" in message or "leave snapshot+ away" in message


def test_an_empty_answer_is_no_picture(web: WebServer) -> None:
    web.answers["/now.jpg"] = (200, {"Content-Type": "image/jpeg", "Content-Length": "0"}, b"")
    assert "no" in refused(address(web, "/now.jpg", scheme="snapshot+http"))
