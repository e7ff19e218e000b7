"""One quiet line above the controls: what was saved, or what needs the user."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from monitor.ui.labels import ElidedLabel


class Notice(QFrame):
    """A line of text with at most one button, that can be closed; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._text = ElidedLabel()
        self._button = QPushButton()
        self._button.clicked.connect(self._on_clicked)
        self._do: Callable[[], None] = self.clear
        close = QPushButton("Close")
        close.clicked.connect(self.clear)
        close.setAccessibleName("Close this line")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 6, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" while hidden."""
        return self._text.whole

    def say(self, text: str, button: str = "", do: Callable[[], None] | None = None) -> None:
        """Show `text`, with a button where there is something to do about it."""
        self._text.show_text(text)
        self._button.setVisible(do is not None)
        self._button.setText(button)
        self._do = do or self.clear
        self.show()

    def clear(self) -> None:
        """Hide the line."""
        self._text.show_text("")
        self.hide()

    def _on_clicked(self) -> None:
        self._do()
