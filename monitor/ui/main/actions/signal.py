"""Choosing what is read of the people."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.signals import Signal
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dialogs.signal_choice import SignalDialog
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.actions import Actions


class SignalActions(QObject):
    """Owns `signal`, and allows `network` only where expressions are read.

    Signals:
        changed: Another signal was chosen.
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
        self._controller = controller
        self._dashboard = dashboard
        self._current = current
        self._window = window
        self._network = actions["network"]
        actions.connect("signal", self._ask)
        if current.managed.sets_signal:
            actions.lock("signal")

    def show(self) -> None:
        """Let what depends on the signal fit it."""
        self._network.setVisible(self._current.settings.signal.has_expressions)

    def use(self, signal: Signal) -> None:
        """Read this from now on, and at the next start."""
        self._current.use_signal(signal)
        self.show()
        self.changed.emit()

    def _ask(self) -> None:
        if self._controller.in_session:
            self._dashboard.report(tr("stop the session to choose what is read (S)"))
            return
        before = self._current.settings.signal
        dialog = SignalDialog(before, self._window)
        if dialog.exec_() and dialog.choice.signal is not before:
            self.use(dialog.choice.signal)
        dialog.deleteLater()
