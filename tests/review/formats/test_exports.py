"""Exports in the formats of the field, read back by the field's own readers."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pandas as pd
import praatio.textgrid
import pympi
import pytest
import textgrid
import webvtt

from monitor.errors import StoreError
from monitor.store import EventKind, SessionStore
from monitor.tables.cue import Cue
from monitor.tables.note import NOTE
from tests.review.formats.eaf_rules import faults_of
from tests.review.formats.material import (
    CODES,
    RECORDING,
    TEXTS,
    TIMES_S,
    keep_faces,
    odd_session,
    store_in,
)
from tests.store.samples import info

SHIFTS_MS = {"of a camera": 0, "of a recording": 12_345}


@pytest.fixture(params=list(SHIFTS_MS))
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def store(tmp_path: Path, kind: str) -> SessionStore:
    store = store_in(tmp_path)
    odd_session(store, **({"recording": RECORDING} if kind == "of a recording" else {}))
    return store


@pytest.fixture
def shift_ms(kind: str) -> int:
    return SHIFTS_MS[kind]


def written(text: str) -> str:
    """A note as a file can hold it."""
    lines = text.replace("\r\n", "\n")
    return "".join(one for one in lines if one in "\n\t" or ord(one) >= 32)


def test_elan(store: SessionStore, tmp_path: Path, kind: str, shift_ms: int) -> None:
    out = tmp_path / "lecture.eaf"
    assert store.export("last", out) == (out,)
    assert faults_of(out) == []
    eaf = pympi.Eaf(str(out))
    assert dict(eaf.properties)["note"] == NOTE
    assert dict(eaf.properties)["session"] == store.session("last").info.session_id
    notes = {
        (start, text)
        for name in eaf.get_tier_names()
        if name.startswith("Notes")
        for start, _, text, *_ in eaf.get_annotation_data_for_tier(name)
    }
    assert notes == {
        (round(time_s * 1000) + shift_ms, written(text))
        for time_s, text in zip(TIMES_S, TEXTS, strict=True)
    }
    markers = eaf.get_annotation_data_for_tier("Markers")
    assert [(start, text) for start, _, text in markers] == [
        (3000 + shift_ms, "quiz\nfirst & second"),
        (15500 + shift_ms, "theory"),
    ]
    twins = eaf.get_annotation_data_for_tier("Markers 2")
    assert [(start, text) for start, _, text in twins] == [(3000 + shift_ms, "quiz again")]
    linked = [(one["RELATIVE_MEDIA_URL"], one["MIME_TYPE"]) for one in eaf.get_linked_files()]
    wanted = [("./lecture one.mp4", "video/mp4")]
    assert linked == (wanted if kind == "of a recording" else [])


def test_the_gauge_in_elan_is_that_of_the_windows(
    store: SessionStore, tmp_path: Path, shift_ms: int
) -> None:
    store.export("last", tmp_path / "lecture.eaf")
    eaf = pympi.Eaf(str(tmp_path / "lecture.eaf"))
    windows = store.windows("last")
    known = windows[windows["score"].notna()]
    steps = sorted(eaf.get_annotation_data_for_tier("Gauge"))
    assert [end for _, end, _ in steps] == [
        round(end_s * 1000) + shift_ms for end_s in known["end_s"]
    ]
    assert steps[0][2] == "66.7 (12.5 to 75.0)"
    states = [text for *_, text in sorted(eaf.get_annotation_data_for_tier("States"))]
    # After a gap the same state begins anew; withheld windows have none.
    assert states == ["interested", "interested", "no data", "interested"]
    withheld = sorted(eaf.get_annotation_data_for_tier("States"))[2]
    assert not [start for start, *_ in steps if withheld[0] <= start < withheld[1]]
    (gap,) = eaf.get_annotation_data_for_tier("Gaps")
    assert gap == (9500 + shift_ms, 12500 + shift_ms, "camera lost")


def test_codes_of_observers_in_elan(store: SessionStore, tmp_path: Path, shift_ms: int) -> None:
    store.export("last", tmp_path / "lecture.eaf")
    eaf = pympi.Eaf(str(tmp_path / "lecture.eaf"))
    found = {
        (start - shift_ms, end - shift_ms, text, eaf.get_parameters_for_tier(name)["ANNOTATOR"])
        for kind in ("codes", "moments")
        for name in eaf.get_tier_ids_for_linguistic_type(kind)
        for start, end, text in eaf.get_annotation_data_for_tier(name)
    }
    wanted = {
        (round(start_s * 1000), round(end_s * 1000) + 1000 * (start_s == end_s), code, observer)
        for start_s, end_s, code, observer in CODES
    }
    assert found == wanted


@pytest.mark.parametrize("reader", ["praatio", "textgrid"])
def test_praat(store: SessionStore, tmp_path: Path, shift_ms: int, reader: str) -> None:
    out = tmp_path / "lecture.TextGrid"
    store.export("last", out)
    points: dict[str, list[tuple[int, str]]] = {}
    spans: dict[str, list[tuple[int, int, str]]] = {}
    if reader == "textgrid":
        for tier in textgrid.TextGrid.fromFile(str(out)):
            if isinstance(tier, textgrid.PointTier):
                points[tier.name] = [(round(one.time * 1000), one.mark) for one in tier]
            else:
                spans[tier.name] = [
                    (round(one.minTime * 1000), round(one.maxTime * 1000), one.mark)
                    for one in tier
                    if one.mark
                ]
    else:
        # praatio finds tiers by words, and takes those in a note for a tier.
        out.write_text(out.read_text("utf-8").replace("item [1]:\n name", "item\n name"), "utf-8")
        # It leaves empty points out with empty intervals.
        grid = praatio.textgrid.openTextgrid(str(out), includeEmptyIntervals=True)
        for tier in grid.tiers:
            if isinstance(tier, praatio.textgrid.PointTier):
                points[tier.name] = [(round(at * 1000), text) for at, text in tier.entries]
            else:
                spans[tier.name] = [
                    (round(start * 1000), round(end * 1000), text)
                    for start, end, text in tier.entries
                    if text
                ]
    notes = points["Notes"]
    assert [at for at, _ in notes] == [round(time_s * 1000) + shift_ms for time_s in TIMES_S]
    # praatio leaves doubled quotation marks as they stand in the file.
    told = [text.strip().replace('""', '"') for _, text in notes]
    assert told[:10] == [written(text) for text in TEXTS[:10]]
    assert points["Markers"] == [
        (3000 + shift_ms, "quiz\nfirst & second"),
        (15500 + shift_ms, "theory"),
    ]
    assert spans["Gaps"] == [(9500 + shift_ms, 12500 + shift_ms, "camera lost")]
    assert spans["Anna"] == [
        (0 + shift_ms, 10000 + shift_ms, "engaged"),
        (12001 + shift_ms, 14000 + shift_ms, "engaged"),
    ]
    assert spans["Anna 2"] == [(5250 + shift_ms, 12001 + shift_ms, "mixed")]
    assert spans["About"][0][2].startswith(f"note: {NOTE}\nsession: ")


def test_webvtt(store: SessionStore, tmp_path: Path, shift_ms: int) -> None:
    out = tmp_path / "lecture.vtt"
    files = store.export("last", out)
    assert [file.name for file in files] == ["lecture.vtt", "lecture-chapters.vtt"]
    captions, chapters = (webvtt.read(str(file)) for file in files)
    told = [(ms_of(cue.start), ms_of(cue.end), cue.text) for cue in captions]
    # The first windows began before their session, at the fixture's hand.
    assert told[1:] == [
        (12123 + shift_ms, 19123 + shift_ms, "67 (12 to 75) interested"),
        (19123 + shift_ms, 22123 + shift_ms, "no data"),
        (22123 + shift_ms, 25123 + shift_ms, "67 (12 to 75) interested"),
        (25123 + shift_ms, 30123 + shift_ms, "25 (12 to 75) interested"),
    ]
    assert [(ms_of(cue.start), ms_of(cue.end), cue.text) for cue in chapters] == [
        (0 + shift_ms, 3000 + shift_ms, "start"),
        (3000 + shift_ms, 15500 + shift_ms, "quiz again"),
        (15500 + shift_ms, 31000 + shift_ms, "theory"),
    ]
    for file in files:
        assert NOTE in file.read_text(encoding="utf-8")


def ms_of(text: str) -> int:
    """Milliseconds of a time of WebVTT; webvtt-py's own seconds are whole ones."""
    hours, minutes, seconds = text.split(":")
    return round((int(hours) * 3600 + int(minutes) * 60 + float(seconds)) * 1000)


