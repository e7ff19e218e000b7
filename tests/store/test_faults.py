"""What can be wrong with the file gives one line that says what to do."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.store import SessionState, SessionStore
from tests.small_disk import SmallDisk
from tests.store.fill_disk import write_until_full
from tests.store.samples import info, window


def refused(file_store: SessionStore) -> str:
    with pytest.raises(StoreError) as caught:
        file_store.begin(info(), origin_s=0.0, min_people=3)
    message = str(caught.value)
    assert str(Path(file_store.name)) in message
    assert "\n" not in message
    return message


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    store = SessionStore(str(tmp_path / "file" / "log.sqlite"))
    assert "name a file in a folder that allows writing" in refused(store)
    assert store.sessions() == ()


def test_a_folder_in_place_of_the_file(tmp_path: Path) -> None:
    store = SessionStore(str(tmp_path))
    assert "cannot be opened: check that the folder exists" in refused(store)


def test_a_file_that_is_no_database(file_store: SessionStore) -> None:
    Path(file_store.name).write_bytes(b"a letter to the school board" * 100)
    assert "it is no session log: move it away" in refused(file_store)
    with pytest.raises(StoreError, match="no session log"):
        file_store.sessions()


def test_a_damaged_file(file_store: SessionStore) -> None:
    writer = file_store.begin(info("old"), origin_s=0.0, min_people=3)
    for second in range(200):
        writer.window(window(float(second)))
    writer.end(200.0)
    content = bytearray(Path(file_store.name).read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    Path(file_store.name).write_bytes(content)
    assert "it is damaged: move it away" in refused(file_store)


def test_a_file_that_another_program_locks(file_store: SessionStore) -> None:
    file_store.begin(info("old"), origin_s=0.0, min_people=3).end(1.0)
    with closing(sqlite3.connect(Path(file_store.name), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert "another program keeps it locked" in refused(file_store)
        other.execute("ROLLBACK")
    file_store.begin(info(), origin_s=0.0, min_people=3).end(1.0)


def test_a_read_only_file(file_store: SessionStore) -> None:
    file_store.begin(info("old"), origin_s=0.0, min_people=3).end(1.0)
    with immutable(Path(file_store.name)):
        assert "allow" in refused(file_store)


def test_a_folder_that_becomes_read_only(file_store: SessionStore) -> None:
    log = Path(file_store.name)
    writer = file_store.begin(info(), origin_s=0.0, min_people=3)
    with immutable(log.parent):
        writer.window(window(1.0))
        with pytest.raises(StoreError, match="name a file in a folder that allows writing"):
            file_store.begin(info("next"), origin_s=0.0, min_people=3)
        unreadable = immutable(log, log.with_name("log.sqlite-wal"))
        with unreadable, pytest.raises(StoreError, match="the disk fails to read or write"):
            writer.window(window(2.0))
        writer.window(window(2.0))
        writer.end(3.0)
        assert file_store.session("last").state is SessionState.ENDED
    assert file_store.windows("last")["end_s"].tolist() == [1.0, 2.0]
    file_store.delete(writer.session_id)
    assert [file.name for file in log.parent.iterdir()] == ["log.sqlite"]


def test_a_log_in_a_read_only_folder_can_be_read(file_store: SessionStore) -> None:
    writer = file_store.begin(info(), origin_s=0.0, min_people=3)
    writer.window(window(1.0))
    writer.end(2.0)
    log = Path(file_store.name)
    with immutable(log.parent, log):
        assert file_store.session("last").window_count == 1
        assert len(file_store.windows("last")) == 1
        for use in (
            lambda: file_store.begin(info("next"), origin_s=0.0, min_people=3),
            lambda: file_store.update("last", room="5"),
            lambda: file_store.delete("last"),
        ):
            with pytest.raises(StoreError, match="allow"):
                use()
    assert file_store.session("last").info.room == ""


def test_a_folder_that_goes_and_comes_back(tmp_path: Path) -> None:
    folder, away = tmp_path / "stick", tmp_path / "away"
    store = SessionStore(str(folder / "log.sqlite"))
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    writer.window(window(1.0))
    folder.rename(away)
    with pytest.raises(StoreError, match="the file is gone: bring it back"):
        writer.window(window(2.0))
    assert not folder.exists()
    away.rename(folder)
    writer.window(window(2.0))
    writer.end(3.0)
    assert store.windows("last")["end_s"].tolist() == [1.0, 2.0]


def test_a_full_disk_and_room_again(file_store: SessionStore) -> None:
    writer = file_store.begin(info(), origin_s=0.0, min_people=3)
    connection = writer._connection.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    stored = write_until_full(writer)
    connection.execute("PRAGMA max_page_count = 100000")
    writer.window(window(float(stored)))
    writer.end(1000.0)
    assert file_store.windows("last")["end_s"].tolist() == list(map(float, range(stored + 1)))


def test_a_really_full_disk(small_disk: SmallDisk) -> None:
    program = small_disk("tests.store.fill_disk", "512k")
    assert program.returncode == 0, program.stderr
    assert int(program.stdout) > 10


@contextmanager
def immutable(*paths: Path) -> Iterator[None]:
    """Forbid changes of files and folders, even to root."""
    if not shutil.which("chattr"):
        pytest.skip("chattr, which makes a file read-only even for root, is not here")
    made = subprocess.run(["chattr", "+i", *paths], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this user or file system cannot make a file immutable")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", *paths], check=True)
