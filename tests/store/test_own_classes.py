"""A session of the user's own classes is kept, exported and imported under their names."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from monitor.classes import Classes
from monitor.emotion.training_shares import expressions_of
from monitor.errors import StoreError
from monitor.store import SessionStore
from monitor.types import EXPRESSIONS, Face, FaceReading, FrameReading, State, WindowSummary
from tests.store.samples import info, reading, window

MINE = Classes(("at ease", "away", "copy"), positive=("at ease",), negative=("away",))
SHARES = np.array([1 / 3, 1 / 7, 11 / 21], np.float32)
FACE = Face(np.array([10.1, 20.2, 40.4, 60.6], np.float32), 0.97)


def own_window(end_s: float, *, known: bool = True, people: int = 4) -> WindowSummary:
    return replace(
        window(end_s, people=people, score=0.4 if known else None),
        mean_probabilities=SHARES if known else None,
        classes=MINE,
    )


def own_reading(frame: int, count: int) -> FrameReading:
    faces = tuple(FaceReading(track, FACE, SHARES) for track in range(count))
    return FrameReading(frame, frame / 10, faces, classes=MINE)


@pytest.fixture
def filled(store: SessionStore) -> SessionStore:
    session = replace(info("mine", per_person=True), classes=MINE)
    writer = store.begin(session, origin_s=0.0, min_people=2)
    writer.window(own_window(5.0))
    writer.window(own_window(6.0, known=False))
    writer.window(own_window(7.0, people=1))
    writer.reading(own_reading(1, 3))
    writer.reading(own_reading(2, 0))
    writer.marker(3.0, "a marker")
    writer.end(8.0)
    return store


def test_tables_have_the_columns_of_the_classes(filled: SessionStore) -> None:
    windows, readings = filled.windows("mine"), filled.readings("mine")
    assert list(windows.columns) == [
        *("start_s", "end_s", "frames", "people", "seen", "coverage"),
        *(*MINE.names, "score", "score_low", "score_high", "state"),
    ]
    assert list(readings.columns)[-4:] == ["score", *MINE.names]
    np.testing.assert_array_equal(windows[list(MINE.names)].iloc[0], SHARES)
    assert windows[list(MINE.names)].iloc[1:].isna().all(axis=None)
    assert windows["state"].tolist() == [State.INTERESTED, State.NO_DATA, State.NO_DATA]
    np.testing.assert_array_equal(readings[list(MINE.names)].iloc[2], SHARES)
    assert readings[list(MINE.names)].iloc[3].isna().all()
    assert {str(kind) for kind in windows[list(MINE.names)].dtypes} == {"float64"}
    assert filled.session("mine").info.classes == MINE


def test_sessions_of_expressions_are_as_before(filled: SessionStore) -> None:
    writer = filled.begin(info("plain", per_person=True), origin_s=0.0, min_people=1)
    writer.window(window(5.0))
    writer.reading(reading(0.1, 1))
    writer.end(6.0)
    # The log of the app's network: what it takes for granted is known, though not stored.
    assert filled.session("plain").info.classes == expressions_of("fer")
    assert replace(expressions_of("fer"), training_shares=(), temperature=1.0) == EXPRESSIONS
    assert "mix" not in filled.windows("plain").columns
    assert filled.windows("plain")["angry"].tolist() == [pytest.approx(1 / 3)]
    assert filled.readings("plain")["angry"].tolist() == [pytest.approx(1 / 3)]


@pytest.mark.parametrize("suffix", ["csv", "json", "parquet"])
def test_an_export_comes_back_as_it_was(filled: SessionStore, tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"mine.{suffix}"
    filled.export("mine", file)
    other = SessionStore(str(tmp_path / "other.sqlite"))
    other.import_session(file)
    assert other.session("mine").as_dict() == filled.session("mine").as_dict()
    pd.testing.assert_frame_equal(other.windows("mine"), filled.windows("mine"))
    pd.testing.assert_frame_equal(other.readings("mine"), filled.readings("mine"))
    if suffix == "csv":
        assert pd.read_csv(file)["at ease"].iloc[0] == pytest.approx(1 / 3)


def test_a_wrong_import_is_told_with_its_row(filled: SessionStore, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    filled.export("mine", file)
    document = json.loads(file.read_text(encoding="utf-8"))
    other = SessionStore(str(tmp_path / "other.sqlite"))

    def refused(message: str, **changes: object) -> None:
        first, *rest = document["windows"]
        values = {key: value for key, value in {**first, **changes}.items() if value != "gone"}
        file.write_text(json.dumps({**document, "windows": [values, *rest]}), encoding="utf-8")
        with pytest.raises(StoreError, match=message):
            other.import_session(file)
        assert other.sessions() == ()

    refused("row 1: mix", away=3.0)
    refused("row 1: away: the column is missing", away="gone")
    refused("row 1: happy", happy=0.1)
    refused("a window has a score, a mix", **dict.fromkeys(MINE.names))


def test_classes_that_cannot_be_are_refused(filled: SessionStore, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    filled.export("mine", file)
    document = json.loads(file.read_text(encoding="utf-8"))
    document["session"]["classes"]["names"] = ["one", "score"]
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(StoreError, match=r"session: classes: .*column of the tables"):
        SessionStore(str(tmp_path / "other.sqlite")).import_session(file)


@pytest.mark.parametrize(
    "classes",
    [
        replace(MINE, training_shares=(0.2, 0.3, 0.5), temperature=1.5),
        replace(EXPRESSIONS, training_shares=(0.1,) * 6 + (0.4,), temperature=0.9),
    ],
)
def test_what_a_network_takes_for_granted_is_kept(
    store: SessionStore, tmp_path: Path, classes: Classes
) -> None:
    session = replace(info("shares"), model="of my own", classes=classes)
    store.begin(session, origin_s=0.0, min_people=2).end(8.0)
    assert store.session("shares").info.classes == classes
    store.export("shares", tmp_path / "shares.json")
    other = SessionStore(str(tmp_path / "other.sqlite"))
    other.import_session(tmp_path / "shares.json")
    assert other.session("shares").info.classes == classes


def test_an_unknown_network_of_expressions_stays_unknown(store: SessionStore) -> None:
    store.begin(replace(info(), model="of my own"), origin_s=0.0, min_people=2).end(8.0)
    assert store.session("last").info.classes == EXPRESSIONS
