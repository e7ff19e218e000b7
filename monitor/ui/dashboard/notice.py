"""One quiet line at the foot of a page: what was saved, or what needs the user."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QFrame, QHBoxLayout, QWidget

from monitor.i18n import tr
from monitor.ui.widgets.buttons import ActionButton
from monitor.ui.widgets.focus import hide
from monitor.ui.widgets.labels import ElidedLabel

Choice = tuple[str, Callable[[], None]]


class Notice(QFrame):
    """A line of text with a button per choice, that can be closed; hidden while there is none.

    Signals:
        said: What is said anew.
        shown: Whether it is there now.
    """

    said = pyqtSignal(str)
    shown = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._text = ElidedLabel()
        self._choices: list[ActionButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 3, 3, 3)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._button(tr("Close"), self.clear))
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" while hidden."""
        return self._text.whole

    def say(self, text: str, *choices: Choice) -> None:
        """Show `text`, with a button for each thing that can be done about it."""
        self.clear()
        self._text.show_text(text)
        self._choices = [self._button(name, do) for name, do in choices]
        for place, button in enumerate(self._choices, start=1):
            self._row.insertWidget(place, button)
        self.show()
        self.shown.emit(True)
        self.said.emit(text)

    def clear(self) -> None:
        """Hide the line."""
        hide(self)
        self.shown.emit(False)
        self._text.show_text("")
        for button in self._choices:
            button.hide()  # the one that was pressed lives until its press is over
            button.deleteLater()
        self._choices.clear()

    def _button(self, name: str, do: Callable[[], None]) -> ActionButton:
        button = ActionButton(role="small")
        button.setText(name)
        button.clicked.connect(lambda _checked: do())
        return button
