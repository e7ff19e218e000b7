"""Where the page is: the address that is listened on, and the secret in the page's address."""

from __future__ import annotations

import ipaddress
import re
import secrets
import socket
from collections.abc import Iterator
from dataclasses import dataclass

import psutil

from monitor.errors import OutletError
from monitor.files.privacy import new_file
from monitor.folders import data_folder
from monitor.i18n import tr

LOCAL = "127.0.0.1"

TOKEN_FILE = "page-token"  # noqa: S105 - a name
_TOKEN = re.compile(r"[A-Za-z0-9_-]{22,64}")

_PLACE = re.compile(r"(?:(?P<host>\[[0-9A-Fa-f:.]+\]|[^:\[\]/]+)(?::(?P<port>\d{1,5}))?)?")


@dataclass(frozen=True, slots=True)
class Place:
    """What is listened on.

    Attributes:
        host: An address of this machine.
        port: Its port; 0 takes a free one.
    """

    host: str = LOCAL
    port: int = 0

    @classmethod
    def parse(cls, argument: str) -> Place:
        """Read `PORT`, `ADDRESS` or `ADDRESS:PORT`; an address of IPv6 stands in brackets.

        Raises:
            OutletError: It is none of them.
        """
        text = argument.strip()
        if text.isascii() and text.isdecimal():
            return cls(port=_port(text))
        match = _PLACE.fullmatch(text)
        try:
            if match is None:
                raise ValueError
            host = (match["host"] or LOCAL).strip("[]")
            host = LOCAL if host == "localhost" else str(ipaddress.ip_address(host))
            return cls(host, _port(match["port"] or "0"))
        except ValueError:
            raise OutletError(
                tr(
                    "page: {words!r} is no port and no address of this machine: write "
                    "page, page:8765 or page:192.168.1.5:8765",
                    words=text,
                )
            ) from None

    @property
    def is_local(self) -> bool:
        """Whether nobody but programs of this machine can reach it."""
        return ipaddress.ip_address(self.host).is_loopback

    def hosts(self) -> tuple[str, ...]:
        """Return the addresses at which it can be reached, as they stand in a browser's line."""
        address = ipaddress.ip_address(self.host)
        found = list(_own_addresses(address.version)) if address.is_unspecified else [self.host]
        return tuple(f"[{one}]" if ":" in one else one for one in found)


def token() -> str:
    """Return the secret in the page's address: the same each time, so that it can be kept in OBS.

    It is made where there is none; without a file that can be written it holds for this run.
    """
    file = data_folder() / TOKEN_FILE
    try:
        kept = file.read_text(encoding="ascii").strip()
        if _TOKEN.fullmatch(kept):
            return kept
    except (OSError, ValueError):
        pass
    made = secrets.token_urlsafe(24)
    try:
        file.unlink(missing_ok=True)
        file.parent.mkdir(parents=True, exist_ok=True)
        new_file(file)
        file.write_text(made, encoding="ascii")
    except OSError:
        return made
    return made


def _port(text: str) -> int:
    port = int(text)
    if port > 65535:
        raise OutletError(
            tr("page: there is no port {port}: choose one from 1024 to 65535", port=port)
        )
    return port


def _own_addresses(version: int) -> Iterator[str]:
    family = socket.AF_INET if version == 4 else socket.AF_INET6
    for addresses in psutil.net_if_addrs().values():
        for one in addresses:
            plain = one.address.partition("%")[0]
            if one.family == family and not ipaddress.ip_address(plain).is_link_local:
                yield plain
