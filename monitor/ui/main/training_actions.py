"""Training what the user wants told apart, while the class waits."""

from __future__ import annotations

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.actions.network import NetworkActions
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.actions import Actions


class TrainingActions(QObject):
    """Owns `train`."""

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        dashboard: Dashboard,
        current: CurrentSettings,
        window: QWidget,
        *,
        network: NetworkActions,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._dashboard = dashboard
        self._current = current
        self._window = window
        self._network = network
        self._theme = theme
        actions.connect("train", self._train)

    def _train(self) -> None:
        if self._controller.in_session:
            self._dashboard.report(tr("stop the session to train your own (S)"))
            return
        with self._controller.paused():
            chosen = self._show_dialog()
        if chosen:
            known = self._current.preferences.networks
            self._network.use(chosen, tuple(dict.fromkeys((*known, chosen))))

    def _show_dialog(self) -> str:
        """The folder of what is to be used from now on; "" for none."""
        # Brings libraries that a lesson needs neither time nor memory for.
        from monitor.ui.training.dialog import TrainingDialog

        dialog = TrainingDialog(
            self._current.settings,
            self._theme,
            self._window,
            may_use=not self._current.managed.has("emotion", "model"),
        )
        dialog.exec_()
        dialog.close_down()  # a signal may end the app under it
        dialog.deleteLater()
        return dialog.chosen
