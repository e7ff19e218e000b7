"""The folder of a network of the user's own, without Keras."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from monitor.classes import Classes
from monitor.config import EmotionSettings
from monitor.emotion import classes_of, network_sha256, reads_whole_pictures
from monitor.emotion.folder import (
    GAUGE_FILE,
    MODEL_FILE,
    read_classes,
    read_description,
    write_gauge,
)
from monitor.engine.trained_file import NETWORK_FILE, checked_network
from monitor.errors import EngineError
from monitor.types import EXPRESSIONS
from tests.training.painted import bright_network


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return bright_network(tmp_path / "mine", ("dark", 'grey "or so"', "bright"))


def test_what_is_written_is_read(folder: Path) -> None:
    found = read_description(folder)
    assert found.names == ("dark", 'grey "or so"', "bright")
    assert (found.crop, found.side_px, found.base) == ("face", 48, "default")
    assert checked_network(folder, found.network_sha256) == folder / NETWORK_FILE
    assert read_classes(folder) == Classes(found.names, ("bright",), ("dark",))
    write_gauge(folder, ['grey "or so"'], [])
    assert read_classes(folder).positive == ('grey "or so"',)


def test_settings_lead_to_the_classes(folder: Path) -> None:
    mine = EmotionSettings(model=str(folder))
    assert classes_of(mine).positive == ("bright",)
    assert network_sha256(mine) == read_description(folder).network_sha256
    assert not reads_whole_pictures(mine)
    built_in = EmotionSettings(model="accurate")
    assert classes_of(built_in) is EXPRESSIONS
    assert network_sha256(built_in) == ""
    assert not reads_whole_pictures(built_in)


def test_a_folder_that_does_not_say_what_counts(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine", gauge=False)
    assert not read_classes(folder).are_counted
    with pytest.raises(EngineError, match=r'gauge\.toml must say .* positive = \["dark"\]'):
        classes_of(EmotionSettings(model=str(folder)))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("positive = [", "cannot be read"),
        ('positive = "bright"', "positive must be a list of classes"),
        ('good = ["bright"]', "'good' is neither 'positive' nor 'negative'"),
        ('positive = ["shiny"]', "'shiny' is no class of this network"),
        ('positive = ["dark"]\nnegative = ["dark"]', "cannot be both"),
    ],
)
def test_a_wrong_mapping_is_told_in_a_line(folder: Path, text: str, message: str) -> None:
    (folder / GAUGE_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(EngineError, match=message) as caught:
        read_classes(folder)
    assert GAUGE_FILE in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"format": 2}, "of a newer Classroom Monitor .format 2, this one knows 1.: update"),
        ({"crop": "hands"}, "crop: "),
        ({"names": ["one"]}, "1 classes"),
        ({"names": ["one", "score"]}, "column of the tables"),
        ({"colour": "red"}, "colour: "),
    ],
)
def test_a_wrong_description_is_told_in_a_line(
    folder: Path, changes: dict[str, object], message: str
) -> None:
    file = folder / MODEL_FILE
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))
    with pytest.raises(EngineError, match=message) as caught:
        read_description(folder)
    assert "\n" not in str(caught.value)


def test_broken_folders(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match=r"neither a network .* nor a folder that"):
        read_description(tmp_path / "nothing")
    (folder / NETWORK_FILE).write_bytes(b"something else")
    with pytest.raises(EngineError, match="damaged, or of another training"):
        checked_network(folder, read_description(folder).network_sha256)
    (folder / NETWORK_FILE).unlink()
    with pytest.raises(EngineError, match=r"network\.onnx is missing: copy the whole folder"):
        checked_network(folder, read_description(folder).network_sha256)
    for text in ("{", "[]", "7"):
        (folder / MODEL_FILE).write_text(text)
        with pytest.raises(EngineError, match="train the network again"):
            read_description(folder)
