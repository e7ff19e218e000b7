"""What is sent live while a session runs, and the line that says so."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from monitor.errors import OutletError
from monitor.live import LiveUpdate
from monitor.outlets import Outlets
from monitor.outlets.permission import to_be_asked
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dialogs.live_out import LiveOutDialog, may_be_open
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.widgets.actions import Actions


class LiveOutActions(QObject):
    """Owns `live_out`, and what is sent; nothing is, unless it is chosen here or in the settings.

    Attributes:
        outlets: What is on.
    """

    def __init__(
        self, actions: Actions, dashboard: Dashboard, current: CurrentSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self.outlets = Outlets()
        self._dashboard = dashboard
        self._current = current
        self._window = window
        actions.connect("live_out", self._ask)

    def begin(self) -> None:
        """Send what the settings say; what others can read after a question, unless allowed."""
        wanted = self._current.settings.outlets
        try:
            told = to_be_asked(wanted.send, wanted)
            if not told or may_be_open(told, self._window):
                self._use(wanted.send)
        except OutletError as error:
            self._dashboard.report(str(error))

    def show_update(self, update: LiveUpdate) -> None:
        """Send what the window shows now, and say once what fails."""
        settings = self._current.settings
        self.outlets.offer(update, settings.session.min_people, settings.window.strategy)
        for problem in self.outlets.new_problems():
            self._dashboard.report(problem)

    def _ask(self) -> None:
        outlets, settings = self.outlets, self._current.settings.outlets
        dialog = LiveOutDialog(outlets.specs, settings, outlets.abouts, self._window)
        if dialog.exec_():
            self._use(dialog.specs)
        dialog.deleteLater()

    def _use(self, specs: Sequence[str]) -> None:
        self.outlets.use(specs, is_open_allowed=True)
        self._dashboard.show_live_out(self.outlets.names)
