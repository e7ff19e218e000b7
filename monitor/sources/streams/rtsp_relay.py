"""Stands between FFmpeg and a camera that speaks RTSP, and speaks with that camera alone.

FFmpeg goes where an answer sends it, and gives the camera's password to whoever asks there. No
option forbids that, so it is let to this relay instead, which passes on what both say and ends
the conversation where the camera sends to another address.
"""

from __future__ import annotations

import contextlib
import selectors
import socket
import ssl
import threading
from urllib.parse import SplitResult, urlsplit, urlunsplit

from monitor.sources.streams.rtsp_messages import MessageReader, RedirectError

_PORTS = {"rtsp": 554, "rtsps": 322}
_CHUNK = 1 << 16


class RtspRelay:
    """A conversation with one camera; used as a context.

    Args:
        url: The camera's address, with `rtsp` or `rtsps`.
        timeout_s: How long it may take to connect.

    Attributes:
        url: Where FFmpeg finds the camera: here.
        redirect_to: Where the camera sends to, or "" where it says none; None while it does not.

    Raises:
        OSError: Nothing answers there.
    """

    def __init__(self, url: str, timeout_s: float) -> None:
        parts = urlsplit(url)
        self.redirect_to: str | None = None
        self._camera = _connected(parts, timeout_s)
        self._door = socket.create_server(("127.0.0.1", 0), backlog=1)
        self._player: socket.socket | None = None
        self._end, self._ended = socket.socketpair()
        self.url = _here(parts, self._door.getsockname()[1])
        self._thread = threading.Thread(target=self._run, name="monitor-rtsp-relay", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the conversation."""
        self._end.close()  # wakes the thread where it waits for either of both to say something
        for one in (self._camera, self._player):
            if one is not None:
                with contextlib.suppress(OSError):
                    one.shutdown(socket.SHUT_RDWR)  # and here, where it waits for one to listen
        self._thread.join()

    def _run(self) -> None:
        with self._camera, self._ended, self._door:
            self._player = self._let_in()
            if self._player is not None:
                with self._player:
                    try:
                        self._pass_on(self._player)
                    except RedirectError as redirect:
                        self.redirect_to = redirect.to
                    except OSError:  # one of both has gone
                        return

    def _let_in(self) -> socket.socket | None:
        """Wait for FFmpeg, which alone is let in; None at the end."""
        with selectors.DefaultSelector() as ready:
            ready.register(self._door, selectors.EVENT_READ)
            ready.register(self._ended, selectors.EVENT_READ)
            if any(key.fileobj is self._ended for key, _ in ready.select()):
                return None
        player, _ = self._door.accept()
        self._door.close()
        return player

    def _pass_on(self, player: socket.socket) -> None:
        reader = MessageReader()
        with selectors.DefaultSelector() as ready:
            for one in (player, self._camera, self._ended):
                ready.register(one, selectors.EVENT_READ)
            while True:
                saying = {key.fileobj for key, _ in ready.select(0 if self._is_pending() else None)}
                if self._ended in saying:
                    return
                if player in saying:
                    asked = player.recv(_CHUNK)
                    if not asked:
                        return
                    self._camera.sendall(asked)
                if self._camera in saying or self._is_pending():
                    answer = self._hear()
                    if answer is not None and not answer:
                        return
                    for piece in reader.feed(answer or b""):
                        player.sendall(piece)

    def _hear(self) -> bytes | None:
        """What the camera says; None where that was for the cipher alone, b"" at its end."""
        self._camera.settimeout(0.0)
        try:
            return self._camera.recv(_CHUNK)
        except (ssl.SSLWantReadError, BlockingIOError):
            return None
        finally:
            self._camera.settimeout(None)

    def _is_pending(self) -> bool:
        """Whether there is more that was deciphered already, of which no selector knows."""
        return isinstance(self._camera, ssl.SSLSocket) and self._camera.pending() > 0


def _connected(parts: SplitResult, timeout_s: float) -> socket.socket:
    scheme = parts.scheme.lower()
    place = parts.hostname or "", parts.port or _PORTS[scheme]
    camera = socket.create_connection(place, timeout_s)
    try:
        camera.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if scheme == "rtsps":
            unchecked = (
                ssl.create_default_context()
            )  # cameras have certificates of their own making
            unchecked.check_hostname = False
            unchecked.verify_mode = ssl.CERT_NONE
            camera = unchecked.wrap_socket(camera, server_hostname=parts.hostname)
    except OSError:
        camera.close()
        raise
    camera.settimeout(None)
    return camera


def _here(parts: SplitResult, port: int) -> str:
    """The address with this machine in place of the camera."""
    user, at, _host = parts.netloc.rpartition("@")
    return urlunsplit(parts._replace(scheme="rtsp", netloc=f"{user}{at}127.0.0.1:{port}"))
