"""Choosing how readings become the gauge."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QFileDialog, QWidget

from monitor.config import StrategyName, WindowSettings
from monitor.emotion import classes_of
from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.actions.network import NetworkActions
from monitor.ui.main.actions.source import SourceActions
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.window import make_strategy, with_trained


class StrategyActions(QObject):
    """Does what the menu of strategies offers.

    Signals:
        changed: Another strategy is in force.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        controller: MonitorController,
        dashboard: Dashboard,
        current: CurrentSettings,
        window: QWidget,
        *,
        network: NetworkActions,
        source: SourceActions,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._dashboard = dashboard
        self._current = current
        self._network = network
        self._source = source
        self._window = window
        dashboard.controls.strategy_chosen.connect(self._use_strategy)
        dashboard.controls.folder_requested.connect(self._ask_for_trained)
        if current.managed.has("window", "strategy") or current.managed.has("window", "model"):
            dashboard.controls.strategy.lock()

    def use_trained(self, folder: Path) -> None:
        """Let what a folder holds make the gauge, or say why it cannot."""
        settings = self._current.settings
        try:
            window = with_trained(settings.window, folder, classes_of(settings.emotion))
        except MonitorError as error:
            self._dashboard.report(str(error))
            return
        self._current.use_window(window)
        self._remember(window)
        self._dashboard.controls.strategy.offer(window.strategy, settings.signal)
        self.changed.emit()
        self._source.watch_again()

    def _use_strategy(self, name: StrategyName) -> None:
        window = replace(self._current.settings.window, strategy=name)
        try:
            make_strategy(name)  # that of a plug-in may fail: then all stays as it was
        except MonitorError as error:
            self._dashboard.report(str(error))
            settings = self._current.settings
            self._dashboard.controls.strategy.offer(settings.window.strategy, settings.signal)
            return
        self._current.use_window(window)
        if self._controller.monitor is not None:
            self._controller.monitor.set_strategy(name)
        self.changed.emit()
        self._network.warn_of_missing_shares()
        self._remember(window)

    def _ask_for_trained(self) -> None:
        if self._controller.in_session:
            self._dashboard.report(tr("stop the session to choose a trained way of counting (S)"))
            return
        title = tr("Folder of a trained way of counting")
        folder = QFileDialog.getExistingDirectory(self._window, title)
        if folder:
            self.use_trained(Path(folder))

    def _remember(self, window: WindowSettings) -> None:
        self._current.remember(strategy=window.strategy, strategy_folder=window.model)
