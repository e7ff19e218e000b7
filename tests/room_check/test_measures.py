"""What is measured of a face: on pictures of known light, size and blur."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.room_check import measure_faces
from monitor.room_check.limits import SHARP
from monitor.sources.demo import DemoSource


def textured(side: int = 96, mean: float = 120.0, contrast: float = 40.0) -> np.ndarray:
    """A grey picture with detail of all sizes."""
    rng = np.random.default_rng(3)
    coarse = cv2.resize(rng.normal(0, 1, (6, 6)), (side, side), interpolation=cv2.INTER_CUBIC)
    fine = cv2.resize(rng.normal(0, 1, (side // 3, side // 3)), (side, side))
    grey = np.clip(mean + contrast * (coarse + fine) / 1.5, 0, 255).astype(np.uint8)
    return np.repeat(grey[:, :, None], 3, axis=2)


def box(left: float, top: float, right: float, bottom: float) -> np.ndarray:
    return np.array([left, top, right, bottom], np.float32)


def test_place_size_and_light_are_those_of_the_picture() -> None:
    image = np.full((200, 300, 3), 90, np.uint8)
    image[50:90, 100:130] = 200
    (face,) = measure_faces(image, [box(100, 50, 130, 90)])
    assert (face.x, face.y, face.size_px, face.light) == (115, 70, 40, 200)
    assert face.sharpness is None, "a flat face tells nothing"


def test_the_more_it_is_blurred_the_less_sharp_it_is_and_light_does_not_matter() -> None:
    whole = box(0, 0, 96, 96)
    by_blur = []
    for px in (0.0, 2.0, 4.0, 8.0):
        image = textured() if not px else cv2.GaussianBlur(textured(), (0, 0), px)
        by_blur.append(measure_faces(image, [whole])[0].sharpness or 0.0)
    assert by_blur == sorted(by_blur, reverse=True)
    assert by_blur[0] > SHARP > by_blur[-1]
    half = measure_faces((textured() // 2).astype(np.uint8), [whole])[0].sharpness
    assert half == pytest.approx(by_blur[0], abs=0.03)


def test_a_small_face_has_no_sharpness() -> None:
    assert measure_faces(textured(), [box(0, 0, 31, 31)])[0].sharpness is None


def test_painted_faces_are_sharp_until_the_picture_is_blurred() -> None:
    source = DemoSource(paced=False, loop=False)
    source.open()
    frame = source.read()
    source.close()
    assert frame is not None
    face = box(*_painted_face(frame.image))
    sharp, soft = (
        measure_faces(image, [face])[0].sharpness
        for image in (frame.image, cv2.GaussianBlur(frame.image, (0, 0), 8.0))
    )
    assert sharp is not None
    assert soft is not None
    assert sharp > SHARP > soft


def _painted_face(image: np.ndarray) -> tuple[float, ...]:
    from monitor.config import DetectionSettings, EngineSettings
    from monitor.detection import make_detector

    faces = make_detector(DetectionSettings(), EngineSettings()).detect(image)
    return tuple(max(faces, key=lambda one: one.box_xyxy[3] - one.box_xyxy[1]).box_xyxy.tolist())


@given(st.lists(st.tuples(*[st.floats(-500, 900, allow_nan=False, width=32)] * 4), max_size=5))
def test_any_box_is_measured_or_left_out(boxes: list[tuple[float, float, float, float]]) -> None:
    image = np.full((60, 80, 3), 33, np.uint8)
    for face in measure_faces(image, [np.array(one, np.float32) for one in boxes]):
        assert face.light == 33
        assert face.size_px > 0
