"""What an export lost, or what was changed in it, is not taken in without a word."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from monitor.errors import StoreError
from monitor.store import SessionStore
from monitor.store.files.checksum import TableChecksum
from monitor.window import MinimumGroup
from tests.store.samples import info, reading, window

Change = Callable[[dict[str, Any]], object]

HALVED: dict[str, Change] = {
    table: lambda document, table=table: document.update({table: document[table][::2]})
    for table in ("events", "readings")
}

CHANGES: dict[str, Change] = {
    "readings cut to half": lambda d: d.update(readings=d["readings"][: len(d["readings"]) // 2]),
    "every other reading": HALVED["readings"],
    "no events": lambda d: d.update(events=[]),
    "every other event": HALVED["events"],
    "two windows swapped": lambda d: d["windows"].insert(3, d["windows"].pop(9)),
    "two faces swapped": lambda d: d["readings"].insert(0, d["readings"].pop(1)),
    "a score changed": lambda d: d["windows"][3].update(score=0.2500000001),
    "a marker renamed": lambda d: d["events"][0].update(label="another"),
    "a window twice": lambda d: d["windows"].insert(3, d["windows"][3]),
}


@pytest.fixture
def lecture(tmp_path: Path) -> SessionStore:
    store = SessionStore(str(tmp_path / "log.sqlite"))
    writer = store.begin(info("lecture", per_person=True), origin_s=0.0, min_people=3)
    group = MinimumGroup(3)
    for second in range(40):
        summary = window(float(second + 5))
        writer.window(summary)
        writer.reading(group.reading(reading(float(second + 1), 4), summary))
    for second in range(4):
        writer.marker(float(second), "part", "=SUM(1)")
    writer.end(45.0)
    return store


@pytest.fixture
def other(tmp_path: Path) -> SessionStore:
    return SessionStore(str(tmp_path / "other.sqlite"))


def changed(out: Path, change: Change) -> Path:
    document = json.loads(out.read_text(encoding="utf-8"))
    change(document)
    out.write_text(json.dumps(document), encoding="utf-8")
    return out


@pytest.mark.parametrize("name", CHANGES)
def test_what_is_not_as_it_was_exported_is_refused(
    lecture: SessionStore, other: SessionStore, tmp_path: Path, name: str
) -> None:
    (out,) = lecture.export("lecture", tmp_path / "out.json")
    changed(out, CHANGES[name])
    with pytest.raises(StoreError, match="export") as caught:
        other.import_session(out)
    assert "\n" not in str(caught.value)
    assert other.sessions() == ()


def test_the_user_may_take_it_all_the_same(
    lecture: SessionStore, other: SessionStore, tmp_path: Path
) -> None:
    (out,) = lecture.export("lecture", tmp_path / "out.json")
    changed(out, CHANGES["every other event"])
    other.import_session(out, unchecked=True)
    assert len(other.events("lecture")) == 2


@pytest.mark.parametrize("name", ["readings cut to half", "two windows swapped"])
def test_exports_of_earlier_versions_are_checked_as_far_as_they_can_be(
    lecture: SessionStore, other: SessionStore, tmp_path: Path, name: str
) -> None:
    (out,) = lecture.export("lecture", tmp_path / "out.json")
    changed(out, lambda document: (document.pop("counts"), document.pop("checksums")))
    assert SessionStore(str(tmp_path / "third.sqlite")).import_session(out) == "lecture"
    changed(out, CHANGES[name])
    with pytest.raises(StoreError, match=r"rows are (missing|not in their order)"):
        other.import_session(out)


@pytest.mark.parametrize("suffix", ["csv", "parquet"])
@pytest.mark.parametrize("table", ["events", "readings"])
def test_a_file_beside_that_lost_rows(
    lecture: SessionStore, other: SessionStore, tmp_path: Path, suffix: str, table: str
) -> None:
    out = tmp_path / f"out.{suffix}"
    lecture.export("lecture", out)
    file = tmp_path / f"out-{table}.{suffix}"
    if suffix == "csv":
        rows = file.read_bytes().splitlines(keepends=True)
        file.write_bytes(b"".join(rows[:-1]))
    else:
        pd.read_parquet(file).iloc[:-1].to_parquet(file)
    with pytest.raises(StoreError, match="were exported"):
        other.import_session(out)
    file.write_bytes(b"")
    with pytest.raises(StoreError, match="export"):
        other.import_session(out)


def test_a_file_for_spreadsheets_has_the_same_rows(
    lecture: SessionStore, other: SessionStore, tmp_path: Path
) -> None:
    lecture.export("lecture", tmp_path / "out.csv", for_spreadsheets=True)
    assert other.import_session(tmp_path / "out.csv") == "lecture"


def test_a_checksum_tells_cells_from_their_neighbours() -> None:
    def checksum(**columns: list[object]) -> str:
        one = TableChecksum(list(columns))
        one.add(columns)
        return one.text

    assert checksum(a=["x", "y"]) != checksum(a=["xy", ""])
    assert checksum(a=["x"], b=[""]) != checksum(a=[""], b=["x"])
    assert checksum(a=[1, None]) == checksum(a=[1.0, float("nan")])
    assert checksum(a=[-0.0]) == checksum(a=[0])


@pytest.mark.parametrize(
    "values",
    [
        {"ended_at": "2126-11-23T08:10:00+00:00", "length_s": 3e9},
        {"ended_at": "2126-11-23T08:10:00+00:00"},
        {"ended_at": None, "length_s": 1e300},
        {"ended_at": "2020-01-01T00:00:00+00:00"},
        {"started_at": "9999-12-31T23:00:00+00:00", "ended_at": None},
        {"started_at": "0001-01-01T00:00:00+00:00", "ended_at": None},
    ],
    ids=str,
)
def test_a_session_that_ends_far_away(
    lecture: SessionStore, other: SessionStore, tmp_path: Path, values: dict[str, object]
) -> None:
    (out,) = lecture.export("lecture", tmp_path / "out.json")
    changed(out, lambda document: document["session"].update(values))
    with pytest.raises(StoreError, match="session: "):
        other.import_session(out)


def test_a_window_far_away(lecture: SessionStore, other: SessionStore, tmp_path: Path) -> None:
    (out,) = lecture.export("lecture", tmp_path / "out.json")
    changed(out, lambda document: document["windows"][-1].update(end_s=3.2e9))
    with pytest.raises(StoreError, match="row 40: end_s"):
        other.import_session(out)


@pytest.mark.parametrize("text", ["[" * 100_000, '{"session":' * 100_000])
def test_a_file_that_is_too_deep(other: SessionStore, tmp_path: Path, text: str) -> None:
    out = tmp_path / "out.json"
    out.write_text(text)
    with pytest.raises(StoreError, match="too deep"):
        other.import_session(out)
