"""The small file with the gauge of now."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from monitor.errors import OutletError
from monitor.outlets.state_file import StateFile
from tests.outlets.samples import sample


def test_it_is_whole_and_for_the_user_alone(tmp_path: Path) -> None:
    path = tmp_path / "gauge.json"
    file = StateFile(str(path))
    file.open()
    assert not path.exists(), "nothing is written before there is something to say"
    file.send(sample())
    values = json.loads(path.read_text())
    assert values["gauge"] == 49.0
    assert values["time"] < values["valid_until"]
    assert [one.name for one in tmp_path.iterdir()] == ["gauge.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_an_older_one_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    path = tmp_path / "gauge.json"
    StateFile(str(path)).send(sample())
    path.chmod(0o644)
    file = StateFile(str(path))
    file.open()
    file.send(sample())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", ["my thesis", '{"app": "another"}', "[]", "", "\x00"])
def test_what_is_another_file_is_not_overwritten(tmp_path: Path, content: str) -> None:
    path = tmp_path / "thesis.txt"
    path.write_text(content)
    with pytest.raises(OutletError, match="another file"):
        StateFile(str(path)).open()
    assert path.read_text() == content


def test_neither_is_a_folder_or_what_a_link_points_to(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in (tmp_path, tmp_path / "link"):
        with pytest.raises(OutletError, match="another file"):
            StateFile(str(name)).open()


def test_where_it_cannot_be_written_the_reason_is_told(tmp_path: Path) -> None:
    file = StateFile(str(tmp_path / "missing" / "gauge.json"))
    file.open()
    with pytest.raises(OutletError, match="cannot be written: No such file"):
        file.send(sample())


def test_it_needs_a_name() -> None:
    with pytest.raises(OutletError, match="name the file"):
        StateFile("  ")
