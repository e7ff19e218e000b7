"""Where the keyboard goes: within a page that gets it, and from a widget that is hidden."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QObject, Qt
from PyQt5.QtWidgets import QApplication, QWidget


def lead_to(first: QWidget, page: QWidget) -> None:
    """Give the keyboard to `first` whenever `page` gets it.

    With a focus proxy of Qt the page would be a stop of Tab itself: from there Tab goes on to
    `first`, and what stands on the page before that is never reached.
    """
    leads_on = _LeadOn(first, page)
    page.installEventFilter(leads_on)
    first.installEventFilter(leads_on)


class _LeadOn(QObject):
    def __init__(self, first: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._first = first
        self._page = page

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Lead on, at once or as soon as there is somewhere to go."""
        if event is None:
            return False
        comes = event.type() == QEvent.Type.FocusIn and watched is self._page
        if comes and self._first.isVisibleTo(self._page):
            self._first.setFocus()
        elif event.type() == QEvent.Type.Show and watched is self._first:
            window = self._page.window()
            if window is not None and window.focusWidget() is self._page:
                self._first.setFocus()
        return False


def hide(widget: QWidget) -> None:
    """Hide `widget`; had it the keyboard, the page that it stands on gets it.

    By itself Qt would give it to the next button, and Space would press that.
    """
    focused = QApplication.focusWidget()
    if focused is not None and (focused is widget or widget.isAncestorOf(focused)):
        page = widget.parentWidget()
        while page is not None and page.focusPolicy() == Qt.FocusPolicy.NoFocus:
            page = page.parentWidget()
        if page is not None:
            page.setFocus()
    widget.hide()
