"""A session that was exported comes back as it was; a damaged file is told with its row."""

from __future__ import annotations

import codecs
import json
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.errors import StoreError
from monitor.orientation.columns import POSE_COLUMNS, WINDOW_COLUMNS
from monitor.store import USER_KINDS, EventKind, SessionState, SessionStore
from monitor.tables.cue import Cue
from tests.examples import examples
from tests.store.samples import START, info, reading, window

SUFFIXES = ("csv", "json", "parquet")

seconds = st.floats(0, 1e5)

Interval = tuple[float, float]


class Lecture(NamedTuple):
    """A session in short, for hypothesis to make."""

    windows: list[tuple[int, float | None, Interval | None]]
    events: list[tuple[EventKind, float, str, str, float | None]]
    faces: list[int] | None
    words: tuple[str, str, str, str]
    length_s: float
    said: list[Cue]


intervals = st.tuples(st.floats(0, 1), st.floats(0, 1))
"""How far an interval reaches to both sides of its score."""

lectures = st.builds(
    Lecture,
    st.lists(
        st.tuples(st.integers(0, 24), st.none() | st.floats(-1, 1), st.none() | intervals),
        max_size=4,
    ),
    st.lists(
        st.tuples(
            st.sampled_from(sorted(USER_KINDS)),
            seconds,
            st.text(),
            st.text(),
            st.none() | st.floats(0, 100),
        ),
        max_size=4,
    ),
    st.none() | st.lists(st.integers(0, 4), max_size=4),
    st.tuples(st.text(), st.text(), st.text(), st.text()),
    seconds,
    st.lists(
        st.builds(
            lambda start_ms, long_ms, text, speaker: Cue(
                start_ms / 1000, (start_ms + long_ms) / 1000, text, speaker
            ),
            st.integers(-(10**7), 10**7),
            st.integers(0, 10**5),
            st.text(),
            st.text(),
        ),
        max_size=3,
    ),
)


def same(left: SessionStore, right: SessionStore, session_id: str) -> None:
    assert left.session(session_id).as_dict() == right.session(session_id).as_dict()
    pd.testing.assert_frame_equal(left.windows(session_id), right.windows(session_id))
    pd.testing.assert_frame_equal(left.readings(session_id), right.readings(session_id))
    pd.testing.assert_frame_equal(
        left.events(session_id).drop(columns="event"),
        right.events(session_id).drop(columns="event"),
    )
    pd.testing.assert_frame_equal(left.cues(session_id), right.cues(session_id))


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=examples(15))
@given(lecture=lectures)
def test_a_session_comes_back_unchanged(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, lecture: Lecture
) -> None:
    folder = tmp_path_factory.mktemp("round-trip")
    store, other = SessionStore(str(folder / "a.sqlite")), SessionStore(str(folder / "b.sqlite"))
    per_person = lecture.faces is not None
    session = info("lecture", per_person=per_person, thresholds=[0.6, 1 / 3], none=None)
    writer = store.begin(session, origin_s=0.0, min_people=2)
    for number, (people, score, reach) in enumerate(lecture.windows):
        interval = None
        if score is not None and reach is not None:
            interval = (max(score - reach[0], -1.0), min(score + reach[1], 1.0))
        writer.window(window(number + 1 / 3, people=people, score=score, interval=interval))
    for number, count in enumerate(lecture.faces or ()):
        writer.reading(reading(number / 7, count))
    writer.gap(1.0, 2.5, "camera lost")
    writer.end(lecture.length_s)
    for kind, time_s, label, detail, gauge in lecture.events:
        store.add_event("lecture", kind, time_s, label, detail, gauge=gauge)
    title, room, course, consent_note = lecture.words
    store.update("lecture", title=title, room=room, course=course, consent_note=consent_note)
    store.add_cues("lecture", lecture.said)

    store.export("lecture", folder / f"lecture.{suffix}")
    assert other.import_session(folder / f"lecture.{suffix}") == "lecture"
    same(store, other, "lecture")


@pytest.fixture
def lecture(store: SessionStore) -> SessionStore:
    return write_lecture(store)


def write_lecture(store: SessionStore) -> SessionStore:
    writer = store.begin(info("lecture", per_person=True), origin_s=0.0, min_people=3)
    for second in range(5, 9):
        score, interval = (None, None) if second == 6 else (0.5, (0.4, 0.6))
        writer.window(window(float(second), score=score, interval=interval))
    writer.reading(reading(5.0, 3))
    writer.marker(6.0, "question")
    writer.end(10.0)
    return store


