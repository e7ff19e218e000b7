"""What was said, beside the time line: followed, searched, matched, cut into parts, taken away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PyQt5.QtCore import QItemSelectionModel, Qt
from PyQt5.QtTest import QTest

from monitor.review.lesson.words import Words
from monitor.store import EventKind, SessionStore
from monitor.tables.cue import Cue
from monitor.ui.review.annotations.event_dialog import EventDialog
from monitor.ui.review.document.loading import load
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.window import ReviewWindow
from monitor.ui.review.words.transcript_dialog import TranscriptDialog
from monitor.ui.review.words.words_model import NOTHING_SAID, WordsModel
from tests.store.transcripts.files import ZOOM
from tests.ui.dialogs import file_dialogs, in_dialog
from tests.ui.review.lectures import write_lecture

SAID = (
    Cue(-4.0, -1.0, "not yet"),
    Cue(2.0, 6.5, "Good morning"),
    Cue(6.5, 20.0, "what is a graph"),
    Cue(30.25, 33.0, "a tree is a graph", "Ada"),
    Cue(32.0, 34.0, "why", "Ben"),
    Cue(100.0, 101.0, "until tomorrow"),
)
Settle = Callable[[], None]
OpenPage = Callable[[str], SessionPage]


@pytest.fixture
def spoken(store: SessionStore, open_page: OpenPage) -> SessionPage:
    """A lecture of two minutes with a transcript, open."""
    name = write_lecture(store)
    store.add_cues(name, SAID)
    return open_page(name)


def starts(store: SessionStore) -> list[float]:
    return store.cues("last")["start_s"].tolist()


def choose(page: SessionPage, first: int, last: int) -> None:
    selection = page.words.table.selectionModel()
    selection.clearSelection()
    for row in range(first, last + 1):
        flag = QItemSelectionModel.Select | QItemSelectionModel.Rows
        selection.select(page.words.model.index(row, 0), flag)


def test_without_a_transcript_there_are_markers_and_notes(page: SessionPage) -> None:
    assert page.side.currentWidget() is page.events
    assert page.side.show_words.isHidden()
    assert page.card.said.isHidden()


def test_what_is_said_at_the_cursor_is_shown(spoken: SessionPage) -> None:
    assert spoken.side.currentWidget() is spoken.words
    said = {
        1.0: "",
        2.0: "Good morning",
        6.5: "what is a graph",
        25.0: "",
        32.5: "Ada: a tree is a graph Ben: why",
    }
    for cursor_s, words in said.items():
        spoken.view_state.move_cursor(cursor_s)
        assert spoken.card.said.whole == words
    assert spoken.words.chosen == (4, 4)
    spoken.view_state.move_cursor(29.0)
    assert spoken.words.chosen == (2, 2)


def test_a_row_moves_the_cursor(spoken: SessionPage) -> None:
    spoken.words.table.selectRow(3)
    assert spoken.view_state.cursor_s == 30.25
    spoken.words.table.selectRow(0)
    assert spoken.view_state.cursor_s == 0.0


def test_the_search_jumps_from_one_to_the_next(spoken: SessionPage) -> None:
    words = spoken.words
    words.search.setFocus()
    QTest.keyClicks(words.search, "GRAPH a")
    assert (spoken.view_state.cursor_s, words.found.whole) == (6.5, "1 of 2")
    QTest.keyClick(words.search, Qt.Key.Key_Return)
    assert (spoken.view_state.cursor_s, words.found.whole) == (30.25, "2 of 2")
    QTest.keyClick(words.search, Qt.Key.Key_Return)
    assert spoken.view_state.cursor_s == 6.5
    QTest.keyClicks(words.search, "x")
    assert words.found.whole == "Nothing found"
    assert spoken.view_state.cursor_s == 6.5


def test_a_spoken_moment_says_where_the_transcript_begins(
    spoken: SessionPage, store: SessionStore, settled: Settle
) -> None:
    words = spoken.words
    words.table.selectRow(1)
    words.hold()
    assert "Good morning" in words.found.whole
    spoken.view_state.move_cursor(12.345)
    assert words.chosen == (1, 1)
    words.said.click()
    settled()
    moved = [round(cue.start_s + 10.345, 3) for cue in SAID]
    assert starts(store) == moved
    assert spoken.document.transcript.words.starts_s.tolist() == moved
    assert spoken.card.said.whole == "Good morning"
    spoken.document.undo.undo()
    settled()
    assert starts(store) == [cue.start_s for cue in SAID]
    spoken.document.undo.redo()
    settled()
    assert starts(store) == moved


def test_a_held_cue_can_be_let_go(spoken: SessionPage, store: SessionStore) -> None:
    spoken.words.table.selectRow(1)
    spoken.words.hold()
    spoken.view_state.move_cursor(50.0)
    spoken.words.let_go.click()
    assert spoken.words.search.isVisible()
    assert starts(store) == [cue.start_s for cue in SAID]
    spoken.view_state.move_cursor(31.0)
    assert spoken.words.chosen == (3, 3)


def test_a_stretch_between_two_cues_becomes_a_part(
    spoken: SessionPage, store: SessionStore, settled: Settle
) -> None:
    before = spoken.document.events
    choose(spoken, 2, 4)

    def name(dialog: EventDialog) -> None:
        dialog.lines["label"].setText("graphs")
        dialog.accept()

    in_dialog(EventDialog, name)
    spoken.words.make_part()
    settled()
    parts = [(one.name, one.summary.start_s, one.summary.end_s) for one in spoken.document.segments]
    assert parts[:4] == [
        ("start", 0.0, 1.0),
        ("explain", 1.0, 6.5),
        ("graphs", 6.5, 34.0),
        ("explain", 34.0, 40.0),
    ]
    kinds = store.events("last")["kind"].tolist()
    assert kinds.count(EventKind.MARKER.value) == 5
    spoken.document.undo.undo()
    settled()
    assert [(e.time_s, e.label) for e in spoken.document.events] == [
        (e.time_s, e.label) for e in before
    ]


def test_without_a_choice_it_says_what_to_do(spoken: SessionPage) -> None:
    spoken.words.table.clearSelection()
    spoken.words.make_part()
    assert "Choose the first and the last" in spoken.line.whole
    spoken.words.hold()
    assert "Choose what was said first" in spoken.line.whole


def test_highs_and_lows_stand_with_their_words(spoken: SessionPage) -> None:
    words = spoken.words
    words.switch.click()
    model = words.moments_model
    rows = [
        [cell.text() if (cell := model.item(row, column)) else "" for column in range(3)]
        for row in range(model.rowCount())
    ]
    assert 4 <= len(rows) <= 12
    assert rows[0][0] == "\N{BLACK UP-POINTING TRIANGLE}"
    assert rows[-2][0] == "\N{BLACK DOWN-POINTING TRIANGLE}"
    assert [row[0] for row in rows[1::2]] == [one.quote or NOTHING_SAID for one in words.moments]
    assert words.moments_table.columnSpan(1, 0) == 3
    words.moments_table.selectRow(len(rows) - 1)
    summary = words.moments[-1].summary
    assert spoken.view_state.cursor_s == summary.start_s
    assert spoken.view_state.selection == (summary.start_s, summary.end_s)
    words.switch.click()
    assert words.tables.currentWidget() is words.table


def test_a_transcript_that_is_removed_comes_back_by_undo(
    spoken: SessionPage, store: SessionStore, settled: Settle
) -> None:
    spoken.document.transcript.remove()
    settled()
    assert len(store.cues("last")) == 0
    assert spoken.side.currentWidget() is spoken.events
    assert spoken.card.said.isHidden()
    spoken.document.undo.undo()
    settled()
    assert starts(store) == [cue.start_s for cue in SAID]
    assert store.cues("last")["speaker"].tolist() == [cue.speaker for cue in SAID]
    assert spoken.side.currentWidget() is spoken.words


def add(page: SessionPage, monkeypatch: pytest.MonkeyPatch, file: Path, **entered: str) -> None:
    file_dialogs(monkeypatch, file)

    def fill(dialog: TranscriptDialog) -> None:
        for line, text in entered.items():
            getattr(dialog, line).setText(text)
        dialog.keep.click()

    in_dialog(TranscriptDialog, fill)
    entries = {entry.text(): entry for entry in page.head.more.menu_.actions()}
    entries["Add a transcript\N{HORIZONTAL ELLIPSIS}"].trigger()


def test_a_file_is_added_where_it_begins(
    page: SessionPage,
    window: ReviewWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot,
) -> None:
    store = SessionStore()
    file = tmp_path / "meeting.vtt"
    file.write_text(ZOOM, encoding="utf-8")
    add(page, monkeypatch, file, offset="0:10.5")
    qtbot.waitUntil(lambda: window.page is not None and window.page is not page)
    assert starts(store) == [13.75, 16.501, 18.0]
    assert store.cues("last")["speaker"].tolist() == ["", "", ""]
    assert "Added meeting.vtt: 3 cues" in window.page.line.whole
    assert window.page.side.currentWidget() is window.page.words


def test_a_file_that_is_none_is_told(
    page: SessionPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot
) -> None:
    file = tmp_path / "notes.vtt"
    file.write_text("hello", encoding="utf-8")
    add(page, monkeypatch, file)
    qtbot.waitUntil(lambda: "there is no cue in it" in page.line.whole)


def test_the_dialog_takes_times_alone(store: SessionStore, qtbot) -> None:
    dialog = TranscriptDialog("a.vtt", store.session(write_lecture(store)))
    qtbot.addWidget(dialog)
    for offset, clock in (("soon", ""), ("", "25:00"), ("1:00", "10:15")):
        dialog.offset.setText(offset)
        dialog.clock.setText(clock)
        dialog.keep.click()
        assert dialog.entered is None
        assert not dialog.notice.isHidden()
    dialog.offset.clear()
    dialog.clock.setText("9:15")
    assert dialog.entered.starts.isoformat() == "09:15:00"
    dialog.clock.clear()
    dialog.offset.setText("-2:30")
    assert dialog.entered.offset_s == -150.0


def test_of_twenty_thousand_cues_those_in_view_are_made(
    store: SessionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = write_lecture(store)
    store.add_cues(name, [Cue(n / 2, n / 2 + 0.4, f"word number {n}") for n in range(20_000)])
    words, made = load(store, name).words, []
    monkeypatch.setattr(Words, "line", lambda _words, number: made.append(number) or "words")
    model = WordsModel(words)
    assert model.rowCount() == 20_000
    assert model.data(model.index(19_999, 1)) == "words"
    assert words.at(5000.2) == (10_000,)
    assert made == [19_999]
