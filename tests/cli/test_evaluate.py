"""`evaluate` prints what a network gets on labelled faces."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.command import call, run
from tests.training.faces import save_faces


def test_tables_and_json(tmp_path: Path) -> None:
    data = str(save_faces(tmp_path / "faces.npz"))
    result = run("evaluate", "fer", data)
    assert result.returncode == 0, result.stderr
    for words in ("crowd's majority", "FER2013 label", "48 px", "16 px", "precise", "disgust"):
        assert words in result.stdout
    result = call("evaluate", "fer", data, "--split", "Training", "--json")
    figures = json.loads(result.stdout)
    assert figures["model"] == "fer"
    assert figures["figures"]["FER2013 label"]["24"]["count"] == 16


def test_what_is_wrong_is_one_line(tmp_path: Path) -> None:
    table = tmp_path / "faces.csv"
    table.write_text("image,label\nnothing.png,happy\n", encoding="utf-8")
    result = call("evaluate", "fer", str(table))
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert "row 2" in result.stderr
    result = call("evaluate", "clever", str(table))
    assert result.returncode == 1
    assert "the network clever is missing: name another file" in result.stderr


@pytest.mark.slow  # tests/training/test_rooms.py draws the rooms
def test_rooms_as_tables_and_json(tmp_path: Path) -> None:
    data = str(save_faces(tmp_path / "faces.npz"))
    mixes = ("--mix", "neutral=90,happy=10", "--mix", "happy=1")
    shown = call("evaluate", "fer", data, "--rooms", "--people", "10", *mixes)
    assert shown.returncode == 0, shown.stderr
    assert "rooms of 10 people, 48 px" in shown.stdout
    assert "10 happy, 90 neutral" in shown.stdout
    done = call("evaluate", "fer", data, "--rooms", "--people", "10", *mixes, "--json")
    rooms = json.loads(done.stdout)["rooms"]
    assert [one["side_px"] for one in rooms] == [48, 48, 24, 24, 16, 16]
    assert rooms[0]["mix"] == {"happy": 0.1, "neutral": 0.9}
    assert rooms[0].keys() == {
        *("mix", "people", "side_px", "bored", "neutral", "interested", "no_data"),
        *("error", "bias", "interval_holds", "interval_width"),
    }


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--mix", "neutral=1"), 2, "go with --rooms"),
        (("--rooms", "--mix", "neutral=1,neutral=2"), 2, "named twice"),
        (("--rooms", "--mix", "neutral"), 2, "is not CLASS=SHARE"),
        (("--rooms", "--mix", "neutral=-1,happy=2"), 2, "names no shares"),
        (("--rooms", "--mix", "neutral=nan"), 2, "names no shares"),
        (("--rooms", "--strategy", "temporal"), 1, "single pictures"),
        (("--rooms", "--people", "0"), 2, "--people"),
    ],
)
def test_rooms_that_make_no_sense_are_refused(
    tmp_path: Path, options: tuple[str, ...], code: int, words: str
) -> None:
    done = call("evaluate", "fer", str(save_faces(tmp_path / "faces.npz")), *options)
    assert done.returncode == code
    assert words in " ".join(done.stderr.split())
