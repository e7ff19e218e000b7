"""No answer of a camera leads to another host, and no other host gets its password."""

from __future__ import annotations

import base64
import hashlib
import re
import ssl
import threading
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from monitor.errors import SourceError
from monitor.sources.network import NetworkSource
from tests.sources.clips import number_of, read_until_error, steady, write_clip
from tests.sources.rtsp_camera import rtsp_camera
from tests.sources.streams.servers import RtspServer, serving
from tests.waiting import STANDSTILL_S

OK = b"RTSP/1.0 200 OK\r\nCSEQ\r\nPublic: DESCRIBE, SETUP, PLAY\r\n\r\n"
LOCKED = b'RTSP/1.0 401 Unauthorized\r\nCSEQ\r\nWWW-Authenticate: Basic realm="camera"\r\n\r\n'
SDP = b"v=0\r\no=- 0 0 IN IP4 0.0.0.0\r\ns=x\r\nt=0 0\r\nm=video 0 RTP/AVP 96\r\n"
SDP += b"a=rtpmap:96 H264/90000\r\na=control:track1\r\n"
DESCRIBED = (
    b"RTSP/1.0 200 OK\r\nCSEQ\r\nContent-Type: application/sdp\r\nContent-Length: %d\r\n\r\n"
)


def location(form: bytes, other: RtspServer) -> bytes:
    return form.replace(b"OTHER", b"rtsp://127.0.0.1:%d/ch2" % other.port)


REDIRECTS = {
    "found": b"RTSP/1.0 302 Found\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    "moved": b"RTSP/1.0 301 Moved Permanently\r\nCSEQ\r\nLOCATION:OTHER\r\n\r\n",
    "see other": b"RTSP/1.0 303 See Other\nCSEQ\nLocation: OTHER\n\n",
    "multiple": b"RTSP/2.0 300 Choose\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    "lines": b"\r\n\r\nRTSP/1.0 302 Found\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    "garbage": b"\0\1\2RTSP/1.0 302 Found\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    # What one reader takes for the body or for a packet another one takes for the next answer.
    "in a body": b"RTSP/1.0 200 OK\r\nCSEQ\r\nContent-Length: 0\r\nContent-Length: 90\r\n\r\n"
    b"RTSP/1.0 302 Found\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    "in a header": b"RTSP/1.0 200 OK\r\nCSEQ\r\nServer: x\rRTSP/1.0 302 Found\rLocation: OTHER"
    b"\r\n\r\n",
    "in a packet": b"RTSP/1.0 200 OK\r\nCSEQ\r\n$\0\0\3abc\r\nLocation: OTHER\r\n\r\n"
    b"RTSP/1.0 302 Found\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    "with a 200": b"RTSP/1.0 200 OK\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    "of a number too large": b"RTSP/1.0 302302 Found\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
    "as a request": b"REDIRECT rtsp://127.0.0.1/ch1 RTSP/1.0\r\nCSEQ\r\nLocation: OTHER\r\n\r\n",
}


def answering(redirect: bytes, method: str) -> Callable[[str], bytes]:
    def answer(request: str) -> bytes:
        if request.startswith(method):
            return redirect
        if request.startswith("DESCRIBE"):
            return DESCRIBED % len(SDP) + SDP
        return OK

    return answer


