"""What stands below the time line: the stretch, the parts, the events, another strategy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from PyQt5.QtCore import Qt

from monitor.store import EventKind, SessionStore
from monitor.types import State
from monitor.ui.dialogs.help_dialog import HelpDialog
from monitor.ui.review.annotations.names_dialog import NamesDialog
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.document.wording import gauge_words
from monitor.ui.review.session.parts_model import GAUGE
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.sessions.bar_delegate import INTERVAL_ROLE
from monitor.ui.review.window import ReviewWindow
from monitor.ui.widgets.wording import interval_words
from tests.ui.dialogs import file_dialogs, in_dialog
from tests.ui.review.lectures import REACH, write_lecture

Settle = Callable[[], None]


def shown(page: SessionPage, column: int) -> list[str]:
    model = page.parts.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_whole_session_is_summed_up_until_a_stretch_is_chosen(qtbot, page) -> None:
    card = page.summary
    assert card.number.text() == f"{page.document.summary(None).gauge:.0f}"
    whole = card.number.text()
    page.view_state.select(100.0, 120.0)
    qtbot.waitUntil(lambda: card.number.text() != whole)
    summary = page.document.summary((100.0, 120.0))
    assert card.number.text() == f"{summary.gauge:.0f}"
    assert "20 s long" in card.lines[0].whole
    assert card.bar.accessibleName().startswith(f"{100 * summary.share(State.INTERESTED):.0f} %")
    assert card.zoom.isVisible()
    card.zoom.click()
    assert page.view_state.view.start_s == 100.0
    card.whole.click()
    qtbot.waitUntil(lambda: card.number.text() == whole)


def test_a_stretch_without_data_says_so(qtbot, page: SessionPage) -> None:
    page.view_state.select(51.0, 58.0)
    qtbot.waitUntil(lambda: page.summary.state.text() == "no data")
    assert not page.summary.bar.grab().isNull()


def test_markers_cut_the_lecture_into_parts(page: SessionPage) -> None:
    assert shown(page, 0) == ["start", "explain", "question", "activity"]
    assert shown(page, 1) == ["1 s", "39 s", "40 s", "40 s"]
    assert "Fell most" in page.parts.extremes.whole
    assert not page.parts.table.grab().isNull()


def test_parts_follow_their_markers(page: SessionPage) -> None:
    key = next(e.key for e in page.document.events if e.label == "question")
    page.document.change(key, label="quiz", time_s=60.0)
    assert shown(page, 0)[2] == "quiz"
    assert shown(page, 1)[1] == "59 s"
    page.document.delete(key)
    assert "quiz" not in shown(page, 0)
    page.document.undo.undo()
    assert "quiz" in shown(page, 0)


def test_a_part_can_be_looked_at(qtbot, page: SessionPage) -> None:
    index = page.parts.model.index(2, 0)
    qtbot.mouseClick(
        page.parts.table.viewport(),
        Qt.LeftButton,
        pos=page.parts.table.visualRect(index).center(),
    )
    assert page.view_state.selection == (40.0, 80.0)


def test_the_names_of_parts_are_the_users_own(
    qtbot, page: SessionPage, window: ReviewWindow
) -> None:
    chosen = []
    window.settings_changed.connect(chosen.append)

    def fill(dialog: NamesDialog) -> None:
        dialog.lines[1].setText("discussion")
        dialog.lines[4].setText("exam")
        qtbot.keyClick(dialog, Qt.Key_Return)

    in_dialog(NamesDialog, fill)
    page.parts._edit_names()
    assert chosen[-1].part_names == ("explain", "discussion", "activity", "break", "exam")
    page.annotations.mark(5)
    assert "exam" in shown(page, 0)


def test_it_says_how_often_the_gauge_was_right(page: SessionPage) -> None:
    assert page.events.agreement.whole.startswith(
        "Gauge right 1 of 1 times; of many more it would be 21"
    )
    page.view_state.move_cursor(20.0)
    page.annotations.judge(agrees=False)
    assert page.events.agreement.whole.startswith("Gauge right 1 of 2 times")


def test_opinions_are_exported_for_calibration(
    page: SessionPage, settled: Settle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_dialogs(monkeypatch, tmp_path / "opinions.csv")
    page._export_opinions()
    settled()
    table = pd.read_csv(tmp_path / "opinions.csv")
    assert len(table) == 1
    assert bool(table["agrees"][0])
    assert "Exported" in page.line.whole


@pytest.mark.parametrize(
    ("name", "begin"),
    [("page.html", b"<!"), pytest.param("page.pdf", b"%PDF", marks=pytest.mark.slow)],
)
def test_the_report_is_written(
    qtbot, page: SessionPage, tmp_path: Path, *, monkeypatch, name: str, begin: bytes
) -> None:
    file_dialogs(monkeypatch, tmp_path / name)
    page.head.report.click()
    qtbot.waitUntil(lambda: "Report:" in page.line.whole)
    assert (tmp_path / name).read_bytes().startswith(begin)


def test_another_strategy_shows_another_gauge_and_leaves_the_log_alone(
    page: SessionPage, store: SessionStore, settled: Settle
) -> None:
    stored = store.windows("last")
    before = page.document.series.gauge.copy()
    choose = {e.text(): e for e in page.head.strategy.menu_.actions()}
    next(e for text, e in choose.items() if "on top" in text).trigger()
    settled()
    assert "Scored again" in page.line.whole
    assert (page.document.series.gauge != before).any()
    pd.testing.assert_frame_equal(store.windows("last"), stored)
    page.scoring.use(page.document.record.info.strategy)
    assert page.document.series.gauge == pytest.approx(before, nan_ok=True)


def test_what_cannot_be_had_is_said_and_what_was_stored_stays(
    page: SessionPage, settled: Settle
) -> None:
    stored = page.document.series.gauge.copy()
    choose = {e.text(): e for e in page.head.strategy.menu_.actions()}
    next(e for text, e in choose.items() if "on top" in text).trigger()
    settled()
    next(e for text, e in choose.items() if "shares of people" in text).trigger()
    settled()
    assert (
        "kept no numbers of each face: 'estimated shares of people' counts people"
        in page.line.whole
    )
    assert "what was stored stays as it is" in page.line.whole
    assert page.document.series.gauge == pytest.approx(stored, nan_ok=True)
    assert "Everyone counts once" in page.head.strategy.text()
    assert page.scoring.strategy is None, "the report is of what is shown"


def test_shares_scored_as_a_ratio_lose_their_interval_and_say_what_they_are(
    store: SessionStore, open_page: Callable[[str], SessionPage], settled: Settle
) -> None:
    page = open_page(write_lecture(store, strategy="balance"))
    assert page.document.neutral_band == 0.05
    page.scoring.use("sum")
    settled()
    assert "'every reading counts' is applied to the stored estimated shares" in page.line.whole
    assert page.document.summary(None).gauge_interval is None
    assert page.document.neutral_band == 0.15
    assert page.scoring.strategy == "sum"
    page.scoring.use("balance")
    assert page.document.summary(None).gauge_interval is not None


def test_the_interval_goes_with_the_gauge(
    qtbot, store: SessionStore, open_page: Callable[[str], SessionPage]
) -> None:
    page = open_page(write_lecture(store, strategy="balance"))
    summary = page.document.summary(None)
    low, high = summary.gauge_interval
    card, model = page.summary, page.parts.model
    assert card.number.text() == f"{summary.gauge:.0f}"
    assert card.state.text() == f"({low:.0f} to {high:.0f})"
    assert card.state.toolTip() == f"Between {low:.0f} and {high:.0f} in 9 of 10 cases"
    part = model.parts[1].summary
    cell = model.index(1, GAUGE)
    assert cell.data() == f"{part.gauge:.0f}"
    assert cell.data(INTERVAL_ROLE) == part.gauge_interval
    words = gauge_words(part.gauge, part.gauge_interval)
    assert cell.data(Qt.AccessibleTextRole) == words
    assert f"gauge {interval_words(part.gauge_interval)}" in cell.data(Qt.ToolTipRole)
    page.view_state.move_cursor(30.0)
    gauge, reach = page.document.series.gauge_at(30.0), 50 * REACH
    told = f"gauge {gauge:.0f} ({gauge - reach:.0f} to {gauge + reach:.0f}), "
    assert told in page.card.readout.whole
    page.view_state.select(51.0, 58.0)
    qtbot.waitUntil(lambda: card.state.text() == "no data")
    assert card.state.toolTip() == card.what.whole == ""


def test_an_old_session_shows_no_interval(page: SessionPage) -> None:
    assert page.summary.state.text() == "mean gauge"
    assert page.summary.state.toolTip() == ""
    cell = page.parts.model.index(1, GAUGE)
    assert cell.data(INTERVAL_ROLE) is None
    assert "9 of 10" not in cell.data(Qt.ToolTipRole)
    page.view_state.move_cursor(30.0)
    assert "(" not in page.card.readout.whole.split("gauge")[1]


def test_a_session_is_told_against_what_is_usual_for_its_class(
    qtbot, store: SessionStore, open_page: Callable[[str], SessionPage], settled: Settle
) -> None:
    for day, lift in enumerate((0.0, 0.02, -0.02)):
        write_lecture(store, f"day-{day}", days=day, length_s=60, lift=lift)
    page = open_page(write_lecture(store, days=9, length_s=60, lift=-0.6))
    line = page.summary.usual
    usual = page.document.usual
    assert line.whole == f"Below this class's usual ({usual.median:.0f})"
    assert "The mean gauges of 3 earlier sessions" in line.toolTip()
    page.view_state.select(10.0, 20.0)
    qtbot.waitUntil(line.isHidden)
    page.view_state.clear_selection()
    qtbot.waitUntil(line.isVisible)
    page.scoring.use("dominant")
    settled()
    qtbot.waitUntil(lambda: "not scored again" in line.whole)
    page.scoring.use("person_mean")
    page.document.relabel(room="Aula")
    assert page.document.undo.undoText() == "change the session's details"
    qtbot.waitUntil(
        lambda: line.whole == "Needs three earlier sessions of this room and course: 0 so far"
    )
    assert line.toolTip() == line.whole


def test_a_row_leads_to_its_place_on_the_time_line(page: SessionPage) -> None:
    page.view_state.show_range(page.view_state.view.showing(0.0, 15.0))
    note = next(e for e in page.document.events if e.kind is EventKind.NOTE)
    page.events.table.selectRow(page.events.model.row_of(note.key))
    assert page.view_state.event_key == note.key
    assert page.view_state.view.holds(note.time_s)


def test_all_keys_of_the_page_are_listed(qtbot, page: SessionPage) -> None:
    listed = []

    def close(dialog: HelpDialog) -> None:
        listed.append(dialog)
        dialog.accept()

    in_dialog(HelpDialog, close)
    qtbot.keyClick(page.timeline, Qt.Key_F1)
    assert listed
    keys = [k.toString() for action in page.actions() for k in action.shortcuts()]
    assert len(keys) == len(set(keys)), "no key has two meanings"


def test_everything_has_a_name_for_screen_readers(page: SessionPage) -> None:
    for part in (
        page.timeline,
        page.card.overview,
        page.parts.table,
        page.events.table,
        page.summary.bar,
        page.head.title,
        page.head.strategy,
        page.head.more,
    ):
        assert part.accessibleName()


def test_where_heads_were_turned_has_a_bar_and_a_column(
    qtbot, store: SessionStore, open_page: Callable[[str], SessionPage]
) -> None:
    page = open_page(write_lecture(store, "heads", with_heads=True))
    card = page.summary
    assert card.heads.isVisible()
    heads = page.document.summary(None).heads
    assert heads is not None
    assert heads.facing is not None
    words = f"{100 * heads.facing.share:.0f} % ("
    assert card.heads_lines[0].whole.startswith(words)
    assert card.heads_lines[0].whole.endswith("faced the front")
    assert "movement 0.04" in card.heads_lines[1].whole
    assert "turned away" in card.heads.accessibleName()
    columns = page.parts.model.heads
    assert "Facing" in columns
    assert shown(page, columns.index("Facing"))[1].endswith(" %")
    page.view_state.move_cursor(30.0)
    assert "% face the front" in page.card.readout.whole
    with_line = page.timeline.grab().toImage()
    page.document.show_windows(
        page.document.windows.assign(facing=float("nan")), page.document.strategy
    )
    assert page.timeline.grab().toImage() != with_line


def test_a_session_without_heads_says_nothing_of_them(page: SessionPage) -> None:
    assert not page.summary.heads.isVisible()
    assert not any(line.isVisible() for line in page.summary.heads_lines)
    assert "Facing" not in page.parts.model.heads
    page.view_state.move_cursor(30.0)
    assert "front" not in page.card.readout.whole
    assert not np.isfinite(page.document.series.facing).any()


def test_where_the_front_is_is_told_in_a_word() -> None:
    known = SessionEvent(1, EventKind.FRONT, 5.0, None, "agreed", '{"basis": "agreed"}')
    assert known.words == "agreed"
