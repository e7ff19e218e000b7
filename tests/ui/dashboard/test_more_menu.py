"""The menu of what is not needed in every minute."""

from __future__ import annotations

from collections.abc import Iterator

from PyQt5.QtWidgets import QAction, QMenu, QWidget

from monitor.ui.dashboard.more_menu import more_button
from monitor.ui.widgets.actions import Actions
from tests.ui.theming import theme_of

ELSEWHERE = {"start_pause", "stop", "note", "agree", "disagree", "source", "marker_names"}
"""What has a button of its own, or stands in the menu of the markers."""


def entries(menu: QMenu) -> Iterator[QAction]:
    for entry in menu.actions():
        if (inner := entry.menu()) is not None:
            yield from entries(inner)
        elif not entry.isSeparator():
            yield entry


def test_whatever_has_no_button_is_in_the_menu_once(qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    button = more_button(actions)
    qtbot.addWidget(button)
    found = list(entries(button.menu_))
    for action in actions.all():
        is_elsewhere = action in actions.markers or action in {actions[n] for n in ELSEWHERE}
        assert found.count(action) == (0 if is_elsewhere else 1), action.text()


def test_each_part_is_short_enough_to_read(qapp, qtbot) -> None:
    """As it is styled: on the smallest screen, of 512 pixels."""
    theme_of(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    button = more_button(Actions(window))
    qtbot.addWidget(button)
    menus = [button.menu_, *button.menu_.findChildren(QMenu)]
    assert len(menus) == 6
    assert all(len(menu.actions()) <= 18 for menu in menus)
    for menu in menus:
        menu.ensurePolished()
        assert menu.sizeHint().height() < 490, menu.title()
