"""Watching a source."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.sources.screen import names_screen
from monitor.ui.appearance.own_windows import OwnWindows
from monitor.ui.dialogs.source_picker import SourcePicker
from monitor.ui.main.actions.network import NetworkActions
from monitor.ui.main.actions.picture import PictureActions
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController


class SourceActions(QObject):
    """Watches what the source picker lets the user choose.

    Signals:
        changing: Another source, or the same anew, is about to be opened.

    Attributes:
        settings_for: What a source is opened with, once it is known which that is.
    """

    changing = pyqtSignal()

    def __init__(
        self,
        controller: MonitorController,
        picker: SourcePicker,
        current: CurrentSettings,
        parent: QObject,
        *,
        network: NetworkActions,
        picture: PictureActions,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._current = current
        self._network = network
        self._own_windows = OwnWindows(self)
        self.settings_for = current.settings_for
        picker.chosen.connect(self.watch)
        network.changed.connect(self.watch_again)
        picture.changed.connect(self.watch_again)

    def watch(self, spec: str) -> None:
        """Watch another source from now on."""
        self.changing.emit()
        self._network.check()
        self._own_windows.leave_out(
            screen=names_screen(spec), hidden_anyway=self._current.preferences.hide_shared
        )
        self._controller.open(spec, self.settings_for)
        if spec:
            self._current.remember_source(spec)

    def watch_again(self) -> None:
        """Open the same source anew, with the settings of now."""
        self.watch(self._controller.spec)
