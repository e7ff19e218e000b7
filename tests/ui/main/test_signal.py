"""What is read, in the main window: the first start's choice, the second figure, the key F."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QApplication

from monitor.config import Settings, TrackingSettings
from monitor.live import LiveMonitor
from monitor.pipeline import Pipeline, Progress
from monitor.signals import Signal
from monitor.sources import FrameSource
from monitor.store import SessionStore
from monitor.tracking import Tracker
from monitor.types import Face, State
from monitor.ui.dialogs.signal_choice import SignalDialog
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.preferences import Preferences, load_preferences
from tests.orientation.heads import seen
from tests.scripted import HAPPY, ScriptedDetector, ScriptedEmotions, ScriptedSource, picture
from tests.ui.main.conftest import ACCEPTED
from tests.ui.main.driving import begin_session, press, wait_for_gauge
from tests.ui.theming import theme_of

PEOPLE = 6
TORN_FRAMES = 40
FIRST = Preferences(theme="light")

Make = Callable[..., MainWindow]


class HeadsDetector(ScriptedDetector):
    """Its faces have landmarks; the third value of the first pixel says how many look aside."""

    def detect(self, image: np.ndarray) -> tuple[Face, ...]:
        aside = int(image[0, 0, 2])
        return tuple(
            Face(face.box_xyxy, face.score, self._landmarks(face, 45.0 * (place < aside)))
            for place, face in enumerate(super().detect(image))
        )

    def _landmarks(self, face: Face, yaw: float) -> np.ndarray:
        points = seen(yaw) - 500.0
        centre = (face.box_xyxy[:2] + face.box_xyxy[2:]) / 2
        return np.asarray(points / np.ptp(points, axis=0).max() * 20 + centre, np.float32)


def loading(signal: Signal) -> Callable[[Progress], Pipeline]:
    def load(_progress: Progress) -> Pipeline:
        emotions = ScriptedEmotions() if signal.has_expressions else None
        tracker = Tracker(TrackingSettings())
        return Pipeline(HeadsDetector(), emotions, tracker, has_heads=signal.has_heads)

    return load


def room(spec: str, _settings: Settings) -> FrameSource:
    """A room, by how many people there are and how many of them look aside after a while."""
    people, aside = map(int, spec.split())
    front, later = picture(people, HAPPY), picture(people, HAPPY)
    later[0, 0, 2] = aside
    # It begins with half of them turned: where the front is cannot be agreed upon.
    torn = picture(people, HAPPY)
    torn[0, 0, 2] = people // 2
    script = [torn] * TORN_FRAMES + [front] * 100 + [later] * 3000
    return ScriptedSource(script, is_live=True, name=spec, pace_s=0.01)


@pytest.fixture
def make(qapp: QApplication, qtbot) -> Iterator[Make]:
    windows = []

    def make_window(
        spec: str = f"{PEOPLE} 2",
        *,
        signal: Signal = Signal.BOTH,
        preferences: Preferences = ACCEPTED,
    ) -> MainWindow:
        store = SessionStore()

        def make_monitor(source: FrameSource, settings: Settings) -> LiveMonitor:
            pipeline = loading(settings.signal)
            return LiveMonitor(source, pipeline, settings, store, every_frame=True)

        theme, settings = theme_of(qapp), Settings().with_signal(signal)
        controller = MonitorController(make_monitor, room)
        window = MainWindow(controller, settings, preferences, theme, store)
        windows.append(window)
        window.begin(spec)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield make_window
    for window in windows:
        window.end()
        window.deleteLater()


def tell_front(qtbot, window: MainWindow) -> None:
    """Press F once all look to the front."""

    def look_there() -> bool:
        reading = window._controller.update.reading
        return reading is not None and reading.frame_index >= TORN_FRAMES

    qtbot.waitUntil(look_there)
    press(qtbot, window, Qt.Key_F)


def percent_of(text: str) -> float:
    """The share that a text begins with; not a number where it says why there is none."""
    return float(text.split(" %", maxsplit=1)[0]) if "%" in text else float("nan")


def test_the_first_start_proposes_orientation_in_the_european_union(make: Make) -> None:
    window = make(preferences=FIRST)
    page = window.welcome
    choice = page.first_signal.choice
    assert choice.signal is Signal.BOTH
    page.first_signal.in_union.click()
    assert choice.signal is Signal.ORIENTATION
    page.first_signal.in_union.click()
    assert choice.signal is Signal.BOTH
    page.first_signal.in_union.click()
    page.consent_check.click()
    page.continue_button.click()
    assert load_preferences().signal is Signal.ORIENTATION
    assert window._current.settings.signal is Signal.ORIENTATION
    assert window._current.settings.window.strategy == "facing"
    assert window.dashboard.head_bars.isVisible()
    assert not window.dashboard.class_bars.isVisible()
    assert not window.commands["network"].isVisible()


def test_what_the_user_chose_stays_chosen(make: Make) -> None:
    first = make(preferences=FIRST).welcome.first_signal
    first.choice.buttons[Signal.EXPRESSIONS].click()
    first.in_union.click()
    assert first.choice.signal is Signal.EXPRESSIONS


def test_the_front_is_learned_by_a_key_and_shown_beside_the_gauge(qtbot, make: Make) -> None:
    window = make()
    board = window.dashboard
    qtbot.waitUntil(lambda: board.facing.text == "not known yet")
    assert board.gauge.face.state is State.INTERESTED, "the gauge stays that of expressions"
    tell_front(qtbot, window)
    qtbot.waitUntil(lambda: "Learning where the front is" in board.notice.text)
    qtbot.waitUntil(lambda: board.notice.text == "")
    qtbot.waitUntil(lambda: 55 < percent_of(board.facing.text) < 80)
    assert "not listening" in board.facing.toolTip()
    qtbot.waitUntil(lambda: bool(np.isfinite(board.trend.series.facing).any()))
    assert board.trend.series.facing.shape == board.trend.series.values.shape


def test_of_orientation_the_gauge_says_how_many_face_the_front(qtbot, make: Make) -> None:
    window = make(signal=Signal.ORIENTATION)
    board = window.dashboard
    qtbot.waitUntil(lambda: "press F while everybody looks there" in board.gauge.face.detail)
    tell_front(qtbot, window)
    qtbot.waitUntil(lambda: board.gauge.face.title == "Most face the front")
    qtbot.waitUntil(lambda: board.gauge.face.value is not None and board.gauge.face.value < 70)
    assert board.gauge.accessibleName() == "Gauge from nobody to everybody"
    assert "taking notes is looking down" in board.gauge.toolTip().replace("\n", " ")
    assert board.gauge.toolTip() in window.compact.accessibleDescription()
    assert not board.facing.isVisible()
    assert not board.controls.strategy.isVisible()
    assert "looking down 0 %" in board.head_bars.accessibleDescription()


def test_a_session_of_too_few_shows_nothing_of_where_they_look(qtbot, make: Make) -> None:
    window = make("2 0")
    board = window.dashboard
    tell_front(qtbot, window)
    qtbot.waitUntil(lambda: "%" in board.facing.text)
    begin_session(qtbot, window)
    qtbot.waitUntil(lambda: board.facing.text == "fewer than 3 people")
    # The trend is drawn twice a second: what it shows of the preview goes a little later.
    qtbot.waitUntil(lambda: not np.isfinite(board.trend.series.facing).any())


def test_expressions_alone_have_no_second_figure(qtbot, make: Make) -> None:
    window = make(signal=Signal.EXPRESSIONS)
    wait_for_gauge(qtbot, window)
    assert not window.dashboard.facing.isVisible()
    assert not window.commands["front"].isEnabled()
    names = [action.text() for action in window.dashboard.controls.strategy.menu_.actions()]
    assert not any("heads" in name for name in names)


def test_it_can_be_chosen_later(qtbot, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    window = make()
    wait_for_gauge(qtbot, window)

    def choose(dialog: SignalDialog) -> int:
        dialog.choice.buttons[Signal.ORIENTATION].click()
        return 1

    monkeypatch.setattr(SignalDialog, "exec_", choose)
    window.commands["signal"].trigger()
    assert load_preferences().signal is Signal.ORIENTATION
    qtbot.waitUntil(lambda: "press F" in window.dashboard.gauge.face.detail)

    begin_session_without_gauge(qtbot, window)
    window.commands["signal"].trigger()
    assert "stop the session" in window.dashboard.notice.text.lower()
    assert SessionStore().session("last").signal is Signal.ORIENTATION


def begin_session_without_gauge(qtbot, window: MainWindow) -> None:
    press(qtbot, window, Qt.Key_Space)
    press(qtbot, window.dashboard.start_form.start_button, Qt.Key_Space)
    qtbot.waitUntil(lambda: "Recording" in window.dashboard.session.whole)
