from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

from monitor.analysis.batch.recordings import find_all
from monitor.analysis.task import Task
from monitor.errors import SourceError
from monitor.folders import assets_folder
from monitor.sources import make_recording, make_source
from tests.sources.test_pictures import write_pictures


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def folders(*names: object) -> list[str]:
    return [one.folder.as_posix() for one in find_all([str(name) for name in names]).recordings]


def test_a_file_and_the_demo(tmp_path: Path) -> None:
    touch(tmp_path, "lecture.mp4")
    assert folders(tmp_path / "lecture.mp4", "demo") == ["lecture", "demo"]


def test_a_folder_stands_for_all_its_videos_as_people_sort_them(tmp_path: Path) -> None:
    touch(tmp_path, "week10/a.MP4", "week2/b.mkv", "week2/a.mov", "notes.txt", "week2/slide.jpg")
    assert folders(tmp_path) == ["week2/a", "week2/b", "week10/a"]


def test_a_pattern(tmp_path: Path) -> None:
    touch(tmp_path, "a1.mp4", "a2.mp4", "b.mp4")
    assert folders(tmp_path / "a*.mp4") == ["a1", "a2"]
    assert folders(tmp_path / "**/b.mp4") == ["b"]


def test_each_recording_has_a_folder_of_its_own(tmp_path: Path) -> None:
    touch(tmp_path, "x/talk.mp4", "x/talk.mkv", "y/talk.mp4", "y/z/talk.mp4")
    names = folders(tmp_path / "x", tmp_path / "y", tmp_path / "x" / "talk.mp4")
    assert names == ["talk.mkv", "talk.mp4", "talk.mp4-2", "z/talk"]


def test_a_folder_without_videos_stands_for_its_pictures(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["1.jpg", "2.jpg"])
    found = find_all([str(tmp_path)]).recordings
    assert [(one.recording, one.folder.name) for one in found] == [(str(tmp_path), tmp_path.name)]


def test_results_are_not_recordings(tmp_path: Path) -> None:
    touch(tmp_path, "lecture.mp4", "results/lecture/summary.json", "results/lecture/annotated.mp4")
    assert folders(tmp_path) == ["lecture"]


def test_what_cannot_be_found_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    touch(tmp_path, "lecture.mp4", "empty/notes.txt")
    found = find_all(
        [str(tmp_path / name) for name in ("gone.mp4", "lecture.mp4", "x*.mp4", "empty")]
    )
    assert [one.folder.name for one in found.recordings] == ["lecture"]
    assert len(found.missing) == 3
    assert "gone.mp4: no such file" in found.missing[0]
    assert "no video and no picture in this folder" in found.missing[2]


def names_in(folder: Path) -> list[str]:
    return [one.folder.as_posix() for one in find_all([str(folder)]).recordings]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    touch(tmp_path, "secret/lecture.mp4", "open/lecture.mp4")
    (tmp_path / "secret").chmod(0)
    found = find_all([str(tmp_path)])
    (tmp_path / "secret").chmod(0o700)
    assert found.missing == (f"{tmp_path / 'secret'}: Permission denied",)
    assert [one.folder.as_posix() for one in found.recordings] == ["open/lecture"]


@pytest.mark.skipif(os.name == "nt", reason="folders of POSIX")
def test_a_folder_too_deep_for_the_system_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    """As one that may not be read, also for root."""
    touch(tmp_path, "open/lecture.mp4")
    here = os.open(tmp_path, os.O_RDONLY)
    for _ in range(30):
        os.mkdir("d" * 200, dir_fd=here)
        below = os.open("d" * 200, os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)
    found = find_all([str(tmp_path)])
    assert [one.folder.as_posix() for one in found.recordings] == ["open/lecture"]
    assert len(found.missing) == 1
    assert found.missing[0].endswith(": File name too long")


def test_a_folder_with_links_to_itself_is_read_once(tmp_path: Path) -> None:
    touch(tmp_path, "week/lecture.mp4", "zoo/lecture.mp4")
    (tmp_path / "again").symlink_to(tmp_path)
    (tmp_path / "week" / "again").symlink_to(tmp_path / "zoo")
    (tmp_path / "zoo" / "up").symlink_to(tmp_path / "week")
    found = find_all([str(tmp_path)])
    assert [one.folder.as_posix() for one in found.recordings] == ["week/lecture", "zoo/lecture"]
    assert not found.missing
    (line,) = found.left_out
    assert "again" in line
    # A pattern leads through every link.
    found = find_all([str(tmp_path / "**" / "*.mp4")])
    assert len(found.recordings) == 2


