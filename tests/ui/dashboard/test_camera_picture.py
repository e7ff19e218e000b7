from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PyQt5.QtCore import Qt
from PyQt5.QtGui import QColor, QImage

from monitor.types import EMOTIONS, Face, FaceReading, Frame, FrameReading
from monitor.ui.dashboard.camera_picture import BLURRED_WIDTH_PX, Picture, blur
from tests.ui.theming import theme_of

SIZE_WH = (640, 360)


@pytest.fixture
def picture(qtbot, qapp) -> Picture:
    widget = Picture(theme_of(qapp))
    qtbot.addWidget(widget)
    widget.resize(*SIZE_WH)
    return widget


def frame_of(color_bgr: tuple[int, int, int], size_wh: tuple[int, int] = SIZE_WH) -> Frame:
    image = np.empty((size_wh[1], size_wh[0], 3), dtype=np.uint8)
    image[:] = color_bgr
    return Frame(image, 0, 0.0)


def reading_of(*tops: str, size_wh: tuple[int, int] = SIZE_WH) -> FrameReading:
    """One face of 80 px per expression, side by side."""
    faces = []
    for i, top in enumerate(tops):
        probabilities = np.full(7, 0.02, dtype=np.float32)
        probabilities[EMOTIONS.index(top)] = 0.88
        box = np.array([40 + 150 * i, 100, 120 + 150 * i, 180], dtype=np.float32)
        faces.append(FaceReading(i, Face(box, 0.99), probabilities))
    return FrameReading(0, 0.0, tuple(faces), size_wh, 0.1)


def painted(picture: Picture) -> QImage:
    return picture.grab().toImage().convertToFormat(QImage.Format_RGB32)


def checkers() -> NDArray[np.uint8]:
    """Fine structure, such as makes a face one's own."""
    rows, columns = np.indices((360, 640)) // 6
    image: NDArray[np.uint8] = (255 * ((rows + columns) % 2)).astype(np.uint8)
    return cv2.cvtColor(image, cv2.COLOR_GRAY2BGR).astype(np.uint8)


def test_blue_green_red_are_shown_as_such(picture: Picture) -> None:
    picture.show_frame(frame_of((200, 100, 20)), None, blurred=False)
    assert painted(picture).pixelColor(320, 180) == QColor(20, 100, 200)


def test_the_picture_keeps_its_shape_and_its_corners_are_round(picture: Picture) -> None:
    picture.resize(640, 640)
    picture.show_frame(frame_of((0, 0, 255)), None, blurred=False)
    image = painted(picture)
    red = QColor(255, 0, 0)
    assert image.pixelColor(320, 320) == red
    assert image.pixelColor(320, 320 - 185) != red
    assert image.pixelColor(320, 320 + 185) != red
    assert image.pixelColor(0, 320 - 179) != red


def test_boxes_stand_where_the_faces_are_at_any_scale(picture: Picture) -> None:
    large = (2 * SIZE_WH[0], 2 * SIZE_WH[1])
    picture.show_frame(frame_of((0, 0, 0), large), reading_of("happy", size_wh=large), blurred=True)
    image = painted(picture)
    inside = [(x, y) for x in range(8, 632) for y in range(8, 352)]  # without the round corners
    lit = [(x, y) for x, y in inside if image.pixelColor(x, y).lightness() > 128]
    xs, ys = zip(*lit, strict=True)
    assert (min(xs), min(ys)) == pytest.approx((20, 50), abs=2)
    assert (max(xs), max(ys)) == pytest.approx((60, 90), abs=2)


def test_a_sharp_picture_tells_what_faces_count_for_by_colour_and_line(picture: Picture) -> None:
    readings = reading_of("happy", "surprise", "sad", "neutral")
    picture.show_frame(frame_of((0, 0, 0)), readings, blurred=False)
    happy, surprise, sad, neutral = picture._boxes
    assert (happy.color, happy.line) == (surprise.color, surprise.line)
    for differ in (
        {b.color for b in (happy, sad, neutral)},
        {b.line for b in (happy, sad, neutral)},
    ):
        assert len(differ) == 3
    assert happy.line == Qt.PenStyle.SolidLine


def test_a_blurred_picture_tells_nothing_about_single_faces(picture: Picture) -> None:
    readings = reading_of("happy", "sad", "neutral")
    picture.show_frame(frame_of((0, 0, 0)), readings, blurred=True)
    assert len({(box.color, box.line) for box in picture._boxes}) == 1


def test_blurring_leaves_no_fine_structure() -> None:
    sharp = checkers()
    assert sharp.std() > 120
    blurred = blur(sharp)
    assert blurred.std() < 3
    spectrum = np.abs(np.fft.rfft(blurred[..., 0].astype(float) - blurred[..., 0].mean(), axis=1))
    assert spectrum[:, BLURRED_WIDTH_PX:].max() < 0.01 * blurred.size


def test_blurring_keeps_where_it_is_light_and_where_dark() -> None:
    image = np.zeros((360, 640, 3), dtype=np.uint8)
    image[:, 320:] = 255
    blurred = blur(image)
    assert blurred[:, : blurred.shape[1] // 4].mean() < 5
    assert blurred[:, -blurred.shape[1] // 4 :].mean() > 250


def test_no_sharp_pixel_is_held_while_blurred(picture: Picture) -> None:
    frame = Frame(checkers(), 0, 0.0)
    picture.show_frame(frame, None, blurred=False)
    picture.show_frame(frame, None, blurred=True)
    assert picture.is_blurred
    assert picture._pixels is not None
    assert picture._pixels.std() < 3
    image = painted(picture)
    greys = {image.pixelColor(x, 180).lightness() for x in range(40, 600)}
    assert max(greys) - min(greys) < 12


def test_text_takes_the_place_of_the_picture_and_lets_go_of_it(picture: Picture) -> None:
    picture.show_frame(frame_of((0, 0, 255)), reading_of("happy"), blurred=False)
    assert picture.has_picture
    assert picture.accessibleDescription() == "1 face, sharp"
    picture.show_text("Paused")
    assert not picture.has_picture
    assert picture._frame is None
    assert picture._pixels is None
    assert picture.accessibleDescription() == "Paused"
    assert painted(picture).pixelColor(320, 300) != QColor(255, 0, 0)


def test_the_same_frame_is_not_prepared_twice(picture: Picture) -> None:
    frame = frame_of((1, 2, 3))
    picture.show_frame(frame, None, blurred=False)
    pixels = picture._pixels
    picture.show_frame(frame, None, blurred=False)
    assert picture._pixels is pixels


@pytest.mark.parametrize("size_wh", [(37, 11), (641, 359), (1, 1), (1920, 1080)])
@pytest.mark.parametrize("blurred", [False, True])
def test_every_size_of_picture_is_shown(
    picture: Picture, size_wh: tuple[int, int], blurred: bool
) -> None:
    picture.show_frame(frame_of((0, 200, 0), size_wh), None, blurred=blurred)
    assert painted(picture).pixelColor(320, 180) == QColor(0, 200, 0)
