from __future__ import annotations

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from monitor.ui.dashboard.notice import Notice
from monitor.ui.widgets.buttons import ActionButton


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    page.setFocusPolicy(Qt.StrongFocus)
    column = QVBoxLayout(page)
    page.line, page.notice = QLineEdit(), Notice(page)
    column.addWidget(page.line)
    column.addWidget(page.notice)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def buttons(notice: Notice) -> dict[str, ActionButton]:
    shown = [b for b in notice.findChildren(ActionButton) if b.isVisible()]
    return {button.text(): button for button in shown}


def test_it_is_hidden_while_there_is_nothing_to_say(page: QWidget) -> None:
    assert not page.notice.isVisible()
    page.notice.say("Saved")
    assert page.notice.isVisible()
    buttons(page.notice)["Close"].click()
    assert not page.notice.isVisible()
    assert page.notice.text == ""


def test_each_choice_has_a_button_and_goes_with_its_line(page: QWidget) -> None:
    done = []
    page.notice.say("Failed", ("Again", lambda: done.append("again")), ("Other", page.notice.clear))
    assert list(buttons(page.notice)) == ["Close", "Again", "Other"]
    buttons(page.notice)["Again"].click()
    assert done == ["again"]
    page.notice.say("Saved", ("Export", lambda: None))
    assert list(buttons(page.notice)) == ["Close", "Export"]
    buttons(page.notice)["Export"].click()
    assert page.notice.text == "Saved", "a choice does not close the line by itself"


def test_space_presses_the_button_that_has_the_focus(qtbot, page: QWidget) -> None:
    done = []
    page.notice.say("Failed", ("Again", lambda: done.append("again")))
    again = buttons(page.notice)["Again"]
    again.setFocus()
    qtbot.keyClick(again, Qt.Key_Space)
    assert done == ["again"]


def test_closing_gives_the_keyboard_to_the_page_only_if_it_was_in_the_line(page: QWidget) -> None:
    page.notice.say("Camera lost")
    page.line.setFocus()
    page.notice.clear()
    assert page.line.hasFocus(), "somebody writes a note meanwhile"
    page.notice.say("Camera lost")
    buttons(page.notice)["Close"].setFocus()
    page.notice.clear()
    assert page.hasFocus()


def test_what_stands_in_its_place_can_make_room(page: QWidget) -> None:
    """The window's line of status lies in the same place, and is not read from below it."""
    shown: list[bool] = []
    page.notice.shown.connect(shown.append)
    page.notice.say("Saved")
    assert shown[-1]
    buttons(page.notice)["Close"].click()
    assert not shown[-1]
