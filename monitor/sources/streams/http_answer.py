"""What a web server has to say where a stream was looked for, so that the user knows what to do."""

from __future__ import annotations

import http.client
import re
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from monitor.errors import SourceError
from monitor.i18n import tr
from monitor.sources.streams.address import SNAPSHOT, public_address

_START_BYTES = 2048
_MOST_BYTES = 1 << 24

_LISTS = re.compile(rb"\s*(#EXTM3U|\[playlist\]|<\?xml|<asx|<smil|<mpd|v=0\s)", re.IGNORECASE)


_PICTURE_FORMATS = (
    (re.compile(rb"\xff\xd8\xff"), "jpeg_pipe"),
    (re.compile(rb"\x89PNG"), "png_pipe"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "webp_pipe"),
    (re.compile(rb"GIF8"), "gif"),
    (re.compile(rb"BM"), "bmp_pipe"),
    (re.compile(rb"II\*\0|MM\0\*"), "tiff_pipe"),
)


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """The beginning of an answer.

    Attributes:
        status: As HTTP has it.
        kind: The content's type, in small letters and without what follows it.
        location: Where a redirect leads, or "".
        start: The first bytes of the content.
        is_short: Whether its length is said beforehand, as that of a file is.
    """

    status: int
    kind: str
    location: str
    start: bytes
    is_short: bool


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_arguments: object) -> None:
        """Go nowhere: the answer is what the caller wants to know."""


def ask(url: str, timeout_s: float) -> HttpAnswer | None:
    """Ask once, at the named host and port alone; None where nothing answers in time."""
    parts = urlsplit(url)
    bare = urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2], fragment=""))
    passwords = urllib.request.HTTPPasswordMgrWithDefaultRealm()
    passwords.add_password(None, bare, unquote(parts.username or ""), unquote(parts.password or ""))
    unchecked = ssl.create_default_context()  # cameras have certificates of their own making
    unchecked.check_hostname = False
    unchecked.verify_mode = ssl.CERT_NONE
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}),
        urllib.request.HTTPSHandler(context=unchecked),
        urllib.request.HTTPBasicAuthHandler(passwords),
        urllib.request.HTTPDigestAuthHandler(passwords),
        _NoRedirect(),
    )
    try:
        with opener.open(bare, timeout=timeout_s) as answer:
            return _read(answer.status, answer.headers, bare, answer.read1(_START_BYTES))
    except urllib.error.HTTPError as error:
        with error:
            return _read(error.code, error.headers, bare)
    except (OSError, ValueError, http.client.HTTPException):
        return None


def picture_format(start: bytes) -> str | None:
    """Return FFmpeg's name for the format of a still picture, by its first bytes, or None."""
    return next((name for begins, name in _PICTURE_FORMATS if begins.match(start)), None)


def advice_on(answer: HttpAnswer, *, of_pictures: bool = False, is_open: bool = False) -> str:
    """Return what the answer is and what to do, in a line; "" where it says nothing.

    Args:
        answer: What came.
        of_pictures: A still picture was looked for, else a stream.
        is_open: It could be read as a stream of pictures: only one is none.
    """
    if answer.status >= 400:
        return ""  # FFmpeg's errors say it
    return next(_advice(answer, of_pictures=of_pictures, is_open=is_open), "")


def _advice(answer: HttpAnswer, *, of_pictures: bool, is_open: bool) -> Iterator[str]:
    if answer.status >= 300:
        yield advice_on_redirect(answer.location)
    if of_pictures and answer.kind.startswith(("multipart/", "video/")):
        yield tr("a stream and no still picture: leave {snapshot} away", snapshot=SNAPSHOT)
    is_still = answer.kind.startswith("image/") and (answer.is_short or not is_open)
    if not of_pictures and is_still:
        yield (
            tr(
                "a still picture and no stream: name the camera's stream, or read the "
                "picture again and again with {snapshot} before the address",
                snapshot=SNAPSHOT,
            )
        )
    if answer.kind.startswith("multipart/") and not answer.start.lstrip().startswith(b"--"):
        yield (
            tr(
                "its pictures do not begin with the boundary that they are told apart "
                "by: name the camera's rtsp:// stream, or its still picture with "
                "{snapshot} before the address",
                snapshot=SNAPSHOT,
            )
        )
    if "mpegurl" in answer.kind or _LISTS.match(answer.start):
        yield tr("a play list, which is not followed: name the camera's own stream")
    if answer.kind in ("text/html", "application/xhtml+xml"):
        yield tr("a web page and no stream: name the stream itself, which the camera's manual says")


def advice_on_redirect(location: str) -> str:
    """Return where a camera sends to and what to do, in a line."""
    try:
        to = public_address(location)
    except SourceError:
        to = tr("another address")
    return tr(
        "it sends on to {to}, which is not followed: name that address if you trust it", to=to
    )


def _read(status: int, headers: Message, url: str, start: bytes = b"") -> HttpAnswer:
    length = headers.get("Content-Length", "")
    return HttpAnswer(
        status,
        headers.get_content_type(),
        urljoin(url, headers.get("Location", "")),
        start,
        length.isdigit() and int(length) < _MOST_BYTES,
    )
