"""Small servers that answer what a test tells them, and remember what they were asked."""

from __future__ import annotations

import http.server
import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

S = TypeVar("S", bound=socketserver.BaseServer)


class RtspServer(socketserver.ThreadingTCPServer):
    """A camera that gives the same answer whatever it is asked.

    Attributes:
        requests: What it was asked, headers and all.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, answer: Callable[[str], bytes]) -> None:
        super().__init__(("127.0.0.1", 0), _RtspSession)
        self.answer = answer
        self.requests: list[str] = []

    @property
    def port(self) -> int:
        return self.server_address[1]


class _RtspSession(socketserver.StreamRequestHandler):
    server: RtspServer

    def handle(self) -> None:
        lines: list[str] = []
        while line := self.rfile.readline().decode():
            if line.strip():
                lines.append(line.strip())
                continue
            request = "\n".join(lines)
            self.server.requests.append(request)
            number = next(line for line in lines if line.lower().startswith("cseq"))
            self.wfile.write(self.server.answer(request).replace(b"CSEQ", number.encode()))
            lines = []


class WebServer(http.server.ThreadingHTTPServer):
    """A web server that gives an answer of the test's for each path.

    Attributes:
        answers: By path: status, headers, and the content or what writes it.
        requests: The paths and the `Authorization` of each request.
    """

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _WebSession)
        self.answers: dict[str, tuple[int, dict[str, str], bytes]] = {}
        self.requests: list[tuple[str, str]] = []


class _WebSession(http.server.BaseHTTPRequestHandler):
    server: WebServer

    def do_GET(self) -> None:
        self.server.requests.append((self.path, self.headers.get("Authorization", "")))
        status, headers, content = self.server.answers[self.path.partition("?")[0]]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: object) -> None:
        pass


@contextmanager
def serving(server: S) -> Iterator[S]:
    """Let a server answer, in a thread."""
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
