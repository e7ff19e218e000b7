from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from monitor.analysis.results import tables
from monitor.analysis.results.csv_table import rows_in, table_in
from monitor.analysis.results.tables import (
    TableWriter,
    parquet_beside,
    readings_schema,
    windows_schema,
    zones_schema,
)
from monitor.config.extras import EXTRAS, Extra
from monitor.tables.rows import reading_rows, window_row
from monitor.types import EMOTIONS, EXPRESSIONS
from tests.store.samples import MIX, reading, window


def test_csv_and_parquet_hold_the_same_rows(tmp_path: Path) -> None:
    file = tmp_path / "readings.csv"
    with TableWriter(file, readings_schema(EXPRESSIONS)) as table:
        for one in (reading(0.1, 2), reading(0.2, 0), reading(0.3, 1)):
            table.add(reading_rows(one, 0.0))
    stored, text = pd.read_parquet(parquet_beside(file)), pd.read_csv(file)
    assert list(stored.columns) == [
        *("frame", "time_s", "track", "x", "y", "width", "height", "score"),
        *EMOTIONS,
        *("yaw", "pitch", "roll", "yaw_error", "pitch_error"),
    ]
    assert list(text.columns) == [*stored.columns, "note"]
    assert set(text["note"]) == {"not for grading or discipline"}
    pd.testing.assert_frame_equal(
        text.drop(columns="note"), stored, check_dtype=False, check_exact=False, rtol=1e-7
    )
    assert stored["track"].isna().tolist() == [False, False, True, False]


def test_probabilities_are_never_rounded(tmp_path: Path) -> None:
    file = tmp_path / "readings.csv"
    with TableWriter(file, readings_schema(EXPRESSIONS)) as table:
        table.add(reading_rows(reading(0.1, 1), 0.0))
    for stored in (pd.read_parquet(parquet_beside(file)), pd.read_csv(file)):
        np.testing.assert_array_equal(stored[list(EMOTIONS)].to_numpy(np.float32)[0], MIX)


def test_a_table_comes_back_to_the_last_bit(tmp_path: Path) -> None:
    schema = readings_schema(EXPRESSIONS)
    rows = [row for number in range(3) for row in reading_rows(reading(number / 3, number), 0.0)]
    with TableWriter(tmp_path / "readings.csv", schema) as table:
        table.add(rows)
    assert list(rows_in(tmp_path / "readings.csv", schema)) == rows
    stored = pd.read_parquet(tmp_path / "readings.parquet")
    pd.testing.assert_frame_equal(table_in(tmp_path / "readings.csv", schema), stored)


def test_a_table_of_texts_is_run_by_no_spreadsheet_and_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "zones.csv"
    schema = zones_schema(EXPRESSIONS)
    row = {"zone": "=front, left", **window_row(window(5.0), 0.0)}
    with TableWriter(file, schema) as table:
        table.add([row])
    assert '\n"\'=front, left",' in file.read_text(encoding="utf-8")
    assert list(rows_in(file, schema)) == [row]
    assert table_in(file, schema)["zone"].tolist() == ["=front, left"]


def test_without_pyarrow_there_is_csv_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(EXTRAS, "parquet", Extra("", (("no_such_package",),)))
    with TableWriter(tmp_path / "readings.csv", readings_schema(EXPRESSIONS)) as table:
        table.add(reading_rows(reading(0.1, 2), 0.0))
    assert [file.name for file in tmp_path.iterdir()] == ["readings.csv"]


def test_windows_without_a_result_have_empty_cells(tmp_path: Path) -> None:
    file = tmp_path / "windows.csv"
    with TableWriter(file, windows_schema(EXPRESSIONS)) as table:
        table.add([window_row(window(5.0), 0.0), window_row(window(6.0, score=None), 0.0)])
    text = pd.read_csv(file)
    assert text["score"].isna().tolist() == [False, True]
    assert text["state"].tolist() == ["interested", "no data"]


def test_many_rows_are_written_in_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_BLOCK_ROWS", 4)
    file = tmp_path / "readings.csv"
    with TableWriter(file, readings_schema(EXPRESSIONS)) as table:
        for number in range(11):
            table.add(reading_rows(reading(float(number), 1), 0.0))
    assert pd.read_parquet(parquet_beside(file))["time_s"].tolist() == list(map(float, range(11)))
    assert len(pd.read_csv(file)) == 11


def test_an_error_leaves_the_old_tables_and_no_part_of_new_ones(tmp_path: Path) -> None:
    file = tmp_path / "readings.csv"
    with TableWriter(file, readings_schema(EXPRESSIONS)) as table:
        table.add(reading_rows(reading(0.1, 1), 0.0))
    before = file.read_bytes()
    with pytest.raises(ZeroDivisionError), TableWriter(file, readings_schema(EXPRESSIONS)) as table:
        table.add(reading_rows(reading(0.2 / 0, 1), 0.0))
    assert file.read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"readings.csv", "readings.parquet"}
