"""'Train your own', from the window's menu to what reads the faces."""

from __future__ import annotations

from pathlib import Path

from monitor.live import LiveState
from monitor.ui.main.main_window import MainWindow
from monitor.ui.training.dialog import TrainingDialog
from monitor.ui.widgets.preferences import load_preferences
from tests.training.painted import bright_network
from tests.ui.dialogs import in_dialog
from tests.ui.main.driving import MakeWindow, begin_session, wait_for_gauge


def use(dialog: TrainingDialog, folder: Path) -> None:
    dialog.chosen = str(folder)
    dialog.accept()


def test_what_was_trained_is_used_from_now_on_and_listed(
    qtbot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window: MainWindow = make_window()
    wait_for_gauge(qtbot, window)
    folder = bright_network(tmp_path / "mine")

    def look_then_use(dialog: TrainingDialog) -> None:
        # It has the whole processor.
        qtbot.waitUntil(lambda: window._controller.latest().status.state is LiveState.PAUSED)
        use(dialog, folder)

    in_dialog(TrainingDialog, look_then_use)
    window.commands["train"].trigger()
    assert window._current.settings.emotion.model == str(folder)
    kept = load_preferences()
    assert (kept.network, kept.networks) == (str(folder), (str(folder),))


def test_closing_changes_nothing(qtbot, make_window: MakeWindow) -> None:
    window: MainWindow = make_window()
    wait_for_gauge(qtbot, window)
    in_dialog(TrainingDialog, TrainingDialog.reject)
    window.commands["train"].trigger()
    assert window._current.settings.emotion.model == "default"


def test_not_while_a_session_runs(qtbot, make_window: MakeWindow) -> None:
    window: MainWindow = make_window()
    begin_session(qtbot, window)
    window.commands["train"].trigger()
    assert "stop the session" in window.dashboard.notice.text.lower()