@pytest.mark.slow
@pytest.mark.parametrize("text", TEXTS)
def test_chapters_hold_any_name(tmp_path: Path, text: str) -> None:
    store = store_in(tmp_path)
    odd_session(store)
    events = store.events("last")
    marker = int(events[events["label"] == "theory"]["event"].iloc[0])
    store.edit_event(marker, label=text)
    _, chapters = store.export("last", tmp_path / "lecture.vtt")
    blocks = chapters.read_text(encoding="utf-8").split("\n\n")
    assert [block.count("-->") for block in blocks] == [0, 0, 1, 1, 1]
    assert len(list(webvtt.read(str(chapters)))) == 3


def test_bids(store: SessionStore, tmp_path: Path, shift_ms: int) -> None:
    out = tmp_path / "sub-01_task-lecture_events.tsv"
    files = store.export("last", out, export_format="bids")
    assert [file.name for file in files] == [out.name, "sub-01_task-lecture_events.json"]
    events = pd.read_csv(out, sep="\t", na_values="n/a", keep_default_na=False)
    about = json.loads(files[1].read_text(encoding="utf-8"))
    assert list(events.columns)[:3] == ["onset", "duration", "trial_type"]
    assert events["onset"].is_monotonic_increasing
    assert set(events.columns) < set(about)
    assert set(events["trial_type"]) <= set(about["trial_type"]["Levels"])
    assert set(events["state"].dropna()) <= set(about["state"]["Levels"])
    assert about["ClassroomMonitor"]["note"] == NOTE
    steps = events[events["trial_type"] == "gauge"]
    windows = store.windows("last")
    ends_s = steps["onset"] + steps["duration"] - shift_ms / 1000
    np.testing.assert_allclose(ends_s, windows["end_s"], atol=5e-7)
    np.testing.assert_array_equal(steps["gauge"], 50 * (1 + windows["score"]))
    assert steps.loc[steps["people"] < 3, "gauge"].isna().all()
    notes = events[events["trial_type"] == "note"]
    assert notes["onset"].tolist() == [
        (round(time_s * 1000) + shift_ms) / 1000 for time_s in TIMES_S
    ]
    codes = events[events["trial_type"] == "code"]
    assert min(zip(codes["onset"], codes["duration"], codes["text"], strict=True)) == (
        shift_ms / 1000,
        10.0,
        "engaged",
    )


