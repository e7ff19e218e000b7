"""Whether everything of a window can be reached: what lies inside, and what can be scrolled to."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PyQt5.QtCore import QPoint, QRect, Qt
from PyQt5.QtTest import QTest
from PyQt5.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from monitor.i18n import shown
from monitor.ui.analysis.outcome import Outcome
from monitor.ui.widgets.buttons import MenuButton
from monitor.ui.windows.fitting import Box

GOES_ON = (
    *("Continue", "Close the app", "Start", "Start (Space)", "Start session", "Open", "Close"),
    *("Keep", "Watch", "Cancel", "Go on", "Another recording", "Stop"),
)
"""What has to be in view without scrolling."""


def lasting(find: Callable[[], list[str]]) -> list[str]:
    """Return what is found, but for what was so between two layouts: a moment later it is gone."""
    found = find()
    for _ in range(20):
        if not found:
            break
        QTest.qWait(50)
        found = find()
    return found


def faults(window: QWidget, screen: Box, *, may_scroll: bool) -> list[str]:
    """What of a window that is shown cannot be reached, or has to be scrolled though it must not.

    Args:
        window: It.
        screen: The screen that it is on.
        may_scroll: Whether more than lists and tables may have to be scrolled.
    """
    QApplication.processEvents()
    QApplication.sendPostedEvents()  # the layout of what the last of these events has changed
    found = list(_outside(window, screen))
    for button in window.findChildren(QAbstractButton):
        if button.isVisible() and button.window() is window and not _is_qts_own(button):
            found += _unreachable(button, window)
    if not may_scroll:
        found += _scrolled(window)
    return found


def _outside(window: QWidget, screen: Box) -> Iterator[str]:
    place = QRect(window.pos(), window.size())
    if not QRect(*screen).contains(place):
        yield f"the window {place.getRect()} is not inside {tuple(screen)}"


def _is_qts_own(button: QAbstractButton) -> bool:
    """Buttons within a line or the corner of a table."""
    return isinstance(button.parentWidget(), QLineEdit | QAbstractItemView)


def _unreachable(button: QAbstractButton, window: QWidget) -> Iterator[str]:
    name = f"button '{button.text()}'"
    area = button.rect()
    at: QWidget = button
    is_scrolled = False
    while at is not window:
        parent = at.parentWidget()
        assert parent is not None
        if isinstance(parent.parentWidget(), QScrollArea) and parent.parentWidget().widget() is at:
            # All of the content can be brought into the viewport, if that is not too small.
            scroll = parent.parentWidget()
            if scroll.horizontalScrollBar().maximum() or scroll.verticalScrollBar().maximum():
                is_scrolled = True
            if parent.height() < button.height():
                yield f"{name} is higher than what scrolls it, {parent.height()} px"
            has_bar = scroll.horizontalScrollBarPolicy() != Qt.ScrollBarAlwaysOff
            if not has_bar and area.right() >= parent.width():
                yield f"{name} lies beside what is seen, and no bar leads there"
            if not at.rect().contains(area):
                yield f"{name} is cut by the end of what is scrolled"
            area = scroll.rect()
            at = scroll
            continue
        area = area.translated(at.pos())
        at = parent
        if not at.rect().contains(area):
            yield f"{name} is cut by {type(at).__name__}: {area.getRect()} of {at.rect().getRect()}"
            return
    if is_scrolled and button.text() in map(shown, GOES_ON):
        yield f"{name} is scrolled away with the rest"
    words = button.fontMetrics().size(int(Qt.TextShowMnemonic), button.text())
    least = button.minimumSizeHint().width() if isinstance(button, MenuButton) else words.width()
    if button.width() < least or button.height() < words.height():
        yield f"{name} is squeezed to {button.width()} x {button.height()}"
    if not is_scrolled:
        middle = button.mapTo(window, QPoint(button.width() // 2, button.height() // 2))
        top = window.childAt(middle)
        if top is not None and top is not button and not button.isAncestorOf(top):
            yield f"{name} is covered by {type(top).__name__}"


def _scrolled(window: QWidget) -> Iterator[str]:
    for area in window.findChildren(QAbstractScrollArea):
        if not area.isVisible() or area.window() is not window:
            continue
        if area.horizontalScrollBar().maximum() and area.horizontalScrollBar().isVisible():
            yield f"{type(area).__name__} '{area.accessibleName()}' is scrolled sideways"
        is_list = isinstance(area, QAbstractItemView | Outcome)  # of cards, one a recording
        if not is_list and isinstance(area, QScrollArea) and area.verticalScrollBar().maximum():
            yield f"{type(area).__name__} is scrolled by {area.verticalScrollBar().maximum()} px"
