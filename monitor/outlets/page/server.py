"""Serves the page and its numbers, and nothing else, to who knows the secret in its address."""

from __future__ import annotations

import hmac
import json
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from typing import Any

from monitor.outlets.page.place import Place

READ_TIMEOUT_S = 10.0
MOST_AT_ONCE = 32
"""Requests that are answered at the same time; more are hung up on."""

_HEADERS = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


class PageServer(ThreadingMixIn, TCPServer):
    """Listens from when it is made until `stop`.

    Args:
        place: Where.
        token: The secret in the address.
        page: The page in HTML, and the policy that allows what is in it alone.
        state: Gives the numbers of now.

    Raises:
        OSError: Nothing can listen there.
    """

    daemon_threads = True
    request_queue_size = MOST_AT_ONCE
    block_on_close = False
    # On Windows that would let another program take the port over.
    allow_reuse_address = sys.platform != "win32"

    def __init__(
        self,
        place: Place,
        token: str,
        page: tuple[str, str],
        state: Callable[[], Mapping[str, object]],
    ) -> None:
        self.address_family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
        self.token = token
        self.page, self.policy = page
        self.state = state
        self._free = threading.BoundedSemaphore(MOST_AT_ONCE)
        super().__init__((place.host, place.port), _Handler)
        self.port = int(self.server_address[1])
        self.hosts = frozenset(f"{host}:{self.port}" for host in _names(place))
        self._thread = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.2}, name="monitor-page"
        )
        self._thread.daemon = True
        self._thread.start()

    def stop(self) -> None:
        """Listen no more."""
        self.shutdown()
        self._thread.join()
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread, unless too many do already."""
        if not self._free.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer one request."""
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: who hangs up early is no trouble of ours."""


class _Handler(BaseHTTPRequestHandler):
    server: PageServer
    server_version = "classroom-monitor"
    sys_version = ""
    timeout = READ_TIMEOUT_S

    def do_GET(self) -> None:
        """Answer with the page or its numbers; with nothing else."""
        # A name in `Host` that is none of ours is a page of the web that had its name point here.
        if self.headers.get_all("Host", []) not in [[host] for host in self.server.hosts]:
            self._answer(HTTPStatus.MISDIRECTED_REQUEST, "text/plain", "")
            return
        asked = self.path.partition("?")[0].encode(errors="replace")
        page = f"/{self.server.token}/".encode()
        if hmac.compare_digest(asked, page):
            self._answer(HTTPStatus.OK, "text/html", self.server.page)
        elif hmac.compare_digest(asked, page + b"state"):
            self._answer(HTTPStatus.OK, "application/json", json.dumps(self.server.state()))
        else:
            self._answer(HTTPStatus.NOT_FOUND, "text/plain", "")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer to what is no request of the page's with nothing but the status."""
        del message, explain
        self.close_connection = True
        self._answer(HTTPStatus(code), "text/plain", "")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Log nothing: the address has the secret in it."""

    def _answer(self, status: HTTPStatus, kind: str, text: str) -> None:
        body = text.encode()
        self.send_response(status)
        for name, value in _HEADERS.items():
            self.send_header(name, value)
        self.send_header("Content-Security-Policy", self.server.policy)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _names(place: Place) -> tuple[str, ...]:
    return (*place.hosts(), "localhost") if place.is_local else place.hosts()
