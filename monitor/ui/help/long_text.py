"""Text to read on a page of a dialog: it scrolls, and can be copied."""

from __future__ import annotations

from PyQt5.QtCore import QSize
from PyQt5.QtWidgets import QPlainTextEdit

_LINES = 18


class LongText(QPlainTextEdit):
    """As high as to look around in it, where there is room.

    Args:
        name: What screen readers call it.
        text: What stands there.
    """

    def __init__(self, name: str, text: str = "") -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """By itself Qt would ask for a few lines."""
        return QSize(super().sizeHint().width(), _LINES * self.fontMetrics().lineSpacing())