@pytest.mark.slow
@pytest.mark.parametrize("method", ["OPTIONS", "DESCRIBE", "SETUP"])
@pytest.mark.parametrize("kind", REDIRECTS)
def test_another_host_is_never_asked(
    kind: str, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("monitor.sources.network.OPEN_TIMEOUT_S", 1.0)
    with serving(RtspServer(lambda _request: LOCKED)) as other:
        answer = answering(location(REDIRECTS[kind], other), method)
        with serving(RtspServer(answer)) as camera:
            source = NetworkSource(f"rtsp://teacher:hunter2@127.0.0.1:{camera.port}/ch1")
            with pytest.raises(SourceError) as error:
                source.open()
        assert camera.requests
        assert other.requests == []
    assert "hunter2" not in str(error.value)


def test_a_redirect_is_told_with_where_it_leads() -> None:
    form = b"RTSP/1.0 302 Found\r\nCSEQ\r\nLocation: rtsp://a:b@10.9.8.7/ch2?key=s3cret\r\n\r\n"
    with serving(RtspServer(lambda _request: form)) as camera:
        source = NetworkSource(f"rtsp://127.0.0.1:{camera.port}/ch1")
        with pytest.raises(SourceError) as error:
            source.open()
    assert str(error.value) == (
        f"rtsp://127.0.0.1:{camera.port}/ch1: it sends on to rtsp://10.9.8.7/ch2, which is not "
        "followed: name that address if you trust it"
    )


def test_a_camera_that_wants_a_password_gets_it() -> None:
    def answer(request: str) -> bytes:
        return OK if "Authorization" in request else LOCKED

    with serving(RtspServer(answer)) as camera:
        source = NetworkSource(f"rtsp://teacher:p%2Fw%23%20%C3%BC@127.0.0.1:{camera.port}/ch1")
        with pytest.raises(SourceError):
            source.open()
    said = re.search(r"Authorization: Basic (\S+)", "\n".join(camera.requests))
    assert said is not None
    assert base64.b64decode(said[1]).decode() == "teacher:p/w# ü"


def md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def test_a_digest_is_answered_as_the_camera_reckons_it() -> None:
    def answer(request: str) -> bytes:
        said = dict(re.findall(r'(\w+)="?([^",\n]+)', request.partition("Digest ")[2]))
        if not said:
            return LOCKED.replace(b'Basic realm="camera"', b'Digest realm="camera", nonce="n1"')
        method, uri, _version = request.split("\n", maxsplit=1)[0].split()
        first = md5("teacher:camera:hunter2")
        second = md5(f"{method}:{uri}")
        expected = md5(f"{first}:n1:{second}")
        return OK if (said["response"], said["uri"]) == (expected, uri) else LOCKED

    with serving(RtspServer(answer)) as camera:
        source = NetworkSource(f"rtsp://teacher:hunter2@127.0.0.1:{camera.port}/ch1")
        with pytest.raises(SourceError) as error:
            source.open()
    assert "refuses" not in str(error.value)


def test_a_wrong_password_is_told() -> None:
    with serving(RtspServer(lambda _request: LOCKED)) as camera:
        source = NetworkSource(f"rtsp://teacher:wrong@127.0.0.1:{camera.port}/ch1")
        with pytest.raises(SourceError, match="refuses the user name or password"):
            source.open()


def test_pictures_come_through_and_a_camera_that_goes_is_lost(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "clip.mp4", steady(300), ticks_per_s=30, key_every=15)
    with rtsp_camera(clip, tmp_path) as url:
        source = NetworkSource(url)
        source.open()
        frames = [source.read() for _ in range(45)]
        numbers = [number_of(frame) for frame in frames if frame is not None]
        assert [b - a for a, b in pairwise(numbers) if b > a] == [1] * (44 - numbers.count(0))
    _, lost = read_until_error(source)
    assert "connection lost" in str(lost)
    assert [one.name for one in threading.enumerate() if "relay" in one.name] == []


def test_tls_is_spoken_with_the_camera(tmp_path: Path) -> None:
    certificate = own_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    camera = RtspServer(lambda _request: LOCKED)
    camera.socket = context.wrap_socket(camera.socket, server_side=True)
    with serving(camera):
        source = NetworkSource(f"rtsps://teacher:wrong@127.0.0.1:{camera.port}/ch1")
        with pytest.raises(SourceError, match="refuses the user name or password"):
            source.open()
    assert camera.requests


def own_certificate(folder: Path) -> Path:
    """A certificate and its key in a file, of the kind that cameras have."""
    import subprocess
    from shutil import which

    if which("openssl") is None:
        pytest.skip("needs openssl")
    file = folder / "camera.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=camera"]
    command += ["-keyout", str(file), "-out", str(folder / "certificate.pem")]
    subprocess.run(command, check=True, capture_output=True, timeout=STANDSTILL_S)
    file.write_text(file.read_text() + (folder / "certificate.pem").read_text())
    return file
