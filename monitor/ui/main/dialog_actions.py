"""Actions that open a dialog of their own, and say in the window what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Generic, TypeVar

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QDialog, QWidget

from monitor.config import Settings, load_settings
from monitor.errors import MonitorError
from monitor.i18n import tr
from monitor.papers import Facts
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.dialogs.papers_dialog import PapersDialog
from monitor.ui.main.chosen_settings import settings_in_window
from monitor.ui.main.current_settings import MARKERS, CurrentSettings
from monitor.ui.settings.settings_dialog import SettingsDialog
from monitor.ui.widgets.actions import Actions

D = TypeVar("D", bound=QDialog)


class _DialogAction(QObject, Generic[D]):
    """Owns one action: makes its dialog, and uses what was said in it."""

    name = ""

    def __init__(
        self, actions: Actions, dashboard: Dashboard, current: CurrentSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._dashboard = dashboard
        self._current = current
        self._window = window
        actions.connect(self.name, self._open)

    def _made(self) -> D:
        """Return the dialog.

        Raises:
            MonitorError: What it needs cannot be read.
        """
        raise NotImplementedError

    def _use(self, dialog: D) -> None:
        """Use what was said."""
        raise NotImplementedError

    def _open(self) -> None:
        try:
            dialog = self._made()
        except MonitorError as error:
            self._dashboard.report(str(error))
            return
        if dialog.exec_():
            self._use(dialog)
        dialog.deleteLater()


class SettingsActions(_DialogAction[SettingsDialog]):
    """Owns `settings`: the page of everything that can be set."""

    name = "settings"

    def _made(self) -> SettingsDialog:
        return SettingsDialog(self._next_settings(), self._current.managed, self._window)

    def _use(self, dialog: SettingsDialog) -> None:
        if dialog.changed:
            now = load_settings()
            self._current.forget_choices(dialog.changed, now)
            if MARKERS in dialog.changed:
                self._current.use_markers(now.session.markers)
            if dialog.changed != {MARKERS}:
                self._dashboard.notice.say(tr("Kept: it holds from the next start"))

    def _next_settings(self) -> Settings:
        """What holds from the next start, unless it is changed."""
        current = self._current
        settings = settings_in_window(load_settings(), current.preferences, current.managed)
        kept = current.preferences.kept_days(settings.session, current.managed)
        return replace(settings, session=replace(settings.session, retention_days=kept))


class PapersActions(_DialogAction[PapersDialog]):
    """Owns `papers`: those that a school needs, from what is set in this window."""

    name = "papers"

    def _made(self) -> PapersDialog:
        current = self._current
        today = date.today()  # noqa: DTZ011 - the school's own day
        facts = Facts.of(current.settings, current.managed, current.retention_days, today)
        return PapersDialog(facts, self._window)

    def _use(self, dialog: PapersDialog) -> None:
        folder, count = dialog.written[0].parent, len(dialog.written)
        self._dashboard.notice.say(
            tr("{value} drafts are in {folder}: have them checked", value=count, folder=folder)
        )
