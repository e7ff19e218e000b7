"""Choosing how readings become the gauge, in the main window."""

from __future__ import annotations

from pathlib import Path

from monitor.store import SessionStore
from monitor.ui.widgets.preferences import load_preferences
from tests.training.painted import bright_network
from tests.ui.main.driving import (
    MakeWindow,
    begin_session,
    choose_strategy,
    wait_for_gauge,
)
from tests.window.learnt import verdicts_folder


def test_the_strategy_is_changed_logged_and_kept(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    choose_strategy(window, "sum")
    assert load_preferences().strategy == "sum"
    qtbot.waitUntil(lambda: len(SessionStore().events("last")) == 1)
    assert SessionStore().events("last")["detail"][0] == "sum"


def test_what_is_said_about_the_gauge_follows_the_strategy(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    board, compact = window.dashboard, window.compact
    assert "9 of 10 cases" in board.gauge.toolTip()
    assert board.gauge.toolTip() in compact.accessibleDescription()
    assert "stimated shares" in board.class_bars.toolTip()
    qtbot.waitUntil(lambda: board.gauge.interval is not None)
    low, high = board.gauge.interval
    assert low < board.gauge.face.value < high

    choose_strategy(window, "sum")
    assert "(P + N)" in board.gauge.toolTip()
    assert board.gauge.toolTip() in compact.accessibleDescription()
    assert "stimated shares" not in board.class_bars.toolTip()
    qtbot.waitUntil(lambda: board.gauge.interval is None)
    assert board.gauge.number is not None

    choose_strategy(window, "balance")
    assert "9 of 10 cases" in board.gauge.toolTip()
    qtbot.waitUntil(lambda: board.gauge.interval is not None)


def test_a_room_with_hardly_an_expression_is_calm_and_a_ratio_says_what_it_rests_on(
    qtbot, make_window: MakeWindow
) -> None:
    window = make_window("calm")
    board = window.dashboard
    qtbot.waitUntil(lambda: board.gauge.face.title == "Calm")
    assert board.score_note.text() == ""
    choose_strategy(window, "sum")
    qtbot.waitUntil(lambda: board.score_note.text() == "Rests on 6 %\nof the mix")
    assert "count for neither" in board.score_note.toolTip()
    assert board.gauge.face.title != "Calm"


def test_a_network_of_an_earlier_version_is_told_once_and_for_shares_only(
    qtbot, make_window: MakeWindow, tmp_path: Path
) -> None:
    mine = str(bright_network(tmp_path / "mine", shares=False))
    told = "earlier version and does not say how often"
    window = make_window(network=mine)
    assert told in window.dashboard.notice.text
    window.source.watch("happy")
    assert window.dashboard.notice.text == "", "said once"
    ratio = make_window(network=mine, strategy="sum")
    assert ratio.dashboard.notice.text == ""
    choose_strategy(ratio, "balance")
    assert told in ratio.dashboard.notice.text
    assert make_window().dashboard.notice.text == ""


def test_a_trained_strategy_is_chosen_by_its_folder_and_kept(
    qtbot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    folder, first = verdicts_folder(tmp_path / "room"), window._controller.monitor
    window.strategy.use_trained(folder)
    assert "room's own verdicts" in window.dashboard.controls.strategy.text()
    kept = load_preferences()
    assert (kept.strategy, kept.strategy_folder) == ("verdicts", str(folder))
    qtbot.waitUntil(lambda: window._controller.monitor not in (None, first))
    second = window._controller.monitor
    qtbot.waitUntil(lambda: second.latest().summary is not None)
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: len(SessionStore().windows("last")) >= 1)
    assert SessionStore().session("last").info.strategy == "verdicts"


def test_a_folder_without_a_trained_strategy_changes_nothing(
    qtbot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    window.strategy.use_trained(tmp_path)
    assert "no folder of a trained way of counting" in window.dashboard.notice.text
    assert load_preferences().strategy is None
    wait_for_gauge(qtbot, window)


def test_a_trained_strategy_is_not_chosen_within_a_session(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    window.dashboard.controls.strategy.menu_.actions()[-1].trigger()
    assert "Stop the session" in window.dashboard.notice.text
