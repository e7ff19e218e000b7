"""Addresses of network cameras, and what of them may be seen."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from monitor.errors import SourceError
from monitor.i18n import tr

SNAPSHOT = "snapshot+"
"""Before an address of a still picture, which is read again and again."""

KEYRING = "keyring+"
"""Before the name of an address that is in the system's keyring."""

RTSP = ("rtsp", "rtsps")
STREAMS = (*RTSP, "http", "https")

_HARMLESS = frozenset(
    {"ch", "chan", "channel", "channelid", "cam", "camera", "stream", "streamtype", "subtype"}
    | {"profile", "resolution", "res", "size", "fps", "framerate", "quality", "compression"}
    | {"unicast", "proto", "transportmode", "codec", "videocodec", "audio", "bitrate", "rate"}
)
"""What cameras are asked in an address beside secrets."""

_SHORT_VALUE = re.compile(r"\w{0,12}")
_PAIRS = re.compile(r"[&;]")
_SECRET_IN_PATH = re.compile(r"[=&;]")

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
        raise SourceError(
            tr(
                "not an address of a network camera: it must be {schemes} and a host",
                schemes=schemes,
            )
        )
    return _without_secrets(url, parts.scheme, host, port, parts.path)


def public_spec(spec: str) -> str:
    """Return what a source or recording is called in messages: as it is, but without secrets."""
    if "://" not in spec:
        return spec
    spec = spec.removeprefix(KEYRING)
    try:
        parts = urlsplit(spec)
        return _without_secrets(spec, parts.scheme, parts.hostname or "", parts.port, parts.path)
    except ValueError:
        return f"{spec.partition('://')[0]}://..."


def has_secret(spec: str) -> bool:
    """Whether a source's name holds what may be a password, so that it is to be kept nowhere."""
    if "://" not in spec:
        return False
    try:
        parts = urlsplit(spec)
        pairs = [pair.partition("=") for pair in _PAIRS.split(parts.query) if pair]
    except ValueError:
        return True
    return (
        parts.password is not None
        or has_misplaced_at(spec)
        or bool(parts.fragment)
        or _SECRET_IN_PATH.search(parts.path) is not None
        or any(not _is_harmless(name, value) for name, _, value in pairs)
    )


def _is_harmless(name: str, value: str) -> bool:
    return name.lower() in _HARMLESS and _SHORT_VALUE.fullmatch(value) is not None


def _without_secrets(url: str, scheme: str, host: str, port: int | None, path: str) -> str:
    if has_misplaced_at(url):
        # A password with a `/`, `?` or `#` in it: what looks like the host is its beginning.
        return f"{scheme}://..."
    if ":" in host:
        host = f"[{host}]"
    # Some cameras take `/user=admin&password=secret` as a path.
    path = re.sub(r"[^/]*[=&;][^/]*", "...", path)
    return f"{scheme}://{host}{f':{port}' if port else ''}{path}"


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
            tr(
                "the address has an @ behind a /, ? or #: in a user name or password, "
                "write %2F for /, %3F for ?, %23 for # and %40 for @; an @ that "
                "belongs to the path is %40 too"
            )
        )