def test_bids_has_the_words_and_says_what_each_kind_is(
    store: SessionStore, tmp_path: Path, shift_ms: int
) -> None:
    words = [Cue(-4.0, -1.0, "before"), Cue(-1.0, 2.5, "good\tmorning"), Cue(29.0, 40.0, "=end")]
    store.add_cues("last", words)
    store.add_event("last", EventKind.SLIDE, 4.0, "2", "Taylor")
    out, sidecar = store.export("last", tmp_path / "words_events.tsv", export_format="bids")
    events = pd.read_csv(out, sep="\t", na_values="n/a", keep_default_na=False)
    said = events[events["trial_type"] == "said"]
    start_s = shift_ms / 1000
    assert said[["onset", "duration", "text"]].round(3).to_numpy().tolist() == [
        [start_s, 2.5, "good morning"],
        [round(29.0 + start_s, 3), 2.0, "'=end"],
    ]
    assert events.loc[events["trial_type"] == "slide", "text"].tolist() == ["2 Taylor"]
    levels = json.loads(sidecar.read_text(encoding="utf-8"))["trial_type"]["Levels"]
    assert {kind.value for kind in EventKind} - {"front"} <= set(levels)


def test_the_sidecar_of_bids_is_not_the_events(store: SessionStore, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"end the name in \.tsv"):
        store.export("last", tmp_path / "events.json", export_format="bids")


