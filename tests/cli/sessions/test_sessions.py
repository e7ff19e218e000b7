from __future__ import annotations

from pathlib import Path

from monitor.errors import StoreError
from monitor.store import SessionStore
from tests.cli.sessions.calls import error, lines


def test_another_log(log: SessionStore, tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    assert lines("--store", other, "list")[0].startswith("No sessions yet")
    assert not other.exists()
    other.write_text("a letter")
    assert isinstance(error("--store", other, "list"), StoreError)


def test_the_log_of_the_settings(log: SessionStore, own_home: Path, tmp_path: Path) -> None:
    settings = own_home / "config" / "settings.toml"
    settings.parent.mkdir()
    settings.write_text(f'[session]\nstore = "sqlite:///{tmp_path}/other.sqlite"\n')
    assert lines("list")[0].startswith("No sessions yet")
