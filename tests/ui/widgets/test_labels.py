from __future__ import annotations

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QApplication, QVBoxLayout, QWidget

from monitor.ui.widgets.labels import ElidedLabel, label

LONG = "Camera 0 is used by another program: close it there and try again"


@pytest.fixture
def line(qtbot) -> ElidedLabel:
    widget = ElidedLabel("quiet")
    qtbot.addWidget(widget)
    widget.resize(900, 20)
    widget.show()
    return widget


def test_text_that_fits_is_shown_whole(line: ElidedLabel) -> None:
    line.show_text("Preview")
    assert (line.text(), line.toolTip()) == ("Preview", "")


def test_text_that_does_not_fit_is_shortened_and_stays_within_reach(line: ElidedLabel) -> None:
    line.show_text(LONG)
    line.resize(120, 20)
    assert line.text().endswith("\N{HORIZONTAL ELLIPSIS}")
    assert line.fontMetrics().horizontalAdvance(line.text()) <= 120
    assert line.whole == line.toolTip() == line.accessibleName() == LONG


def test_it_is_whole_again_when_there_is_room(line: ElidedLabel) -> None:
    line.resize(120, 20)
    line.show_text(LONG)
    line.resize(2000, 20)
    assert (line.text(), line.toolTip()) == (LONG, "")


def test_a_long_text_does_not_make_the_window_wide(qtbot) -> None:
    window, line = QWidget(), ElidedLabel()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(line)
    line.show_text(100 * LONG)
    window.show()
    window.resize(200, 60)
    assert window.width() == 200
    assert line.width() < 200


@pytest.mark.parametrize("of_one_line", [True, False])
def test_a_name_stands_where_other_texts_do_from_right_to_left(
    qtbot, qapp: QApplication, of_one_line: bool
) -> None:
    """Qt lays out a line by its first letter, and that of a name may be Latin."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        made = ElidedLabel() if of_one_line else label("happy", wrap=True)
        qtbot.addWidget(made)
        made.resize(900, 20)
        if isinstance(made, ElidedLabel):
            made.show_text("happy")
        image = made.grab().toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    ground = image.pixel(0, 0)
    inked = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    assert inked
    assert min(inked) > image.width() / 2


def test_all_lines_from_right_to_left_begin_at_the_edge(qtbot) -> None:
    """Qt sets back every line but the last by a space, and cuts the other end of a full one."""
    made = label("باب " * 40, wrap=True)
    qtbot.addWidget(made)
    made.setLayoutDirection(Qt.RightToLeft)
    made.resize(300, made.heightForWidth(300))
    made.show()
    picture = made.grab().toImage()
    ground = picture.pixel(0, picture.height() - 1)
    count = made._lines(300).lineCount()
    high = picture.height() / count
    edges = set()
    for line in range(count):
        middle = range(round((line + 0.3) * high), round((line + 0.7) * high))  # no line beside it
        inked = [x for x in range(300) if any(picture.pixel(x, y) != ground for y in middle)]
        edges.add(299 - max(inked))
    assert count > 3
    assert len(edges) == 1
    assert edges.pop() <= 4
