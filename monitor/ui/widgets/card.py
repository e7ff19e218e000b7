"""A framed part of a page."""

from __future__ import annotations

from PyQt5.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from monitor.ui.widgets.labels import label


class Card(QFrame):
    """A frame with a caption, which can be left out where there is little room.

    Attributes:
        head: The caption's row, with room for more on its right.
    """

    def __init__(self, caption: str, content: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        self.head = QHBoxLayout()
        column.addLayout(self.head)
        self._caption = label(caption, "caption")
        self.head.addWidget(self._caption)
        self._caption.setVisible(bool(caption))
        column.addWidget(content, 1)

    def name(self, caption: str) -> None:
        """Give it another caption."""
        self._caption.setText(caption)

    def show_caption(self, *, shown: bool) -> None:
        """Show the caption, if there is one, or leave it out."""
        self._caption.setVisible(shown and bool(self._caption.text()))
