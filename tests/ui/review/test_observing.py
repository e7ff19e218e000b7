"""An analysed recording is coded while its curve is hidden, and a session has menus for codes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QFileDialog, QMessageBox

from monitor.errors import ReviewError
from monitor.review.observers.coding import Coding
from monitor.review.observers.intervals import codes_in
from monitor.sources.recorded_file import RECORDING, RecordedFile
from monitor.store import SessionStore
from monitor.tables.code import Code
from monitor.tables.note import NOTE
from monitor.types import SessionInfo
from monitor.ui.appearance.theme import Theme
from monitor.ui.observe.last_observer import Observer
from monitor.ui.observe.observer_dialog import ObserverDialog
from monitor.ui.review.observing.agreement_dialog import AgreementDialog
from monitor.ui.review.observing.code_files import CODES
from monitor.ui.review.observing.recording_page import RecordingObservePage
from monitor.ui.review.observing.recording_window import RecordingWindow, recording_to_watch
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.background_task import Background
from tests.analysis.material import face_clip
from tests.sources.clips import steady
from tests.ui.dialogs import in_dialog
from tests.ui.review.lectures import START, summary, write_lecture


@pytest.fixture
def analysed(tmp_path: Path, store: SessionStore) -> Path:
    """The session 'analysed' of a clip of six seconds, from its second one on."""
    clip = face_clip(tmp_path / "lecture.mp4", steady(60, fps=10))
    file = RecordedFile(str(clip), clip.stat().st_size, clip.stat().st_mtime, start_s=1.0)
    info = SessionInfo("analysed", START, "lecture.mp4", "fer", "balance")
    settings = {RECORDING: file.as_dict()}
    writer = store.begin(replace(info, settings=settings), origin_s=0.0, min_people=1)
    for second in range(1, 6):
        writer.window(summary(float(second), 0.2, reach=0.1))
    writer.end(5.0)
    store.add_codes("analysed", [Code(0.0, 5.0, "engaged", "Ben")])
    return clip


def observe(qtbot, page: SessionPage, window: ReviewWindow) -> RecordingObservePage:
    def answer(dialog: ObserverDialog) -> None:
        dialog.observer.setText("Anna")
        dialog.keep.click()

    in_dialog(ObserverDialog, answer)
    page.observing_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), RecordingObservePage))
    found = window._stack.currentWidget()
    assert isinstance(found, RecordingObservePage)
    return found


@pytest.mark.slow
def test_a_recording_is_watched_and_coded_by_who_sees_no_curve(
    qtbot,
    analysed: Path,
    store: SessionStore,
    window: ReviewWindow,
    open_page: Callable[[str], SessionPage],
) -> None:
    page = observe(qtbot, open_page("analysed"), window)
    assert window.page is None
    qtbot.waitUntil(lambda: page.picture.has_picture and "Interval 1" in page.now.whole)
    assert "not coded yet" in page.now.whole, "what Ben said is not shown"
    qtbot.keyClick(page, Qt.Key_1)
    qtbot.waitUntil(lambda: len(codes_in(store.events("analysed"))) == 2)
    code = codes_in(store.events("analysed"))[1]
    assert (code.start_s, code.end_s, code.label, code.observer) == (0.0, 5.0, "disengaged", "Anna")
    qtbot.waitUntil(lambda: page.is_paused and "end" in page.line.whole)
    assert page.moment_s >= 4.8
    qtbot.keyClick(page, Qt.Key_Left)
    qtbot.waitUntil(lambda: page.moment_s < 1.0)
    qtbot.keyClick(page, Qt.Key_Escape)
    qtbot.waitUntil(lambda: window.page is not None)


def test_who_comes_from_the_list_never_sees_the_curve(
    qtbot, analysed: Path, window: ReviewWindow, settled: Callable[[], None]
) -> None:
    window.list.refresh()
    settled()
    entries = {entry.text(): entry for entry in window.list.look_back.menu_.actions()}

    def answer(dialog: ObserverDialog) -> None:
        dialog.observer.setText("Anna")
        dialog.keep.click()

    in_dialog(ObserverDialog, answer)
    entries["Observe it, without its curve\N{HORIZONTAL ELLIPSIS}"].trigger()
    qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), RecordingObservePage))
    page = window._stack.currentWidget()
    qtbot.waitUntil(lambda: "Interval 1" in page.now.whole)
    qtbot.keyClick(page, Qt.Key_Escape)
    qtbot.waitUntil(lambda: window._stack.currentWidget() is window.list)
    analysed.unlink()
    settled()
    entries = {entry.text(): entry for entry in window.list.look_back.menu_.actions()}
    entries["Observe it, without its curve\N{HORIZONTAL ELLIPSIS}"].trigger()
    assert "is not there any more" in window.list.line.whole


def test_without_its_recording_it_says_what_can_be_done(
    analysed: Path, window: ReviewWindow, open_page: Callable[[str], SessionPage]
) -> None:
    page = open_page("analysed")
    analysed.unlink()
    page.observing_wanted.emit()
    assert "is not there any more" in page.line.whole


def test_a_class_of_which_there_is_no_recording(page: SessionPage) -> None:
    page.observing_wanted.emit()
    assert page.line.whole.startswith("There is no recording to watch")


def _menu(page: SessionPage, text: str) -> None:
    """Choose an entry of the page's menu."""
    entries = {entry.text(): entry for entry in page.head.more.menu_.actions()}
    entries[text].trigger()


def _answer(monkeypatch: pytest.MonkeyPatch, path: Path, kind: str = "") -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_a, **_k: (str(path), kind))


