"""Where the keyboard goes when the widget that had it is hidden."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QApplication, QWidget


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
