"""Words of a transcript in the log, on a file and on a server."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import SessionNotFoundError, StoreError
from monitor.store import SessionStore
from monitor.tables.cue import Cue
from tests.examples import examples
from tests.store.samples import info, window

SAID = (Cue(-2.5, -1.001, "before", "Ada"), Cue(1.001, 2.5, "hello"), Cue(59.5, 61.0, "bye"))


@pytest.fixture
def lecture(store: SessionStore) -> SessionStore:
    return write(store, "lecture")


def write(store: SessionStore, name: str) -> SessionStore:
    writer = store.begin(info(name), origin_s=0.0, min_people=3)
    writer.window(window(5.0))
    writer.end(60.0)
    return store


def said(store: SessionStore, name: str = "lecture") -> list[Cue]:
    columns = (store.cues(name)[one].tolist() for one in ("start_s", "end_s", "text", "speaker"))
    return [Cue(*row) for row in zip(*columns, strict=True)]


def test_words_are_kept_with_their_session_by_time(lecture: SessionStore) -> None:
    write(lecture, "other")
    lecture.add_cues("lecture", SAID[::-1])
    assert tuple(said(lecture)) == SAID
    assert said(lecture, "other") == []
    assert lecture.session("lecture").length_s == 60.0
    assert len(lecture.events("lecture")) == 0


def test_a_transcript_is_replaced_only_where_that_is_wanted(lecture: SessionStore) -> None:
    lecture.add_cues("lecture", SAID)
    with pytest.raises(StoreError, match="has a transcript already: use --force"):
        lecture.add_cues("lecture", SAID[:1])
    assert tuple(said(lecture)) == SAID
    lecture.add_cues("lecture", SAID[:1], replace=True)
    assert tuple(said(lecture)) == SAID[:1]


def test_times_that_cannot_be_change_nothing(lecture: SessionStore) -> None:
    lecture.add_cues("lecture", SAID)
    for start_s, end_s in ((2.0, 1.0), (0.0, float("nan")), (0.0, 1e12)):
        with pytest.raises(StoreError, match="a cue cannot last from"):
            lecture.add_cues("lecture", [Cue(start_s, end_s, "x")], replace=True)
    assert tuple(said(lecture)) == SAID
    with pytest.raises(SessionNotFoundError):
        lecture.add_cues("none", SAID)


def test_what_is_removed_is_gone_from_the_file(file_store: SessionStore) -> None:
    write(file_store, "lecture")
    file_store.add_cues("lecture", [Cue(0.0, 1.0, "unforgettable")])
    assert b"unforgettable" in b"".join(file.read_bytes() for file in file_store.files())
    assert file_store.remove_cues("lecture") == 1
    assert file_store.remove_cues("lecture") == 0
    assert b"unforgettable" not in b"".join(file.read_bytes() for file in file_store.files())


@settings(max_examples=examples(8))
@given(moves_ms=st.lists(st.integers(-(10**7), 10**7), max_size=4))
def test_moves_lose_no_millisecond(
    tmp_path_factory: pytest.TempPathFactory, moves_ms: list[int]
) -> None:
    store = write(SessionStore(str(tmp_path_factory.mktemp("log") / "log.sqlite")), "lecture")
    store.add_cues("lecture", SAID)
    for by_ms in moves_ms:
        store.move_cues("lecture", by_ms / 1000)
    store.move_cues("lecture", -sum(moves_ms) / 1000)
    assert tuple(said(store)) == SAID


@pytest.mark.parametrize("suffix", ["csv", "json", "parquet"])
def test_an_export_without_its_words_is_refused(tmp_path: Path, suffix: str) -> None:
    store = write(SessionStore(str(tmp_path / "log.sqlite")), "lecture")
    store.add_cues("lecture", SAID)
    file = tmp_path / f"lecture.{suffix}"
    store.export("lecture", file)
    if suffix == "json":
        document = json.loads(file.read_text())
        del document["cues"]
        file.write_text(json.dumps(document))
    else:
        (tmp_path / f"lecture-cues.{suffix}").unlink()
    other = SessionStore(str(tmp_path / "other.sqlite"))
    with pytest.raises(StoreError, match="the table of cues is missing"):
        other.import_session(file)
    assert other.sessions() == ()


def test_a_changed_word_is_noticed(tmp_path: Path) -> None:
    store = write(SessionStore(str(tmp_path / "log.sqlite")), "lecture")
    store.add_cues("lecture", SAID)
    file = tmp_path / "lecture.json"
    store.export("lecture", file)
    document = json.loads(file.read_text())
    other = SessionStore(str(tmp_path / "other.sqlite"))
    document["cues"][1]["text"] = "goodbye"
    file.write_text(json.dumps(document))
    with pytest.raises(StoreError, match="not those that were exported"):
        other.import_session(file)
    document["cues"][1]["end_s"] = 0.0
    file.write_text(json.dumps(document))
    with pytest.raises(StoreError, match="row 2: the cue ends before it begins"):
        other.import_session(file, unchecked=True)


def test_a_session_without_a_transcript_leaves_no_file_of_one(tmp_path: Path) -> None:
    store = write(SessionStore(str(tmp_path / "log.sqlite")), "lecture")
    store.add_cues("lecture", SAID)
    file = tmp_path / "lecture.csv"
    assert len(store.export("lecture", file)) == 4
    store.remove_cues("lecture")
    assert len(store.export("lecture", file, overwrite=True)) == 3
    assert not (tmp_path / "lecture-cues.csv").exists()
