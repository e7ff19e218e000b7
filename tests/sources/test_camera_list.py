from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import SourceNotFoundError
from monitor.sources.camera_list import Camera, camera_exists, find_camera, list_cameras

CAMERAS = (Camera(0, "Integrated Camera"), Camera(2, "HD Webcam"), Camera(3, "HD Webcam Pro"))


def test_the_machines_cameras_are_listed_by_number() -> None:
    cameras = list_cameras()
    assert [camera.index for camera in cameras] == sorted({camera.index for camera in cameras})


@pytest.mark.parametrize(
    ("wanted", "index"), [("integrated", 0), ("HD Webcam", 2), ("hd webcam pro", 3), ("pro", 3)]
)
def test_a_camera_is_found_by_its_name_or_a_part_that_fits_one(wanted: str, index: int) -> None:
    camera = find_camera(wanted, CAMERAS)
    assert camera is not None
    assert camera.index == index


def test_nothing_fits() -> None:
    assert find_camera("scanner", CAMERAS) is None
    assert find_camera("scanner", ()) is None


def test_a_name_that_fits_several_is_refused_with_their_numbers() -> None:
    with pytest.raises(SourceNotFoundError, match="take 2, 3"):
        find_camera("hd", CAMERAS)


@given(st.lists(st.text(min_size=1), unique_by=str.casefold))
def test_the_whole_name_always_finds_its_camera(names: list[str]) -> None:
    cameras = [Camera(index, name) for index, name in enumerate(names)]
    assert [find_camera(camera.name, cameras) for camera in cameras] == cameras


def test_a_camera_exists_if_it_is_listed_or_has_a_device_file(tmp_path: Path) -> None:
    (tmp_path / "video7").touch()
    assert camera_exists(2, CAMERAS, devices=tmp_path)
    assert camera_exists(7, CAMERAS, devices=tmp_path)
    assert not camera_exists(1, CAMERAS, devices=tmp_path)
