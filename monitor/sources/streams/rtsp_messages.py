"""What a camera says in RTSP, cut out of its stream of bytes and written anew.

RTSP 1.0, with pictures interleaved (RFC 2326). Only headers that FFmpeg needs are passed on, in a
form that is read in one way only: an answer cannot hide in what looks like another one's text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

PASSED_ON = frozenset(
    {b"cseq", b"public", b"server", b"session", b"transport", b"www-authenticate"}
    | {b"content-base", b"content-type", b"range", b"rtp-info"}
)
"""Headers. `Location` is not among them: FFmpeg would go there."""

_LONGEST_HEAD = 1 << 16
_LONGEST_BODY = 1 << 20
_LONGEST_LINE = 2000
_STATUS = re.compile(rb"RTSP/\d\.\d +(\d{3})\b *(.*)", re.DOTALL)
_START = re.compile(rb"\$|RTSP/|[A-Z_]{3,20} ")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")


class RedirectError(ConnectionError):
    """The camera sends to another address.

    Attributes:
        to: The address, as it says; "" where it says none.
    """

    def __init__(self, to: str) -> None:
        super().__init__("redirect")
        self.to = to


class MessageReader:
    """Takes what comes from a camera and gives what may be passed on."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take bytes as they come; yield the answers and packets that are whole with them.

        Raises:
            RedirectError: The camera sends to another address.
            ConnectionError: It does not speak RTSP.
        """
        self._waiting += data
        while (piece := self._next()) is not None:
            yield piece

    def _next(self) -> bytes | None:
        start = _START.search(self._waiting)
        if start is None:
            del self._waiting[: -len(b"SET_PARAMETER ")]  # what may be the beginning of one
            return None
        del self._waiting[: start.start()]
        return self._packet() if self._waiting.startswith(b"$") else self._message()

    def _packet(self) -> bytes | None:
        """A packet with pictures or sound, with its frame of four bytes."""
        if len(self._waiting) < 4:
            return None
        end = 4 + int.from_bytes(self._waiting[2:4], "big")
        return self._cut(end) if len(self._waiting) >= end else None

    def _message(self) -> bytes | None:
        """An answer; what the camera asks itself is answered by nobody."""
        found = _END_OF_HEAD.search(self._waiting)
        if found is None:
            if len(self._waiting) > _LONGEST_HEAD:
                raise ConnectionError("an answer without an end")
            return None
        first, *lines = re.split(rb"\r?\n", bytes(self._waiting[: found.start()]))
        headers = [line.partition(b":")[::2] for line in lines if b":" in line]
        length = _length_of(headers)
        if len(self._waiting) < found.end() + length:
            return None
        body = self._cut(found.end() + length)[found.end() :]
        status = _STATUS.match(first)
        if status is None:
            return b""
        if status[1].startswith(b"3"):
            raise RedirectError(_location_in(headers))
        return _written(status, headers, body)

    def _cut(self, end: int) -> bytes:
        piece = bytes(self._waiting[:end])
        del self._waiting[:end]
        return piece


def _written(status: re.Match[bytes], headers: list[tuple[bytes, ...]], body: bytes) -> bytes:
    lines = [b"RTSP/1.0 %s %s" % (status[1], _plain(status[2]))]
    lines += [
        b"%s: %s" % (name.strip(), _plain(value))
        for name, value in headers
        if name.strip().lower() in PASSED_ON
    ]
    return b"\r\n".join([*lines, b"Content-Length: %d" % len(body), b"", body])


def _plain(text: bytes) -> bytes:
    return re.sub(rb"[^ -~]", b"", text).strip()[:_LONGEST_LINE]


def _length_of(headers: list[tuple[bytes, ...]]) -> int:
    for name, value in headers:
        if name.strip().lower() == b"content-length" and value.strip().isdigit():
            length = int(value.strip()[:10])
            if length > _LONGEST_BODY:
                raise ConnectionError("an answer that is too long")
            return length
    return 0


def _location_in(headers: list[tuple[bytes, ...]]) -> str:
    for name, value in headers:
        if name.strip().lower() == b"location":
            return _plain(value).decode("ascii")
    return ""