@pytest.fixture
def other(tmp_path: Path) -> SessionStore:
    return SessionStore(str(tmp_path / "other" / "log.sqlite"))


def refused(other: SessionStore, path: Path) -> str:
    with pytest.raises(StoreError) as caught:
        other.import_session(path)
    assert other.sessions() == ()
    message = str(caught.value)
    assert "\n" not in message
    return message.replace(f"{path.parent}/", "")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_session_that_is_there_is_not_replaced(
    lecture: SessionStore, tmp_path: Path, suffix: str
) -> None:
    out = tmp_path / f"lecture.{suffix}"
    lecture.export("last", out)
    lecture.update("last", room="5")
    with pytest.raises(StoreError, match="lecture is already in the log: delete it there first"):
        lecture.import_session(out)
    assert lecture.session("last").info.room == "5"
    lecture.delete("last")
    lecture.import_session(out)
    assert lecture.session("last").info.room == ""


def test_an_interrupted_session_stays_one(
    store: SessionStore, other: SessionStore, tmp_path: Path
) -> None:
    writer = store.begin(info("lecture"), origin_s=0.0, min_people=3)
    writer.window(window(65.0))
    store.export("last", tmp_path / "running.json")
    writer.close()
    store.export("last", tmp_path / "lecture.json")
    store.close_interrupted()
    other.import_session(tmp_path / "lecture.json")
    same(store, other, "lecture")

    other.delete("last")
    other.import_session(tmp_path / "running.json")
    assert other.session("last").state is SessionState.INTERRUPTED
    assert other.session("last").ended_at == START + timedelta(seconds=65)


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[SessionStore, Path]:
    """The lecture in a log, and the folder of its exports: files are damaged, whatever the log."""
    folder = tmp_path_factory.mktemp("exported")
    store = write_lecture(SessionStore(str(folder / "log.sqlite")))
    out = folder / "out"
    out.mkdir()
    for suffix in ("csv", "json"):
        store.export("last", out / f"lecture.{suffix}")
    return store, out


@pytest.fixture
def copies(exported: tuple[SessionStore, Path], tmp_path: Path) -> Path:
    """A folder of these exports, to be damaged."""
    return Path(shutil.copytree(exported[1], tmp_path / "copies"))


