"""The settings page of the window."""

from __future__ import annotations

from dataclasses import replace

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from monitor.config import Settings, load_settings
from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.chosen_settings import settings_in_window
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.settings.settings_dialog import SettingsDialog
from monitor.ui.widgets.actions import Actions


class SettingsActions(QObject):
    """Owns `settings`."""

    def __init__(
        self, actions: Actions, dashboard: Dashboard, current: CurrentSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._dashboard = dashboard
        self._current = current
        self._window = window
        actions.connect("settings", self._change)

    def _change(self) -> None:
        try:
            dialog = SettingsDialog(self._next_settings(), self._current.managed, self._window)
        except MonitorError as error:
            self._dashboard.report(str(error))
            return
        if dialog.exec_() and dialog.changed:
            self._current.forget_choices(dialog.changed)
            self._dashboard.notice.say(tr("Kept: it holds from the next start"))
        dialog.deleteLater()

    def _next_settings(self) -> Settings:
        """What holds from the next start, unless it is changed."""
        current = self._current
        settings = settings_in_window(load_settings(), current.preferences, current.managed)
        kept = current.preferences.kept_days(settings.session, current.managed)
        return replace(settings, session=replace(settings.session, retention_days=kept))
