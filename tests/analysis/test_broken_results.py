"""Files of results that somebody, or a disk, has changed: a line says what to do."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from monitor.analysis.rescoring import rescore
from monitor.analysis.results.summary import Summary
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Existing, Task
from monitor.errors import AnalysisError
from tests.small_groups import RoomPipelines, pictures_of

PICTURES = 12

Change = Callable[[pa.Table], pa.Table]

CHANGED_TABLES: dict[str, Change] = {
    "in another order": lambda table: table.take(list(range(len(table)))[::-1]),
    "twice": lambda table: pa.concat_tables([table, table]),
    "without a column": lambda table: table.drop_columns(["score"]),
    "with words for numbers": lambda table: table.set_column(
        1, "time_s", pa.array(["noon"] * len(table))
    ),
    "with times that are none": lambda table: table.set_column(
        1, "time_s", pa.array([float("nan")] * len(table))
    ),
}


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
    (file,) = (unfinished.folder / "unfinished").glob("0000-*.parquet")
    pq.write_table(CHANGED_TABLES[change](pq.read_table(file)), file)
    with pytest.raises(AnalysisError, match=rf"{file.name}: .* begin again with --force"):
        analyzed(unfinished)


def test_unfinished_readings_of_which_nothing_can_be_read_are_read_again(unfinished: Task) -> None:
    (file,) = (unfinished.folder / "unfinished").glob("0000-*.parquet")
    data = bytearray(file.read_bytes())
    data[-40:-8] = bytes(32)  # what says where the columns are
    file.write_bytes(data)
    assert analyzed(unfinished).frames == PICTURES


@pytest.mark.parametrize("change", CHANGED_TABLES)
def test_finished_readings_that_are_broken(task: Task, change: str) -> None:
    analyzed(task)
    file = task.folder / "readings.parquet"
    pq.write_table(CHANGED_TABLES[change](pq.read_table(file)), file)
    before = (task.folder / "summary.json").read_bytes()
    with pytest.raises(AnalysisError, match=r"readings\.parquet: not a table that an analysis"):
        rescore(task.folder)
    assert (task.folder / "summary.json").read_bytes() == before
    assert json.loads(before)["frames"] == PICTURES
