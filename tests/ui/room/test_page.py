"""The page of the room check: what it shows of pictures."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtWidgets import QApplication

from monitor.live import LiveState, LiveStatus, LiveUpdate
from monitor.types import Face, FaceReading, Frame, FrameReading
from monitor.ui.room.page import RoomPage
from monitor.ui.room.report_view import ALL_WELL, WAITING
from monitor.window import ANY_GROUP
from tests.ui.theming import theme_of


@pytest.fixture
def page(qapp: QApplication, qtbot) -> RoomPage:
    made = RoomPage(theme_of(qapp))
    qtbot.addWidget(made)
    made.resize(910, 480)
    made.show()
    made.begin(is_camera=True, least_px=24)
    return made


def update(side: float, *, light: int = 120, time_s: float = 0.0) -> LiveUpdate:
    """A room of three rows of four faces."""
    rng = np.random.default_rng(1)
    image = np.clip(rng.normal(light, 20, (720, 1280, 3)), 0, 255).astype(np.uint8)
    faces = tuple(
        FaceReading(
            4 * row + place,
            Face(np.array([x, y, x + side, y + side], np.float32), 0.9),
            None,
        )
        for row, y in enumerate((80, 280, 520))
        for place, x in enumerate((100, 400, 700, 1000))
    )
    reading = ANY_GROUP.reading(FrameReading(0, time_s, faces), None)
    status = LiveStatus(LiveState.RUNNING, camera_fps=30.0)
    return LiveUpdate(status, frame=Frame(image, 0, time_s), reading=reading)


def test_a_good_room(page: RoomPage) -> None:
    assert page.advice.texts == (WAITING,)
    page.show_update(update(60.0), "camera 0")
    assert page.advice.texts == (ALL_WELL,)
    assert [row[:2] for row in page.table.rows] == [("Back", "4"), ("Centre", "4"), ("Front", "4")]
    assert page.seen.whole == "1280 x 720 pixels, 30 pictures a second"


def test_small_and_dark_faces_are_told_and_marked(page: RoomPage) -> None:
    page.show_update(update(18.0, light=12), "camera 0")
    size, light = page.advice.texts
    assert "1080p" in size
    assert "too dark" in light
    assert all(row[2].endswith("!") and row[3].endswith("!") for row in page.table.rows)


def test_faces_are_hidden_until_they_are_asked_for(page: RoomPage) -> None:
    shown = update(60.0)
    page.show_update(shown, "camera 0")
    hidden = np.array(page.picture._frame.image)
    assert shown.frame is not None
    assert (hidden[90:130, 110:150] != shown.frame.image[90:130, 110:150]).any()
    page.hide_faces.setChecked(False)
    again = update(60.0, time_s=0.1)
    page.show_update(again, "camera 0")
    assert page.picture._frame is again.frame


def test_other_zones_begin_anew(page: RoomPage) -> None:
    page.show_update(update(60.0), "camera 0")
    page.zones.setCurrentText("Four")
    assert page.advice.texts == (WAITING,)
    page.show_update(update(60.0, time_s=0.1), "camera 0")
    assert len(page.table.rows) == 4


def test_drawn_zones_of_the_settings_are_offered(page: RoomPage) -> None:
    page.begin(is_camera=False, least_px=24, zones="door=0,0,640,720;window=640,0,640,720")
    page.show_update(update(60.0), "demo")
    assert [row[0] for row in page.table.rows] == ["Door", "Window"]
    assert not page.resolution.isVisible()


def test_a_camera_that_is_lost_says_so(page: RoomPage) -> None:
    page.show_update(LiveUpdate(LiveStatus(LiveState.LOST, "the camera is gone")), "camera 0")
    assert page.advice.texts == ("The camera is gone",)
    assert not page.picture.has_picture
