"""The real window with the real monitor, on a scripted source."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PyQt5.QtCore import QSize, Qt, QTimer
from PyQt5.QtWidgets import QApplication, QMessageBox, QWidget

from monitor.config import EmotionSettings, Settings, StrategyName, WindowSettings
from monitor.errors import SourceLostError, SourceNotFoundError
from monitor.live import LiveMonitor, LiveState
from monitor.sources import FrameSource
from monitor.store import SessionState, SessionStore
from monitor.types import EMOTIONS, SessionInfo, State
from monitor.ui.appearance.theme import Theme
from monitor.ui.dialogs.welcome import TEXT_VERSION
from monitor.ui.main.app import fit_screen
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.buttons import ActionButton
from monitor.ui.widgets.preferences import Preferences, load_preferences
from monitor.window import strategies_beside
from tests.scripted import HAPPY, SAD, ScriptedSource, picture, scripted_pipeline
from tests.training.painted import bright_network
from tests.window.learnt import verdicts_folder

ACCEPTED = Preferences(theme="light", accepted_text=TEXT_VERSION)
NEUTRAL = EMOTIONS.index("neutral")
HAPPY_ROOM = [picture(4, HAPPY)] * 2000

MakeWindow = Callable[..., MainWindow]


def room(spec: str) -> FrameSource:
    """What the window is told to watch, by name."""
    if spec == "nothing":
        raise SourceNotFoundError("nothing: no such camera")
    scripts = {
        "happy": HAPPY_ROOM,
        "sad": [picture(4, SAD)] * 2000,
        "calm": [picture(4, NEUTRAL)] * 2000,
        "empty": [picture(0)] * 2000,
        "two": [picture(2, HAPPY)] * 2000,
        "short": [picture(4, HAPPY)] * 40,
        "lost": [picture(4, HAPPY)] * 30 + [SourceLostError("the camera is gone")] * 500,
    }
    return ScriptedSource(scripts[spec], is_live=spec == "lost", name=spec, pace_s=0.01)


@pytest.fixture
def make_window(qapp: QApplication, qtbot) -> Iterator[MakeWindow]:
    windows = []

    def make(
        spec: str = "happy",
        *,
        preferences: Preferences = ACCEPTED,
        on_predict: Callable[[], None] = lambda: None,
        network: str = "default",
        strategy: StrategyName = "balance",
    ) -> MainWindow:
        store = SessionStore()
        settings = Settings(
            emotion=EmotionSettings(model=network), window=WindowSettings(strategy=strategy)
        )

        def make_monitor(source: FrameSource, settings: Settings) -> LiveMonitor:
            return LiveMonitor(source, scripted_pipeline(on_predict), settings, store)

        theme = Theme(qapp, preferences.theme)
        window = MainWindow(
            MonitorController(make_monitor, room), settings, preferences, theme, store
        )
        windows.append(window)
        window.begin(spec)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make
    for window in windows:
        window.end()
        window.deleteLater()


def press(qtbot, window: QWidget, key: Qt.Key) -> None:
    qtbot.keyClick(window, key)


def wait_for_gauge(qtbot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.dashboard.gauge.number is not None, timeout=10_000)


def begin_session(qtbot, window: MainWindow) -> None:
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_Space)
    press(qtbot, window.dashboard.start_form.start_button, Qt.Key_Space)
    qtbot.waitUntil(lambda: "Recording" in window.dashboard.session.whole, timeout=10_000)


def choose_strategy(window: MainWindow, name: str) -> None:
    """Choose one in the menu."""
    place = list(strategies_beside(name)).index(name)
    window.dashboard.controls.strategy.menu_.actions()[place].trigger()


def answer(button: str) -> list[str]:
    """Press a button of the question that comes next; returns what was asked, once asked."""
    asked: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox):
            QTimer.singleShot(20, look)
            return
        asked.append(box.text())
        next(b for b in box.buttons() if b.text() == button).click()

    QTimer.singleShot(20, look)
    return asked


def test_something_is_shown_before_the_models_are_loaded(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    assert window.isVisible()
    assert window.dashboard.gauge.face.title == "Getting ready"
    assert window.dashboard.gauge.number is None


def test_the_preview_shows_the_gauge_and_stores_nothing(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.INTERESTED)
    assert window.dashboard.gauge.number == round(window.dashboard.gauge.face.value or 0)
    assert window.dashboard.gauge.face.detail == "4 of 4 faces readable"
    assert "nothing is stored" in window.dashboard.session.whole
    assert window.dashboard.picture.has_picture
    assert not window.dashboard.picture.is_blurred
    assert window.dashboard.class_bars.has_data
    assert SessionStore().sessions() == ()


def test_a_session_from_the_keyboard(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: window.dashboard.picture.is_blurred)
    press(qtbot, window, Qt.Key_3)
    press(qtbot, window, Qt.Key_N)
    qtbot.keyClicks(window.dashboard.controls.note, "9 questions")
    qtbot.keyClick(window.dashboard.controls.note, Qt.Key_Return)

    press(qtbot, window, Qt.Key_Space)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.title == "Paused")
    assert window.dashboard.gauge.number is None
    press(qtbot, window, Qt.Key_Space)
    qtbot.waitUntil(lambda: window.dashboard.gauge.number is not None, timeout=10_000)

    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: "Session saved" in window.dashboard.notice.text, timeout=10_000)
    assert "nothing is stored" in window.dashboard.session.whole
    assert not window.commands["blur"].isChecked()

    (record,) = SessionStore().sessions()
    assert record.state is SessionState.ENDED
    events = SessionStore().events("last")
    assert list(events["kind"]) == ["marker", "note", "gap"]
    assert events["label"][0] == "activity", "the third of the parts' names"
    assert events["detail"][1] == "9 questions"


def test_the_start_asks_for_words_that_are_kept_and_offered_again(
    qtbot, make_window: MakeWindow
) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    form = window.dashboard.start_form
    press(qtbot, window, Qt.Key_Space)
    assert form.start_button.hasFocus()
    for name, text in (("title", "Graphs"), ("room", "B12"), ("consent_note", "told and asked")):
        form.lines[name].setFocus()
        qtbot.keyClicks(form.lines[name], text)
    qtbot.keyClick(form.lines["consent_note"], Qt.Key_Return)
    qtbot.waitUntil(lambda: len(SessionStore().sessions()) == 1, timeout=10_000)
    info = SessionStore().sessions()[0].info
    assert (info.title, info.room, info.course) == ("Graphs", "B12", "")
    assert info.consent_note == "told and asked"
    assert not form.isVisible()
    press(qtbot, window, Qt.Key_S)
    qtbot.waitUntil(lambda: window.commands["start_pause"].text() == "Start session")

    again = make_window(preferences=load_preferences())
    wait_for_gauge(qtbot, again)
    press(qtbot, again, Qt.Key_Space)
    words = again.dashboard.start_form.words
    assert words["room"] == "B12"
    assert words["title"] == "", "the next lecture is another one"


def test_escape_starts_nothing_and_gives_the_keyboard_back(qtbot, make_window) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_Space)
    press(qtbot, window.dashboard.start_form.start_button, Qt.Key_Escape)
    assert not window.dashboard.start_form.isVisible()
    assert window.dashboard.hasFocus()
    assert SessionStore().sessions() == ()


def test_a_key_says_whether_the_gauge_is_right(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    press(qtbot, window, Qt.Key_Y)
    press(qtbot, window, Qt.Key_X)
    qtbot.waitUntil(lambda: len(SessionStore().events("last")) == 2, timeout=10_000)
    events = SessionStore().events("last")
    assert list(events["kind"]) == ["agree", "disagree"]
    assert list(events["label"]) == ["interested"] * 2
    assert events["gauge"].between(50, 100).all()


def test_old_sessions_are_deleted_at_the_start_and_it_is_said(
    qtbot, make_window: MakeWindow
) -> None:
    now = datetime.now(UTC)
    for age in (100, 80):
        info = SessionInfo(f"age-{age}", now - timedelta(days=age), "demo", "fer", "sum")
        SessionStore().begin(info, origin_s=0.0, min_people=3).end(5.0)
    window = make_window()
    notice = window.dashboard.notice
    qtbot.waitUntil(lambda: "1 session was older than 90 days" in notice.text, timeout=10_000)
    assert [r.info.session_id for r in SessionStore().sessions()] == ["age-80"]
    kept = replace(ACCEPTED, retention_days=0)
    again = make_window(preferences=kept)
    wait_for_gauge(qtbot, again)
    assert len(SessionStore().sessions()) == 1


def test_an_interrupted_session_is_closed_at_the_start_and_it_is_said(
    qtbot, make_window: MakeWindow
) -> None:
    info = SessionInfo("cut", datetime.now(UTC), "demo", "fer", "sum")
    SessionStore().begin(info, origin_s=0.0, min_people=3).close()
    notice = make_window().dashboard.notice
    qtbot.waitUntil(lambda: "1 session was interrupted" in notice.text, timeout=10_000)
    assert SessionStore().session("cut").state is SessionState.INTERRUPTED


def test_past_sessions_open_beside_the_gauge(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    press(qtbot, window, Qt.Key_P)
    assert window.review is not None
    assert window.review.isVisible()
    window.review.close()
    window.commands["sessions"].trigger()
    assert window.review.isVisible()
    window.close()
    assert not window.review.isVisible(), "the app ends with its main window"


def test_markers_and_stop_wait_for_a_session(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    assert not window.commands.markers[0].isEnabled()
    assert not window.commands["stop"].isEnabled()


@pytest.mark.parametrize(
    ("spec", "reason"),
    [("empty", "No faces seen"), ("nothing", "Nothing: no such camera")],
)
def test_no_data_says_why(qtbot, make_window: MakeWindow, spec: str, reason: str) -> None:
    window = make_window(spec)
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.detail == reason, timeout=10_000)
    assert window.dashboard.gauge.face.title == "No data"
    assert window.dashboard.gauge.number is None
    assert not window.dashboard.class_bars.has_data


def test_a_session_hides_a_group_that_is_too_small(qtbot, make_window: MakeWindow) -> None:
    window = make_window("two")
    begin_session(qtbot, window)
    why = "A session needs 3 readable people, 2 now"
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.detail == why, timeout=10_000)
    assert window.dashboard.gauge.number is None


def test_a_lost_camera_takes_the_value_away_and_is_said(qtbot, make_window: MakeWindow) -> None:
    window = make_window("lost")
    wait_for_gauge(qtbot, window)
    qtbot.waitUntil(lambda: "Camera lost" in window.dashboard.gauge.face.detail, timeout=10_000)
    assert window.dashboard.gauge.number is None
    assert not window.dashboard.picture.has_picture
    assert "camera is gone" in window.dashboard.notice.text


def test_a_source_that_cannot_be_read_offers_what_to_do(qtbot, make_window: MakeWindow) -> None:
    window = make_window("nothing")
    notice = window.dashboard.notice
    qtbot.waitUntil(lambda: notice.text == "Nothing can be read now", timeout=10_000)
    assert "Choose another source" in [b.text() for b in notice.findChildren(ActionButton)]
    assert window.commands["start_pause"].text() == "Try again"
    press(qtbot, window, Qt.Key_Space)
    assert notice.text == ""
    qtbot.waitUntil(lambda: notice.text == "Nothing can be read now", timeout=10_000)


def test_a_recording_that_ends_can_be_watched_again(qtbot, make_window: MakeWindow) -> None:
    window = make_window("short")
    qtbot.waitUntil(lambda: "has ended" in window.dashboard.gauge.face.detail, timeout=10_000)
    assert window.commands["start_pause"].text() == "Watch again"
    press(qtbot, window, Qt.Key_Space)
    wait_for_gauge(qtbot, window)


def test_another_source_takes_the_place_of_the_first(qtbot, make_window: MakeWindow) -> None:
    window = make_window("happy")
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.INTERESTED, timeout=10_000)
    first = window._controller.monitor
    window.dashboard.source.chosen.emit("sad")
    assert window.dashboard.gauge.number is not None, "shown at the next refresh"
    qtbot.waitUntil(lambda: window.dashboard.gauge.face.state is State.BORED, timeout=10_000)
    assert first is not None
    assert first.latest().status.state is LiveState.STOPPED
    assert window.dashboard.source.text() == "Sad"
    assert load_preferences().source == "sad"


def test_the_source_cannot_change_within_a_session(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: not window.dashboard.source.isEnabled())
    press(qtbot, window, Qt.Key_O)
    assert "Stop the session" in window.dashboard.notice.text


def test_the_strategy_is_changed_logged_and_kept(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    choose_strategy(window, "sum")
    assert load_preferences().strategy == "sum"
    qtbot.waitUntil(lambda: len(SessionStore().events("last")) == 1, timeout=10_000)
    assert SessionStore().events("last")["detail"][0] == "sum"


def test_what_is_said_about_the_gauge_follows_the_strategy(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    board, compact = window.dashboard, window.compact
    assert "9 of 10 cases" in board.gauge.toolTip()
    assert board.gauge.toolTip() in compact.toolTip()
    assert "stimated shares" in board.class_bars.toolTip()
    qtbot.waitUntil(lambda: board.gauge.interval is not None, timeout=10_000)
    low, high = board.gauge.interval
    assert low < board.gauge.face.value < high

    choose_strategy(window, "sum")
    assert "(P + N)" in board.gauge.toolTip()
    assert board.gauge.toolTip() in compact.toolTip()
    assert "stimated shares" not in board.class_bars.toolTip()
    qtbot.waitUntil(lambda: board.gauge.interval is None, timeout=10_000)
    assert board.gauge.number is not None

    choose_strategy(window, "balance")
    assert "9 of 10 cases" in board.gauge.toolTip()
    qtbot.waitUntil(lambda: board.gauge.interval is not None, timeout=10_000)


def test_a_room_with_hardly_an_expression_is_calm_and_a_ratio_says_what_it_rests_on(
    qtbot, make_window: MakeWindow
) -> None:
    window = make_window("calm")
    board = window.dashboard
    qtbot.waitUntil(lambda: board.gauge.face.title == "Calm", timeout=10_000)
    assert board.score_note.text() == ""
    choose_strategy(window, "sum")
    qtbot.waitUntil(lambda: board.score_note.text() == "Rests on 6 %\nof the mix", timeout=10_000)
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
    folder = verdicts_folder(tmp_path / "room")
    window.strategy.use_trained(folder)
    assert "room's own verdicts" in window.dashboard.controls.strategy.text()
    kept = load_preferences()
    assert (kept.strategy, kept.strategy_folder) == ("verdicts", str(folder))
    wait_for_gauge(qtbot, window)
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: len(SessionStore().windows("last")) >= 1, timeout=10_000)
    assert SessionStore().session("last").info.strategy == "verdicts"


def test_a_folder_without_a_trained_strategy_changes_nothing(
    qtbot, make_window: MakeWindow, tmp_path: Path
) -> None:
    window = make_window()
    window.strategy.use_trained(tmp_path)
    assert "no folder of a trained strategy" in window.dashboard.notice.text
    assert load_preferences().strategy is None
    wait_for_gauge(qtbot, window)


def test_a_trained_strategy_is_not_chosen_within_a_session(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    window.dashboard.controls.strategy.menu_.actions()[-1].trigger()
    assert "Stop the session" in window.dashboard.notice.text


def test_closing_asks_while_a_session_runs(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    begin_session(qtbot, window)
    asked = answer("Keep running")
    window.close()
    assert "A session is running" in asked[0]
    assert window.isVisible()
    assert SessionStore().sessions()[0].state is SessionState.RUNNING

    answer("Stop and close")
    window.close()
    assert not window.isVisible()
    assert SessionStore().sessions()[0].state is SessionState.ENDED


def test_closing_the_preview_asks_nothing(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    window.close()
    assert not window.isVisible()


def test_the_theme_changes_and_is_kept(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    press(qtbot, window, Qt.Key_D)
    assert load_preferences().theme == "dark"
    press(qtbot, window, Qt.Key_D)
    assert load_preferences().theme == "light"
    window.commands["follow_system"].trigger()
    assert load_preferences().theme == "system"


def test_the_picture_can_be_hidden(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    qtbot.waitUntil(lambda: window.dashboard.picture.has_picture, timeout=10_000)
    press(qtbot, window, Qt.Key_H)
    assert not window.dashboard.picture.isVisible()
    assert not window.dashboard.picture.has_picture, "no picture is kept while hidden"
    press(qtbot, window, Qt.Key_H)
    qtbot.waitUntil(lambda: window.dashboard.picture.has_picture, timeout=10_000)


def test_a_hidden_picture_stays_hidden_at_the_next_start(qtbot, make_window: MakeWindow) -> None:
    press(qtbot, make_window(), Qt.Key_H)
    again = make_window(preferences=load_preferences())
    wait_for_gauge(qtbot, again)
    assert not again.dashboard.picture.isVisible()
    assert not again.dashboard.picture.has_picture


def test_the_compact_gauge_takes_over_and_gives_back(qtbot, make_window: MakeWindow) -> None:
    window = make_window()
    wait_for_gauge(qtbot, window)
    press(qtbot, window, Qt.Key_C)
    assert window.compact.isVisible()
    assert not window.isVisible()
    qtbot.waitUntil(lambda: window.compact.gauge.number is not None)
    assert window.compact.windowFlags() & Qt.WindowStaysOnTopHint
    qtbot.keyClick(window.compact, Qt.Key_Escape)
    assert window.isVisible()
    assert not window.compact.isVisible()
    window.commands["compact"].trigger()
    qtbot.mouseDClick(window.compact, Qt.LeftButton)
    assert window.isVisible()


def test_the_first_start_asks_once_and_keeps_the_date(qtbot, make_window: MakeWindow) -> None:
    window = make_window(preferences=Preferences(theme="light"))
    assert window.welcome.isVisible()
    assert window._controller.monitor is None, "nothing is watched before the choice"
    assert not window.welcome.continue_button.isEnabled()
    press(qtbot, window, Qt.Key_Space)
    window.presenter.refresh()
    assert not window.commands["start_pause"].isEnabled()
    window.welcome.consent_check.click()
    choices = {entry.text(): entry for entry in window.welcome.retention.menu_.actions()}
    choices["365 days"].trigger()
    window.welcome.continue_button.click()
    wait_for_gauge(qtbot, window)
    kept = load_preferences()
    assert kept.accepted_text == TEXT_VERSION
    assert kept.accepted_at.startswith("20")
    assert kept.retention_days == 365

    again = make_window(preferences=kept)
    assert again.dashboard.isVisible()


def test_the_first_start_is_a_matter_of_three_keys(qtbot, make_window: MakeWindow) -> None:
    window = make_window(preferences=Preferences(theme="light"))
    page = window.welcome
    before = page.consent_check.grab().toImage()
    qtbot.keyClick(page.consent_check, Qt.Key_Space)
    assert page.consent_check.isChecked()
    assert page.consent_check.grab().toImage() != before
    qtbot.keyClick(page.continue_button, Qt.Key_Return)
    assert window.dashboard.isVisible()


def test_the_window_fits_the_screen_of_a_small_laptop(make_window: MakeWindow) -> None:
    window = make_window()
    fit_screen(window, QSize(1366, 728))
    assert (window.width(), window.height()) == (1280, 688)
    fit_screen(window, QSize(640, 400))
    assert window.size() == window.minimumSize()


def test_declining_closes(qtbot, make_window: MakeWindow) -> None:
    window = make_window(preferences=Preferences(theme="light"))
    window.welcome.declined.emit()
    assert not window.isVisible()
    assert load_preferences().accepted_at == ""


def test_slow_inference_never_holds_up_the_window(qtbot, make_window: MakeWindow) -> None:
    """A reading takes most of a second; the window's own clock ticks on meanwhile."""
    window = make_window(on_predict=lambda: time.sleep(0.7))
    wait_for_gauge(qtbot, window)
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(window._controller.update.reading))
    timer.start(10)
    before = window._controller.update.reading
    qtbot.waitUntil(lambda: window._controller.update.reading is not before, timeout=10_000)
    timer.stop()
    assert len(ticks) >= 5


def test_everything_has_a_name_for_screen_readers(qtbot, make_window: MakeWindow) -> None:
    dashboard = make_window().dashboard
    for part in (
        dashboard.gauge,
        dashboard.picture,
        dashboard.class_bars,
        dashboard.trend,
        dashboard.source,
        dashboard.controls.strategy,
        dashboard.controls.note,
    ):
        assert part.accessibleName()


def test_all_keys_are_listed_and_none_is_used_twice(qtbot, make_window: MakeWindow) -> None:
    commands = make_window().commands
    keys = [key.toString() for action in commands.all() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    listed = " ".join(key for key, _ in commands.list_keys())
    assert all(key in listed for key in keys if key not in "2345678")
