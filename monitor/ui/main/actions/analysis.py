"""Analysing a recording while the class waits."""

from __future__ import annotations

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.store import SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.background_task import Background


class AnalysisActions(QObject):
    """Owns `analyse`."""

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        dashboard: Dashboard,
        current: CurrentSettings,
        window: QWidget,
        *,
        store: SessionStore,
        theme: Theme,
        background: Background,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._dashboard = dashboard
        self._store = store
        self._theme = theme
        self._current = current
        self._background = background
        self._window = window
        actions.connect("analyse", self._analyse)

    def _analyse(self) -> None:
        if self._controller.in_session:
            self._dashboard.report(tr("stop the session to analyse a recording (S)"))
            return
        with self._controller.paused():
            self._show_dialog()

    def _show_dialog(self) -> None:
        # Brings the tables' libraries, which a lesson needs neither time nor memory for.
        from monitor.ui.analysis.dialog import AnalysisDialog

        folder = self._current.preferences.results_folder
        dialog = AnalysisDialog(
            self._current.settings,
            self._theme,
            self._background,
            folder,
            self._window,
            store=self._store,
        )
        dialog.exec_()
        dialog.running.close_down()  # a signal may end the app under it
        if dialog.form.places.own_folder != folder:
            self._current.remember(results_folder=dialog.form.places.own_folder)
        dialog.deleteLater()
