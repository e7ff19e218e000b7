"""A lesson with all that can lie beside its gauge, from the recording to every format and back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import av
import cv2
import numpy as np
import pandas as pd
import praatio.textgrid
import pympi
import pytest
import textgrid
import webvtt
from PyQt5.QtWidgets import QApplication

from monitor import plugins
from monitor.store import EventKind, SessionStore
from monitor.store.files.export import suffix_of
from monitor.tables.note import NOTE
from monitor.types import EMOTIONS
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from tests.command import call
from tests.portrait import class_of
from tests.review.lesson.screens import FIRST, SECOND, THIRD
from tests.ui.theming import theme_of

pytestmark = pytest.mark.slow

FPS = 4
LENGTH_S = 40
START_S = 5.0
"""The class begins so long after its recording: the session is of the rest."""

SAID = (
    (1.0, 3.0, "before the class"),
    (6.123, 9.456, "good morning & welcome"),
    (15.001, 18.999, "a tree -> no cycle"),
    (27.5, 38.25, "שלום, any questions?"),
)
CAME_UP_S = (0.0, 14.0, 26.0)
ANNA = ((5000, 15_000, "engaged"), (15_000, 25_250, "mixed"), (25_250, 38_001, "disengaged"))
BEN = ((5.0, 20.5, "engaged"), (20.5, 37.125, "mixed"))


class Lesson(NamedTuple):
    """What there is once it was analysed and everything was laid on it."""

    store: SessionStore
    name: str
    folder: Path


def write_capture(path: Path) -> Path:
    """A lecture capture: the room in its first picture track, the screen in its second."""
    room = class_of(4)
    room_wh = (room.shape[1] // 2 * 2, room.shape[0] // 2 * 2)
    with av.open(str(path), "w") as output:
        tracks = []
        for wide, high in (room_wh, (480, 270)):
            track = output.add_stream("libx264", rate=FPS, options={"preset": "veryfast"})
            track.width, track.height, track.pix_fmt = wide, high, "yuv420p"
            tracks.append(track)
        for number in range(FPS * LENGTH_S):
            sway = np.float32([[1, 0, 4 * np.sin(number / 5)], [0, 1, 0]])
            seen = cv2.warpAffine(room, sway, room_wh, borderMode=cv2.BORDER_REPLICATE)
            slide = (FIRST, SECOND, THIRD)[sum(number / FPS >= at for at in CAME_UP_S) - 1]
            for track, image in zip(tracks, (seen, cv2.resize(slide, (480, 270))), strict=True):
                frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(image), format="bgr24")
                frame.pts = number
                output.mux(track.encode(frame))
        for track in tracks:
            output.mux(track.encode(None))
    return path


def write_transcript(path: Path) -> Path:
    cues = (
        f"00:00:{start:06.3f} --> 00:00:{end:06.3f}\n{text.replace('&', '&amp;')}\n"
        for start, end, text in SAID
    )
    path.write_text("\n".join(["WEBVTT\n", *cues]), encoding="utf-8")
    return path


def write_codes(folder: Path) -> tuple[Path, Path]:
    """Anna codes in ELAN, Ben in Praat."""
    eaf = pympi.Eaf()
    eaf.add_tier("anna")
    for start_ms, end_ms, label in ANNA:
        eaf.add_annotation("anna", start_ms, end_ms, label)
    eaf.to_file(str(folder / "anna.eaf"))
    grid = textgrid.TextGrid()
    tier = textgrid.IntervalTier("ben", 0.0, float(LENGTH_S))
    for one in BEN:
        tier.add(*one)
    grid.append(tier)
    grid.write(str(folder / "ben.TextGrid"))
    return folder / "anna.eaf", folder / "ben.TextGrid"


def run(*arguments: object) -> str:
    done = call(*map(str, arguments))
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def lesson(tmp_path_factory: pytest.TempPathFactory) -> Lesson:
    folder = tmp_path_factory.mktemp("lesson")
    log = folder / "log.sqlite"
    capture = write_capture(folder / "capture.mp4")
    settings = folder / "settings.toml"
    settings.write_text(f"[session]\nstore = '{log}'\n")
    where = ("--config", settings)
    run("analyze", capture, "-o", folder / "out", "--start", START_S, "--track", 1, "--log", *where)
    store = SessionStore(str(log))
    (record,) = store.sessions()
    name = record.info.session_id
    run("transcript", "add", name, write_transcript(folder / "a.vtt"), "--store", log)
    run("slides", "add", name, capture, "--store", log)
    for file in write_codes(folder):
        run("sessions", "--store", log, "import", name, "--codes", file)
    store.add_event(name, EventKind.MARKER, 10.0, "trees")
    return Lesson(store, name, folder)


@pytest.fixture(scope="module")
def exported(lesson: Lesson) -> dict[str, Path]:
    """Each format's file, beside the recording."""
    files = {}
    for exporter in set(plugins.EXPORTERS.own) - {"openface"}:  # rows per face stay in the results
        out = lesson.folder / f"{exporter}.{suffix_of(exporter)}"
        log = ("--store", lesson.store.name)
        run("sessions", *log, "export", lesson.name, "--format", exporter, "--out", out)
        files[exporter] = out
    return files


