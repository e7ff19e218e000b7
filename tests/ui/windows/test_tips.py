"""Tooltips cover nothing of what they explain."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PyQt5.QtCore import QPoint, QRect
from PyQt5.QtGui import QHelpEvent
from PyQt5.QtWidgets import QApplication, QLabel, QToolTip, QVBoxLayout, QWidget

from monitor.ui.windows.tips import TipBeside
from tests.ui.theming import theme_of

TEXT = "The share of people with a positive expression\nless that with a negative one"


@pytest.fixture(params=["plain", "styled"])
def number(qtbot, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QLabel]:
    if request.param == "styled":
        theme_of(qapp)
    else:
        qapp.setStyleSheet("")
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("62")
    label.setToolTip(TEXT)
    label.setMinimumSize(300, 80)
    QVBoxLayout(window).addWidget(label)
    window.show()
    TipBeside(label)
    yield label
    QToolTip.hideText()


def tip_over(number: QLabel) -> QRect:
    """Where the tooltip is once the mouse rests on the number."""
    middle = number.rect().center()
    event = QHelpEvent(QHelpEvent.ToolTip, middle, number.mapToGlobal(middle))
    QApplication.sendEvent(number, event)
    (tip,) = (one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel"))
    assert tip.isVisible()
    return tip.geometry()


@pytest.mark.parametrize("corner", [QPoint(20, 20), QPoint(20, 480), QPoint(480, 250)])
def test_the_number_stays_free(number: QLabel, corner: QPoint) -> None:
    number.window().move(corner)
    free = QRect(number.mapToGlobal(QPoint(0, 0)), number.size())
    tip = tip_over(number)
    assert not tip.intersects(free)
    assert number.screen().geometry().contains(tip)


def test_without_words_there_is_no_tip(number: QLabel) -> None:
    number.setToolTip("")
    middle = number.rect().center()
    event = QHelpEvent(QHelpEvent.ToolTip, middle, number.mapToGlobal(middle))
    QApplication.sendEvent(number, event)
    assert not QToolTip.isVisible()
