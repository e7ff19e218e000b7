"""A camera that speaks RTSP, as small as one can be: ffmpeg sends, this passes it on."""

from __future__ import annotations

import socket
import socketserver
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.sources.clips import free_port, need_ffmpeg


class _Session(socketserver.StreamRequestHandler):
    """One client: answers its requests, then passes RTP packets on within the connection."""

    server: _Camera

    def handle(self) -> None:
        while head := self._request():
            method = head[0].split()[0]
            number = next(line for line in head if line.lower().startswith("cseq"))
            extra, body = "", b""
            if method == "OPTIONS":
                extra = "Public: DESCRIBE, SETUP, PLAY, TEARDOWN\r\n"
            elif method == "DESCRIBE":
                body = self.server.description
                extra = f"Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n"
            elif method == "SETUP":
                extra = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n"
            answer = f"RTSP/1.0 200 OK\r\n{number}\r\n{extra}\r\n"
            self.wfile.write(answer.encode() + body)
            if method == "PLAY":
                self._play()
                return

    def _request(self) -> list[str]:
        lines = []
        while line := self.rfile.readline().decode().strip():
            lines.append(line)
        return lines

    def _play(self) -> None:
        while not self.server.stopped.is_set():
            try:
                packet = self.server.packets.recv(65536)
                self.wfile.write(b"$\0" + len(packet).to_bytes(2, "big") + packet)
            except TimeoutError:
                continue
            except OSError:
                return


class _Camera(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, packets: socket.socket, description: bytes) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.packets = packets
        self.description = description
        self.stopped = threading.Event()


@contextmanager
def rtsp_camera(clip: Path, folder: Path) -> Iterator[str]:
    """The address of a camera that shows the clip over and over."""
    description = folder / "stream.sdp"
    port = free_port()
    command = [need_ffmpeg(), "-v", "quiet", "-re", "-stream_loop", "-1", "-i", str(clip)]
    command += ["-c", "copy", "-sdp_file", str(description), "-f", "rtp"]
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as packets:
        packets.bind(("127.0.0.1", port))
        packets.settimeout(0.1)
        with subprocess.Popen([*command, f"rtp://127.0.0.1:{port}"]) as process:
            try:
                while not description.is_file() or not description.read_bytes().endswith(b"\n"):
                    assert process.poll() is None
                    time.sleep(0.02)
                with _Camera(packets, description.read_bytes()) as server:
                    thread = threading.Thread(
                        target=server.serve_forever, kwargs={"poll_interval": 0.05}
                    )
                    thread.start()
                    yield f"rtsp://teacher:hunter2@127.0.0.1:{server.server_address[1]}/ch1"
                    server.stopped.set()
                    server.shutdown()
                    thread.join()
            finally:
                process.kill()
