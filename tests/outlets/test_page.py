"""The page for OBS and for a phone: who may read it, and that it is all there is."""

from __future__ import annotations

import http.client
import json
import re
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import OutletError
from monitor.folders import HOME_VARIABLE
from monitor.outlets.page.outlet import LocalPage, page_and_policy
from monitor.outlets.page.place import TOKEN_FILE, Place
from monitor.outlets.page.server import MOST_AT_ONCE
from tests.outlets.samples import sample
from tests.waiting import wait_until


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalPage]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("page")))
        outlet = LocalPage("")
        outlet.open()
    yield outlet
    outlet.close()


@pytest.fixture
def page(served: LocalPage, monkeypatch: pytest.MonkeyPatch) -> LocalPage:
    """The page of all these tests, before anything is sent."""
    monkeypatch.setattr(served, "_sample", None)
    return served


def address(page: LocalPage) -> tuple[int, str]:
    """Port and path of the page."""
    found = re.search(r"http://127\.0\.0\.1:(\d+)(/\S+/) shows", page.about)
    assert found, page.about
    return int(found[1]), found[2]


def ask(
    page: LocalPage, path: str, host: str | None = None, method: str = "GET"
) -> tuple[int, dict[str, str], bytes]:
    port, _ = address(page)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    connection.putrequest(method, path, skip_host=True)
    if host != "":
        connection.putheader("Host", host or f"127.0.0.1:{port}")
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer.status, dict(answer.getheaders()), body


def state(page: LocalPage) -> dict[str, object]:
    status, _, body = ask(page, address(page)[1] + "state")
    assert status == 200
    values = json.loads(body)
    assert isinstance(values, dict)
    return values


def test_it_shows_the_newest_sample(page: LocalPage) -> None:
    assert state(page) == {"status": "no answer"}
    page.send(sample())
    assert state(page)["gauge"] == 49.0
    page.send(sample().ended())
    assert state(page)["gauge"] is None


def test_what_is_old_is_not_shown(page: LocalPage) -> None:
    """As where the app hangs: no old value stays on a screen."""
    from dataclasses import replace

    fresh = sample()
    page.send(replace(fresh, at=fresh.at - timedelta(seconds=60)))
    assert state(page) == {"status": "no answer"}


def test_nothing_is_kept_by_a_browser_and_nothing_else_is_loaded(page: LocalPage) -> None:
    _, path = address(page)
    for name, kind in (("", "text/html"), ("state", "application/json")):
        status, headers, body = ask(page, path + name)
        assert status == 200
        assert headers["Content-Type"].startswith(kind)
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in headers["Content-Security-Policy"]
        assert int(headers["Content-Length"]) == len(body)
        assert "Access-Control-Allow-Origin" not in headers


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/favicon.ico",
        "/state",
        "//state",
        "/{wrong}/",
        "/{wrong}/state",
        "{path}page.html",
        "{path}state/",
        "{path}state/more",
        "{path}../",
        "{bare}",
        "*",
        "http://elsewhere.example/",
    ],
)
def test_without_the_secret_there_is_nothing(page: LocalPage, path: str) -> None:
    _, own = address(page)
    wrong = own.strip("/")[:-1] + "~"
    path = path.format(path=own, bare=own.strip("/"), wrong=wrong)
    status, _, body = ask(page, path)
    assert (status, body) == (404, b"")


@pytest.mark.parametrize(
    "host",
    ["", "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil"],
)
def test_another_host_is_refused(page: LocalPage, host: str) -> None:
    """A page of the web may have its name point to this machine (DNS rebinding)."""
    port, path = address(page)
    status, _, body = ask(page, path + "state", host.format(port=port))
    assert (status, body) == (421, b"")


def test_localhost_is_this_machine_too(page: LocalPage) -> None:
    port, path = address(page)
    assert ask(page, path, f"localhost:{port}")[0] == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "HEAD", "OPTIONS", "DELETE", "NONSENSE"])
