"""The recording of an analysed session beside its time line, on a real clip really analysed."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtWidgets import QApplication

from monitor.analysis.results.logged import log_analysis
from monitor.analysis.run import analyze_recording
from monitor.analysis.task import Task
from monitor.config import PictureSettings
from monitor.review.observers.intervals import codes_in
from monitor.sources import make_recording
from monitor.sources.recorded_file import recorded_file_of
from monitor.store import EventKind, SessionStore
from monitor.tables.code import Code
from monitor.tables.cue import Cue
from monitor.tables.slides_file import slides_file_of
from monitor.ui.review.player.decoder import Decoder, Shown
from monitor.ui.review.player.player_card import PlayerCard, Sharpness
from monitor.ui.review.session.session_page import SessionPage
from tests.analysis.material import face_clip, pipelines, task
from tests.sources.clips import read_all, steady

FPS, FRAMES = 10, 80


@pytest.fixture(scope="module")
def analysed(tmp_path_factory: pytest.TempPathFactory) -> Task:
    """A clip of eight seconds whose results are there."""
    folder = tmp_path_factory.mktemp("analysed")
    clip = face_clip(folder / "lecture.mp4", steady(FRAMES, fps=FPS))
    done = task(clip, folder / "results", min_people=1)
    analyze_recording(done, pipelines())
    return done


@pytest.fixture
def session(analysed: Task, store: SessionStore) -> str:
    return log_analysis(store, analysed, _summary(analysed))


def _summary(done: Task):
    from monitor.analysis.results.result_folder import ResultFolder

    found = ResultFolder(done.folder).summary()
    assert found is not None
    return found


@pytest.fixture
def page(session: str, open_page: Callable[[str], SessionPage], qtbot) -> SessionPage:
    page = open_page(session)
    player = player_of(page)
    qtbot.waitUntil(lambda: player.picture.has_picture)
    return page


def player_of(page: SessionPage) -> PlayerCard:
    assert page.player is not None
    return page.player


def test_an_analysis_is_a_session_like_others(
    analysed: Task, store: SessionStore, session: str
) -> None:
    record = store.session(session)
    summary = _summary(analysed)
    assert (record.info.source, record.info.title) == ("lecture.mp4", "lecture")
    assert record.length_s == pytest.approx(summary.end_s - summary.start_s)
    windows = store.windows(session)
    assert len(windows) == record.window_count > 4
    file = recorded_file_of(record.info.settings)
    assert file is not None
    assert file.problem() == ""
    assert str(analysed.path.parent) not in json.dumps(record.as_dict()), "no folder goes on"
    assert len(store.readings(session)) == 0, "rows per face stay in the results"


def test_a_second_analysis_takes_the_place_of_the_first_with_all_that_was_written(
    analysed: Task, store: SessionStore, session: str
) -> None:
    store.update(session, title="Graphs", course="Algorithms")
    reflection = replace(store.session(session).reflection, try_next="Shorter examples")
    store.reflect(session, reflection)
    store.add_event(session, EventKind.MARKER, 3.0, label="task", detail="in pairs")
    store.add_event(session, EventKind.NOTE, 4.0, detail="two asked")
    store.add_event(session, EventKind.AGREE, 5.0, label="neutral", gauge=51.0)
    store.add_event(session, EventKind.MARKER, 0.5, label="before")
    store.add_cues(session, [Cue(0.5, 1.25, "before"), Cue(2.0, 3.5, "a tree", "Ada")])
    store.keep_slides_file(session, Path("slides.pdf"))
    later = replace(_summary(analysed), start_s=1.0)
    again = log_analysis(store, analysed, later)
    (record,) = store.sessions()
    assert (record.info.session_id, record.info.title) == (again, "Graphs")
    assert record.reflection == reflection
    events = store.events(again)
    assert events["time_s"].tolist() == [0.0, 2.0, 3.0, 4.0], "a second later begins the first"
    assert events["kind"].tolist() == ["marker", "marker", "note", "agree"]
    assert events["detail"].tolist() == ["", "in pairs", "two asked", ""]
    assert events["gauge"].tolist()[3] == 51.0
    assert store.cues(again).to_numpy().tolist() == [
        [-0.5, 0.25, "", "before"],
        [1.0, 2.5, "Ada", "a tree"],
    ]
    assert slides_file_of(record.info.settings) == Path("slides.pdf")


def test_codes_go_along_and_where_they_do_not_fit_the_earlier_session_stays(
    analysed: Task, store: SessionStore, session: str
) -> None:
    codes = [Code(2.0 * n, 2.0 * n + 2.0, "engaged", "Anna") for n in range(4)]
    store.add_codes(session, [*codes, Code(3.0, 3.0, "asks", "Ben")])
    again = log_analysis(store, analysed, replace(_summary(analysed), start_s=1.0))
    (_,) = store.sessions()
    length_s = store.session(again).length_s
    found = codes_in(store.events(again))
    assert [(code.start_s, code.end_s) for code in found] == [
        *((0.0, 1.0), (1.0, 3.0), (2.0, 2.0), (3.0, 5.0)),
        (5.0, length_s),
    ]
    third = log_analysis(store, analysed, replace(_summary(analysed), start_s=4.0))
    assert {one.info.session_id for one in store.sessions()} == {again, third}
    assert len(codes_in(store.events(again))) == 5, "what lies before second 4 is there"
    fourth = log_analysis(store, analysed, _summary(analysed))
    (_,) = store.sessions()
    whole = [(code.start_s, code.end_s) for code in codes_in(store.events(fourth))]
    assert whole[1:] == [(2.0, 4.0), (3.0, 3.0), (4.0, 6.0), (6.0, 8.0)], "no piece twice"


def test_a_click_on_the_curve_shows_the_moment(qtbot, page: SessionPage) -> None:
    player, timeline = player_of(page), page.timeline
    for time_s in (5.04, 1.55, 7.0):
        x = round(timeline.layout_.x(time_s))
        qtbot.mouseClick(timeline, Qt.LeftButton, pos=QPoint(x, timeline.height() // 2))
        cursor_s = page.view_state.cursor_s
        assert cursor_s == pytest.approx(time_s, abs=0.1)
        qtbot.waitUntil(lambda wanted=cursor_s: player.moment_s == wanted)
        shown = player._shown
        assert shown is not None
        assert shown.frame.time_s <= cursor_s < shown.frame.time_s + 1 / FPS
        assert shown.frame.index == int(shown.frame.time_s * FPS + 0.5)


def test_space_plays_and_pauses_and_the_cursor_follows(qtbot, page: SessionPage) -> None:
    player = player_of(page)
    page.view_state.move_cursor(2.0)
    qtbot.waitUntil(lambda: player.moment_s == 2.0)
    qtbot.keyClick(page.timeline, Qt.Key_Space)
    qtbot.waitUntil(lambda: page.view_state.cursor_s >= 2.5)
    assert player.play.text() == "Pause"
    qtbot.keyClick(page.timeline, Qt.Key_Space)
    qtbot.waitUntil(lambda: player.play.text() == "Play")
    assert page.view_state.cursor_s == pytest.approx(player.moment_s or 0.0)
    page.view_state.move_cursor(7.5)
    qtbot.waitUntil(lambda: player.moment_s == 7.5)
    qtbot.keyClick(page.timeline, Qt.Key_Space)
    qtbot.waitUntil(lambda: not player.is_playing)
    assert page.view_state.cursor_s == pytest.approx(7.9), "it stops with the last picture"


def test_arrows_step_picture_by_picture(qtbot, page: SessionPage) -> None:
    player = player_of(page)
    page.view_state.move_cursor(3.02)
    qtbot.waitUntil(lambda: player.moment_s == 3.02)
    player.setFocus()
    for key, expected in ((Qt.Key_Right, 3.1), (Qt.Key_Right, 3.2), (Qt.Key_Left, 3.1)):
        qtbot.keyClick(player, key)
        qtbot.waitUntil(lambda e=expected: abs((player.moment_s or 0.0) - e) < 1e-6)
        assert page.view_state.cursor_s == pytest.approx(expected)


def test_nobody_is_sharp_until_asked_for(qtbot, page: SessionPage) -> None:
    player = player_of(page)
    assert player.sharpness.currentText() == Sharpness.BLURRED.value
    assert player.picture.is_blurred
    assert player.picture.labels == ()
    player.sharpness.setCurrentText(Sharpness.SHARP.value)
    assert not player.picture.is_blurred
    page.view_state.move_cursor(4.0)
    qtbot.waitUntil(lambda: player.moment_s == 4.0)
    assert len(player.picture.labels) == 2
    assert all(label.endswith(" %") for label in player.picture.labels)
    sharp = _pixels(player)
    player.sharpness.setCurrentText(Sharpness.FACES.value)
    hidden = _pixels(player)
    changed = (sharp != hidden).any(axis=2)
    assert 0.02 < changed.mean() < 0.9, "faces, and not the room"


def _pixels(player: PlayerCard) -> np.ndarray:
    frame = player.picture._frame
    assert frame is not None
    return frame.image


def test_another_session_begins_blurred_again(
    qtbot, page: SessionPage, session: str, open_page: Callable[[str], SessionPage], window
) -> None:
    player_of(page).sharpness.setCurrentText(Sharpness.SHARP.value)
    window.show_list()
    again = player_of(open_page(session))
    qtbot.waitUntil(lambda: again.picture.has_picture)
    assert again.picture.is_blurred


def test_the_recording_is_let_go_with_the_page(page: SessionPage, window) -> None:
    player = player_of(page)
    assert player._decoder is not None
    window.hide()
    assert player._decoder is None


@pytest.mark.parametrize("fate", ["gone", "changed"])
def test_without_its_recording_the_review_works_and_says_why(
    qtbot, analysed: Task, store: SessionStore, open_page: Callable[[str], SessionPage], fate: str
) -> None:
    clip = analysed.path.with_name(f"{fate}.mp4")
    clip.write_bytes(analysed.path.read_bytes())
    known = analysed.path.stat()
    os.utime(clip, (known.st_atime, known.st_mtime))
    session = log_analysis(store, replace(analysed, recording=str(clip)), _summary(analysed))
    if fate == "gone":
        clip.unlink()
    else:
        clip.write_bytes(b"another")
    page = open_page(session)
    player = player_of(page)
    said = {"gone": "is not there any more", "changed": "was changed"}[fate]
    qtbot.waitUntil(lambda: said in player.picture.accessibleDescription())
    assert not player.play.isEnabled()
    assert page.summary.number.text() not in {"", "\N{EN DASH}"}
    qtbot.keyClick(page.timeline, Qt.Key_Space)  # harmless


def test_jumps_show_the_pictures_of_reading_on(qapp: QApplication, analysed: Task, qtbot) -> None:
    frames = {frame.index: frame for frame in read_all(make_recording(analysed.recording))}
    decoder = Decoder(analysed.recording, PictureSettings(), lambda: None)
    try:
        for time_s in (6.31, 0.0, 3.3000001, 7.95, 2.0):
            decoder.show(time_s)
            found: list[Shown] = []

            def taken(found: list[Shown] = found) -> bool:
                shown = decoder.take()
                found += [shown] if shown else []
                return bool(found)

            qtbot.waitUntil(taken)
            frame = found[0].frame
            expected = max(
                (f for f in frames.values() if f.time_s <= time_s), key=lambda f: f.index
            )
            assert frame.index == expected.index
            assert np.array_equal(frame.image, expected.image)
    finally:
        decoder.close()
