"""Buttons that show an action, and can be reached and pressed with the keyboard."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, Qt
from PyQt5.QtGui import QKeyEvent
from PyQt5.QtWidgets import QAction, QToolButton, QWidget


class ActionButton(QToolButton):
    """A text button for an action, or for a menu.

    It takes the focus from Tab alone, so that after a click Space still starts and pauses;
    while it has the focus, Space presses it.
    """

    def __init__(
        self, action: QAction | None = None, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if action is not None:
            self.setDefaultAction(action)
            self.setAccessibleName(action.toolTip())

    def event(self, event: QEvent | None) -> bool:
        """Take Space before it becomes a shortcut of the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Space
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Return presses the button as Space does."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)
