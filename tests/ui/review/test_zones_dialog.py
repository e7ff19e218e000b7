"""The zones of a session under review, as somebody looks at them."""

from __future__ import annotations

import numpy as np
from PyQt5.QtCore import QRect
from PyQt5.QtWidgets import QAction

from monitor.ui.appearance.theme import Theme
from monitor.ui.picture.drawing_dialog import ZonesDrawing
from monitor.ui.picture.zones_view import ZoneCell, ZonesView
from monitor.ui.picture.zones_window import DRAWN
from monitor.ui.review.session.session_page import SessionPage
from monitor.ui.review.session.zones_dialog import ZonesDialog, picture_of
from monitor.ui.widgets.background_task import Background
from tests.review.test_zones import NAME, session
from tests.ui.dialogs import in_dialog
from tests.ui.review.lectures import write_lecture


def opened(qtbot, background: Background, theme: Theme) -> ZonesDialog:
    store = session(people=16)
    dialog = ZonesDialog(store.session(NAME), store, background, theme)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.view.accessibleName()))
    return dialog


def test_zones_are_drawn_as_they_lie_in_the_picture(
    qtbot, background: Background, theme: Theme
) -> None:
    dialog = opened(qtbot, background, theme)
    four = dialog.view.accessibleName()
    assert [part.split(":")[0] for part in four.split("; ")] == [
        *("back left", "back right"),
        *("front left", "front right"),
    ]
    assert "% faced the front, up to 4 readable" in four
    assert dialog.choices["2x2"].isChecked()
    picture = dialog.view.grab().toImage()
    dialog.choices["2x1"].click()
    qtbot.waitUntil(lambda: dialog.view.accessibleName() != four)
    assert dialog.view.accessibleName().startswith("left: ")
    assert dialog.view.grab().toImage() != picture
    assert [name for name, one in dialog.choices.items() if one.isChecked()] == ["2x1"]


def test_all_lines_of_a_zone_have_room(qtbot, theme: Theme) -> None:
    view = ZonesView(theme)
    qtbot.addWidget(view)
    lines = ("99 % faced the front", "up to 4 readable", "and more")
    view.show_zones([ZoneCell("back left", 64.0, (60.0, 68.0), lines)] * 6, columns=1)
    least_px = view.minimumSizeHint().height()
    pictures = []
    for tall in (least_px, least_px + 6 * 40):
        view.resize(480, tall)
        cell_px = (least_px - 5 * 10) // 6
        pictures.append(view.grab(QRect(14, 0, 400, cell_px - 12)).toImage())
    assert pictures[0] == pictures[1]


def test_dark_is_drawn_too(qtbot, background: Background, theme: Theme) -> None:
    dialog = opened(qtbot, background, theme)
    light = dialog.view.grab().toImage()
    theme.choose("dark")
    assert dialog.view.grab().toImage() != light


def test_without_rows_per_person_the_page_says_why(qtbot, open_page, store) -> None:
    page: SessionPage = open_page(write_lecture(store, "plain"))
    entry: QAction = next(e for e in page.head.more.menu_.actions() if e.text().startswith("Zones"))

    def look(dialog: ZonesDialog) -> None:
        qtbot.waitUntil(lambda: "kept no numbers of each face" in dialog.line.text())
        dialog.accept()

    in_dialog(ZonesDialog, look)
    entry.trigger()


def test_zones_are_drawn_where_people_sat(qtbot, background: Background, theme: Theme) -> None:
    dialog = opened(qtbot, background, theme)

    def draw(drawing: ZonesDrawing) -> None:
        width, height = drawing.editor.size_wh
        half = width // 2
        written = f"one=0,0,{half},{height};other={half},0,{half + 1},{height}"
        drawing.text.setText(written)
        drawing.text.textEdited.emit(written)
        assert not drawing.editor.grab().isNull()
        drawing.keep.click()

    in_dialog(ZonesDrawing, draw)
    dialog.choices[DRAWN].click()
    qtbot.waitUntil(lambda: dialog.view.accessibleName().startswith("one: "))
    people = [part.rsplit("up to ", 1)[1] for part in dialog.view.accessibleName().split("; ")]
    assert people == ["8 readable", "8 readable"]
    assert [name for name, one in dialog.choices.items() if one.isChecked()] == [DRAWN]


def test_the_picture_of_places_shows_places_alone() -> None:
    boxes = np.array([[10.0, 20.0, 30.0, 40.0]] * 3 + [[50.0, 5.0, 60.0, 15.0]])
    pixels = picture_of(boxes)
    assert pixels.shape == (40, 60, 3)
    assert pixels[30, 20, 0] > pixels[10, 55, 0] > pixels[0, 0, 0]