@pytest.fixture(scope="module")
def faces(lesson: Lesson) -> tuple[pd.DataFrame, Path]:
    """Rows per face of the same recording watched live, in the log and as OpenFace has them."""
    log = lesson.folder / "faces.sqlite"
    where = ("--source", lesson.folder / "capture.mp4", "--store", log)
    run("live", "--headless", "--per-person", "--duration", 5, *where)
    out = lesson.folder / "faces.csv"
    run("sessions", "--store", log, "export", "last", "--format", "openface", "--out", out)
    return SessionStore(str(log)).readings("last"), out


def codes(store: SessionStore, name: str) -> list[tuple[int, int, str, str]]:
    """In milliseconds since the session's start."""
    events = store.events(name)
    found = events[events["kind"] == EventKind.CODE.value]
    return sorted(
        (round(row.time_s * 1000), round(row.end_s * 1000), row.label, row.detail)
        for row in found.itertuples()
    )


def said_ms() -> list[tuple[int, int, str]]:
    """What was said in the session, on the recording's time line."""
    return [
        (round(start * 1000), round(end * 1000), text) for start, end, text in SAID if end > START_S
    ]


def test_all_of_it_lies_on_one_time_line(lesson: Lesson) -> None:
    store, name, _ = lesson
    shift = round(START_S * 1000)
    assert codes(store, name) == sorted(
        [(start - shift, end - shift, label, "anna") for start, end, label in ANNA]
        + [
            (round(start * 1000) - shift, round(end * 1000) - shift, label, "ben")
            for start, end, label in BEN
        ]
    )
    events = store.events(name)
    slides = events[events["kind"] == EventKind.SLIDE.value]
    assert slides["label"].tolist() == ["1", "2", "3"]
    assert slides["time_s"].tolist() == pytest.approx(
        [0.0, *(at - START_S for at in CAME_UP_S[1:])], abs=0.5
    )
    windows = store.windows(name)
    assert windows["score"].notna().any()
    assert windows["people"].max() == 4


def test_review_and_report_show_it(lesson: Lesson, qtbot, qapp: QApplication) -> None:
    store, name, folder = lesson
    background = Background()
    try:
        window = ReviewWindow(store, background, theme_of(qapp), ReviewSettings(90, ("a", "b")))
        qtbot.addWidget(window)
        window.show()
        window.open(name)
        qtbot.waitUntil(lambda: window.page is not None)
        page = window.page
        assert page.words.model.rowCount() == len(SAID)
        page.view_state.move_cursor(12.0)
        assert page.slides.shown.text() == "Slide 2 at the cursor"
        assert len(page.document.slides) == 3
        window.close()
    finally:
        background.close()
    for kind in ("html", "pdf"):
        run("report", name, "--out", folder / f"report.{kind}", "--store", store.name)
    html = (folder / "report.html").read_text(encoding="utf-8")
    for words in ("<h2>Slides</h2>", "trees", "observers"):
        assert words in html
    told = run("sessions", "--store", store.name, "agreement", name, "--every", "5")
    assert "gauge" in told


@pytest.mark.parametrize("exporter", ["eaf", "textgrid", "boris", "boris-table"])
def test_codes_come_back_to_the_millisecond(
    lesson: Lesson, exported: dict[str, Path], exporter: str
) -> None:
    store, name, _ = lesson
    before = codes(store, name)
    file = exported["boris"].with_suffix(".tsv") if "-" in exporter else exported[exporter]
    run("sessions", "--store", store.name, "import", name, "--codes", file, "--force")
    assert codes(store, name) == before


