"""What can be wrong with the file gives one line that says what to do."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from monitor.errors import StoreError
from monitor.store import SessionStore, SessionWriter
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
    if not shutil.which("chattr"):
        pytest.skip("chattr, which makes a file read-only even for root, is not here")
    file_store.begin(info("old"), origin_s=0.0, min_people=3).end(1.0)
    made = subprocess.run(["chattr", "+i", Path(file_store.name)], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("this user or file system cannot make a file immutable")
    try:
        message = refused(file_store)
    finally:
        subprocess.run(["chattr", "-i", Path(file_store.name)], check=True)
    assert "allow" in message


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


def write_until_full(writer: SessionWriter) -> int:
    """How many windows were stored before the one for which there was no room."""
    for number in range(1000):
        try:
            writer.window(window(float(number)))
        except StoreError as error:
            if not str(error).endswith("the disk is full: free some space"):
                raise
            return number
    raise AssertionError("the disk never was full")


def test_a_really_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = f'mount -t tmpfs -o size=512k none "{disk}" && exec "$@"'
    alone = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mounted, "-"]
    if not shutil.which("unshare") or subprocess.run([*alone, "true"], check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    program = subprocess.run(
        [*alone, sys.executable, "-m", "tests.store.fill_disk", disk],
        capture_output=True,
        text=True,
        check=False,
    )
    assert program.returncode == 0, program.stderr
    assert int(program.stdout) > 10
