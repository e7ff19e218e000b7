"""Shows the newest update of the monitor, on a timer."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PyQt5.QtCore import QObject, QTimer, pyqtSignal

from monitor.i18n import tr
from monitor.live import LiveUpdate
from monitor.ui.dashboard.compact.compact_gauge import CompactGauge
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dashboard.trend import Marker
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.wording import clock

REFRESH_MS = 33
SERIES_S = 0.5
"""How often the trend and the line of status are drawn."""


class UpdatePresenter(QObject):
    """Brings updates to the dashboard or the compact gauge.

    Args:
        min_people: How many a session needs.
        markers: What the trend shows of the running session.

    Attributes:
        is_presenting: Whether there is anything to show; False before the dashboard is open.

    Signals:
        updated: The newest update, before it is shown.
    """

    updated = pyqtSignal(object)

    def __init__(
        self,
        controller: MonitorController,
        dashboard: Dashboard,
        compact: CompactGauge,
        *,
        min_people: int,
        markers: Callable[[], Sequence[Marker]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.is_presenting = False
        self._controller = controller
        self._dashboard = dashboard
        self._compact = compact
        self._min_people = min_people
        self._markers = markers
        self._series_at_s = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.refresh)

    def start(self) -> None:
        """Refresh again and again."""
        self._timer.start(REFRESH_MS)

    def stop(self) -> None:
        """Refresh no more."""
        self._timer.stop()

    def refresh(self) -> None:
        """Take the newest update and show it."""
        if not self.is_presenting:
            return
        update = self._controller.poll()
        self.updated.emit(update)
        if self._compact.isVisible():
            self._show_compact(update)
        else:
            self._show_dashboard(update)

    def _show_compact(self, update: LiveUpdate) -> None:
        line = tr("Preview") if update.session_s is None else clock(update.session_s)
        self._compact.controls.show_session(running=update.session is not None)
        self._compact.show_face(self._dashboard.gauge_face(update, self._min_people), line)

    def _show_dashboard(self, update: LiveUpdate) -> None:
        self._dashboard.picture.show_places(self._controller.left_out)
        self._dashboard.show_update(update, self._min_people, self._controller.source_name)
        now_s = time.monotonic()
        if now_s - self._series_at_s >= SERIES_S:
            self._series_at_s = now_s
            windows = self._controller.trend()
            self._dashboard.show_series(update, windows, self._markers())
