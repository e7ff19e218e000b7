from __future__ import annotations

import os
from pathlib import Path

import pytest

from monitor.analysis.batch.recordings import find_all
from tests.sources.test_pictures import write_pictures


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def folders(*names: object) -> list[str]:
    return [one.folder.as_posix() for one in find_all([str(name) for name in names])[0]]


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
    found, _missing = find_all([str(tmp_path)])
    assert [(one.recording, one.folder.name) for one in found] == [(str(tmp_path), tmp_path.name)]


def test_results_are_not_recordings(tmp_path: Path) -> None:
    touch(tmp_path, "lecture.mp4", "results/lecture/summary.json", "results/lecture/annotated.mp4")
    assert folders(tmp_path) == ["lecture"]


def test_what_cannot_be_found_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    touch(tmp_path, "lecture.mp4", "empty/notes.txt")
    found, missing = find_all(
        [str(tmp_path / name) for name in ("gone.mp4", "lecture.mp4", "x*.mp4", "empty")]
    )
    assert [one.folder.name for one in found] == ["lecture"]
    assert len(missing) == 3
    assert "gone.mp4: no such file" in missing[0]
    assert "no video and no picture in this folder" in missing[2]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_told(tmp_path: Path) -> None:
    touch(tmp_path, "secret/lecture.mp4")
    (tmp_path / "secret").chmod(0)
    _found, missing = find_all([str(tmp_path)])
    (tmp_path / "secret").chmod(0o700)
    assert missing == [f"{tmp_path / 'secret'}: Permission denied"]
