"""A few lines to fill in: Return keeps them, Esc does not."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QKeyEvent
from PyQt5.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label

_LONGEST = 200
_WIDTH_PX = 480


class FormDialog(QDialog):
    """A heading, lines with their names, and two buttons.

    Attributes:
        form: Where lines are added.
        keep: The button that keeps what stands there.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH_PX)
        self.form = QFormLayout()
        self.form.setSpacing(10)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self._cancel = push_button("Cancel", self.reject)
        self._last: QLineEdit | None = None
        buttons.addWidget(self._cancel)
        self.keep = push_button("Keep", self.accept, "primary")
        buttons.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(label(title, "heading"))
        column.addLayout(self.form)
        column.addLayout(buttons)

    def add_line(self, name: str, text: str) -> QLineEdit:
        """Add a line; `&` in its name stands before its key."""
        line = QLineEdit(text)
        line.setMaxLength(_LONGEST)
        self.form.addRow(name, line)
        # The buttons were made first; Tab shall come to them last.
        if self._last is None:
            line.setFocus()
        else:
            QWidget.setTabOrder(self._last, line)
        QWidget.setTabOrder(line, self._cancel)
        self._last = line
        return line

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Return keeps what stands in the lines."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep.click()
        else:
            super().keyPressEvent(event)
