"""Nothing of anybody's is destroyed on the way, and nothing stays behind."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from monitor.files.atomic_write import atomic_write
from monitor.files.temporary import remove_left_over, temporary_folder
from tests.command import run
from tests.waiting import STANDSTILL_S

_KILLED_WHILE_WRITING = """
import os, signal, sys
from pathlib import Path
from monitor.files.atomic_write import atomic_write
from monitor.files.temporary import temporary_folder
with atomic_write(Path(sys.argv[1])) as part, temporary_folder() as folder:
    part.write_text("half")
    (folder / "numbers").write_text("1")
    print(part, folder, flush=True)
    os.kill(os.getpid(), signal.SIGKILL) if sys.argv[2:] else sys.stdin.read()
"""


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def files_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def killed_while_writing(path: Path) -> list[Path]:
    """What a program that was killed left behind."""
    ended = subprocess.run(
        [sys.executable, "-c", _KILLED_WHILE_WRITING, str(path), "kill"],
        check=False,
        capture_output=True,
        text=True,
        timeout=STANDSTILL_S,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    left = [Path(name) for name in ended.stdout.split()]
    assert all(one.exists() for one in left)
    return left


def test_a_file_or_link_that_the_user_has_is_never_written_to(tmp_path: Path) -> None:
    """As `NAME.part` was once."""
    mine, elsewhere = tmp_path / "a.csv.part", tmp_path / "elsewhere"
    mine.write_text("mine")
    elsewhere.write_text("mine too")
    (tmp_path / "b.csv.part").symlink_to(elsewhere)
    for name in ("a.csv", "b.csv"):
        with atomic_write(tmp_path / name) as part:
            part.write_text("new")
    assert mine.read_text() == "mine"
    assert elsewhere.read_text() == "mine too"
    assert files_in(tmp_path) == ["a.csv", "a.csv.part", "b.csv", "b.csv.part", "elsewhere"]


def test_a_link_in_the_place_of_the_file_is_replaced_and_not_followed(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text("mine")
    (tmp_path / "a.csv").symlink_to(elsewhere)
    with atomic_write(tmp_path / "a.csv") as part:
        part.write_text("new")
    assert elsewhere.read_text() == "mine"
    assert (tmp_path / "a.csv").read_text() == "new"


def test_after_an_error_there_is_what_was_there_before(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("old")
    with suppress(ZeroDivisionError), atomic_write(file) as part:
        part.write_text("half")
        raise ZeroDivisionError
    assert file.read_text() == "old"
    assert files_in(tmp_path) == ["a.csv"]


def test_a_name_as_long_as_the_system_allows(tmp_path: Path) -> None:
    file = tmp_path / ("n" * 251 + ".csv")
    with atomic_write(file) as part:
        part.write_text("new")
    assert file.read_text() == "new"


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_a_file_is_for_its_user_alone_from_its_first_moment(tmp_path: Path) -> None:
    with atomic_write(tmp_path / "a.csv") as part:
        assert mode(part) == 0o600
    assert mode(tmp_path / "a.csv") == 0o600


def test_a_file_whose_place_is_taken_gives_its_permissions_on(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.touch()
    file.chmod(0o644)
    with atomic_write(file):
        pass
    assert mode(file) == 0o644


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_what_a_killed_program_left_is_gone_after_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    left = killed_while_writing(file)
    assert run("--version").returncode == 0
    assert not any(one.exists() for one in left)
    assert files_in(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_what_a_running_program_writes_stays(tmp_path: Path) -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", _KILLED_WHILE_WRITING, str(tmp_path / "a.csv")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert running.stdout is not None
        names = running.stdout.readline().split()
        remove_left_over()
        assert all(Path(name).exists() for name in names)
    finally:
        running.communicate(timeout=STANDSTILL_S)
    assert (tmp_path / "a.csv").read_text() == "half"


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_a_note_that_names_something_else_removes_nothing(tmp_path: Path, own_home: Path) -> None:
    left = killed_while_writing(tmp_path / "a.csv")
    mine = tmp_path / "mine.part"
    mine.write_text("mine")
    for note in (own_home / "cache" / "temporary").iterdir():
        note.write_bytes(os.fsencode(mine))
    remove_left_over()
    assert mine.exists()
    assert left[0].exists()


def test_a_temporary_folder_goes_with_all_that_is_in_it(own_home: Path) -> None:
    with temporary_folder() as folder:
        assert mode(folder) == 0o700 or os.name == "nt"
        (folder / "a").mkdir()
    assert not folder.exists()
    assert list((own_home / "cache" / "temporary").iterdir()) == []


def test_without_a_place_for_notes_files_are_written_all_the_same(
    tmp_path: Path, own_home: Path
) -> None:
    own_home.touch()  # no folder can be made there
    with atomic_write(tmp_path / "a.csv") as part:
        part.write_text("new")
    assert (tmp_path / "a.csv").read_text() == "new"
