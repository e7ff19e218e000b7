from __future__ import annotations

from itertools import combinations

import pytest
from PyQt5.QtCore import Qt
from PyQt5.QtGui import QStandardItem, QStandardItemModel
from PyQt5.QtWidgets import QLabel, QVBoxLayout, QWidget

from monitor.ui.widgets.buttons import MenuButton, push_button
from monitor.ui.widgets.labels import ElidedLabel, ElidedLine
from monitor.ui.widgets.narrow.rows import WrappedRow, along_time
from monitor.ui.widgets.narrow.table_room import SparedColumns
from monitor.ui.widgets.tables import select_row, table_view
from monitor.ui.windows.side_by_side import SideBySide

BOTH_WAYS = [Qt.LeftToRight, Qt.RightToLeft]


@pytest.mark.parametrize("direction", BOTH_WAYS)
def test_a_row_is_selected_whichever_way_text_runs(qtbot, direction: int) -> None:
    table = table_view(_model(), "names", 1)
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.resize(400, 200)
    table.show()
    select_row(table, 2)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]
    assert table.currentIndex().row() == 2


def test_what_matters_less_leaves_a_narrow_table(qtbot) -> None:
    model = _model()
    table = table_view(model, "names", 0)
    room = SparedColumns(table, 0, (2, 1))
    qtbot.addWidget(table)
    table.resize(900, 200)
    table.show()
    room.fit()
    assert not table.isColumnHidden(1)
    assert not table.isColumnHidden(2)
    table.resize(190, 200)
    assert table.isColumnHidden(2)
    assert table.columnWidth(0) >= table.horizontalHeader().sectionSizeHint(0)
    table.resize(900, 200)
    assert not table.isColumnHidden(2)


def test_a_column_comes_back_only_where_its_head_has_room(qtbot) -> None:
    """Hidden, its head was taken for nothing, and it came back too early."""
    model = _model()
    model.setHorizontalHeaderLabels(["Part", "a head that is long", "and another long head"])
    table = table_view(model, "names", 0)
    SparedColumns(table, 0, (2, 1))
    qtbot.addWidget(table)
    table.show()
    for wide in (900, 190, *range(190, 900, 20), *range(900, 190, -20)):
        table.resize(wide, 200)
        is_spared = all(map(table.isColumnHidden, (1, 2)))
        heads = map(table.horizontalHeader().sectionSizeHint, range(3))
        assert is_spared or sum(heads) <= table.viewport().width(), wide


@pytest.mark.parametrize("direction", BOTH_WAYS)
def test_buttons_without_room_go_into_a_next_line(qtbot, direction: int) -> None:
    page, host = QWidget(), QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(direction)
    column = QVBoxLayout(page)
    column.addWidget(host)
    column.addStretch(1)
    row = WrappedRow(host)
    buttons = [push_button(f"a long name {number}", list) for number in range(6)]
    for button in buttons:
        row.addWidget(button)
    page.resize(2000, 200)
    page.show()
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)
    assert (buttons[0].x() > buttons[1].x()) == (direction == Qt.RightToLeft)
    page.resize(400, 400)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) > 1)
    qtbot.waitUntil(lambda: all(host.rect().contains(one.geometry()) for one in buttons))
    pairs = combinations(buttons, 2)
    assert not any(one.geometry().intersects(other.geometry()) for one, other in pairs)


def test_the_earlier_is_at_the_left_in_every_language(qtbot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.RightToLeft)
    back, on = push_button("a", list), push_button("b", list)
    QVBoxLayout(page).addWidget(along_time(back, on))
    page.show()
    assert back.x() < on.x()


def test_parts_stand_below_each_other_where_both_are_too_wide(qtbot) -> None:
    first, second = QLabel("one"), QLabel("two")
    for part in (first, second):
        part.setMinimumWidth(300)
    both = SideBySide((first, 1), (second, 2))
    qtbot.addWidget(both)
    both.resize(700, 200)
    both.show()
    assert not both.is_stacked
    both.resize(500, 200)
    assert both.is_stacked
    assert both.minimumSizeHint().width() == 300
    both.resize(700, 200)
    assert not both.is_stacked


def test_a_menus_arrow_goes_where_the_text_ends(qtbot) -> None:
    button = MenuButton("menu")
    qtbot.addWidget(button)
    assert button.property("mirrored") is False
    button.setLayoutDirection(Qt.RightToLeft)
    assert button.property("mirrored") is True


def test_a_chosen_button_has_room_for_its_bold_text(qtbot) -> None:
    button = push_button("What works on this computer", list)
    qtbot.addWidget(button)
    plain = button.sizeHint().width()
    button.setCheckable(True)
    assert button.sizeHint().width() > plain


def test_a_field_is_shortened_until_somebody_writes_in_it(qtbot) -> None:
    line = ElidedLine(40 * "long ")
    qtbot.addWidget(line)
    line.resize(160, 30)
    line.show()
    shortened = line.grab().toImage()
    line.setText(40 * "long ")
    line.setCursorPosition(0)
    assert line._fitting().endswith("\N{HORIZONTAL ELLIPSIS}")
    assert line.text() == 40 * "long "
    assert not shortened.isNull()


def test_a_hint_without_room_is_left_out(qtbot) -> None:
    hint = ElidedLabel(or_nothing=True)
    qtbot.addWidget(hint)
    hint.resize(500, 20)
    hint.show()
    hint.show_text("All may stay empty")
    assert hint.text() == "All may stay empty"
    hint.resize(20, 20)
    assert hint.text() == ""


def _model() -> QStandardItemModel:
    model = QStandardItemModel(0, 3)
    model.setHorizontalHeaderLabels(["Part", "Change", "Readable"])
    for number in range(4):
        model.appendRow([QStandardItem(f"{word} {number}") for word in ("name", "much", "more")])
    return model
