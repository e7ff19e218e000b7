"""Choosing the network that reads the faces, and what has to be known of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QWidget

from monitor.emotion import training_shares_missing
from monitor.errors import EngineError
from monitor.i18n import tr
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.networks.counting_dialog import ask_what_counts
from monitor.ui.networks.network_dialog import NetworkDialog
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.wording import sentence


class NetworkActions(QObject):
    """Owns `network`.

    Attributes:
        shares_warning: What was said of the network's training shares; "" where they are known.

    Signals:
        changed: Another network was chosen.
    """

    changed = pyqtSignal()

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        dashboard: Dashboard,
        current: CurrentSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.shares_warning = ""
        self._controller = controller
        self._dashboard = dashboard
        self._current = current
        self._window = window
        actions.connect("network", self._choose_network)
        if current.managed.has("emotion", "model"):
            actions.lock("network")

    def check(self) -> None:
        """Ask for what the network's folder does not say, and warn of what nobody can."""
        if not self._current.settings.signal.has_expressions:
            return
        try:
            ask_what_counts(self._current.settings.emotion, self._window)
        except EngineError as error:
            self._dashboard.report(str(error))
        else:
            self.warn_of_missing_shares()

    def warn_of_missing_shares(self) -> None:
        """Say once of a network that does not tell what it was trained on, where that matters."""
        if self._current.settings.window.strategy != "balance":
            return
        try:
            message = sentence(training_shares_missing(self._current.settings.emotion))
        except EngineError as error:
            self._dashboard.report(str(error))
            return
        if message and message != self.shares_warning:
            self._dashboard.report(message)
        self.shares_warning = message

    def use(self, model: str, folders: Sequence[str]) -> None:
        """Have this read the faces from now on, and at the next start.

        Args:
            model: As `EmotionSettings.model` names it.
            folders: Those of the user's own that are listed from now on.
        """
        self._current.use_emotion(replace(self._current.settings.emotion, model=model))
        self._current.remember(network=model, networks=tuple(folders))
        self.changed.emit()

    def _choose_network(self) -> None:
        if self._controller.in_session:
            self._dashboard.report(tr("stop the session to choose what reads faces (S)"))
            return
        emotion, used_before = self._current.settings.emotion, self._current.preferences.networks
        dialog = NetworkDialog(emotion.model, used_before, self._window)
        if dialog.exec_() and dialog.model != emotion.model:
            self.use(dialog.model, dialog.folders)
        dialog.deleteLater()
