from __future__ import annotations

import csv
import json
from pathlib import Path

import pandas as pd
import pyarrow.parquet as pq
import pytest

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store import SessionStore
from monitor.tables.note import NOTE
from tests.store.samples import info, reading, window


@pytest.fixture
def full(store: SessionStore) -> SessionStore:
    writer = store.begin(info("plain"), origin_s=0.0, min_people=3)
    writer.window(window(5.0, score=1 / 3))
    writer.window(window(6.0, people=1))
    writer.marker(5.5, "question, with a comma", 'and "quotes"')
    writer.gap(6.0, 7.0, "camera lost")
    writer.end(8.0)
    return store


@pytest.fixture
def per_person(store: SessionStore) -> SessionStore:
    writer = store.begin(info("kept", per_person=True), origin_s=0.0, min_people=3)
    writer.reading(reading(0.0, 3))
    writer.reading(reading(1.0, 0))
    writer.end(8.0)
    return store


def test_csv(full: SessionStore, tmp_path: Path) -> None:
    out = tmp_path / "lecture.csv"
    files = full.export("last", out)
    assert [file.name for file in files] == [
        "lecture.csv",
        "lecture-events.csv",
        "lecture-session.json",
    ]

    windows = pd.read_csv(out)
    assert (windows.pop("note") == NOTE).all()
    pd.testing.assert_frame_equal(windows, full.windows("last"), check_dtype=False)

    with files[1].open(newline="", encoding="utf-8") as file:
        marker, gap = csv.DictReader(file)
    assert marker["label"] == "question, with a comma"
    assert marker["detail"] == 'and "quotes"'
    assert (gap["time_s"], gap["end_s"]) == ("6.0", "7.0")


def test_json(full: SessionStore, tmp_path: Path) -> None:
    out = tmp_path / "lecture.json"
    assert full.export("last", out) == (out,)
    document = json.loads(out.read_text(encoding="utf-8"))
    assert document["note"] == NOTE
    assert document["session"] == full.session("last").as_dict()
    assert document["windows"][0]["score"] == 1 / 3
    assert document["windows"][1]["score"] is None
    assert document["windows"][1]["people"] == 1
    assert [event["kind"] for event in document["events"]] == ["marker", "gap"]
    assert "readings" not in document


def test_parquet(full: SessionStore, tmp_path: Path) -> None:
    out = tmp_path / "lecture.parquet"
    files = full.export("last", out)
    assert files == (out, tmp_path / "lecture-events.parquet")
    pd.testing.assert_frame_equal(pd.read_parquet(out), full.windows("last"))
    pd.testing.assert_frame_equal(
        pd.read_parquet(files[1]), full.events("last").drop(columns="event")
    )
    for file in files:
        about = pq.read_schema(file).metadata
        assert about[b"note"] == NOTE.encode()
        assert json.loads(about[b"session"]) == full.session("last").as_dict()


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_rows_per_person_get_a_file(per_person: SessionStore, tmp_path: Path, suffix: str) -> None:
    files = per_person.export("last", tmp_path / f"lecture{suffix}")
    read = pd.read_csv if suffix == ".csv" else pd.read_parquet
    readings = read(files[2])
    assert files[2].name == f"lecture-readings{suffix}"
    assert readings["track"].tolist()[:3] == [0, 1, 2]
    assert readings["frame"].tolist() == [0, 0, 0, 15]
    assert readings["angry"].isna().tolist() == [False, False, False, True]


def test_rows_per_person_in_json(per_person: SessionStore, tmp_path: Path) -> None:
    per_person.export("last", tmp_path / "lecture.json")
    document = json.loads((tmp_path / "lecture.json").read_text(encoding="utf-8"))
    assert [row["track"] for row in document["readings"]] == [0, 1, 2, None]


def test_a_session_without_rows(store: SessionStore, tmp_path: Path) -> None:
    store.begin(info(), origin_s=0.0, min_people=3).end(1.0)
    for suffix in ("csv", "json", "parquet"):
        store.export("last", tmp_path / f"empty.{suffix}")
    assert list(pd.read_csv(tmp_path / "empty.csv").columns)[:2] == ["start_s", "end_s"]
    empty = pd.read_parquet(tmp_path / "empty.parquet")
    assert empty.dtypes["score"] == "float64"
    assert empty.dtypes["people"] == "int64"


def test_the_format_can_be_named(full: SessionStore, tmp_path: Path) -> None:
    full.export("last", tmp_path / "lecture.txt", export_format="json")
    assert json.loads((tmp_path / "lecture.txt").read_text(encoding="utf-8"))["note"] == NOTE


def test_an_unknown_suffix(full: SessionStore, tmp_path: Path) -> None:
    with pytest.raises(
        StoreError, match=r"end the name in .csv, .json, .parquet, .eaf, .boris, .textgrid or .vtt$"
    ):
        full.export("last", tmp_path / "lecture.xlsx")


def test_an_unknown_session(full: SessionStore, tmp_path: Path) -> None:
    with pytest.raises(SessionNotFoundError):
        full.export("other", tmp_path / "lecture.csv")


@pytest.mark.parametrize("name", ["lecture.csv", "lecture-events.csv"])
def test_no_file_is_replaced_unasked(full: SessionStore, tmp_path: Path, name: str) -> None:
    mine = tmp_path / name
    mine.write_text("mine")
    with pytest.raises(StoreError, match="already there"):
        full.export("last", tmp_path / "lecture.csv")
    assert mine.read_text() == "mine"
    assert list(tmp_path.glob("lecture*")) == [mine]
    full.export("last", tmp_path / "lecture.csv", overwrite=True)
    assert mine.read_text() != "mine"


def test_rows_per_person_of_another_export_do_not_stay(
    full: SessionStore, per_person: SessionStore, tmp_path: Path
) -> None:
    per_person.export("kept", tmp_path / "lecture.csv")
    with pytest.raises(StoreError, match="already there"):
        full.export("plain", tmp_path / "lecture.csv")
    full.export("plain", tmp_path / "lecture.csv", overwrite=True)
    assert not (tmp_path / "lecture-readings.csv").exists()


def test_a_failed_export_leaves_nothing(full: SessionStore, tmp_path: Path) -> None:
    (tmp_path / "lecture-events.csv").mkdir()
    with pytest.raises(StoreError, match=r"lecture.csv: cannot be written"):
        full.export("last", tmp_path / "lecture.csv", overwrite=True)
    assert list(tmp_path.glob(".*")) == []

    with pytest.raises(StoreError, match=r"lecture.csv: cannot be written: .*folder"):
        full.export("last", tmp_path / "no such folder" / "lecture.csv")
