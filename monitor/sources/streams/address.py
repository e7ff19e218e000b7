"""Addresses of network cameras, and what of them may be seen."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from monitor.errors import SourceError

SNAPSHOT = "snapshot+"
"""Before an address of a still picture, which is read again and again."""

RTSP = ("rtsp", "rtsps")
STREAMS = (*RTSP, "http", "https")

_SCHEMES = (*STREAMS, f"{SNAPSHOT}http", f"{SNAPSHOT}https")


def public_address(url: str) -> str:
    """Return the address without user, password, query and anything that looks like one.

    Raises:
        SourceError: It is no address of a network camera.
    """
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if parts.scheme.lower() not in _SCHEMES or not host:
        schemes = ", ".join(f"{scheme}://" for scheme in STREAMS)
        raise SourceError(f"not an address of a network camera: it must be {schemes} and a host")
    if ":" in host:
        host = f"[{host}]"
    if has_misplaced_at(url):
        # A password with a `/`, `?` or `#` in it: what looks like the host is its beginning.
        return f"{parts.scheme}://..."
    # Some cameras take `/user=admin&password=secret` as a path.
    path = re.sub(r"[^/]*[=&;][^/]*", "...", parts.path)
    return f"{parts.scheme}://{host}{f':{port}' if port else ''}{path}"


def has_misplaced_at(url: str) -> bool:
    """Whether an `@` stands behind what reads as the host, as after a password with a `/` in it."""
    return "@" in re.sub(r"^[^:]*://[^/?#]*", "", url)


def refuse_misplaced_at(url: str) -> None:
    """Refuse an address whose host is perhaps the beginning of a password.

    Raises:
        SourceError: It is such a one; the message holds nothing of it.
    """
    if "://" in url and has_misplaced_at(url):
        raise SourceError(
            "the address has an @ behind a /, ? or #: in a user name or password, write %2F for "
            "/, %3F for ?, %23 for # and %40 for @; an @ that belongs to the path is %40 too"
        )
