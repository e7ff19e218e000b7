"""Files of results that somebody, or a disk, has changed: a line says what to do."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from monitor.analysis.rescoring import rescore
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.errors import AnalysisError
from tests.small_groups import RoomPipelines, pictures_of

PICTURES = 12

Row = dict[str, str]

Change = Callable[[list[Row]], list[Row]]

CHANGED_TABLES: dict[str, Change] = {
    "in another order": lambda rows: rows[::-1],
    "twice": lambda rows: rows * 2,
    "without a column": lambda rows: [
        {name: cell for name, cell in row.items() if name != "score"} for row in rows
    ],
    "with words for numbers": lambda rows: [row | {"time_s": "noon"} for row in rows],
    "with times that are none": lambda rows: [row | {"time_s": "nan"} for row in rows],
}


def change_table(file: Path, change: Change) -> None:
    with file.open(encoding="utf-8", newline="") as opened:
        rows = change(list(csv.DictReader(opened)))
    with file.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)


def analyzed(task: Task, frames: int = PICTURES) -> Summary:
    left = iter(range(frames))
    return analyze_recording(task, RoomPipelines("happy"), stop=lambda: next(left, None) is None)


@pytest.fixture
def task(tmp_path: Path) -> Task:
    return Task(str(pictures_of("three", tmp_path / "room", PICTURES)), tmp_path / "out")


@pytest.fixture
def unfinished(task: Task) -> Task:
    """One that was stopped in the middle, to be gone on with."""
    analyzed(task, PICTURES // 2)
    return replace(task, existing=Existing.RESUME)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("origin.json", "{"),
        ("origin.json", "[]"),
        ("origin.json", '{"size_bytes": "many"}'),
        ("seams.json", "7"),
        ("seams.json", '["noon"]'),
        ("seams.json", "[5.0, 2.0]"),
        ("0000.json", '{"end_s": "late"}'),
        ("0000-gaps.json", "[7]"),
    ],
)
def test_unfinished_work_that_is_broken(unfinished: Task, file: str, text: str) -> None:
    (unfinished.folder / "unfinished" / file).write_text(text, encoding="utf-8")
    with pytest.raises(AnalysisError, match=rf"{file}: .* begin again with --force") as caught:
        analyzed(unfinished)
    assert "\n" not in str(caught.value)
    assert analyzed(replace(unfinished, existing=Existing.REPLACE)).frames == PICTURES


@pytest.mark.parametrize("change", CHANGED_TABLES)
def test_unfinished_readings_that_are_broken(unfinished: Task, change: str) -> None:
    (file,) = (unfinished.folder / "unfinished").glob("0000-*.csv")
    change_table(file, CHANGED_TABLES[change])
    with pytest.raises(AnalysisError, match=rf"{file.name}: .* begin again with --force"):
        analyzed(unfinished)


def test_unfinished_readings_of_which_nothing_can_be_read_are_read_again(unfinished: Task) -> None:
    (file,) = (unfinished.folder / "unfinished").glob("0000-*.csv")
    data = bytearray(file.read_bytes())
    data[-40:] = bytes(40)  # what a disk had not written yet
    file.write_bytes(data)
    assert analyzed(unfinished).frames == PICTURES


@pytest.mark.parametrize("change", CHANGED_TABLES)
def test_finished_readings_that_are_broken(task: Task, change: str) -> None:
    analyzed(task)
    file = task.folder / "readings.csv"
    change_table(file, CHANGED_TABLES[change])
    before = (task.folder / "summary.json").read_bytes()
    with pytest.raises(AnalysisError, match=r"readings\.csv: not a table that an analysis"):
        rescore(task.folder)
    assert (task.folder / "summary.json").read_bytes() == before
    assert json.loads(before)["frames"] == PICTURES
