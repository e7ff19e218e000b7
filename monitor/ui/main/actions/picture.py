"""Turning the picture of what is watched, and leaving places in it out."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.ui.dashboard.dashboard import Dashboard
from monitor.ui.main.actions.zones import picture_of
from monitor.ui.main.current_settings import CurrentSettings
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.picture.picture_dialog import PictureDialog
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.source_view import SourceView


class PictureActions(QObject):
    """Owns `turn`.

    Signals:
        changed: The source is to be seen in another way from now on.
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
        self._blur = actions["blur"]
        actions.connect("turn", self._ask)

    def _ask(self) -> None:
        frame = self._controller.update.frame
        if self._controller.in_session:
            self._dashboard.report(tr("stop the session to turn the picture (S)"))
            return
        if frame is None:
            self._dashboard.report(tr("there is no picture yet: choose a camera or file (O)"))
            return
        spec = self._controller.spec
        view = SourceView.of(self._current.settings_for(spec))
        picture = picture_of(frame, blurred=self._blur.isChecked())
        dialog = PictureDialog(picture, view, self._window)
        if dialog.exec_() and dialog.view != view:
            self._current.remember_view(spec, dialog.view)
            self.changed.emit()
        dialog.deleteLater()
