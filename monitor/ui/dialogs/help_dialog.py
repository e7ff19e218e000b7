"""The list of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from monitor.ui.widgets.labels import label


class HelpDialog(QDialog):
    """Shows keys and what they do."""

    def __init__(self, keys: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        grid = QGridLayout(self)
        grid.setContentsMargins(28, 24, 28, 20)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        grid.addWidget(label("Keys", "heading"), 0, 0, 1, 2)
        for row, (key, meaning) in enumerate(keys, start=1):
            grid.addWidget(label(key, "title"), row, 0)
            grid.addWidget(label(meaning), row, 1)
        close = QPushButton("Close")
        close.clicked.connect(self.accept)
        grid.addWidget(close, len(keys) + 1, 1)