@pytest.fixture
def coded(store: SessionStore, tmp_path: Path) -> Path:
    """The codes of Ben in an export of the session 'lecture', which has them too."""
    name = write_lecture(store, "lecture")
    store.add_codes(name, [Code(0.0, 20.0, "engaged", "Ben"), Code(20.0, 40.0, "mixed", "Ben")])
    file = tmp_path / "ben.eaf"
    store.export(name, file)
    return file


def test_codes_are_imported_from_the_menu_and_replaced_when_that_is_wanted(
    qtbot,
    coded: Path,
    window: ReviewWindow,
    open_page: Callable[[str], SessionPage],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page, store = open_page("lecture"), SessionStore()
    store.add_codes("lecture", [Code(0.0, 20.0, "disengaged", "Ben")], replace=True)
    _answer(monkeypatch, coded)
    answers = iter(("Cancel", "Replace"))
    asked: list[str] = []

    def choose(box: QMessageBox) -> None:
        asked.append(next(answers))
        next(button for button in box.buttons() if button.text() == asked[-1]).click()

    in_dialog(QMessageBox, choose)
    _menu(page, "Import codes\N{HORIZONTAL ELLIPSIS}")
    qtbot.waitUntil(lambda: len(asked) == 1)
    assert [code.label for code in codes_in(store.events("lecture"))] == ["disengaged"]
    in_dialog(QMessageBox, choose)
    _menu(page, "Import codes\N{HORIZONTAL ELLIPSIS}")
    qtbot.waitUntil(lambda: window.page not in (None, page))
    assert window.page is not None
    assert window.page.line.whole == "Codes of ben.eaf: 2 of Ben"
    assert [code.label for code in codes_in(store.events("lecture"))] == ["engaged", "mixed"]


def test_codes_are_imported_in_the_list_too(
    coded: Path,
    store: SessionStore,
    window: ReviewWindow,
    settled: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    codes = [event for event in store.events("lecture")["kind"] if event == "code"]
    assert len(codes) == 2
    for event in store.events("lecture").query("kind == 'code'")["event"]:
        store.delete_event(int(event))
    window.list.refresh()
    settled()
    _answer(monkeypatch, coded, CODES)
    window.list.import_.click()
    settled()
    settled()
    assert window.list.line.whole == "Codes of ben.eaf: 2 of Ben"
    assert len(codes_in(store.events("lecture"))) == 2


def test_how_far_the_gauge_can_be_trusted_is_in_the_menu(
    qtbot, coded: Path, open_page: Callable[[str], SessionPage]
) -> None:
    page = open_page("lecture")
    seen: list[str] = []

    def read(dialog: AgreementDialog) -> None:
        seen.extend(dialog.lines)
        dialog.close_button.click()

    in_dialog(AgreementDialog, read)
    _menu(page, "Was the gauge right?")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].startswith("Too few intervals to tell how far the gauge and one observer agree")
    assert "Ben coded 2 intervals of 20 s" in seen[1]


@pytest.mark.parametrize(
    "asked",
    [
        ("BIDS events (*_events.tsv)", "sub-01", "sub-01_events.tsv"),
        ("BIDS events (*_events.tsv)", "sub-01_events.tsv", "sub-01_events.tsv"),
        ("ELAN annotations (*.eaf)", "sub-01", "sub-01.eaf"),
        ("Captions for video players (*.vtt)", "sub-01", "sub-01.vtt"),
    ],
)
def test_every_format_is_in_the_menu_of_exports(
    qtbot,
    coded: Path,
    open_page: Callable[[str], SessionPage],
    monkeypatch: pytest.MonkeyPatch,
    asked: tuple[str, str, str],
) -> None:
    kind, name, written = asked
    page, folder = open_page("lecture"), coded.parent / "out"
    folder.mkdir()
    _answer(monkeypatch, folder / name, kind)
    _menu(page, "Export\N{HORIZONTAL ELLIPSIS}")
    qtbot.waitUntil(lambda: "Exported" in page.line.whole)
    assert (folder / written).is_file()
    assert any(NOTE in file.read_text() for file in folder.iterdir())


def test_rows_per_face_are_asked_for_and_where_none_were_kept_it_is_said(
    qtbot,
    coded: Path,
    open_page: Callable[[str], SessionPage],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    page = open_page("lecture")
    _answer(monkeypatch, tmp_path / "faces", "Rows per face in OpenFace's columns (*.csv)")
    _menu(page, "Export\N{HORIZONTAL ELLIPSIS}")
    qtbot.waitUntil(lambda: bool(page.line.whole))
    assert "kept no numbers of each face" in page.line.whole
    assert not (tmp_path / "faces.csv").exists()


def test_an_observer_alone_has_a_window_that_goes_with_them(
    qtbot, analysed: Path, store: SessionStore, theme: Theme, background: Background
) -> None:
    record = store.session("analysed")
    coder = Observer("Anna", "engagement", 5.0).coder(record.length_s)
    coding = Coding(store, "analysed", coder)
    window = RecordingWindow(record, recording_to_watch(record), coding, theme, background)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.page.picture.has_picture)
    qtbot.keyClick(window.page, Qt.Key_3)
    qtbot.waitUntil(lambda: len(codes_in(store.events("analysed"))) == 2)
    qtbot.keyClick(window.page, Qt.Key_Escape)
    assert not window.isVisible()
    analysed.unlink()
    with pytest.raises(ReviewError, match="is not there any more"):
        recording_to_watch(record)
