"""Zones of the room beside the gauge, while somebody wants to see them."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QObject, Qt
from PyQt5.QtWidgets import QWidget

from monitor.i18n import shown, tr
from monitor.live import LiveMonitor, LiveUpdate
from monitor.types import Frame
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.camera_picture import blur
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.picture.zones_view import ZoneCell
from monitor.ui.picture.zones_window import ZonesWindow
from monitor.ui.widgets.actions import Actions
from monitor.window.zones import ZoneWindow

_WHAT = tr(
    "As seen in the picture; a grid is cut by where people sit now. Nothing of it "
    "is stored. In a session a zone has no result while it, or the rest of the "
    "room, is too small a group."
)


class ZonesActions(QObject):
    """Owns `zones`: a small window beside the dashboard; zones are counted while it is open."""

    def __init__(
        self, controller: MonitorController, actions: Actions, window: QWidget, theme: Theme
    ) -> None:
        super().__init__(window)
        self.panel = LiveZones(theme, window, self._picture)
        self._controller = controller
        self._blur = actions["blur"]
        self._asked: tuple[LiveMonitor, str] | None = None
        actions.connect("zones", self._toggle)

    def show_update(self, update: LiveUpdate) -> None:
        """Show what the zones show; a new source is asked too."""
        monitor = self._controller.monitor
        wanted = self.panel.wanted if self.panel.isVisible() else ""
        if monitor is None:
            return
        asked = self._asked
        if asked is None or asked[0] is not monitor or asked[1] != wanted:
            if wanted or (asked is not None and asked[0] is monitor):
                monitor.show_zones(wanted)
            self._asked = (monitor, wanted)
        if wanted:
            self.panel.show_zones(update.zones)

    def _picture(self) -> NDArray[np.uint8] | None:
        """The picture of now, in its full size; blurred where the window shows it so."""
        frame = self._controller.update.frame
        return None if frame is None else picture_of(frame, blurred=self._blur.isChecked())

    def _toggle(self) -> None:
        self.panel.setVisible(not self.panel.isVisible())


def picture_of(frame: Frame, *, blurred: bool) -> NDArray[np.uint8]:
    """Return a frame's picture (H, W, 3) uint8 BGR, sharp or with nobody recognised in it."""
    if not blurred:
        return frame.image
    enlarged = cv2.resize(blur(frame.image), frame.size_wh, interpolation=cv2.INTER_LINEAR)
    return np.asarray(enlarged, np.uint8)


class LiveZones(ZonesWindow):
    """Shows the zones of now, and lets the user choose which.

    Args:
        theme: Light or dark.
        parent: The main window.
        picture: The picture of now, (H, W, 3) uint8 BGR, as it may be seen; None without one.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, picture: Callable[[], NDArray[np.uint8] | None]
    ) -> None:
        super().__init__(theme, tr("Zones of the room"), _WHAT, parent, Qt.WindowType.Tool)
        self._picture = picture
        self.choose(self.wanted)

    def choose(self, zones: str) -> None:
        """Show these zones, as soon as they are counted."""
        super().choose(zones)
        self.view.show_zones((), 1)

    def show_zones(self, windows: tuple[ZoneWindow, ...]) -> None:
        """Show the newest windows, where they are of the zones that are wanted."""
        self.show_cells([_cell(one) for one in windows])

    def draw(self) -> None:
        """Draw in the picture of now; see `ZonesWindow.draw`."""
        pixels = self._picture()
        if pixels is None:
            self.line.setText(tr("There is no picture yet: choose a camera or file (O)"))
            self.choose(self.wanted)
        else:
            self.line.setText(_WHAT)
            self.draw_in(pixels)


def _cell(zone: ZoneWindow) -> ZoneCell:
    summary = zone.summary
    facing = None if summary.orientation is None else summary.orientation.facing
    lines = [] if facing is None else [tr("{share:.0f} % face the front", share=100 * facing.share)]
    lines.append(
        tr(
            "{now_count} of {seen_count} readable",
            now_count=summary.now_count,
            seen_count=summary.seen_count,
        )
    )
    return ZoneCell(shown(zone.zone), summary.gauge, summary.gauge_interval, tuple(lines))