class TestCsv:
    @pytest.fixture
    def out(self, copies: Path) -> Path:
        return copies / "lecture.csv"

    @pytest.mark.parametrize(
        ("old", "new", "told"),
        [
            ("0.8333333333333334", "high", "row 2: coverage: Input should be a valid number"),
            ("0.8333333333333334", "1.5", "row 2: coverage: Input should be less than"),
            ("interested", "curious", "row 2: state: Input should be 'interested'"),
            ("0.5,0.4,0.6,interested", ",,,interested", "row 2: a window has a score, a mix and"),
            ("0.5,0.4,0.6,", "0.5,0.6,0.7,", "row 2: a score lies within its interval"),
            ("0.5,0.4,0.6,", "0.5,0.4,0.49,", "row 2: a score lies within its interval"),
            ("0.5,0.4,0.6,", "0.5,,0.6,", "row 2: a score lies within its interval, which has"),
            ("0.5,0.4,0.6,", "0.5,0.4,,", "row 2: a score lies within its interval, which has"),
            ("0.5,0.4,0.6,", "0.5,-2,0.6,", "row 2: score_low: Input should be greater than"),
            ("0.5,0.4,0.6,", "0.5,0.4,nan,", "row 2: score_high: Input should be a finite"),
            (",,,no data", ",0.1,0.2,no data", "row 3: a score lies within its interval"),
            ("75,20,24", "75,2,24", "row 2: shows the result of 2 people, fewer than"),
            ("0.0,5.0,75", "9.0,5.0,75", "row 2: the window ends before it begins"),
            ("75,20,24", ",20,24", "row 2: frames: Input should be a valid integer"),
            ("frames", "pictures", "row 2: frames: Field required"),
            ("\r\n1.0,6.0", "\r\n1.0,6.0,7.0", "row 3 is cut short or has a cell too many"),
        ],
    )
    def test_a_wrong_cell(
        self, other: SessionStore, out: Path, old: str, new: str, told: str
    ) -> None:
        text = out.read_bytes().decode()
        assert old in text
        out.write_bytes(text.replace(old, new, 1).encode())
        assert f"lecture.csv: {told}" in refused(other, out)

    def test_an_export_of_before_the_intervals(
        self, exported: tuple[SessionStore, Path], other: SessionStore, out: Path
    ) -> None:
        about = out.with_name("lecture-session.json")
        document = json.loads(about.read_text(encoding="utf-8"))
        of_then = {"format": 3, "session": document["session"]}
        about.write_text(json.dumps(of_then), encoding="utf-8")
        table = pd.read_csv(out).drop(columns=["score_low", "score_high"])
        table.to_csv(out, index=False, lineterminator="\r\n")
        other.import_session(out)
        windows, before = other.windows("last"), exported[0].windows("last")
        assert list(windows.columns) == list(before.columns)
        assert windows["score"].equals(before["score"])
        assert windows[["score_low", "score_high"]].isna().all(axis=None)

    @pytest.mark.parametrize("size", [1, 20, 150, 300, 500, 600])
    def test_a_file_that_is_cut_short(self, other: SessionStore, out: Path, size: int) -> None:
        content = out.read_bytes()
        assert len(content) > size
        out.write_bytes(content[:size])
        assert "lecture.csv" in refused(other, out)

    def test_a_file_in_another_encoding(self, other: SessionStore, out: Path) -> None:
        out.write_bytes(b"\xff\xfe" + out.read_bytes())
        assert "lecture.csv: damaged, export the session again" in refused(other, out)

    @pytest.mark.parametrize(
        ("table", "told"),
        [
            ("session.json", "lecture-session.json is missing beside it"),
            ("events.csv", "the table of events is missing"),
            ("readings.csv", "the table of readings is missing"),
        ],
    )
    def test_a_file_that_is_missing(
        self, other: SessionStore, out: Path, table: str, told: str
    ) -> None:
        out.with_name(f"lecture-{table}").unlink()
        assert told in refused(other, out)

    def test_rows_per_person_that_were_not_to_be_kept(self, other: SessionStore, out: Path) -> None:
        about = out.with_name("lecture-session.json")
        text = about.read_text(encoding="utf-8")
        about.write_text(text.replace('"per_person": true', '"per_person": false', 1))
        assert "readings is there, but the session kept none" in refused(other, out)


