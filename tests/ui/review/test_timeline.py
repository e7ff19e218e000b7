"""The time line under mouse and keyboard, on a session of the real log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PyQt5.QtCore import QEvent, QPoint, QPointF, Qt
from PyQt5.QtGui import QColor, QMouseEvent, QWheelEvent
from PyQt5.QtWidgets import QApplication, QWidget

from monitor.store import EventKind, SessionStore
from monitor.tables.code import Code
from monitor.types import SessionInfo
from monitor.ui.appearance.palette import DARK
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.annotations.events_model import WORDS, EventsModel
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.timeline.timeline import Timeline
from monitor.ui.review.timeline.visible_range import TimeView
from tests.ui.review.lectures import REACH, START, write_lecture, write_long_lecture


@pytest.fixture
def timeline(qtbot, page: SessionPage) -> Timeline:
    qtbot.waitUntil(lambda: page.timeline.width() > 500)
    return page.timeline


def place(timeline: Timeline, time_s: float, gauge: float = 95.0) -> QPoint:
    return timeline.layout_.point(time_s, gauge).toPoint()


def turn(timeline: Timeline, at_s: float, steps: int, modifiers=Qt.NoModifier) -> None:
    at = QPointF(place(timeline, at_s))
    event = QWheelEvent(
        at,
        QPointF(timeline.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.NoButton,
        modifiers,
        Qt.NoScrollPhase,
        False,
    )
    timeline.wheelEvent(event)


def move(widget: QWidget, to: QPoint, modifier=Qt.NoModifier) -> None:
    """Move the mouse with its button held; pytest-qt can only move it without."""
    at = QPointF(to)
    event = QMouseEvent(QEvent.MouseMove, at, Qt.NoButton, Qt.LeftButton, modifier)
    QApplication.sendEvent(widget, event)


def drag(qtbot, widget: QWidget, start: QPoint, end: QPoint, modifier=Qt.NoModifier) -> None:
    qtbot.mousePress(widget, Qt.LeftButton, modifier, start)
    move(widget, (start + end) / 2, modifier)
    move(widget, end, modifier)
    qtbot.mouseRelease(widget, Qt.LeftButton, modifier, end)


def user_event(page: SessionPage, label: str) -> SessionEvent:
    return next(event for event in page.document.events if event.label == label)


def test_the_wheel_zooms_at_the_mouse_and_moves_with_shift(page, timeline: Timeline) -> None:
    turn(timeline, 60.0, 2)
    view = page.view_state.view
    assert view.span_s < 120.0
    assert view.share(60.0) == pytest.approx(0.5, abs=0.02)
    turn(timeline, 60.0, -1, Qt.ShiftModifier)
    assert page.view_state.view.start_s > view.start_s
    assert page.view_state.view.span_s == pytest.approx(view.span_s)
    turn(timeline, 60.0, -9)
    assert page.view_state.view.is_whole


def test_dragging_moves_what_is_in_view(qtbot, page, timeline: Timeline) -> None:
    turn(timeline, 60.0, 3)
    before = page.view_state.view
    start = place(timeline, before.time_at(0.5), 20.0)
    drag(qtbot, timeline, start, start - QPoint(100, 0))
    assert page.view_state.view.start_s == pytest.approx(
        before.start_s + timeline.layout_.seconds(100), abs=0.1
    )
    assert page.view_state.selection is None


def test_a_click_puts_the_cursor_and_the_readout_follows(qtbot, page, timeline) -> None:
    qtbot.mouseClick(timeline, Qt.LeftButton, pos=place(timeline, 30.0, 20.0))
    assert page.view_state.cursor_s == pytest.approx(30.0, abs=0.3)
    assert page.card.readout.whole.startswith("0:30")
    assert "21 of 24 readable" in page.card.readout.whole
    qtbot.mouseClick(timeline, Qt.LeftButton, pos=place(timeline, 55.0, 20.0))
    assert "nothing recorded" in page.card.readout.whole, "in the pause"
    qtbot.mouseClick(timeline, Qt.LeftButton, pos=place(timeline, 93.0, 20.0))
    assert "no data" in page.card.readout.whole


def test_plus_minus_and_0_zoom(qtbot, page, timeline: Timeline) -> None:
    for key, is_whole in ((Qt.Key_Plus, False), (Qt.Key_Minus, True), (Qt.Key_Equal, False)):
        qtbot.keyClick(timeline, key)
        assert page.view_state.view.is_whole is is_whole
    qtbot.keyClick(timeline, Qt.Key_0)
    assert page.view_state.view == TimeView.whole(120.0)


def test_arrows_move_the_cursor_and_the_view_follows(qtbot, page, timeline) -> None:
    page.view_state.show_range(page.view_state.view.showing(0.0, 20.0))
    for _ in range(40):
        qtbot.keyClick(timeline, Qt.Key_Right)
    assert page.view_state.cursor_s == pytest.approx(41.0), "from the first window on"
    assert page.view_state.view.holds(page.view_state.cursor_s)
    qtbot.keyClick(timeline, Qt.Key_End)
    assert page.view_state.cursor_s == 120.0
    qtbot.keyClick(timeline, Qt.Key_PageUp)
    assert page.view_state.view.end_s == pytest.approx(104.0)
    before_s = page.view_state.view.start_s
    qtbot.keyClick(timeline, Qt.Key_Left, Qt.ControlModifier)
    assert page.view_state.view.start_s < before_s
    qtbot.keyClick(timeline, Qt.Key_Home)
    assert page.view_state.cursor_s == page.view_state.view.start_s == 0.0


def test_a_stretch_is_chosen_by_shift_and_drag_and_cut_by_its_handles(
    qtbot, page, timeline: Timeline
) -> None:
    drag(qtbot, timeline, place(timeline, 20), place(timeline, 60), Qt.ShiftModifier)
    assert page.view_state.selection == pytest.approx((20.0, 60.0), abs=0.3)
    drag(qtbot, timeline, place(timeline, 60, 50), place(timeline, 100, 50))
    assert page.view_state.selection == pytest.approx((20.0, 100.0), abs=0.3)
    drag(qtbot, timeline, place(timeline, 20, 50), place(timeline, 110, 50))
    assert page.view_state.selection == pytest.approx((100.0, 110.0), abs=0.5), "handles may cross"
    qtbot.keyClick(timeline, Qt.Key_Z)
    assert page.view_state.view.start_s == pytest.approx(100.0, abs=0.5)
    qtbot.keyClick(timeline, Qt.Key_Escape)
    assert page.view_state.selection is None


def test_a_stretch_is_chosen_by_keyboard(qtbot, page, timeline: Timeline) -> None:
    page.view_state.move_cursor(10.0)
    for _ in range(5):
        qtbot.keyClick(timeline, Qt.Key_Right, Qt.ShiftModifier)
    assert page.view_state.selection == pytest.approx((10.0, 20.0))
    qtbot.keyClick(timeline, Qt.Key_Left, Qt.ShiftModifier)
    assert page.view_state.selection == pytest.approx((10.0, 18.0))


def test_a_marker_is_moved_by_dragging_its_flag_and_moved_back_by_undo(
    qtbot, page, timeline: Timeline, store: SessionStore, settled: Callable[[], None]
) -> None:
    marker = user_event(page, "activity")
    flag = next(flag for flag in timeline.flags if flag.event.key == marker.key)
    start = flag.box.center().toPoint()
    way = QPoint(round(10.0 / timeline.layout_.seconds(1.0)), 0)
    drag(qtbot, timeline, start, start + way)
    moved = user_event(page, "activity")
    assert moved.time_s == pytest.approx(marker.time_s + 10.0, abs=0.3)
    settled()
    assert store.events("last").set_index("event").time_s[marker.key] == moved.time_s
    assert page.document.undo.undoText() == "move marker"
    qtbot.keyClick(timeline, Qt.Key_Z, Qt.ControlModifier)
    assert user_event(page, "activity") == marker
    settled()
    assert store.events("last").set_index("event").time_s[marker.key] == marker.time_s


def test_a_click_on_a_flag_chooses_it_without_moving_it(qtbot, page, timeline) -> None:
    marker = user_event(page, "question")
    flag = next(flag for flag in timeline.flags if flag.event.key == marker.key)
    qtbot.mouseClick(timeline, Qt.LeftButton, pos=flag.box.center().toPoint())
    assert page.view_state.event_key == marker.key
    assert page.view_state.cursor_s == marker.time_s
    assert page.events.table.currentIndex().row() == page.events.model.row_of(marker.key)
    assert not page.document.undo.canUndo()


def test_the_overview_moves_and_cuts_the_view(qtbot, page, timeline: Timeline) -> None:
    page.view_state.show_range(page.view_state.view.showing(0.0, 30.0))
    strip = page.card.overview
    middle = strip.height() // 2

    def at(time_s: float) -> QPoint:
        return QPoint(round(strip.layout_.x(time_s)), middle)

    qtbot.mouseClick(strip, Qt.LeftButton, pos=at(90.0))
    assert page.view_state.view.start_s == pytest.approx(75.0, abs=0.5)
    drag(qtbot, strip, at(90.0), at(60.0))
    assert page.view_state.view.start_s == pytest.approx(45.0, abs=0.5)
    drag(qtbot, strip, at(page.view_state.view.end_s), at(110.0))
    assert page.view_state.view.start_s == pytest.approx(45.0, abs=0.5)
    assert page.view_state.view.end_s == pytest.approx(110.0, abs=0.5)


def test_a_time_without_data_is_hatched_and_interrupts_the_line(page, timeline) -> None:
    assert [tuple(span) for span in page.document.series.no_data_s] == [(50.0, 60.0), (90.0, 96.0)]
    image = timeline.grab().toImage()
    layout = timeline.layout_
    row = [
        image.pixelColor(x, layout.point(0, 5.0).toPoint().y()).name()
        for x in range(round(layout.x(51.0)), round(layout.x(53.0)))
    ]
    assert len(set(row)) > 1, "hatched, not of one colour"


@pytest.mark.parametrize("view_s", [(0.0, 120.0), (20.0, 35.0)])
def test_a_soft_band_shows_the_interval_and_no_gap_has_one(
    qtbot, store: SessionStore, open_page, view_s: tuple[float, float]
) -> None:
    page = open_page(write_lecture(store, strategy="balance"))
    qtbot.waitUntil(lambda: page.timeline.width() > 500)
    page.view_state.show_range(page.view_state.view.showing(*view_s))
    image = page.timeline.grab().toImage()

    def color(time_s: float, gauge: float) -> str:
        return image.pixelColor(place(page.timeline, time_s, gauge)).name()

    gauge, reach = page.document.series.gauge_at(26.0), 50 * REACH
    assert gauge + 2 * reach < 95.0, "all of that lies on one ground"
    assert color(26.5, gauge + 0.7 * reach) != color(26.5, gauge + 2 * reach)
    if view_s == (0.0, 120.0):
        nothing = {color(55.0 + t / 10, g) for t in range(20) for g in (30.0, 60.0)}
        ground = {color(55.0 + t / 10, g) for t in range(20) for g in (3.0, 97.0)}
        assert nothing == ground


@pytest.mark.slow
def test_a_long_session_with_intervals_is_drawn_at_every_level(
    store: SessionStore, open_page, tmp_path: Path
) -> None:
    page = open_page(write_long_lecture(store, tmp_path, strategy="balance"))
    while page.view_state.view.span_s > 10.0:
        assert not page.timeline.grab().isNull()
        view = page.view_state.view
        line = page.document.series.line(view.start_s, view.end_s, 800)
        assert (np.isfinite(line.ends) == np.isfinite(line.mean)).all()
        page.view_state.zoom(2.0, at_s=5000.0)


def test_it_follows_the_theme(timeline: Timeline, theme: Theme) -> None:
    theme.choose("dark")
    window = timeline.window().grab().toImage()
    corner = timeline.mapTo(timeline.window(), QPoint(1, 1))
    assert window.pixelColor(corner) == QColor(DARK.card)


@pytest.mark.slow  # another of three hours is drawn above
def test_a_session_of_three_hours_opens_and_is_drawn_at_every_level(
    store: SessionStore, open_page: Callable[[str], SessionPage], tmp_path: Path
) -> None:
    page = open_page(write_long_lecture(store, tmp_path))
    assert page.document.length_s == 10_800.0
    assert len(page.document.windows) > 10_000
    while page.view_state.view.span_s > 10.0:
        assert not page.timeline.grab().isNull()
        page.view_state.zoom(2.0, at_s=5000.0)
    reasons = [reason for *_, reason in page.document.reasons]
    assert reasons == ["paused", "no data"]


def test_a_session_without_a_window_opens(store, open_page) -> None:
    info = SessionInfo("bare", START, "demo", "fer", "sum")
    store.begin(info, origin_s=0.0, min_people=3).end(0.0)
    page = open_page("bare")
    assert not page.timeline.grab().isNull()
    page.annotations.judge(agrees=True)
    assert "showed nothing" in page.line.whole
    assert page.document.add(EventKind.NOTE, 0.0, detail="nobody came") > 0


def test_codes_of_observers_stand_in_the_list_and_hide_no_marker(store, open_page) -> None:
    info = SessionInfo("coded", START, "demo", "fer", "sum")
    writer = store.begin(info, origin_s=0.0, min_people=3)
    writer.marker(4.0, "quiz")
    writer.end(60.0)
    store.add_codes("coded", [Code(n / 2, n / 2 + 0.4, "on task", "Anna") for n in range(100)])
    page = open_page("coded")
    assert not page.timeline.grab().isNull()
    assert [flag.event.label for flag in page.timeline.flags] == ["quiz"]
    codes = [event for event in page.document.events if event.kind is EventKind.CODE]
    assert len(codes) == 100
    model = EventsModel(page.document)
    words = model.data(model.index(0, WORDS))
    assert str(words).startswith("on task \N{EN DASH} Anna")
