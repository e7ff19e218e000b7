"""The outlet that serves a page with the gauge of now."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from html import escape
from importlib.resources import files

from monitor.colours import ON_DARK, ON_LIGHT
from monitor.errors import OutletError
from monitor.i18n import language, listed_to_choose, tr
from monitor.outlets.page.place import Place, token
from monitor.outlets.page.server import PageServer
from monitor.outlets.sample import LiveSample

_CODE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)


class LocalPage:
    """One page, without pictures and names, on an address of this machine.

    Args:
        argument: `PORT`, `ADDRESS` or `ADDRESS:PORT`; "" for a free port on 127.0.0.1.

    Raises:
        OutletError: It is none of these.
    """

    def __init__(self, argument: str) -> None:
        self._place = Place.parse(argument)
        self._server: PageServer | None = None
        self._sample: LiveSample | None = None
        self.is_open = not self._place.is_local
        self.about = tr(
            "page: the gauge of now on {host}, for {readers}",
            host=self._place.host,
            readers=self._readers,
        )

    def open(self) -> None:
        """Listen; see `Outlet.open`."""
        secret = token()
        try:
            self._server = PageServer(self._place, secret, page_and_policy(), self._state)
        except OSError as error:
            place = f"{self._place.host}:{self._place.port}"
            reason = error.strerror or str(error)
            raise OutletError(
                tr("the page cannot be served on {place}: {reason}", place=place, reason=reason)
            ) from error
        addresses = [f"http://{h}:{self._server.port}/{secret}/" for h in self._place.hosts()]
        where = listed_to_choose(addresses)
        self.about = tr(
            "page: {where} shows the gauge of now to {readers}", where=where, readers=self._readers
        )

    def send(self, sample: LiveSample) -> None:
        """Show the newest sample to who asks from now on; see `Outlet.send`."""
        self._sample = sample

    def close(self) -> None:
        """Listen no more; see `Outlet.close`."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    @property
    def _readers(self) -> str:
        if self._place.is_local:
            return tr("programs on this computer")
        return tr("everybody in the network who has the address; it is not encrypted")

    def _state(self) -> Mapping[str, object]:
        """Return what the page shows now: nothing where the app has said nothing for a while."""
        sample = self._sample
        if sample is None or datetime.now(UTC) > sample.valid_until:
            return {"status": "no answer"}
        return sample.as_dict()


def page_and_policy() -> tuple[str, str]:
    """Return the page in HTML, and the policy by which a browser runs what is in it alone."""
    page = files(__package__).joinpath("page.html").read_text(encoding="utf-8")
    for look, colours in (("light", ON_LIGHT), ("dark", ON_DARK)):
        for name, colour in asdict(colours).items():
            page = page.replace(f"{{{{ {look}.{name} }}}}", colour)
    page = page.replace("{{ language }}", language().tag)
    page = page.replace("{{ ready }}", escape(tr("Getting ready")))
    allowed = {kind: f"'sha256-{_hash(code)}'" for kind, code in _CODE.findall(page)}
    policy = (
        f"default-src 'none'; script-src {allowed['script']}; style-src {allowed['style']}; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return page, policy


def _hash(code: str) -> str:
    return base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()
