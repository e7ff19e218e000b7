"""What the user writes into a running session: markers, notes, and opinions on the gauge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.i18n import tr
from monitor.live import LiveUpdate
from monitor.ui.dashboard.trend import Marker
from monitor.ui.main.actions.view import ViewActions
from monitor.ui.main.monitor_controller import MonitorController
from monitor.ui.widgets.actions import MARKERS, Actions


class AnnotationActions(QObject):
    """Owns markers, `note`, `slide`, `agree` and `disagree`, and has what the trend shows of them.

    Signals:
        written: Something was written; it in words.
        said: Something else was done, or could not be; likewise.
    """

    written = pyqtSignal(str)
    said = pyqtSignal(str)

    def __init__(
        self,
        controller: MonitorController,
        actions: Actions,
        view: ViewActions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._actions = actions
        self._shown: list[Marker] = []  # in the session's time
        self._origin_s = 0.0
        for number, action in zip(MARKERS, actions.markers, strict=True):
            action.triggered.connect(lambda _checked, number=number: self._mark(number))
        actions.connect("note", view.open_note)
        actions.connect("slide", self._slide)
        actions.connect("agree", lambda: self._judge(agrees=True))
        actions.connect("disagree", lambda: self._judge(agrees=False))
        view.note_written.connect(self._note)

    @property
    def shown(self) -> Sequence[Marker]:
        """What was written since the session or the preview began, for the trend."""
        return [replace(one, time_s=one.time_s + self._origin_s) for one in self._shown]

    @property
    def can_take_back(self) -> bool:
        """Whether something was written in the running session."""
        return bool(self._shown) and self._controller.recording is not None

    def clear(self) -> None:
        """Show none any more; those that are stored stay."""
        self._shown.clear()

    def show_update(self, update: LiveUpdate) -> None:
        """Allow the actions while a session runs."""
        if update.session is not None:
            self._origin_s = update.origin_s or 0.0
        words = [self._actions[name] for name in ("note", "slide", "agree", "disagree")]
        for action in (*self._actions.markers, *words):
            action.setEnabled(update.session is not None)

    def take_back(self) -> None:
        """Take back what was written last."""
        if self.can_take_back and (monitor := self._controller.recording) is not None:
            monitor.take_back()
            self.said.emit(tr("Taken back: {label}", label=self._shown.pop().label))

    def _mark(self, number: str) -> None:
        label = self._actions.marker_name(number)
        if (monitor := self._controller.recording) is not None:
            monitor.mark(label)
            self._show(label, tr("Marked: {label}", label=label))

    def _note(self, text: str) -> None:
        if (monitor := self._controller.recording) is not None:
            monitor.note(text)
            self._show(tr("note"), tr("Noted: {words}", words=text))

    def _slide(self) -> None:
        if (monitor := self._controller.recording) is not None:
            monitor.slide()
            self._show(tr("slide"), tr("The next slide came up"))

    def _judge(self, *, agrees: bool) -> None:
        monitor = self._controller.recording
        if monitor is None:
            return
        if monitor.judge(agrees=agrees):
            said = (
                tr("Kept: the gauge is right now") if agrees else tr("Kept: the gauge is wrong now")
            )
            self._show(self._actions["agree" if agrees else "disagree"].text(), said)
        else:
            self.said.emit(tr("The gauge shows nothing to agree with"))

    def _show(self, label: str, said: str) -> None:
        self._actions["undo"].setEnabled(True)
        self._shown.append(Marker(self._controller.update.session_s or 0.0, label))
        self.written.emit(said)
