"""A page of text to read: it scrolls, and can be copied."""

from __future__ import annotations

from PyQt5.QtWidgets import QPlainTextEdit


def text_page(name: str, text: str = "") -> QPlainTextEdit:
    """Return a page; screen readers call it by its name."""
    page = QPlainTextEdit(text)
    page.setReadOnly(True)
    page.setTabChangesFocus(True)
    page.setAccessibleName(name)
    return page
