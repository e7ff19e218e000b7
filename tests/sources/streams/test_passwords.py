"""Passwords are kept in the system's keyring alone, and only where the user wants it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli.main import app
from monitor.errors import SourceError, SourceNotFoundError
from monitor.sources import make_source
from monitor.sources.streams.address import has_secret, public_spec
from monitor.sources.streams.passwords import (
    can_keep,
    forget_address,
    keep_address,
    kept_address,
)
from monitor.ui.widgets.preferences import Preferences
from tests.keyrings import KeyringInMemory, PlainFileKeyring, using

ADDRESS = "rtsp://teacher:s3cret@10.0.0.5/ch1?token=s3cret"
NAME = "keyring+rtsp://10.0.0.5/ch1"


@pytest.fixture
def ring() -> Iterator[KeyringInMemory]:
    with using(KeyringInMemory()) as found:
        yield found


@pytest.mark.usefixtures("ring")
@pytest.mark.parametrize("prefix", ["", "snapshot+"])
def test_an_address_is_kept_named_and_forgotten(prefix: str) -> None:
    address = f"{prefix}http://teacher:s3cret@10.0.0.5/now?pwd=s3cret"
    name = keep_address(address)
    assert name == f"keyring+{prefix}http://10.0.0.5/now"
    assert kept_address(name) == address
    assert make_source(name).name == f"{prefix}http://10.0.0.5/now"
    forget_address(name)
    with pytest.raises(SourceNotFoundError, match="cameras --keep"):
        make_source(name)


def test_its_name_holds_nothing_secret_and_is_what_preferences_keep() -> None:
    assert not has_secret(NAME)
    assert Preferences().with_source(NAME).source == NAME
    assert Preferences().with_source(f"keyring+{ADDRESS}").source == ""
    assert public_spec(f"keyring+{ADDRESS}") == "rtsp://10.0.0.5/ch1"


def test_what_was_put_there_by_others_leads_nowhere_else(ring: KeyringInMemory) -> None:
    ring.kept["classroom-monitor", "rtsp://10.0.0.5/ch1"] = "rtsp://a:b@10.9.9.9/ch1"
    with pytest.raises(SourceNotFoundError):
        kept_address(NAME)


def test_a_locked_keyring_is_told_without_what_it_says(ring: KeyringInMemory) -> None:
    ring.is_locked = True
    for call in (lambda: keep_address(ADDRESS), lambda: kept_address(NAME)):
        with pytest.raises(SourceError, match=r"the keyring refuses \(KeyringLocked\)") as error:
            call()
        assert "s3cret" not in str(error.value)


def test_a_plain_file_is_no_keyring() -> None:
    with using(PlainFileKeyring()):
        assert not can_keep()
        with pytest.raises(SourceError, match="no keyring that the app can use"):
            keep_address(ADDRESS)


def test_the_command_asks_for_it_unseen(ring: KeyringInMemory) -> None:
    done = CliRunner().invoke(app, ["cameras", "--keep"], input=f"{ADDRESS}\n")
    assert done.exit_code == 0
    assert "s3cret" not in done.output
    assert f"--source {NAME}" in done.output
    assert list(ring.kept.values()) == [ADDRESS]
    forgotten = CliRunner().invoke(app, ["cameras", "--forget", NAME])
    assert forgotten.exit_code == 0
    assert ring.kept == {}


def test_nothing_of_it_is_in_any_file(ring: KeyringInMemory, own_home: Path) -> None:
    CliRunner().invoke(app, ["cameras", "--keep"], input=f"{ADDRESS}\n")
    assert ring.kept
    files = [file for file in own_home.rglob("*") if file.is_file()]
    assert [file for file in files if b"s3cret" in file.read_bytes()] == []
