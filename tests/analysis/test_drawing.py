from __future__ import annotations

from dataclasses import replace
from functools import cache

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.analysis.video.blur import blur_boxes
from monitor.analysis.video.drawing import draw
from monitor.analysis.video.gauge_strip import clock
from monitor.colours import ON_DARK, bgr
from monitor.config import DetectionSettings, EngineSettings
from monitor.detection import FaceDetector, make_detector
from monitor.types import EMOTIONS, Face, FaceReading, FrameReading, State, WindowSummary
from tests.portrait import FACE_XYXY, class_of, portrait

SIZES_WH = [(596, 336), (640, 360), (1280, 720), (1920, 1080), (3840, 2160), (720, 1280)]


def gray(size_wh: tuple[int, int]) -> np.ndarray:
    image = np.full((size_wh[1], size_wh[0], 3), 120, np.uint8)
    image.flags.writeable = False
    return image


def face(box: tuple[float, ...], emotion: str = "happy", share: float = 0.83) -> FaceReading:
    probabilities = np.full(7, (1 - share) / 6, np.float32)
    probabilities[EMOTIONS.index(emotion)] = share
    return FaceReading(1, Face(np.array(box, np.float32), 0.99), probabilities)


def window(score: float | None, state: State, people: int = 18) -> WindowSummary:
    mean = None if score is None else np.full(7, 1 / 7, np.float32)
    return WindowSummary(
        *(0.0, 5.0, 125, people, 24, people / 24, mean, score, state), now_count=people
    )


def reading(*faces: FaceReading, time_s: float = 12.3) -> FrameReading:
    return FrameReading(0, time_s, faces)


INTERESTED = window(0.56, State.INTERESTED)


@cache
def detector() -> FaceDetector:
    """The cascade, which looks at faces: RetinaFace knows a head by its hair and shoulders."""
    return make_detector(DetectionSettings(backend="cascade"), EngineSettings())