def test_it_can_only_be_read(page: LocalPage, method: str) -> None:
    status, headers, body = ask(page, address(page)[1], method=method)
    assert (status, body) == (501, b"")
    assert headers["Cache-Control"] == "no-store"


def test_who_keeps_connections_open_keeps_nobody_else_out_for_ever(page: LocalPage) -> None:
    port, path = address(page)
    held = [http.client.HTTPConnection("127.0.0.1", port) for _ in range(MOST_AT_ONCE + 8)]
    for one in held:
        one.connect()
    for one in held:
        one.close()

    def answers() -> bool:
        try:
            return ask(page, path)[0] == 200
        except (OSError, http.client.HTTPException):
            return False

    wait_until(answers, "an answer")


def test_its_address_stays_the_same_for_obs(own_home: Path) -> None:
    paths = []
    for _ in range(2):
        outlet = LocalPage("")
        outlet.open()
        paths.append(address(outlet)[1])
        outlet.close()
    assert paths[0] == paths[1]
    (file,) = own_home.rglob(TOKEN_FILE)
    assert file.stat().st_mode & 0o077 == 0
    file.write_text("short")
    outlet = LocalPage("")
    outlet.open()
    assert address(outlet)[1] != paths[0], "what is no secret is not taken for one"
    outlet.close()


def test_a_port_that_is_taken_is_told(page: LocalPage) -> None:
    port, _ = address(page)
    second = LocalPage(str(port))
    with pytest.raises(OutletError, match=rf"cannot be served on 127\.0\.0\.1:{port}"):
        second.open()
    second.close()


def test_closed_it_listens_no_more() -> None:
    outlet = LocalPage("")
    outlet.open()
    port, _ = address(outlet)
    outlet.close()
    with pytest.raises(ConnectionRefusedError):
        http.client.HTTPConnection("127.0.0.1", port).connect()
    outlet.close()


def test_its_policy_allows_what_is_in_it_alone() -> None:
    html, policy = page_and_policy()
    assert "{{" not in html
    assert "://" not in html, "nothing is loaded from elsewhere"
    assert policy.count("'sha256-") == 2
    assert "unsafe" not in policy
    assert not re.search(r"\son\w+=|style=", html), "a browser with that policy would not obey it"


@pytest.mark.parametrize(
    ("argument", "place", "is_local"),
    [
        ("", Place("127.0.0.1", 0), True),
        ("8765", Place("127.0.0.1", 8765), True),
        ("localhost:8765", Place("127.0.0.1", 8765), True),
        ("0.0.0.0", Place("0.0.0.0", 0), False),  # noqa: S104
        ("192.168.1.5:80", Place("192.168.1.5", 80), False),
        ("[::1]:8765", Place("::1", 8765), True),
        ("[::]", Place("::", 0), False),
    ],
)
def test_where_it_is(argument: str, place: Place, is_local: bool) -> None:
    assert Place.parse(argument) == place
    assert place.is_local is is_local
    assert LocalPage(argument).is_open is not is_local


@pytest.mark.parametrize(
    "argument", ["room.example:80", "1.2.3", "70000", "::1", ":", "1.2.3.4:", "-1"]
)
def test_what_is_no_place_is_refused(argument: str) -> None:
    with pytest.raises(OutletError, match="page"):
        LocalPage(argument)


@given(st.text(max_size=30))
def test_any_argument_is_a_place_or_refused_in_a_line(argument: str) -> None:
    try:
        place = Place.parse(argument)
    except OutletError:
        return
    assert 0 <= place.port <= 65535
    assert all(place.hosts())


def test_for_the_network_all_addresses_of_the_machine_are_told() -> None:
    outlet = LocalPage("0.0.0.0")  # noqa: S104
    assert outlet.is_open
    assert "everybody in the network" in outlet.about
    assert "127.0.0.1" in Place("0.0.0.0").hosts()  # noqa: S104
