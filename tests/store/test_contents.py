"""What is stored: table by table, and that there is room for no picture."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta

from monitor.store import SessionStore
from tests.store.samples import START, info, reading, window


def test_an_empty_log_stores_nothing(store: SessionStore) -> None:
    assert store.stored() == ()
    assert store.files() == ()


def test_every_table_with_its_rows_and_oldest_entry(store: SessionStore) -> None:
    store.begin(info("empty"), origin_s=0.0, min_people=3).end(1.0)
    later = START + timedelta(days=1)
    writer = store.begin(
        info("later", started_at=later, per_person=True), origin_s=0.0, min_people=3
    )
    writer.window(window(5.0))
    writer.reading(reading(5.0, 3))
    writer.note(5.0, "x" * 80)
    writer.end(6.0)

    tables = {table.name: table for table in store.stored()}
    assert {name: (table.row_count, table.oldest) for name, table in tables.items()} == {
        "schema_version": (1, None),
        "moments": (0, None),
        "sessions": (2, START),
        "windows": (1, later),
        "events": (1, later),
        "readings": (3, later),
        "cues": (0, None),
    }
    assert tables["events"].longest_text == 80
    assert tables["readings"].longest_text == len("later")


def test_no_table_can_hold_a_picture(store: SessionStore) -> None:
    store.begin(info(), origin_s=0.0, min_people=3).end(1.0)
    for table in store.stored():
        assert not table.can_hold_pictures
        assert set(table.columns.values()) <= {"number", "text", "date", "yes or no"}


def test_a_table_that_can_is_told(file_store: SessionStore) -> None:
    file_store.begin(info(), origin_s=0.0, min_people=3).end(1.0)
    with closing(sqlite3.connect(file_store.name)) as log:
        log.execute("ALTER TABLE readings ADD COLUMN crop BLOB")
    told = {table.name for table in file_store.stored() if table.can_hold_pictures}
    assert told == {"readings"}
