"""In a running session no part of the window shows what too few people show."""

from __future__ import annotations

from PyQt5.QtWidgets import QApplication

from monitor.config import Settings
from monitor.gauge.face import gauge_face
from monitor.live import LiveMonitor
from monitor.sources import FrameSource
from monitor.store import SessionStore
from monitor.ui.main.main_window import MainWindow
from monitor.ui.main.monitor_controller import MonitorController
from tests.small_groups import ROOMS, Outputs, RoomSource, check, in_few_rooms, loading
from tests.ui.main.conftest import ACCEPTED
from tests.ui.seen import seen, told
from tests.ui.theming import theme_of

APART = "seats=0,0,200,180;rest=200,0,120,180"
"""All seats of the room in one zone, nobody in the other."""


SIZE_WH = (320, 240)


@in_few_rooms
def test_a_running_session(qapp: QApplication, qtbot, room: str) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        store, settings = SessionStore(), Settings()

        def make_monitor(source: FrameSource, settings: Settings) -> LiveMonitor:
            monitor = LiveMonitor(source, loading(mood), settings, store, every_frame=True)
            monitor.begin_session()
            monitor.show_zones(APART)
            return monitor

        controller = MonitorController(make_monitor, lambda spec, _settings: RoomSource(spec))
        window = MainWindow(controller, settings, ACCEPTED, theme_of(qapp), store)
        try:
            window.begin(room)
            with qtbot.waitActive(window):
                window.show()
                window.activateWindow()

            def is_read() -> bool:
                reading = controller.latest().reading
                return reading is not None and reading.frame_index == len(ROOMS[room]) - 1

            qtbot.waitUntil(is_read)
            window.presenter.stop()
            update, shown = controller.poll(), window.dashboard
            assert update.session is not None
            shown.show_update(update, settings.session.min_people, "room")
            shown.show_series(update, controller.trend(), [])
            shown.picture.show_frame(
                update.frame, update.reading, blurred=False, expressions=update.expressions
            )
            window.zones.panel.choose("2x1")
            window.zones.panel.show_zones(update.zones)
            assert window.zones.panel.view.accessibleName()
            window.compact.show_face(gauge_face(update, settings.session.min_people), "0:12")
            return {
                "gauge": seen(qtbot, shown.gauge, SIZE_WH),
                "bars of classes": seen(qtbot, shown.class_bars, SIZE_WH),
                "trend": seen(qtbot, shown.trend, SIZE_WH),
                "boxes of a sharp picture": seen(qtbot, shown.picture, SIZE_WH),
                "zones": [*seen(qtbot, window.zones.panel.view, SIZE_WH), str(update.zones)],
                "compact gauge": seen(qtbot, window.compact, SIZE_WH),
                "words of the whole window": [
                    words for words in told(window) if not any("fps" in str(w) for w in words)
                ],
            }
        finally:
            window.end()
            window.deleteLater()

    check(outputs, room)
