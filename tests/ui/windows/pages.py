"""The pages of a window, one after another, as a user turns them."""

from __future__ import annotations

from collections.abc import Iterator

from PyQt5.QtWidgets import QWidget

from monitor.ui.widgets.tabbed_dialog import TabbedDialog


def turned(window: QWidget, name: str) -> Iterator[str]:
    """Turn to each page of a window that has tabs; of another there is one.

    Yields:
        What each is called; the one that a window opens with as the window itself.
    """
    yield name
    if isinstance(window, TabbedDialog):
        for number in range(1, window.page_count):
            window.show_page(number)
            yield f"{name}, page {number + 1}"
