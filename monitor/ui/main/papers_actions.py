"""Writing the papers that a school needs, from what is set in this window."""

from __future__ import annotations

from datetime import date

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.papers import Facts
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dialogs.papers_dialog import PapersDialog
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.widgets.actions import Actions


class PapersActions(QObject):
    """Owns `papers`."""

    def __init__(
        self, actions: Actions, dashboard: Dashboard, current: CurrentSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._dashboard = dashboard
        self._current = current
        self._window = window
        actions.connect("papers", self._write)

    def _write(self) -> None:
        current = self._current
        today = date.today()  # noqa: DTZ011 - the school's own day
        try:
            facts = Facts.of(current.settings, current.managed, current.retention_days, today)
        except MonitorError as error:
            self._dashboard.report(str(error))
            return
        dialog = PapersDialog(facts, self._window)
        if dialog.exec_():
            folder, count = dialog.written[0].parent, len(dialog.written)
            self._dashboard.notice.say(
                tr("{value} drafts are in {folder}: have them checked", value=count, folder=folder)
            )
        dialog.deleteLater()