class TestJson:
    @pytest.fixture
    def out(self, copies: Path) -> Path:
        return copies / "lecture.json"

    @staticmethod
    def change(out: Path, change: Callable[[dict[str, Any]], object]) -> None:
        document = json.loads(out.read_text(encoding="utf-8"))
        change(document)
        out.write_text(json.dumps(document), encoding="utf-8")

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            (lambda d: d["events"][0].update(time_s="soon"), "events: row 1: time_s: Input should"),
            (lambda d: d["events"][0].update(kind="party"), "events: row 1: kind: Input should"),
            (lambda d: d["windows"][2].update(score=float("nan")), "windows: row 3: score: Input"),
            (
                lambda d: d["windows"][2].update(score_high=0.3),
                "windows: row 3: a score lies within its interval",
            ),
            (
                lambda d: d["windows"][0].update(facing=0.9),
                "windows: row 1: where people were turned: a share lies within its interval",
            ),
            (
                lambda d: d["windows"][0].update(down=None),
                "windows: row 1: where people were turned: an orientation has all four shares",
            ),
            (
                lambda d: d["windows"][0].update(down_low=None),
                "windows: row 1: where people were turned: ",
            ),
            (lambda d: d["windows"][0].update(oriented=2), "shows where 2 people were turned"),
            (lambda d: d["windows"][0].update(oriented=None), "windows: row 1: front of nobody"),
            (lambda d: d["windows"][0].update(front="left"), "windows: row 1: front: Input"),
            (lambda d: d["windows"][0].update(movement=-1.0), "windows: row 1: movement: Input"),
            (lambda d: d["windows"].pop(), "windows: 3 rows, but the session has 4"),
            (lambda d: d["windows"].append(5), "windows: row 5: : Input should be"),
            (lambda d: d.pop("windows"), "the table of windows is missing"),
            (lambda d: d.update(events="none"), "the table of events is missing"),
            (lambda d: d["session"].update(id="../x"), "cannot be a session id"),
            (lambda d: d["session"].update(id="last"), "'last' cannot be a session id"),
            (lambda d: d["session"].update(started_at="2026-11-23"), "session: started_at: Input"),
            (lambda d: d.update(format=99), "written by a newer Classroom Monitor (format 99,"),
            (lambda d: d.update(session=5), "holds no session that Classroom Monitor exported"),
        ],
    )
    def test_a_wrong_value(
        self, other: SessionStore, out: Path, change: Callable[[dict[str, Any]], object], told: str
    ) -> None:
        self.change(out, change)
        assert told in refused(other, out)

    @pytest.mark.parametrize("text", ["", "[]", "{", '{"session": {"id": "x"', "\x00"])
    def test_a_file_of_something_else(self, other: SessionStore, out: Path, text: str) -> None:
        out.write_text(text, encoding="utf-8")
        refused(other, out)

    def test_an_export_of_the_first_version(self, other: SessionStore, out: Path) -> None:
        def as_it_was(document: dict[str, Any]) -> None:
            document["format"] = 1
            for name in ("title", "room", "course", "consent_note"):
                del document["session"][name]
            for event in document["events"]:
                del event["gauge"]

        self.change(out, as_it_was)
        other.import_session(out)
        assert other.events("last")["label"].tolist() == ["question"]

    def test_an_export_of_before_the_orientation(self, other: SessionStore, out: Path) -> None:
        def as_it_was(document: dict[str, Any]) -> None:
            document["format"] = 4
            del document["counts"], document["checksums"]
            for row in document["windows"]:
                for name in WINDOW_COLUMNS:
                    del row[name]
            for face in document["readings"]:
                for name in POSE_COLUMNS:
                    del face[name]

        self.change(out, as_it_was)
        other.import_session(out)
        assert other.windows("last")[list(WINDOW_COLUMNS)].isna().all(axis=None)
        assert other.readings("last")[list(POSE_COLUMNS)].isna().all(axis=None)

    def test_an_export_of_before_the_intervals(self, other: SessionStore, out: Path) -> None:
        def as_it_was(document: dict[str, Any]) -> None:
            document["format"] = 3
            del document["counts"], document["checksums"]
            for row in document["windows"]:
                del row["score_low"], row["score_high"]

        self.change(out, as_it_was)
        other.import_session(out)
        windows = other.windows("last")
        assert windows["score"].notna().tolist() == [True, False, True, True]
        assert windows[["score_low", "score_high"]].isna().all(axis=None)


def test_a_parquet_file_of_something_else(other: SessionStore, tmp_path: Path) -> None:
    out = tmp_path / "lecture.parquet"
    assert "no such file" in refused(other, out)
    out.write_bytes(b"PAR1 but no more")
    assert "damaged" in refused(other, out)
    pd.DataFrame({"a": [1]}).to_parquet(out)
    assert "holds no session" in refused(other, out)
    assert "end the name in .csv, .json or .parquet" in refused(other, tmp_path / "lecture.xlsx")


@pytest.mark.parametrize("place", ["de_DE.UTF-8", "en_GB.UTF-8"])
def test_what_a_spreadsheet_opens_comes_back(
    lecture: SessionStore,
    other: SessionStore,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    place: str,
) -> None:
    monkeypatch.setenv("LC_ALL", place)
    lecture.add_event("lecture", EventKind.NOTE, 1.5, "=1+1", "3,5; -2")
    out = tmp_path / "lecture.csv"
    lecture.export("lecture", out, for_spreadsheets=True)
    assert out.read_bytes().startswith(codecs.BOM_UTF8)
    separator, decimal = (";", ",") if place.startswith("de") else (",", ".")
    windows = pd.read_csv(out, sep=separator, decimal=decimal, encoding="utf-8-sig")
    assert windows["gauge"].tolist()[0] == 75.0
    assert b"'=1+1" in (tmp_path / "lecture-events.csv").read_bytes()
    other.import_session(out)
    same(lecture, other, "lecture")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_an_export_with_the_gauge_comes_back(
    lecture: SessionStore, other: SessionStore, tmp_path: Path, suffix: str
) -> None:
    lecture.export("lecture", tmp_path / f"a.{suffix}", gauge=True)
    other.import_session(tmp_path / f"a.{suffix}")
    same(lecture, other, "lecture")


def test_only_csv_is_for_spreadsheets(lecture: SessionStore, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"end the name in \.csv"):
        lecture.export("lecture", tmp_path / "a.json", for_spreadsheets=True)
