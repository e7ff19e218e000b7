"""`evaluate` prints what a network gets on labelled faces."""

from __future__ import annotations

import json
from pathlib import Path

from tests.command import run
from tests.training.faces import save_faces


def test_tables_and_json(tmp_path: Path) -> None:
    data = str(save_faces(tmp_path / "faces.npz"))
    result = run("evaluate", "fer", data)
    assert result.returncode == 0, result.stderr
    for words in ("crowd's majority", "FER2013 label", "48 px", "16 px", "precise", "disgust"):
        assert words in result.stdout
    result = run("evaluate", "fer", data, "--split", "Training", "--json")
    figures = json.loads(result.stdout)
    assert figures["model"] == "fer"
    assert figures["figures"]["FER2013 label"]["24"]["count"] == 16


def test_what_is_wrong_is_one_line(tmp_path: Path) -> None:
    table = tmp_path / "faces.csv"
    table.write_text("image,label\nnothing.png,happy\n", encoding="utf-8")
    result = run("evaluate", "fer", str(table))
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert "row 2" in result.stderr
    result = run("evaluate", "clever", str(table))
    assert result.returncode == 1
    assert "the network clever is missing: name another file" in result.stderr
