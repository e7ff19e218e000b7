"""Pages of which one is seen, and of which that one alone says what it cannot do without."""

from __future__ import annotations

from PyQt5.QtCore import QSize, pyqtSignal
from PyQt5.QtWidgets import QStackedLayout, QWidget


class PageStack(QWidget):
    """A stack that needs no more room than its current page: by itself Qt takes the largest.

    Args:
        parent: The widget that it is part of.
        keeps_size: It would like to be as large as its largest page, so that a window opens at
            a size that fits them all; otherwise as its current one.

    Signals:
        currentChanged: Another page is seen; its place.
    """

    currentChanged = pyqtSignal(int)  # noqa: N815 - as Qt's own stack names it

    def __init__(self, parent: QWidget | None = None, *, keeps_size: bool = False) -> None:
        super().__init__(parent)
        self._pages = _LargestPage(self) if keeps_size else _CurrentPage(self)
        self._pages.currentChanged.connect(self._on_changed)

    def addWidget(self, page: QWidget) -> int:  # noqa: N802 - as Qt's own stack names it
        """Add a page after the others, and return its place."""
        return self._pages.addWidget(page)

    def currentWidget(self) -> QWidget | None:  # noqa: N802 - as Qt's own stack names it
        """The page that is seen."""
        return self._pages.currentWidget()

    def currentIndex(self) -> int:  # noqa: N802 - as Qt's own stack names it
        """The place of the page that is seen."""
        return self._pages.currentIndex()

    def setCurrentWidget(self, page: QWidget) -> None:  # noqa: N802 - as Qt's own stack names it
        """Show a page."""
        self._pages.setCurrentWidget(page)

    def setCurrentIndex(self, place: int) -> None:  # noqa: N802 - as Qt's own stack names it
        """Show the page at a place."""
        self._pages.setCurrentIndex(place)

    def _on_changed(self, place: int) -> None:
        self.updateGeometry()
        self.currentChanged.emit(place)


class _CurrentPage(QStackedLayout):
    """Asks the current page alone, also where text wraps and height depends on width."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """That of the current page."""
        page = self.currentWidget()
        return super().sizeHint() if page is None else page.sizeHint()

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """That of the current page."""
        page = self.currentWidget()
        if page is None:
            return super().minimumSize()
        return page.minimumSizeHint().expandedTo(page.minimumSize())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """That of the current page."""
        page = self.currentWidget()
        return page is not None and page.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """That of the current page."""
        page = self.currentWidget()
        return -1 if page is None else page.heightForWidth(width)


class _LargestPage(_CurrentPage):
    """Asks for room for its largest page, and can do with what the current one needs."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """That of all pages."""
        return QStackedLayout.sizeHint(self)
