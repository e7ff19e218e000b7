"""Zones are drawn over a picture, named, and kept as `--zones` takes them."""

from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtCore import QPoint, Qt

from monitor.ui.picture.drawing_dialog import ZonesDrawing
from monitor.ui.picture.zones_editor import ZonesEditor
from monitor.zones import MOST, ZonePlan

PICTURE = np.random.default_rng(3).integers(0, 256, (360, 640, 3), np.uint8)
TWO = "door=0,0,320,360;window=320,0,320,360"


@pytest.fixture
def dialog(qtbot) -> ZonesDrawing:
    shown = ZonesDrawing(PICTURE)
    qtbot.addWidget(shown)
    shown.editor.setFixedSize(320, 180)  # half the picture's size
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    qtbot.waitUntil(lambda: shown.editor.size().width() == 320)
    return shown


def drag(qtbot, editor: ZonesEditor, start: tuple[int, int], end: tuple[int, int]) -> None:
    qtbot.mousePress(editor, Qt.LeftButton, pos=QPoint(*start))
    qtbot.mouseMove(editor, QPoint(*end))
    qtbot.mouseRelease(editor, Qt.LeftButton, pos=QPoint(*end))


def test_zones_are_drawn_and_named(qtbot, dialog: ZonesDrawing) -> None:
    assert not dialog.keep.isEnabled()
    drag(qtbot, dialog.editor, (-4, -4), (160, 180))
    assert not dialog.keep.isEnabled(), "one zone is none"
    drag(qtbot, dialog.editor, (160, 0), (320, 180))
    assert dialog.keep.isEnabled()
    dialog.names[0].clear()
    qtbot.keyClicks(dialog.names[0], "at the door")
    assert dialog.zones == "at the door=0,0,320,360;zone 2=320,0,320,360"
    assert dialog.text.text() == dialog.zones
    assert [one.isVisible() for one in dialog.names] == [True, True] + [False] * (MOST - 2)


def test_a_zone_is_removed_with_its_name(qtbot, dialog: ZonesDrawing) -> None:
    dialog.text.setFocus()
    qtbot.keyClicks(dialog.text, f"{TWO};middle=200,100,100,100")
    assert dialog.editor.names == ("door", "window", "middle")
    qtbot.mouseClick(dialog.editor, Qt.LeftButton, pos=QPoint(20, 20))
    assert dialog.editor.chosen == 0
    qtbot.keyClick(dialog.editor, Qt.Key_Delete)
    assert dialog.zones == "window=320,0,320,360;middle=200,100,100,100"
    dialog.remove.click()
    assert dialog.editor.names == ("window",)
    assert not dialog.keep.isEnabled()


def test_without_a_mouse_they_are_written(qtbot, dialog: ZonesDrawing) -> None:
    dialog.text.setFocus()
    qtbot.keyClicks(dialog.text, TWO)
    assert dialog.zones == TWO
    assert dialog.editor.places == ((0, 0, 320, 360), (320, 0, 320, 360))
    qtbot.keyClick(dialog.text, Qt.Key_Return)
    assert dialog.result() == ZonesDrawing.Accepted


@pytest.mark.parametrize(
    "written", ["door=0,0,320,360", f"{TWO};door=1,1,5,5", "door=0,0;window=1", "2x2", "="]
)
def test_what_is_no_zones_cannot_be_kept(qtbot, dialog: ZonesDrawing, written: str) -> None:
    dialog.text.setFocus()
    qtbot.keyClicks(dialog.text, written)
    assert not dialog.keep.isEnabled()
    assert dialog.line.text()
    qtbot.keyClick(dialog.text, Qt.Key_Return)
    assert dialog.isVisible(), "nothing is kept by chance"


@pytest.mark.parametrize("name", ["a;b", "a=b", " ", "door"])
def test_a_name_that_cannot_be_kept_is_not(qtbot, dialog: ZonesDrawing, name: str) -> None:
    dialog.editor.show_zones(PICTURE, ZonePlan.parse(TWO).drawn)
    assert dialog.keep.isEnabled()
    dialog.names[1].clear()
    qtbot.keyClicks(dialog.names[1], name)
    assert not dialog.keep.isEnabled()


def test_there_are_at_most_six(qtbot, dialog: ZonesDrawing) -> None:
    for number in range(MOST + 2):
        drag(qtbot, dialog.editor, (10 + 30 * number, 10), (30 + 30 * number, 100))
    assert len(dialog.editor.places) == len(dialog.editor.names) == MOST
    assert dialog.keep.isEnabled()
    assert ZonePlan.parse(dialog.zones).count == MOST


def test_those_of_before_are_shown_again(qtbot) -> None:
    dialog = ZonesDrawing(PICTURE, TWO)
    qtbot.addWidget(dialog)
    assert dialog.zones == TWO
    assert [one.text() for one in dialog.names[:2]] == ["door", "window"]
    assert not dialog.grab().isNull()