def test_openface(tmp_path: Path) -> None:
    store = store_in(tmp_path)
    keep_faces(store)
    out = tmp_path / "faces.csv"
    store.export("last", out, export_format="openface")
    rows = pd.read_csv(out)
    readings = store.readings("last")
    assert list(rows.columns)[:8] == [
        *("frame", "face_id", "timestamp", "confidence", "success"),
        *("pose_Rx", "pose_Ry", "pose_Rz"),
    ]
    assert rows["success"].tolist() == [1, 1, 1, 0, 1, 0]
    assert rows["timestamp"].tolist() == readings["time_s"].round(3).tolist()
    np.testing.assert_allclose(rows["pose_Rx"], -np.deg2rad(readings["pitch"]))
    np.testing.assert_allclose(rows["pose_Ry"], -np.deg2rad(readings["yaw"]))
    np.testing.assert_allclose(rows["pose_Rz"], np.deg2rad(readings["roll"]))
    np.testing.assert_array_equal(rows["happy"], readings["happy"])
    assert (rows["note"] == NOTE).all()


def test_openface_needs_rows_per_face(store: SessionStore, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="kept no numbers of each face"):
        store.export("last", tmp_path / "faces.csv", export_format="openface")
    assert list(tmp_path.glob("faces*")) == []


def test_boris(store: SessionStore, tmp_path: Path, kind: str, shift_ms: int) -> None:
    out = tmp_path / "lecture.boris"
    files = store.export("last", out, export_format="boris")
    assert [file.name for file in files] == ["lecture.boris", "lecture.tsv"]
    project = json.loads(out.read_text(encoding="ascii"))
    (observation,) = project["observations"].values()
    assert observation["time offset"] == 0
    is_media = kind == "of a recording"
    assert observation["type"] == ("MEDIA" if is_media else "LIVE")
    assert observation["file"] == ({"1": ["lecture one.mp4"]} if is_media else {})
    kinds = {one["code"]: one["type"] for one in project["behaviors_conf"].values()}
    events = observation["events"]
    assert {event[2] for event in events} == set(kinds)
    notes = [(event[0], event[4]) for event in events if event[2] == "note"]
    assert notes == [
        ((round(time_s * 1000) + shift_ms) / 1000, written(text))
        for time_s, text in zip(TIMES_S, TEXTS, strict=True)
    ]
    for subject in {event[1] for event in events}:
        for code, what in kinds.items():
            times = [event[0] for event in events if event[1:3] == [subject, code]]
            assert times == sorted(times)
            assert what == "Point event" or len(times) % 2 == 0


def test_tabular_events_of_boris(store: SessionStore, tmp_path: Path, shift_ms: int) -> None:
    out = tmp_path / "lecture.csv"
    store.export("last", out, export_format="boris")
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    anna = [row for row in rows if row["Subject"].startswith("Anna")]
    assert [(row["Behavior"], row["Behavior type"], row["Time"]) for row in anna] == [
        ("engaged", "START", f"{shift_ms / 1000:.3f}"),
        ("mixed", "START", f"{(5250 + shift_ms) / 1000:.3f}"),
        ("engaged", "STOP", f"{(10000 + shift_ms) / 1000:.3f}"),
        ("mixed", "STOP", f"{(12001 + shift_ms) / 1000:.3f}"),
        ("engaged", "START", f"{(12001 + shift_ms) / 1000:.3f}"),
        ("engaged", "STOP", f"{(14000 + shift_ms) / 1000:.3f}"),
    ]
    assert {row["Time offset (s)"] for row in rows} == {"0.0"}
    assert {row["Description"] for row in rows} == {NOTE}


@pytest.mark.parametrize("name", ["eaf", "TextGrid", "vtt", "boris"])
def test_a_session_without_rows(tmp_path: Path, name: str) -> None:
    store = store_in(tmp_path)
    store.begin(info(), origin_s=0.0, min_people=3).end(0.0)
    out = tmp_path / f"empty.{name}"
    store.export("last", out)
    assert out.stat().st_size > 0
    if name == "eaf":
        assert faults_of(out) == []
    if name == "TextGrid":
        praatio.textgrid.openTextgrid(str(out), includeEmptyIntervals=False)
        textgrid.TextGrid.fromFile(str(out))
    if name == "vtt":
        assert list(webvtt.read(str(out))) == []
