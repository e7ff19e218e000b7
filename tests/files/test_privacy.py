"""What the program writes is for its user alone, unless a folder's owner said otherwise."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from monitor.files.atomic_write import atomic_write
from monitor.files.privacy import make_folder
from tests.command import call, run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")


@pytest.fixture(autouse=True)
def usual_mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_folders_are_private_down_to_the_last(tmp_path: Path) -> None:
    make_folder(tmp_path / "a" / "b" / "c")
    assert [mode(tmp_path / name) for name in ("a", "a/b", "a/b/c")] == [0o700] * 3


def test_a_folder_that_is_there_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a").chmod(0o755)
    make_folder(tmp_path / "a")
    assert mode(tmp_path / "a") == 0o755


def test_a_folder_shared_with_a_group_shares_what_is_made_in_it(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2770)
    make_folder(shared / "results")
    with atomic_write(shared / "results" / "a.csv"):
        pass
    assert mode(shared / "results") == 0o2770
    assert mode(shared / "results" / "a.csv") == 0o660


@pytest.mark.skipif(shutil.which("setfacl") is None, reason="needs setfacl")
def test_an_access_list_of_a_folder_is_obeyed(tmp_path: Path) -> None:
    listed = tmp_path / "listed"
    listed.mkdir()
    done = subprocess.run(["setfacl", "-d", "-m", "g::r-x,o::---", str(listed)], check=False)
    if done.returncode:
        pytest.skip("this file system knows no access lists")
    with atomic_write(listed / "a.csv"):
        pass
    assert mode(listed / "a.csv") == 0o640


def test_log_settings_and_exports_are_private(tmp_path: Path, own_home: Path) -> None:
    recorded = run("live", "--source", "demo", "--headless", "--duration", "2")
    assert recorded.returncode == 0, recorded.stderr
    exported = call("sessions", "export", "last", "--out", str(tmp_path / "lecture.csv"))
    assert exported.returncode == 0, exported.stderr
    written = [*own_home.rglob("*"), *tmp_path.glob("lecture*")]
    assert any(file.suffix == ".sqlite" for file in written)
    others = [file for file in written if mode(file) & 0o077]
    assert others == []
