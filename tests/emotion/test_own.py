"""The app's own networks in the pipeline's place of fer's."""

from __future__ import annotations

import numpy as np
import pytest

from monitor.config import EmotionSettings, EngineSettings
from monitor.emotion import EmotionModel, make_emotion_model
from monitor.types import EMOTIONS, Face
from tests.portrait import FACE_XYXY, portrait
from tests.runtimes import RUNTIMES

FACE = Face(np.array(FACE_XYXY, np.float32), 1.0)


def model(name: str, runtime: str = "auto") -> EmotionModel:
    return make_emotion_model(EmotionSettings(model=name), EngineSettings(runtime=runtime))


@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("name", ["default", "accurate"])
def test_a_smile_is_happy(name: str, runtime: str) -> None:
    (probabilities,) = model(name, runtime).predict(portrait(), [FACE])
    assert EMOTIONS[int(probabilities.argmax())] == "happy"
    assert probabilities[EMOTIONS.index("happy")] > 0.8
    assert probabilities.sum() == pytest.approx(1.0, abs=1e-5)


def test_a_smile_in_the_dark_is_happy() -> None:
    dark = portrait() // 4
    (probabilities,) = model("default").predict(dark, [FACE])
    assert EMOTIONS[int(probabilities.argmax())] == "happy"


def test_the_accurate_one_reads_a_mirror_image_alike() -> None:
    image = portrait()
    left, top, right, bottom = FACE.box_xyxy
    width = image.shape[1]
    mirrored = Face(np.array([width - right, top, width - left, bottom], np.float32), 1.0)
    (straight,), (swapped,) = (
        model("accurate").predict(picture, [face])
        for picture, face in ((image, FACE), (np.ascontiguousarray(image[:, ::-1]), mirrored))
    )
    np.testing.assert_allclose(straight, swapped, atol=0.02)


@pytest.mark.parametrize("name", ["default", "accurate"])
def test_no_faces(name: str) -> None:
    nothing = model(name).predict(portrait(), [])
    assert nothing.shape == (0, len(EMOTIONS))
    assert nothing.dtype == np.float32


def test_faces_do_not_change_each_other() -> None:
    rng = np.random.default_rng(3)
    corners = rng.uniform(0, 500, (11, 2))
    boxes = np.hstack([corners, corners + rng.uniform(1, 300, (11, 2))]).clip(0, 511)
    faces = [Face(box, 1.0) for box in boxes.astype(np.float32)]
    own = model("default")
    together = own.predict(portrait(), faces)
    alone = np.vstack([own.predict(portrait(), [face]) for face in faces])
    np.testing.assert_allclose(together, alone, atol=1e-5)
