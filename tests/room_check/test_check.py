"""What the last seconds say of a room, zone by zone."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from monitor.room_check import RoomCheck
from monitor.room_check.check import HELD_S
from monitor.zones import ZonePlan


def room(sizes_by_row: dict[int, float], light: int = 120) -> tuple[np.ndarray, list[np.ndarray]]:
    """A picture with rows of five faces: by the row's middle, their side."""
    image = np.full((720, 1280, 3), light, np.uint8)
    boxes = [
        np.array([x - side / 2, y - side / 2, x + side / 2, y + side / 2], np.float32)
        for y, side in sizes_by_row.items()
        for x in range(200, 1200, 220)
    ]
    return image, boxes


THREE_ROWS = {100: 18.0, 300: 30.0, 600: 60.0}


def test_rows_have_their_own_sizes() -> None:
    check = RoomCheck()
    for number in range(5):
        check.add(*room(THREE_ROWS), number / 5)
    report = check.report(25.0)
    assert report is not None
    assert [(z.zone.name, z.faces, z.size_px) for z in report.zones] == [
        ("back", 5, 18.0),
        ("centre", 5, 30.0),
        ("front", 5, 60.0),
    ]
    assert (report.size_wh, report.faces, report.fps) == ((1280, 720), 15, 25.0)


def test_few_faces_are_no_rows() -> None:
    check = RoomCheck()
    image, boxes = room({100: 20.0})
    check.add(image, boxes, 0.0)
    report = check.report(None)
    assert report is not None
    assert [(z.zone.name, z.faces) for z in report.zones] == [("room", 5)]


def test_drawn_zones_are_as_they_were_drawn() -> None:
    check = RoomCheck(ZonePlan.parse("door=0,0,640,720;window=640,0,640,720"))
    check.add(*room(THREE_ROWS), 0.0)
    report = check.report(None)
    assert report is not None
    assert {z.zone.name: z.faces for z in report.zones} == {"door": 6, "window": 9}


def test_a_moved_camera_shows_its_new_picture_soon() -> None:
    check = RoomCheck()
    check.add(*room(THREE_ROWS), 0.0)
    check.add(*room({300: 80.0}), HELD_S + 0.1)
    report = check.report(None)
    assert report is not None
    assert {z.size_px for z in report.zones} == {80.0}


def test_another_resolution_begins_anew() -> None:
    check = RoomCheck()
    check.add(*room(THREE_ROWS), 0.0)
    check.add(np.zeros((1080, 1920, 3), np.uint8), [], 0.1)
    report = check.report(None)
    assert report is not None
    assert (report.size_wh, report.faces) == ((1920, 1080), 0)


def test_a_face_that_is_missed_in_some_frames_is_there() -> None:
    check = RoomCheck()
    image, boxes = room(THREE_ROWS)
    for number in range(9):
        check.add(image, boxes[: -1 if number % 3 == 0 else None], number / 5)
    report = check.report(None)
    assert report is not None
    assert report.faces == 15


def test_before_the_first_frame_there_is_nothing() -> None:
    assert RoomCheck().report(None) is None


@given(
    st.lists(
        st.lists(st.tuples(st.integers(0, 1200), st.integers(0, 680), st.integers(12, 80))),
        min_size=1,
        max_size=6,
    ),
    st.sampled_from(["1x3", "2x2", "3x2"]),
)
def test_no_face_is_in_two_zones(frames: list[list[tuple[int, int, int]]], zones: str) -> None:
    check = RoomCheck(ZonePlan.parse(zones))
    image = np.full((720, 1280, 3), 100, np.uint8)
    for number, faces in enumerate(frames):
        boxes = [np.array([x, y, x + s, y + s], np.float32) for x, y, s in faces]
        check.add(image, boxes, number / 10)
    report = check.report(None)
    assert report is not None
    assert report.faces <= 2 * max(len(faces) for faces in frames) + len(report.zones)
    for zone in report.zones:
        if zone.size_px is not None and zone.smallest_px is not None:
            assert 12 <= zone.smallest_px <= zone.size_px <= 80
