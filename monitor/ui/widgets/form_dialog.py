"""A few lines to fill in: Return keeps them, Esc does not."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QKeyEvent
from PyQt5.QtWidgets import QFormLayout, QLineEdit, QWidget

from monitor.i18n import tr
from monitor.ui.widgets.buttons import push_button
from monitor.ui.windows.fitted import FittedDialog

_LONGEST = 200
_WIDE_PX = 440


class FormDialog(FittedDialog):
    """A heading, lines with their names, and two buttons.

    Args:
        title: Of the window, and its heading.
        parent: The widget over which it stands at first.
        wide_px: As wide it would like to be.

    Attributes:
        form: Where lines are added.
        keep: The button that keeps what stands there.
    """

    def __init__(
        self, title: str, parent: QWidget | None = None, *, wide_px: int = _WIDE_PX
    ) -> None:
        super().__init__(title, parent, wide_px=wide_px)
        self.form = QFormLayout()
        self.form.setSpacing(10)
        self.body.addLayout(self.form)
        self.body.addStretch(1)
        self._cancel = push_button(tr("Cancel"), self.reject)
        self._last: QLineEdit | None = None
        self.keep = push_button(tr("Keep"), self.accept, "primary")
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self.keep)

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

    def grow(self) -> None:
        """Have room for what is said by now."""
        whole = self.layout()
        if whole is not None and self.isVisible():  # before, it opens as large as it needs
            whole.activate()
            wanted_px = max(whole.totalHeightForWidth(self.width()), self.sizeHint().height())
            self.resize(self.width(), max(self.height(), wanted_px))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """Return keeps what stands in the lines."""
        if event is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.keep.click()
        else:
            super().keyPressEvent(event)