@pytest.mark.parametrize("exporter", ["csv", "json", "parquet"])
def test_a_whole_session_comes_back(
    lesson: Lesson, exported: dict[str, Path], tmp_path: Path, exporter: str
) -> None:
    store, name, _ = lesson
    other = SessionStore(str(tmp_path / "other.sqlite"))
    run("sessions", "--store", other.name, "import", exported[exporter])
    pd.testing.assert_frame_equal(other.windows(name), store.windows(name))
    pd.testing.assert_frame_equal(other.cues(name), store.cues(name))
    kept = ["time_s", "end_s", "kind", "label", "detail", "gauge"]
    pd.testing.assert_frame_equal(
        _ordered(other.events(name)[kept]), _ordered(store.events(name)[kept])
    )


def _ordered(events: pd.DataFrame) -> pd.DataFrame:
    return events.sort_values(["time_s", "kind", "label", "detail"], ignore_index=True)


def test_the_fields_own_readers_find_it(lesson: Lesson, exported: dict[str, Path]) -> None:
    eaf = pympi.Eaf(str(exported["eaf"]))
    assert sorted(eaf.get_annotation_data_for_tier("Words")) == said_ms()
    assert sorted(eaf.get_annotation_data_for_tier("anna")) == list(ANNA)
    assert [one["RELATIVE_MEDIA_URL"] for one in eaf.get_linked_files()] == ["./capture.mp4"]
    slides_ms = [start for start, *_ in eaf.get_annotation_data_for_tier("Slides")]
    assert slides_ms == pytest.approx([5000, 14_000, 26_000], abs=500)

    grid = textgrid.TextGrid.fromFile(str(exported["textgrid"]))
    words = next(tier for tier in grid if tier.name == "Words")
    assert [
        (round(one.minTime * 1000), round(one.maxTime * 1000), one.mark)
        for one in words
        if one.mark
    ] == said_ms()
    whole = praatio.textgrid.openTextgrid(str(exported["textgrid"]), includeEmptyIntervals=False)
    ben = whole.getTier("ben").entries
    assert [(one.start, one.end, one.label) for one in ben] == list(BEN)

    project = json.loads(exported["boris"].read_text(encoding="ascii"))
    (observation,) = project["observations"].values()
    assert observation["file"] == {"1": ["capture.mp4"]}
    ours = [one for one in observation["events"] if one[1] == "Words"]
    assert [round(one[0] * 1000) for one in ours] == [
        at for start, end, _ in said_ms() for at in (start, end)
    ]

    events = pd.read_csv(exported["bids"], sep="\t", na_values="n/a", keep_default_na=False)
    said = events[events["trial_type"] == "said"]
    assert [
        (round(row.onset * 1000), round((row.onset + row.duration) * 1000), row.text)
        for row in said.itertuples()
    ] == said_ms()
    assert (events["onset"] >= START_S).all()

    captions = list(webvtt.read(str(exported["vtt"])))
    chapters = webvtt.read(str(exported["vtt"].with_name("vtt-chapters.vtt")))
    assert captions[0].start >= "00:00:05.000"
    assert [(one.start, one.text) for one in chapters] == [
        ("00:00:05.000", "start"),
        ("00:00:15.000", "trees"),
    ]


def test_rows_per_face_are_read_as_openface_users_do(faces: tuple[pd.DataFrame, Path]) -> None:
    kept, file = faces
    found = pd.read_csv(file, skipinitialspace=True)
    found.columns = found.columns.str.strip()  # OpenFace puts blanks before its names
    assert list(found.columns[:8]) == [
        *("frame", "face_id", "timestamp", "confidence", "success"),
        *("pose_Rx", "pose_Ry", "pose_Rz"),
    ]
    assert (found["timestamp"] * 1000).round().tolist() == (kept["time_s"] * 1000).round().tolist()
    assert found["frame"].tolist() == kept["frame"].tolist()
    good = found[(found["success"] == 1) & (found["confidence"] >= 0.5)]
    assert good.groupby("face_id")["timestamp"].count().nlargest(4).min() >= 2
    assert (
        (good["frame"] / good["timestamp"]).replace(np.inf, np.nan).dropna().round().eq(FPS).all()
    )
    known = good.dropna(subset=["pose_Rx", "pose_Ry", "pose_Rz"])
    assert len(known)
    assert np.allclose(np.degrees(known["pose_Ry"]), -kept.loc[known.index, "yaw"])
    assert (np.degrees(known[["pose_Rx", "pose_Ry", "pose_Rz"]]).abs() < 90).all(axis=None)
    right = good["face_x"] + good["face_width"]
    assert right.equals(kept.loc[good.index, "x"] + kept.loc[good.index, "width"])
    read = good[list(EMOTIONS)].dropna()
    assert len(read)
    assert np.allclose(read.sum(axis=1), 1.0, atol=1e-3)
    assert set(found["note"]) == {NOTE}
