"""The room check: shown for a new camera or room, and whenever it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.config import Settings
from monitor.i18n import tr
from monitor.live import LiveMonitor, LiveUpdate
from monitor.room_check import check_settings
from monitor.sources import names_camera
from monitor.sources.presentation.orientation import Orientation
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.actions.source import SourceActions
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.room.page import GO_ON, RoomPage
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.source_view import SourceView, view_key

START = tr("Start session")


class RoomActions(QObject):
    """Owns `room_check`. While its page is open, the source is watched without any expression.

    Signals:
        opened: The page is to be seen.
        closed: The dashboard is, again.
    """

    opened = pyqtSignal()
    closed = pyqtSignal()

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        page: RoomPage,
        current: CurrentSettings,
        parent: QObject,
        *,
        dashboard: Dashboard,
        source: SourceActions,
    ) -> None:
        super().__init__(parent)
        self.is_open = False
        self._controller = controller
        self._page = page
        self._dashboard = dashboard
        self._current = current
        self._source = source
        self._known: LiveMonitor | None = None
        self._has_picture = False
        self._then: Callable[[], None] | None = None
        self._is_camera = self._is_new = False  # set by the controller's thread
        source.settings_for = self._settings_for
        actions.connect("room_check", self._ask)
        page.finished.connect(self._finish)
        page.turned.connect(lambda: self._turn(Orientation(1)))
        page.mirrored.connect(lambda: self._turn(Orientation(0, mirrored=True)))
        page.format_chosen.connect(self._choose_format)

    def show_update(self, update: LiveUpdate) -> None:
        """Open the page for a new camera, and show it what is newest."""
        monitor = self._controller.monitor
        if monitor is not None and monitor is not self._known:
            self._known = monitor
            if self._is_new and not self.is_open:
                self._open()
            self._go_on_with_session()
        if self.is_open:
            self._has_picture = self._has_picture or update.frame is not None
            self._page.show_update(update, self._controller.source_name)

    def is_first(self, room: str, begin: Callable[[], None]) -> bool:
        """Whether a camera comes to a room in which it was never checked.

        If so the page is opened, and the session begins when the user goes on.
        """
        known = self._current.preferences.checked_rooms
        if not self._is_camera or not room or room.casefold() in known:
            return False
        if not known:  # the check of the new camera was here
            self._remember_room(room)
            return False
        self._then = begin
        self._remember_room(room)
        self._open(START)
        self._source.watch_again()
        return True

    def _settings_for(self, spec: str) -> Settings:
        """Return the settings for a source, in the controller's thread."""
        settings = self._current.settings_for(spec)
        self._is_camera = names_camera(spec)
        is_known = view_key(spec) in self._current.preferences.checked_cameras
        # A session that goes on with another camera waits for no check.
        self._is_new = self._is_camera and not is_known and not self._controller.in_session
        return check_settings(settings) if self.is_open or self._is_new else settings

    def _ask(self) -> None:
        if self._controller.in_session:
            self._dashboard.report(tr("stop the session to check the room (S)"))
        elif self._controller.monitor is None:
            self._dashboard.report(
                tr("there is nothing to look at yet: choose a camera or file (O)")
            )
        elif not self.is_open:
            self._open()
            self._source.watch_again()

    def _open(self, go_on: str = GO_ON) -> None:
        self.is_open, self._has_picture = True, False
        spec = self._controller.spec
        settings = self._current.settings_for(spec)
        self._page.begin(
            is_camera=self._is_camera and "://" not in spec,
            least_px=settings.detection.min_face_px,
            resolution=settings.picture.resolution,
            fps=settings.picture.fps,
            zones=settings.window.zones,
            go_on=go_on,
        )
        self.opened.emit()

    def _finish(self) -> None:
        if not self.is_open:
            return
        self.is_open = False
        if self._is_camera and self._has_picture:
            key = view_key(self._controller.spec)
            known = self._current.preferences.checked_cameras
            self._current.remember(checked_cameras=tuple(dict.fromkeys((*known, key))))
        self.closed.emit()
        self._source.watch_again()

    def _go_on_with_session(self) -> None:
        if not self.is_open and self._then is not None:
            begin, self._then = self._then, None
            begin()

    def _remember_room(self, room: str) -> None:
        known = self._current.preferences.checked_rooms
        self._current.remember(checked_rooms=(*known, room.casefold()))

    def _turn(self, step: Orientation) -> None:
        frame = self._controller.update.frame
        if frame is not None:
            self._see(self._view().then(step, frame.size_wh))

    def _choose_format(self, resolution: str, fps: int) -> None:
        self._see(replace(self._view(), resolution=resolution, fps=fps))

    def _view(self) -> SourceView:
        return SourceView.of(self._current.settings_for(self._controller.spec))

    def _see(self, view: SourceView) -> None:
        self._current.remember_view(self._controller.spec, view)
        self._source.watch_again()
