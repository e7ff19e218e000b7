"""Codes of observers come back from every export, and lie where they were."""

from __future__ import annotations

from pathlib import Path

import pympi
import pytest

from monitor.errors import StoreError
from monitor.review.codes import lay_codes
from monitor.store import SessionStore
from tests.review.formats.material import CODES, RECORDING, odd_session, store_in
from tests.store.samples import info


def codes_in(store: SessionStore, name: str) -> set[tuple[float, float, str, str]]:
    events = store.events(name)
    codes = events[events["kind"] == "code"]
    columns = ("time_s", "end_s", "label", "detail")
    return set(zip(*(codes[column] for column in columns), strict=True))


@pytest.mark.parametrize("suffix", ["eaf", "TextGrid", "boris", "tsv", "csv"])
@pytest.mark.parametrize("recording", [None, RECORDING])
def test_codes_come_back(tmp_path: Path, suffix: str, recording: dict[str, float] | None) -> None:
    store = store_in(tmp_path)
    session = odd_session(store, **({} if recording is None else {"recording": recording}))
    assert codes_in(store, session) == set(CODES)
    out = tmp_path / f"lecture.{suffix}"
    store.export(session, out, export_format="boris" if suffix in ("tsv", "csv") else None)
    with pytest.raises(StoreError, match="has codes of 'Anna' already: use --force"):
        lay_codes(store, out)
    events = store.events(session)
    for event in events.loc[events["kind"] == "code", "event"]:
        store.delete_event(int(event))
    laid = lay_codes(store, out)
    assert laid.session == session
    assert laid.counts == {"Anna": 3, "ועד": 1, "Gauge": 1}
    assert (laid.outside, laid.cut, laid.empty) == (0, 0, 0)
    assert codes_in(store, session) == set(CODES)
    lay_codes(store, out, overwrite=True)
    assert codes_in(store, session) == set(CODES)


def coded(path: Path, *spans: tuple[int, int], video: str = "") -> Path:
    eaf = pympi.Eaf()
    eaf.add_tier("Anna")
    for number, (start_ms, end_ms) in enumerate(spans):
        eaf.add_annotation("Anna", start_ms, end_ms, f"code {number}")
    if video:
        eaf.add_linked_file(f"file:///{video}", relpath=f"./{video}", mimetype="video/mp4")
    eaf.to_file(str(path))
    return path


def test_a_coding_of_the_recording_lies_where_the_session_is(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = odd_session(store, recording=RECORDING)
    store.begin(info("other"), origin_s=0.0, min_people=3).end(8.0)
    spans = ((0, 5000), (10_000, 14_345), (15_000, 16_000), (43_000, 44_000), (50_000, 60_000))
    path = coded(tmp_path / "anna.eaf", *spans, video="lecture one.mp4")
    laid = lay_codes(store, path, overwrite=True)
    assert (laid.session, laid.counts, laid.outside, laid.cut) == (session, {"Anna": 3}, 2, 2)
    found = {code[:3] for code in codes_in(store, session) if code[2].startswith("code")}
    assert found == {(0.0, 2.0, "code 1"), (2.655, 3.655, "code 2"), (30.655, 31.0, "code 3")}


def test_the_session_must_be_known(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    odd_session(store)
    path = coded(tmp_path / "anna.eaf", (1000, 2000))
    assert lay_codes(store, path, overwrite=True).counts == {"Anna": 1}  # there is only one
    store.begin(info("other"), origin_s=0.0, min_people=3).end(8.0)
    with pytest.raises(StoreError, match="does not say of which session"):
        lay_codes(store, path)
    assert lay_codes(store, path, "other").session == "other"
    far = coded(tmp_path / "far.eaf", (90_000, 91_000))
    with pytest.raises(StoreError, match="no code lies within session other"):
        lay_codes(store, far, "other")


def test_what_an_observer_adds_to_an_export_comes_back(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = odd_session(store, recording=RECORDING)
    path = tmp_path / "lecture.eaf"
    store.export(session, path)
    eaf = pympi.Eaf(str(path))
    # Without a type, ELAN and pympi take the first of the file.
    eaf.add_tier("Zoe")
    eaf.add_annotation("Zoe", 13_345, 14_000, "on task & <off>")
    eaf.to_file(str(path))
    laid = lay_codes(store, path, overwrite=True)
    assert laid.counts == {"Anna": 3, "ועד": 1, "Gauge": 1, "Zoe": 1}
    assert codes_in(store, session) == {*CODES, (1.0, 1.655, "on task & <off>", "Zoe")}


def test_a_file_without_a_code_is_told(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    session = odd_session(store)
    with pytest.raises(StoreError, match="there is no code of an observer in it"):
        lay_codes(store, coded(tmp_path / "empty.eaf"), session)
