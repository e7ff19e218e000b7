"""The folder of a network of the user's own, without Keras."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.classes import Classes
from monitor.config import EmotionSettings
from monitor.emotion import (
    classes_of,
    network_sha256,
    reads_whole_pictures,
    training_shares_missing,
)
from monitor.emotion.folder import (
    GAUGE_FILE,
    MODEL_FILE,
    read_classes,
    read_description,
    write_description,
    write_gauge,
)
from monitor.emotion.training_shares import expressions_of
from monitor.engine.trained_file import NETWORK_FILE, checked_network
from monitor.errors import EngineError
from tests.training.painted import bright_network


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return bright_network(tmp_path / "mine", ("dark", 'grey "or so"', "bright"))


def test_what_is_written_is_read(folder: Path) -> None:
    found = read_description(folder)
    assert found.names == ("dark", 'grey "or so"', "bright")
    assert (found.crop, found.side_px, found.base) == ("face", 48, "default")
    assert checked_network(folder, found.network_sha256) == folder / NETWORK_FILE
    assert read_classes(folder) == Classes(
        found.names, ("bright",), ("dark",), (1 / 3, 1 / 3, 1 / 3)
    )
    write_gauge(folder, ['grey "or so"'], [])
    assert read_classes(folder).positive == ('grey "or so"',)


def test_settings_lead_to_the_classes(folder: Path) -> None:
    mine = EmotionSettings(model=str(folder))
    assert classes_of(mine).positive == ("bright",)
    assert network_sha256(mine) == read_description(folder).network_sha256
    assert not reads_whole_pictures(mine)
    built_in = EmotionSettings(model="accurate")
    assert classes_of(built_in) is expressions_of("expressions-large-mirrored")
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
        ({"format": 3}, "of a newer Classroom Monitor .format 3, this one knows 2.: update"),
        ({"training_shares": [0.5, 0.5]}, "the training shares must be above 0, one a class"),
        ({"training_shares": [0.5, 0.5, 0.5]}, "the training shares must be above 0"),
        ({"training_shares": [1.0, 0.0, 0.0]}, "the training shares must be above 0"),
        ({"training_shares": [float("nan"), 0.5, 0.5]}, "the training shares must be above 0"),
        ({"training_shares": ["half", 0.3, 0.2]}, "training_shares.0: Input should be"),
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


def test_in_which_shares_it_was_shown_its_classes(folder: Path) -> None:
    shares = (0.2, 0.3, 0.5)
    write_description(folder, replace(read_description(folder), training_shares=shares))
    assert json.loads((folder / MODEL_FILE).read_text())["format"] == 2
    assert read_description(folder).training_shares == shares
    mine = EmotionSettings(model=str(folder))
    assert classes_of(mine).training_shares == shares
    assert classes_of(mine).positive == ("bright",)
    assert training_shares_missing(mine) == ""


def test_a_folder_of_the_first_format_does_not_know_them(tmp_path: Path) -> None:
    folder = bright_network(tmp_path / "mine", shares=False)
    file = folder / MODEL_FILE
    values = json.loads(file.read_text())
    del values["training_shares"]
    file.write_text(json.dumps({**values, "format": 1}))
    mine = EmotionSettings(model=str(folder))
    assert classes_of(mine).training_shares == ()
    told = training_shares_missing(mine)
    assert "does not say how often it saw each class" in told
    assert "train it again" in told
    assert "\n" not in told