def test_a_file_and_the_links_to_it_are_one_recording(tmp_path: Path) -> None:
    touch(tmp_path, "b/lecture.mp4")
    (tmp_path / "a.mp4").symlink_to(tmp_path / "b" / "lecture.mp4")
    (tmp_path / "c.mp4").hardlink_to(tmp_path / "b" / "lecture.mp4")
    found = find_all([str(tmp_path)])
    assert [one.folder.as_posix() for one in found.recordings] == ["c"]
    assert len(found.left_out) == 1


def test_links_to_nothing_or_themselves_and_pipes_are_told(tmp_path: Path) -> None:
    touch(tmp_path, "lecture.mp4")
    (tmp_path / "gone.mp4").symlink_to(tmp_path / "nothing")
    (tmp_path / "self.mp4").symlink_to(tmp_path / "self.mp4")
    if os.name != "nt":
        os.mkfifo(tmp_path / "pipe.mp4")
    found = find_all([str(tmp_path)])
    assert [one.folder.as_posix() for one in found.recordings] == ["lecture"]
    told = {line.partition(":")[0].rpartition("/")[2] for line in found.missing}
    assert told == {"gone.mp4", "self.mp4", "pipe.mp4"}


def test_what_systems_keep_beside_files_is_no_recording(tmp_path: Path) -> None:
    touch(tmp_path, "._x.mp4", "x.mp4", ".Trash-1000/old.mp4", "@eaDir/x.mp4", ".DS_Store")
    found = find_all([str(tmp_path)])
    assert [one.folder.as_posix() for one in found.recordings] == ["x"]
    assert not found.missing
    (line,) = found.left_out
    assert "._x.mp4" in line
    assert ".DS_Store" not in line
    # But who names it means it.
    assert folders(tmp_path / ".Trash-1000") == ["old"]


def test_hidden_pictures_are_no_pictures(tmp_path: Path) -> None:
    write_pictures(tmp_path, ["1.jpg"])
    touch(tmp_path, "._1.jpg")
    source = make_recording(str(tmp_path))
    source.open()
    assert source.read() is not None
    assert source.read() is None
    source.close()
    (tmp_path / "1.jpg").unlink()
    assert "no picture" in find_all([str(tmp_path)]).missing[0]


@pytest.mark.parametrize("name", ["~x.mp4", "~", "~root", "-x.mp4", "a b.mp4", "[1].mp4", "\n.mp4"])
def test_names_that_mean_something_elsewhere(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(assets_folder() / "demo.mp4", name)
    (found,) = find_all([name]).recordings
    assert Task(found.recording, Path("out")).path.samefile(tmp_path / name)
    source = make_recording(found.recording)
    source.open()
    assert source.read() is not None
    source.close()
    if Path(name).suffix:
        assert find_all(["."]).recordings[0].recording == str(Path(name))


@pytest.mark.parametrize("name", ["~nobody-of-this-name/x.mp4", "x" * 5000, "x" * 300, "a\0b"])
def test_names_that_cannot_be_are_told_in_a_line(name: str) -> None:
    (line,) = find_all([name]).missing
    assert "\n" not in line


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_utf_8_is_told_and_the_others_are_read(tmp_path: Path) -> None:
    touch(tmp_path, "lecture.mp4", os.fsdecode(b"b\xff.mp4"), os.fsdecode(b"d\xff/lecture.mp4"))
    found = find_all([str(tmp_path)])
    assert [one.folder.as_posix() for one in found.recordings] == ["lecture"]
    assert sorted(found.missing) == [
        f"{tmp_path}/{name}: its name is not in UTF-8: rename it"
        for name in ("b\\xff.mp4", "d\\xff")
    ]
    named = str(tmp_path / os.fsdecode(b"b\xff.mp4"))
    assert len(find_all([named]).missing) == 1
    with pytest.raises(SourceError, match="not in UTF-8"):
        make_source(named)
