"""Taking back what was done last: what was written in a session, or its end."""

from __future__ import annotations

from PyQt5.QtCore import QObject

from monitor.live import LiveUpdate
from monitor.ui.main.actions.annotation import AnnotationActions
from monitor.ui.main.actions.session import SessionActions
from monitor.ui.widgets.actions import Actions


class UndoActions(QObject):
    """Owns `undo`."""

    def __init__(
        self,
        actions: Actions,
        parent: QObject,
        *,
        session: SessionActions,
        annotation: AnnotationActions,
    ) -> None:
        super().__init__(parent)
        self._action = actions["undo"]
        self._session = session
        self._annotation = annotation
        actions.connect("undo", self._undo)

    def show_update(self, update: LiveUpdate) -> None:
        """Allow it while there is something to take back."""
        in_session = update.session is not None
        can_go_on = self._session.stopped is not None
        self._action.setEnabled(self._annotation.can_take_back if in_session else can_go_on)

    def _undo(self) -> None:
        if self._annotation.can_take_back:
            self._annotation.take_back()
        else:
            self._session.go_on()
