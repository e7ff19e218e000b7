"""Zones of the room beside the gauge, while somebody wants to see them."""

from __future__ import annotations

from functools import partial

from PyQt5.QtCore import QObject, Qt
from PyQt5.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from monitor.live import LiveMonitor, LiveUpdate
from monitor.ui.appearance.theme import Theme
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.picture.zones_view import GRIDS, ZoneCell, ZonesView
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.window.zones import ZoneWindow

_FIRST = "2x2"
_WHAT = (
    "As seen in the picture, cut by where people sit now; nothing of it is stored. In a session a "
    "zone has no result while it, or the rest of the room, is too small a group."
)


class ZonesActions(QObject):
    """Owns `zones`: a small window beside the dashboard; zones are counted while it is open."""

    def __init__(
        self, controller: MonitorController, actions: Actions, window: QWidget, theme: Theme
    ) -> None:
        super().__init__(window)
        self.panel = LiveZones(theme, window)
        self._controller = controller
        self._asked: tuple[LiveMonitor, str] | None = None
        actions.connect("zones", self._toggle)

    def show_update(self, update: LiveUpdate) -> None:
        """Show what the zones show; a new source is asked too."""
        monitor, wanted = self._controller.monitor, self.panel.wanted
        if monitor is None:
            return
        asked = self._asked
        if asked is None or asked[0] is not monitor or asked[1] != wanted:
            if wanted or (asked is not None and asked[0] is monitor):
                monitor.show_zones(wanted)
            self._asked = (monitor, wanted)
        if wanted:
            self.panel.show_zones(update.zones)

    def _toggle(self) -> None:
        self.panel.setVisible(not self.panel.isVisible())


class LiveZones(QDialog):
    """Shows the zones of now, and lets the user choose which."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Tool)
        self._grid = _FIRST
        self.setWindowTitle("Zones of the room")
        self.setMinimumSize(480, 360)
        self.view = ZonesView(theme)
        self.choices = {
            grid: push_button(text, partial(self.choose, grid), "small")
            for text, grid in GRIDS.items()
        }
        head = QHBoxLayout()
        head.addStretch(1)
        for button in self.choices.values():
            button.setCheckable(True)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(label(_WHAT, "quiet", wrap=True))
        self.choose(_FIRST)

    @property
    def wanted(self) -> str:
        """The zones that are to be counted; "" while it is hidden."""
        return self._grid if self.isVisible() else ""

    def choose(self, grid: str) -> None:
        """Show the zones of a grid."""
        self._grid = grid
        for name, button in self.choices.items():
            button.setChecked(name == grid)
        self.view.show_zones((), 1)

    def show_zones(self, windows: tuple[ZoneWindow, ...]) -> None:
        """Show the newest windows, where they are of the chosen grid."""
        columns, rows = int(self._grid[0]), int(self._grid[2])
        cells = [_cell(one) for one in windows]
        self.view.show_zones(cells if len(cells) == columns * rows else (), columns)


def _cell(zone: ZoneWindow) -> ZoneCell:
    summary = zone.summary
    facing = None if summary.orientation is None else summary.orientation.facing
    lines = [] if facing is None else [f"{100 * facing.share:.0f} % face the front"]
    lines.append(f"{summary.person_count} of {summary.seen_count} readable")
    return ZoneCell(zone.zone, summary.gauge, summary.gauge_interval, tuple(lines))
