"""A network of the user's own reads faces, or whole pictures, as any other does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from monitor.config import EmotionSettings, EngineSettings, Settings
from monitor.emotion import face_crop_of, make_emotion_model, make_expression_network
from monitor.errors import EngineError
from monitor.pipeline import load_pipeline
from monitor.types import Face, Frame
from tests.training.painted import bright_network

FACES = (
    Face(np.array([0, 0, 60, 60], np.float32), 0.9),
    Face(np.array([100, 0, 160, 60], np.float32), 0.9),
)


def half_bright() -> np.ndarray:
    image = np.zeros((90, 160, 3), np.uint8)
    image[:, 80:] = 250
    return image


def test_each_face_is_read_under_the_folders_classes(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine")
    model = make_emotion_model(EmotionSettings(model=str(folder)), EngineSettings())
    assert (model.name, model.classes.names) == ("mine", ("dark", "bright"))
    read = model.predict(half_bright(), FACES)
    assert read.argmax(axis=1).tolist() == [0, 1]
    np.testing.assert_allclose(read.sum(axis=1), 1.0, rtol=1e-6)
    assert model.predict(half_bright(), ()).shape == (0, 2)


def test_a_network_of_pictures_reads_the_whole_frame_once(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "scenes", ("night", "dusk", "day"), crop="picture")
    settings = Settings(emotion=EmotionSettings(model=str(folder)))
    pipeline = load_pipeline(settings, live=True)
    first = pipeline.process(Frame(half_bright(), 0, 0.0))
    second = pipeline.process(Frame(np.zeros((90, 160, 3), np.uint8), 1, 0.1))
    assert [len(one.faces) for one in (first, second)] == [1, 1]
    assert first.faces[0].track_id == second.faces[0].track_id
    assert first.faces[0].face.box_xyxy.tolist() == [0, 0, 160, 90]
    names = [one.classes.names[int(one.faces[0].probabilities.argmax())] for one in (first, second)]
    assert names == ["dusk", "night"]


def test_the_network_alone(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine")
    network = make_expression_network(str(folder), EngineSettings())
    assert network.classes.names == ("dark", "bright")
    assert network.read(np.full((1, 48, 48), 240, np.uint8)).argmax() == 1
    assert [face_crop_of(one) for one in ("fer", "default", str(folder))] == ["fer", "face", "face"]
    scenes = bright_network(tmp_path / "scenes", crop="picture")
    with pytest.raises(EngineError, match="takes whole pictures, not faces"):
        face_crop_of(str(scenes))


def test_a_network_with_other_classes_than_the_description_says(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine", ("a", "b", "c"), shares=False)
    described = (folder / "model.json").read_text().replace('"c"', '"c", "d"')
    (folder / "model.json").write_text(described)
    with pytest.raises(EngineError, match=r"mine gives \(3,\) numbers, not 4"):
        make_emotion_model(EmotionSettings(model=str(folder)), EngineSettings())