@pytest.mark.parametrize("size_wh", SIZES_WH)
def test_box_label_and_strip_stand_where_they_belong(size_wh: tuple[int, int]) -> None:
    width, height = size_wh
    image = gray(size_wh)
    box = (0.4 * width, 0.3 * height, 0.6 * width, 0.6 * height)
    picture = draw(image, reading(face(box)), INTERESTED)

    assert (picture.shape, picture.dtype) == (image.shape, np.uint8)
    assert (image == 120).all()
    changed = (picture != 120).any(axis=2)
    left, top, right, bottom = (round(edge) for edge in box)
    line = max(height // 150, 3)
    for strip in (
        changed[top - line : top + line, left:right],
        changed[bottom - line : bottom + line, left:right],
        changed[top:bottom, left - line : left + line].T,
        changed[top:bottom, right - line : right + line].T,
    ):
        assert strip[:, 5:-5].any(axis=0).all()
    assert not changed[top + 2 * line : bottom - 2 * line, left + 2 * line : right - 2 * line].any()
    rows = np.flatnonzero(changed.any(axis=1))
    strip_top = rows[np.flatnonzero(np.diff(rows) > 1)[-1] + 1]  # after the last gap
    assert 0.035 < (height - strip_top) / height < 0.14
    label_height = top - rows[0]
    assert 0.012 * min(size_wh) <= label_height <= 0.08 * min(size_wh)
    assert label_height >= 10


@pytest.mark.parametrize(
    ("emotion", "color"),
    [("happy", ON_DARK.interested), ("surprise", ON_DARK.interested), ("sad", ON_DARK.bored)],
)
def test_the_box_has_the_colour_of_what_its_face_counts_for(emotion: str, color: str) -> None:
    picture = draw(gray((640, 360)), reading(face((200, 100, 300, 220), emotion)), None)
    assert tuple(picture[160, 199]) == bgr(color)


def test_words_and_numbers_are_those_of_the_reading() -> None:
    """No text is read back here: what says the same looks the same, and nothing else does."""
    image, box = gray((1280, 720)), (500, 200, 640, 380)
    looks = [
        draw(image, reading(face(box, "happy", 0.83)), INTERESTED),
        draw(image, reading(face(box, "happy", 0.84)), INTERESTED),
        draw(image, reading(face(box, "surprise", 0.83)), INTERESTED),
        draw(image, reading(face(box, "happy", 0.83)), window(0.50, State.INTERESTED)),
        draw(image, reading(face(box, "happy", 0.83)), window(0.56, State.NEUTRAL)),
        draw(image, reading(face(box, "happy", 0.83)), window(0.56, State.INTERESTED, people=17)),
        draw(image, reading(face(box, "happy", 0.83)), window(None, State.NO_DATA)),
        draw(image, reading(face(box, "happy", 0.83)), None),
        draw(image, reading(face(box, "happy", 0.83), time_s=12.4), INTERESTED),
    ]
    for i, first in enumerate(looks):
        for second in looks[:i]:
            assert (first != second).any()
    again = draw(image, reading(face(box, "happy", 0.8301)), INTERESTED)
    np.testing.assert_array_equal(again, looks[0])


def test_the_scale_reaches_from_the_middle_to_the_value() -> None:
    """The fill's length is the score's, on the side of its sign."""
    color = np.array(bgr(ON_DARK.interested))
    reaches = []
    for score in (0.25, 0.5, 1.0):
        picture = draw(gray((1280, 720)), reading(), window(score, State.INTERESTED))
        filled = np.flatnonzero((picture[-80:, 330:] == color).all(axis=2).any(axis=0))
        reaches.append(filled[-1] - filled[0])
    assert reaches[1] == pytest.approx(2 * reaches[0], rel=0.1)
    assert reaches[2] == pytest.approx(4 * reaches[0], rel=0.1)


def gauge_strip(score: float, reach: float | None, state: State) -> tuple[np.ndarray, np.ndarray]:
    """The words of a picture's strip, and its scale."""
    one = window(score, state)
    if reach is not None:
        one = replace(one, score_low=score - reach, score_high=score + reach)
    strip = draw(gray((1280, 720)), reading(), one)[-80:, :1080]
    return strip[:, :300], strip[:, 300:]


def changed_columns(image: np.ndarray, other: np.ndarray) -> int:
    """From the first to the last column in which two pictures differ."""
    columns = np.flatnonzero((image != other).any(axis=2).any(axis=0))
    return int(columns[-1] - columns[0]) if len(columns) else 0


def test_an_interval_is_a_soft_band_as_wide_as_it_is() -> None:
    _, plain = gauge_strip(0.5, None, State.INTERESTED)
    widths = [
        changed_columns(gauge_strip(0.5, reach, State.INTERESTED)[1], plain)
        for reach in (0.15, 0.3)
    ]
    assert widths[1] == pytest.approx(2 * widths[0], rel=0.1)


def test_what_is_filled_ends_where_the_band_begins() -> None:
    color = np.array(bgr(ON_DARK.interested))
    solid = [
        (gauge_strip(0.5, reach, State.INTERESTED)[1] == color).all(axis=2).any(axis=0).sum()
        for reach in (None, 0.3, 0.6)
    ]
    assert solid[1] < 0.55 * solid[0]  # to 60 of 100, not to 75; and the knob
    assert solid[2] < 0.1 * solid[0]  # the band reaches over the middle: the knob alone


def test_band_and_scale_can_be_told_apart_in_grey() -> None:
    _, scale = gauge_strip(0.5, 0.3, State.INTERESTED)
    filled_row = (scale == bgr(ON_DARK.interested)).all(axis=2).sum(axis=1).argmax()
    row = cv2.cvtColor(scale, cv2.COLOR_BGR2GRAY)[filled_row].astype(int)
    empty, filled, band = (row[round(share * len(row))] for share in (0.3, 0.55, 0.65))
    assert band - empty > 20
    assert filled - band > 20


def test_the_interval_stands_in_words_and_the_scale_stays_where_it_is() -> None:
    words, scale = gauge_strip(0.0, None, State.NEUTRAL)
    other_words, other_scale = gauge_strip(0.0, 0.2, State.NEUTRAL)
    assert (words != other_words).any()
    # Nothing differs but the band around the middle.
    assert 0 < changed_columns(scale, other_scale) < 0.25 * scale.shape[1]


@given(
    st.tuples(st.integers(1, 900), st.integers(1, 700)),
    st.lists(st.tuples(*[st.floats(-100, 1000)] * 4), max_size=5),
    st.booleans(),
    st.floats(0, 1e6),
)
def test_any_picture_and_any_boxes_can_be_drawn(
    size_wh: tuple[int, int], boxes: list[tuple[float, ...]], blur: bool, time_s: float
) -> None:
    image = gray(size_wh)
    faces = [face(box) for box in boxes]
    picture = draw(image, reading(*faces, time_s=time_s), INTERESTED, blur=blur)
    assert picture.shape == image.shape


@pytest.mark.parametrize(
    ("time_s", "text"),
    [
        (0.0, "0:00:00.0"),
        (59.96, "0:00:59.9"),
        (60.0, "0:01:00.0"),
        (0.3, "0:00:00.3"),
        (761.35, "0:12:41.3"),
        (36_000.0, "10:00:00.0"),
    ],
)
def test_time_in_hours_minutes_seconds_and_tenths(time_s: float, text: str) -> None:
    assert clock(time_s) == text


def test_nobody_is_found_where_faces_are_hidden() -> None:
    room = class_of(8)  # from 110 pixels down to 50
    faces = detector().detect(room)
    assert len(faces) >= 7
    hidden = room.copy()
    blur_boxes(hidden, [found.box_xyxy for found in faces])
    assert len(detector().detect(hidden)) == 0


def test_no_detail_is_left_of_a_hidden_face_and_the_rest_is_as_it_was() -> None:
    left, top, right, bottom = FACE_XYXY
    before, after = portrait().copy(), portrait().copy()
    blur_boxes(after, [np.array(FACE_XYXY, np.float32)])
    details_before, details_after = (
        cv2.Laplacian(image[top:bottom, left:right], cv2.CV_64F).std() for image in (before, after)
    )
    assert details_after < 0.1 * details_before
    far = np.ones(before.shape[:2], bool)
    far[max(top - 60, 0) : bottom + 60, left - 60 : right + 60] = False
    np.testing.assert_array_equal(before[far], after[far])


def test_hidden_on_request_the_label_stays() -> None:
    image = portrait()
    faces = detector().detect(image)
    read = reading(*(face(tuple(found.box_xyxy.tolist())) for found in faces))
    sharp, hidden = (draw(image, read, None, blur=blur) for blur in (False, True))
    assert len(detector().detect(sharp)) == 1
    assert len(detector().detect(hidden)) == 0
    assert (image == portrait()).all()
