"""A dialog whose content stands on pages, one shown at a time."""

from __future__ import annotations

from PyQt5.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from monitor.ui.widgets.buttons import push_button
from monitor.ui.windows.fitted import FittedDialog
from monitor.ui.windows.page_stack import PageStack

_IN_A_ROW = 6
"""Pages whose tabs stand beside each other; with large text more would be too wide."""


class TabbedDialog(FittedDialog):
    """A button for each page stands above them.

    Args:
        title: Of the window.
        wide_px: As wide its body would like to be.
    """

    def __init__(self, title: str, parent: QWidget | None = None, *, wide_px: int = 0) -> None:
        super().__init__(title, parent, wide_px=wide_px)
        self._pages = PageStack(keeps_size=True)
        self._tabs = QButtonGroup(self)
        self._row = QGridLayout()
        self._row.setSpacing(6)
        self._row.setColumnStretch(_IN_A_ROW, 1)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)  # noqa: S101 - that of a fitted dialog is one
        whole.insertLayout(1, self._row)
        self.body.addWidget(self._pages, 1)

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self._tabs.checkedId()

    @property
    def page_count(self) -> int:
        """How many there are."""
        return len(self._tabs.buttons())

    def add_page(self, title: str, page: QWidget) -> None:
        """Add a page; the first is shown."""
        number = self._pages.addWidget(page)
        tab = push_button(title, self._turn, "small")
        tab.setCheckable(True)
        tab.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)  # as its column
        self._tabs.addButton(tab, number)
        self._row.addWidget(tab, number // _IN_A_ROW, number % _IN_A_ROW)
        if number == 0:
            tab.setChecked(True)

    def show_page(self, number: int) -> None:
        """Turn to a page."""
        tab = self._tabs.button(number)
        assert tab is not None  # noqa: S101 - there is one for each page
        tab.setChecked(True)
        self._turn()

    def _turn(self) -> None:
        if self._pages.currentIndex() != self.page:
            self._pages.setCurrentIndex(self.page)
            self.scroll_to_top()
