"""Pages of which one is seen, and of which that one alone says how much room is needed."""

from __future__ import annotations

from PyQt5.QtCore import QSize
from PyQt5.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """A stack as large as its current page: by itself Qt takes the largest of all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _place: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """That of the current page."""
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """That of the current page."""
        page = self.currentWidget()
        return super().minimumSizeHint() if page is None else page.minimumSizeHint()
