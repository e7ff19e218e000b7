"""Slides on a screen, watched while a class runs: off until the user wants it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QDialog, QWidget

from monitor.i18n import tr
from monitor.live import LiveMonitor, LiveUpdate
from monitor.sources import FrameSource
from monitor.sources.screen import ScreenRegion
from monitor.sources.screen.source import ScreenSource, grab_screens
from monitor.ui.dialogs.screen_dialog import ScreenDialog, ScreenPurpose
from monitor.ui.slides.watch import CameUp, SlideWatch
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background

_PURPOSE = ScreenPurpose(
    tr("Watch slides on a screen"),
    tr(
        "Draw over the slides; without a drawing the whole screen is watched. While a session "
        "runs, only when another slide comes up is kept, no picture. Place this app's windows "
        "beside them."
    ),
    tr("Those who &show the slides know that the app watches them"),
)


class SlideWatching(QObject):
    """Owns `watch_slides`.

    Args:
        recording: The monitor while a session runs, which gets the slides.
        actions: The window's.
        background: Looks which screens there are.
        window: Over which the dialog stands.
        make_source: Makes what is watched of a region.

    Signals:
        said: What was begun, or cannot be, in words.
    """

    said = pyqtSignal(str)
    _came_up = pyqtSignal(object)
    _failed = pyqtSignal(str)

    def __init__(
        self,
        recording: Callable[[], LiveMonitor | None],
        actions: Actions,
        background: Background,
        window: QWidget,
        make_source: Callable[[ScreenRegion], FrameSource] = ScreenSource,
    ) -> None:
        super().__init__(window)
        self._recording = recording
        self._action = actions["watch_slides"]
        self._background = background
        self._window = window
        self._make_source = make_source
        self._watch: SlideWatch | None = None
        self._up = ""
        self._session_id = ""
        actions.connect("watch_slides", self._toggle)
        self._came_up.connect(self._take)
        self._failed.connect(self._on_failed)

    def show_update(self, update: LiveUpdate) -> None:
        """Give a session that begins the slide that is up."""
        session_id = "" if update.session is None else update.session.session_id
        has_begun = bool(session_id) and session_id != self._session_id
        self._session_id = session_id
        if has_begun and self._watch is not None and self._up:
            self._write(CameUp(self._up, 0.0))

    def watch(self, region: ScreenRegion) -> None:
        """Watch that from now on."""
        self.stop()
        source = self._make_source(region)
        self._watch = SlideWatch(source, self._came_up.emit, self._failed.emit)
        self._action.setChecked(True)
        self.said.emit(tr("Slides are watched; no picture is kept"))

    def stop(self) -> None:
        """Watch no slides any more."""
        watch, self._watch, self._up = self._watch, None, ""
        self._action.setChecked(False)
        if watch is not None:
            watch.stop()

    def _toggle(self) -> None:
        if self._watch is not None:
            self.stop()
            self.said.emit(tr("Slides are not watched any more"))
            return
        self._action.setChecked(False)
        self._background.run(grab_screens, self._ask, self.said.emit)

    def _ask(self, screens: list[NDArray[np.uint8]]) -> None:
        dialog = ScreenDialog(screens, self._window, _PURPOSE)
        if dialog.exec_() == QDialog.Accepted:
            self.watch(ScreenRegion.parse(dialog.spec))
        dialog.deleteLater()

    def _take(self, slide: CameUp) -> None:
        if self._watch is not None:
            self._up = slide.name
            self._write(slide)

    def _write(self, slide: CameUp) -> None:
        if (monitor := self._recording()) is not None:
            monitor.slide(slide.name, ago_s=slide.ago_s)

    def _on_failed(self, message: str) -> None:
        self.stop()
        self.said.emit(message)
