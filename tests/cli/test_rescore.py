"""`rescore` on many results: asked before, one after the other, told at the end."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.analysis.results.recordings_table import write_listing
from monitor.analysis.results.result_folder import ResultFolder
from monitor.analysis.run import analyze_recording
from monitor.cli.main import app
from tests.analysis.material import face_clip, pipelines, task
from tests.command import json_lines
from tests.sources.clips import steady


@pytest.fixture
def results(tmp_path: Path) -> Path:
    """Three times the results of one recording."""
    clip = face_clip(tmp_path / "lecture.mp4", steady(20, fps=10))
    first = task(clip, tmp_path / "out" / "a")
    summary = analyze_recording(first, pipelines())
    for name in ("b", "c"):
        shutil.copytree(first.folder, tmp_path / "out" / name)
    write_listing(tmp_path / "out", {first: summary})
    return tmp_path / "out"


def strategies(results: Path) -> list[str]:
    summaries = [ResultFolder(results / name).summary() for name in "abc"]
    return [known.window.strategy for known in summaries if known is not None]


def test_it_says_how_many_of_what_and_does_nothing_without_a_yes(results: Path) -> None:
    for answer in ("n\n", ""):
        asked = CliRunner().invoke(
            app, ["rescore", str(results), "--strategy", "sum"], input=answer
        )
        assert asked.exit_code == 1
        assert "3 recordings" in asked.output
        assert "estimated shares of people (3)" in asked.output
        assert strategies(results) == ["balance"] * 3
    said = CliRunner().invoke(app, ["rescore", str(results), "--strategy", "sum"], input="y\n")
    assert said.exit_code == 0
    assert strategies(results) == ["sum"] * 3


def test_scripts_are_not_asked_and_get_json_alone(results: Path) -> None:
    done = CliRunner().invoke(
        app, ["rescore", str(results), "--strategy", "sum", "--yes", "--json"]
    )
    assert done.exit_code == 0
    assert [Path(str(one["folder"])).name for one in json_lines(done.stdout)] == ["a", "b", "c"]
    with (results / "recordings.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["results"] for row in rows] == ["a", "b", "c"]
    assert {row["score_low"] for row in rows} == {""}


@pytest.mark.parametrize("damaged", ["summary.json", "readings.csv"])
def test_a_damaged_one_is_told_and_the_others_are_done(results: Path, damaged: str) -> None:
    (results / "b" / damaged).write_bytes(b"PAR1{ and then nothing")
    windows = (results / "b" / "windows.csv").read_bytes()
    done = CliRunner().invoke(app, ["rescore", str(results), "--strategy", "sum", "--yes"])
    assert done.exit_code == 1
    assert f"b/{damaged}: not " in done.stderr
    for name in "ac":
        known = ResultFolder(results / name).summary()
        assert known is not None
        assert known.window.strategy == "sum"
    assert (results / "b" / "windows.csv").read_bytes() == windows
    assert "Traceback" not in done.output
