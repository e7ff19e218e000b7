"""What the user writes into a running session: markers, notes, and opinions on the gauge."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QObject

from monitor.live import LiveUpdate
from monitor.ui.dashboard.controls import Controls
from monitor.ui.dashboard.trend import Marker
from monitor.ui.main.actions.view import ViewActions
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.actions import MARKERS, Actions


class AnnotationActions(QObject):
    """Owns the markers, `note`, `agree` and `disagree`, and has what the trend shows of them."""

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        controls: Controls,
        view: ViewActions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._actions = actions
        self._controls = controls
        self._view = view
        self._shown: list[Marker] = []
        for number, action in zip(MARKERS, actions.markers, strict=True):
            action.triggered.connect(lambda _checked, number=number: self._mark(number))
        actions.connect("note", self._open_note)
        actions.connect("agree", lambda: self._judge(agrees=True))
        actions.connect("disagree", lambda: self._judge(agrees=False))
        controls.note_written.connect(self._note)

    @property
    def shown(self) -> Sequence[Marker]:
        """What was written since the session or the preview began, for the trend."""
        return self._shown

    def clear(self) -> None:
        """Show none any more; those that are stored stay."""
        self._shown.clear()

    def show_update(self, update: LiveUpdate) -> None:
        """Allow the actions while a session runs."""
        words = [self._actions[name] for name in ("note", "agree", "disagree")]
        for action in (*self._actions.markers, *words):
            action.setEnabled(update.session is not None)

    def _mark(self, number: str) -> None:
        label = self._actions.marker_name(number)
        if (monitor := self._controller.recording) is not None:
            monitor.mark(label)
            self._show(label)

    def _open_note(self) -> None:
        self._view.leave_compact()
        self._controls.open_note()

    def _note(self, text: str) -> None:
        if (monitor := self._controller.recording) is not None:
            monitor.note(text)
            self._show("note")

    def _judge(self, *, agrees: bool) -> None:
        if (monitor := self._controller.recording) is not None:
            monitor.judge(agrees=agrees)
            self._show(self._actions["agree" if agrees else "disagree"].text())

    def _show(self, label: str) -> None:
        update = self._controller.update
        time_s = (update.origin_s or 0.0) + (update.session_s or 0.0)
        self._shown.append(Marker(time_s, label))
