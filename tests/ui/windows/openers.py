"""Every window of the app, opened as a user finds it, with as much in it as there may be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PyQt5.QtWidgets import QWidget

from monitor.config import OutletSettings, Settings, load_managed
from monitor.i18n import tr
from monitor.papers import Facts, tag_of_app
from monitor.review.lesson.slides import lay_pages
from monitor.review.observers.coding import Coder, Coding
from monitor.review.observers.scheme import Scheme, SchemeCode, find_scheme
from monitor.signals import Signal
from monitor.sources.recorded_file import RECORDING, RecordedFile, recorded_file_of
from monitor.stopping import StopRequest
from monitor.store import EventKind, Reflection, SessionStore
from monitor.tables.code import Code
from monitor.tables.cue import Cue
from monitor.tables.slide import Slide
from monitor.training.data.folders import ClassFolder
from monitor.training.data.segments import Segment
from monitor.types import EXPRESSIONS, SessionInfo
from monitor.ui.analysis.dialog import AnalysisDialog
from monitor.ui.analysis.running import RunningView
from monitor.ui.analysis.window import AnalysisWindow
from monitor.ui.appearance.theme import Theme
from monitor.ui.dialogs.address_dialog import AddressDialog
from monitor.ui.dialogs.help_dialog import HelpDialog
from monitor.ui.dialogs.live_out import LiveOutDialog
from monitor.ui.dialogs.papers_dialog import PapersDialog
from monitor.ui.dialogs.screen_dialog import ScreenDialog
from monitor.ui.dialogs.signal_choice import SignalDialog
from monitor.ui.help.about_dialog import AboutDialog
from monitor.ui.help.guide_dialog import GuideDialog
from monitor.ui.help.machine_dialog import MachineDialog
from monitor.ui.main.actions.zones import LiveZones
from monitor.ui.main.main_window import MainWindow
from monitor.ui.networks.counting_dialog import CountingDialog
from monitor.ui.networks.network_dialog import NetworkDialog
from monitor.ui.observe.observer_dialog import ObserverDialog
from monitor.ui.picture.drawing_dialog import ZonesDrawing
from monitor.ui.picture.picture_dialog import PictureDialog
from monitor.ui.review.annotations.event_dialog import EventDialog
from monitor.ui.review.annotations.names_dialog import NamesDialog
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.observing.agreement_dialog import AgreementDialog, agreement_lines
from monitor.ui.review.observing.recording_window import RecordingWindow
from monitor.ui.review.reflection.lesson_page import LessonPage
from monitor.ui.review.reflection.term_page import TermPage
from monitor.ui.review.session.page_actions import list_keys
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.session.zones_dialog import ZonesDialog
from monitor.ui.review.sessions.details_dialog import DetailsDialog
from monitor.ui.review.window import ReviewWindow
from monitor.ui.review.words.slides_dialog import SlidesDialog
from monitor.ui.review.words.transcript_dialog import TranscriptDialog
from monitor.ui.settings.settings_dialog import SettingsDialog
from monitor.ui.shortcuts.grabber import NO_WAYLAND
from monitor.ui.shortcuts.keys_dialog import KeysDialog
from monitor.ui.training.dialog import TrainingDialog
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.preferences import Preferences
from monitor.ui.widgets.source_view import SourceView
from tests.analysis.material import face_clip
from tests.review.lesson.screens import write_pdf
from tests.review.test_zones import NAME, session
from tests.sources.clips import steady
from tests.training.trained import some_trained
from tests.ui.main.driving import begin_session, wait_for_gauge
from tests.ui.review.lectures import START, summary, turned, write_lecture

NAMES = tuple(f"part number {number}" for number in range(1, 10))
PIXELS = np.full((1080, 1920, 3), 90, np.uint8)
LONG = "Introduction to the theory of graphs, with many words in its title " * 3


@dataclass
class Stage:
    """What windows are opened with."""

    qtbot: object
    make_window: Callable[..., MainWindow]
    review: Callable[[], ReviewWindow]
    background: Background
    theme: Theme
    folder: Path

    def keep(self, window: QWidget) -> QWidget:
        """Show a window; it goes with the test."""
        self.qtbot.addWidget(window)  # type: ignore[attr-defined]
        window.show()
        return window


Opener = Callable[[Stage], QWidget]


def _first_start(stage: Stage) -> QWidget:
    return stage.make_window(preferences=Preferences(theme="light"))


def _waiting(stage: Stage) -> MainWindow:
    window = stage.make_window()
    wait_for_gauge(stage.qtbot, window)
    return window


def _room(stage: Stage) -> QWidget:
    window = _waiting(stage)
    window.commands["room_check"].trigger()
    page = window.room_page
    stage.qtbot.waitUntil(lambda: window._stack.currentWidget() is page and bool(page.table.rows))
    page.begin(is_camera=True, least_px=20, resolution="1920x1080", fps=30)
    page.zones.setCurrentText(tr("Six"))
    stage.qtbot.waitUntil(lambda: bool(page.table.rows))
    return window


def _without_source(stage: Stage) -> QWidget:
    window = stage.make_window("nothing")
    stage.qtbot.waitUntil(window.dashboard.no_source.isVisible)
    return window


def _asking(stage: Stage) -> QWidget:
    window = _waiting(stage)
    window.dashboard.start_form.ask(Preferences(room="B12"))
    return window


def _recording(stage: Stage) -> QWidget:
    window = stage.make_window()
    begin_session(stage.qtbot, window)
    window.dashboard.notice.say("Something has happened", ("Review", list), ("Undo", list))
    return window


def _note(stage: Stage) -> QWidget:
    window = stage.make_window()
    begin_session(stage.qtbot, window)
    window.dashboard.controls.open_note()
    return window


def _compact(stage: Stage) -> QWidget:
    window = _waiting(stage)
    window.commands["compact"].trigger()
    window.compact.controls.show()
    return window.compact


def _compact_recording(stage: Stage) -> QWidget:
    window = stage.make_window()
    begin_session(stage.qtbot, window)
    window.commands["compact"].trigger()
    window.compact.controls.show()
    stage.qtbot.waitUntil(lambda: window.compact.line != "")
    return window.compact


def _live_zones(stage: Stage) -> QWidget:
    window = _waiting(stage)
    window.commands["zones"].trigger()
    (panel,) = window.findChildren(LiveZones)
    return panel


def _keys(stage: Stage) -> QWidget:
    return stage.keep(HelpDialog(_waiting(stage).commands.list_keys()))


def _list(stage: Stage) -> QWidget:
    store = SessionStore()
    for number in range(40):
        write_lecture(
            store, f"2026-11-23-0910-{number:03}", length_s=9, days=number, title=LONG[:80]
        )
    window = stage.review()
    stage.qtbot.waitUntil(lambda: bool(window.list.model.records))
    return window


def _empty_list(stage: Stage) -> QWidget:
    return stage.review()


def _page(stage: Stage) -> ReviewWindow:
    name = write_lecture(SessionStore(), title=LONG, strategy="balance", with_heads=True)
    window = stage.review()
    window.open(name)
    stage.qtbot.waitUntil(lambda: isinstance(window.page, SessionPage))
    return window


def _page_of_recording(stage: Stage) -> ReviewWindow:
    """An analysed session, with the recording beside its time line and without markers."""
    clip = face_clip(stage.folder / "lecture.mp4", steady(20, fps=10))
    file = RecordedFile(str(clip), clip.stat().st_size, clip.stat().st_mtime)
    info = SessionInfo("analysed", START, "lecture.mp4", "fer", "balance", title=LONG)
    settings = {RECORDING: file.as_dict()}
    writer = SessionStore().begin(replace(info, settings=settings), origin_s=0.0, min_people=1)
    writer.window(summary(1.0, 0.2, reach=0.1, orientation=turned(0.8)))
    writer.end(2.0)
    window = stage.review()
    window.open("analysed")
    stage.qtbot.waitUntil(lambda: window.page is not None and window.page.player is not None)
    stage.qtbot.waitUntil(lambda: window.page.player.picture.has_picture)
    return window


def _page_with_words(stage: Stage) -> ReviewWindow:
    """A session with a transcript, one of whose cues is held."""
    store = SessionStore()
    name = write_lecture(store, title=LONG, strategy="balance", with_heads=True)
    store.add_cues(name, [Cue(3.0 * n, 3.0 * n + 2.9, LONG, "Ada Lovelace") for n in range(40)])
    window = stage.review()
    window.open(name)
    stage.qtbot.waitUntil(lambda: window.page is not None)
    window.page.words.hold()
    return window


def _page_with_moments(stage: Stage) -> ReviewWindow:
    window = _page_with_words(stage)
    window.page.words.let_go.click()
    window.page.words.switch.click()
    return window


def _page_with_slides(stage: Stage) -> ReviewWindow:
    store = SessionStore()
    name = write_lecture(store, title=LONG, strategy="balance", with_heads=True)
    store.add_slides(name, [Slide(3.0 * n, str(n % 30 + 1), LONG) for n in range(40)])
    window = stage.review()
    window.open(name)
    stage.qtbot.waitUntil(lambda: window.page is not None)
    window.page.side.show_slides.click()
    return window


def _page_with_pages(stage: Stage) -> ReviewWindow:
    store = SessionStore()
    name = write_lecture(store, title=LONG, strategy="balance", with_heads=True)
    store.add_slides(name, [Slide(3.0 * n, str(n % 3 + 1), LONG) for n in range(40)])
    lay_pages(store, write_pdf(stage.folder / "a.pdf", ("red", "white", "blue")), name)
    window = stage.review()
    window.open(name)
    stage.qtbot.waitUntil(lambda: window.page is not None)
    page = window.page
    page.side.show_slides.click()
    page.view_state.move_cursor(4.0)
    stage.qtbot.waitUntil(lambda: not page.slides.page.picture.page.isNull())
    return window


def _slides(stage: Stage) -> QWidget:
    store = SessionStore()
    record = store.session(write_lecture(store))
    dialog = SlidesDialog(f"{LONG[:60]}.mp4", record, is_video=True, has_slides=True)
    dialog.offset.setText("soon")
    stage.keep(dialog)
    dialog.keep.click()
    return dialog


def _transcript(stage: Stage) -> QWidget:
    store = SessionStore()
    record = store.session(write_lecture(store))
    dialog = TranscriptDialog(f"{LONG[:60]}.vtt", record)
    dialog.offset.setText("soon")
    stage.keep(dialog)
    dialog.keep.click()
    return dialog


def _observer(stage: Stage) -> QWidget:
    activities = find_scheme("activities")
    faults = [f"{LONG}.toml: codes: Field required"] * 3
    return stage.keep(ObserverDialog(None, None, ([replace(activities, title=LONG[:80])], faults)))


def _agreement(stage: Stage) -> QWidget:
    store = SessionStore()
    name = write_lecture(store, length_s=900, strategy="balance")
    labels = find_scheme("engagement").labels
    for observer in (LONG[:60], "Ben", "Carla", "Dora"):
        codes = [Code(20.0 * n, 20.0 * n + 20.0, labels[n % 3], observer) for n in range(45)]
        store.add_codes(name, codes)
    return stage.keep(AgreementDialog(agreement_lines(store.session(name), store)))


def _observing(stage: Stage) -> QWidget:
    """Twenty codes with long names, live."""
    window = stage.make_window()
    begin_session(stage.qtbot, window)
    codes = [SchemeCode(f"{n} {LONG[:50]}", chr(ord("A") + n)) for n in range(20)]
    scheme = Scheme(LONG[:80], tuple(codes), several=True)
    window.observing._session_id = window.observing._update.session.session_id
    window.observing._begin(Coding(SessionStore(), "last", Coder(LONG[:60], scheme, 20.0)))
    stage.qtbot.waitUntil(lambda: window.observing.page.picture.has_picture)
    window.observing.page.tell(LONG)
    return window


def _observing_recording(stage: Stage) -> QWidget:
    window = _page_of_recording(stage)
    record = window.page.document.record
    file = recorded_file_of(record.info.settings)
    coder = Coder("Anna", find_scheme("activities"), 20.0, record.length_s)
    window._wanted = "analysed"
    coding = Coding(SessionStore(), "analysed", coder)
    window._show_observing(record, file, window.show_list, coding)
    page = window._stack.currentWidget()
    stage.qtbot.waitUntil(lambda: page.picture.has_picture)
    return window


def _observing_alone(stage: Stage) -> QWidget:
    record = _page_of_recording(stage).page.document.record
    coder = Coder("Anna", find_scheme("activities"), 20.0, record.length_s)
    window = stage.keep(
        RecordingWindow(
            record,
            recorded_file_of(record.info.settings),
            Coding(SessionStore(), "analysed", coder),
            stage.theme,
            stage.background,
        )
    )
    stage.qtbot.waitUntil(lambda: window.page.picture.has_picture)
    return window


def _comparison(stage: Stage) -> QWidget:
    store = SessionStore()
    for number in range(12):
        write_lecture(store, f"2026-11-23-0910-{number:03}", length_s=60, days=number, title=LONG)
    window = stage.review()
    window.compare(store.sessions())
    page = window._stack.currentWidget()
    stage.qtbot.waitUntil(lambda: page.model.rowCount() == 12)
    return window


def _lesson(stage: Stage) -> QWidget:
    store, window = SessionStore(), stage.review()
    for number in range(2):
        write_lecture(store, f"a{number}", length_s=300, days=7.0 * number, title=LONG, course=LONG)
    store.reflect("a0", Reflection(LONG, LONG, LONG))
    store.reflect("a1", Reflection(goal=LONG))
    window.look_back("a1")
    stage.qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), LessonPage))
    return window


def _term(stage: Stage) -> QWidget:
    store, window = SessionStore(), stage.review()
    for number in range(12):
        write_lecture(store, f"a{number:02}", length_s=9, days=7.0 * number, title=LONG)
        store.reflect(f"a{number:02}", Reflection(LONG, LONG, LONG))
    window.show_term("Algorithms")
    stage.qtbot.waitUntil(lambda: isinstance(window._stack.currentWidget(), TermPage))
    return window


def _stored(stage: Stage) -> QWidget:
    write_lecture(SessionStore())
    window = stage.review()
    window.show_stored()
    page = window._stack.currentWidget()
    stage.qtbot.waitUntil(lambda: page.model.rowCount() > 0)
    return window


def _zones(stage: Stage) -> QWidget:
    store = session(people=16)
    dialog = ZonesDialog(store.session(NAME), store, stage.background, stage.theme)
    stage.keep(dialog)
    stage.qtbot.waitUntil(lambda: bool(dialog.view.accessibleName()))
    return dialog


def _analysis(stage: Stage) -> AnalysisDialog:
    dialog = AnalysisDialog(Settings(), stage.theme, stage.background)
    stage.keep(dialog)
    return dialog


def _analysis_more(stage: Stage) -> QWidget:
    dialog = _analysis(stage)
    dialog.form.places.choose([str(stage.folder / f"{LONG}{n}.mp4") for n in range(9)])
    dialog.form.more.click()
    return dialog


def _analysis_running(stage: Stage) -> QWidget:
    dialog = _analysis(stage)
    dialog._show_page(dialog.running, tr("Analysing"))
    dialog.notice.say("Something has happened")
    return dialog


def _analysis_outcome(stage: Stage) -> QWidget:
    dialog = _analysis(stage)
    dialog.outcome.show_events((), [f"{LONG}.mp4: not a readable video"] * 30)
    dialog._show_page(dialog.outcome, tr("Results"))
    return dialog


def _analysis_window(stage: Stage) -> QWidget:
    return stage.keep(AnalysisWindow(RunningView(stage.theme, 0.1), StopRequest()))


def _training(stage: Stage) -> TrainingDialog:
    dialog = TrainingDialog(Settings(), stage.theme)
    stage.keep(dialog)
    return dialog


def _training_folders(stage: Stage) -> TrainingDialog:
    dialog = _training(stage)
    folders = [ClassFolder(LONG[:60].strip(), stage.folder / str(n)) for n in range(40)]
    dialog.set.folders.model.add([(folder, 1000) for folder in folders])
    dialog.set.folders.table.selectRow(3)
    dialog.notice.say(LONG)
    return dialog


def _training_recordings(stage: Stage) -> TrainingDialog:
    dialog = _training(stage)
    clip = face_clip(stage.folder / f"{LONG[:60]}.mp4", steady(40, fps=10))
    labels = (LONG[:60].strip(), "calm")
    dialog.set.kind.setCurrentIndex(1)
    dialog.set.recordings.show_stretches(
        [Segment(n + 2, clip, 0.1 * n, 0.1 * n + 0.08, labels[n % 2]) for n in range(30)]
    )
    stage.qtbot.waitUntil(lambda: dialog.set.recordings.player.picture.has_picture)
    dialog.set.recordings.form.begin(1.0)
    dialog.set.recordings.form.end(2.0)
    return dialog


def _training_options(stage: Stage) -> TrainingDialog:
    dialog = _training(stage)
    dialog.options.show_set(LONG, are_recordings=False)
    dialog.options.more.click()
    dialog._show_page(dialog.options, tr("Train"))
    dialog.notice.say(LONG, ("Go on", list), ("Begin again", list))
    return dialog


def _training_learning(stage: Stage) -> TrainingDialog:
    dialog = _training(stage)
    dialog._show_page(dialog.learning, tr("Train"))
    return dialog


def _training_report(stage: Stage) -> TrainingDialog:
    dialog = _training(stage)
    dialog.report.show_trained(some_trained(mistakes=12, left_out=(3, 4), persons=False))
    dialog._show_page(dialog.report, tr("Train"))
    return dialog


def _drawing(stage: Stage) -> QWidget:
    zones = ";".join(f"a long zone name {n}={300 * n},0,280,900" for n in range(6))
    return stage.keep(ZonesDrawing(PIXELS, zones))


def _event(kind: EventKind) -> Opener:
    event = SessionEvent(1, kind, 30.0, label="question", detail="why")

    def open_it(stage: Stage) -> QWidget:
        return stage.keep(EventDialog("Change", event, NAMES))

    return open_it


def _details(stage: Stage) -> QWidget:
    info = SessionStore().session(write_lecture(SessionStore())).info
    return stage.keep(DetailsDialog(replace(info, title=LONG)))


def _counting(stage: Stage) -> QWidget:
    return stage.keep(CountingDialog("a network of one's own", EXPRESSIONS))


def _networks(stage: Stage) -> QWidget:
    return stage.keep(NetworkDialog("default", ()))


def _papers(stage: Stage) -> QWidget:
    facts = Facts.of(Settings(), load_managed(), 90, START.date())
    dialog = stage.keep(PapersDialog(facts))
    (stage.folder / f"door-notice-{tag_of_app()}.html").touch()
    dialog.folder.setText(str(stage.folder))
    dialog.keep.click()
    assert dialog.fault.text()
    return dialog


def _live_out(stage: Stage) -> QWidget:
    about = "page: http://192.168.1.5:8765/Ta3Aa8M-WNpGK8OGNNH36mAojf_6F9pd/ shows it " + LONG[:60]
    specs = (
        "page:0.0.0.0:8765",
        f"file:{stage.folder / LONG[:60]}.json",
        "mqtt:mqtts://b/x",
        "lsl",
    )
    return stage.keep(LiveOutDialog(specs, OutletSettings(), (about,) * 3))


def _settings(stage: Stage) -> QWidget:
    return stage.keep(SettingsDialog(Settings(), load_managed()))


def _machine(stage: Stage) -> QWidget:
    dialog = stage.keep(MachineDialog(stage.background, Settings()))
    stage.qtbot.waitUntil(dialog.save.isEnabled)
    return dialog


OPENERS: dict[str, Opener] = {
    "MainWindow, WelcomePage": _first_start,
    "MainWindow, Dashboard": _waiting,
    "MainWindow, RoomPage": _room,
    "MainWindow, without a source": _without_source,
    "MainWindow, StartForm": _asking,
    "MainWindow, recording": _recording,
    "MainWindow, a note": _note,
    "CompactGauge": _compact,
    "CompactGauge, recording": _compact_recording,
    "LiveZones": _live_zones,
    "HelpDialog": _keys,
    "HelpDialog, review": lambda stage: stage.keep(HelpDialog(list_keys(NAMES))),
    "KeysDialog": lambda stage: stage.keep(
        KeysDialog(Preferences(), _waiting(stage).commands, NO_WAYLAND)
    ),
    "SettingsDialog": _settings,
    "GuideDialog": lambda stage: stage.keep(GuideDialog(stage.theme)),
    "MachineDialog": _machine,
    "AboutDialog": lambda stage: stage.keep(AboutDialog()),
    "SignalDialog": lambda stage: stage.keep(SignalDialog(Signal.BOTH)),
    "PapersDialog": _papers,
    "AddressDialog": lambda stage: stage.keep(AddressDialog()),
    "LiveOutDialog": _live_out,
    "ScreenDialog": lambda stage: stage.keep(ScreenDialog([PIXELS, PIXELS])),
    "NetworkDialog": _networks,
    "CountingDialog": _counting,
    "PictureDialog": lambda stage: stage.keep(PictureDialog(PIXELS, SourceView())),
    "ZonesDrawing": _drawing,
    "AnalysisDialog": _analysis,
    "AnalysisDialog, more": _analysis_more,
    "AnalysisDialog, running": _analysis_running,
    "AnalysisDialog, outcome": _analysis_outcome,
    "AnalysisWindow": _analysis_window,
    "TrainingDialog": _training,
    "TrainingDialog, folders": _training_folders,
    "TrainingDialog, recordings": _training_recordings,
    "TrainingDialog, options": _training_options,
    "TrainingDialog, learning": _training_learning,
    "TrainingDialog, report": _training_report,
    "ReviewWindow, ListPage": _list,
    "ReviewWindow, nothing": _empty_list,
    "ReviewWindow, SessionPage": _page,
    "SessionPage": _page_of_recording,
    "SessionPage, words": _page_with_words,
    "SessionPage, moments": _page_with_moments,
    "SessionPage, slides": _page_with_slides,
    "SessionPage, pages": _page_with_pages,
    "SlidesDialog": _slides,
    "RecordingWindow": _observing_alone,
    "TranscriptDialog": _transcript,
    "ObserverDialog": _observer,
    "AgreementDialog": _agreement,
    "MainWindow, ObservePage": _observing,
    "ReviewWindow, RecordingObservePage": _observing_recording,
    "ReviewWindow, ComparePage": _comparison,
    "ReviewWindow, LessonPage": _lesson,
    "ReviewWindow, TermPage": _term,
    "ReviewWindow, StoredPage": _stored,
    "ZonesDialog": _zones,
    "EventDialog, marker": _event(EventKind.MARKER),
    "EventDialog, note": _event(EventKind.NOTE),
    "NamesDialog": lambda stage: stage.keep(NamesDialog(NAMES)),
    "DetailsDialog": _details,
}
"""By the class of the window, and the page or state in which it is seen."""
