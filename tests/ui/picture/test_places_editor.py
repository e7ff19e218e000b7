from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PyQt5.QtCore import QPoint, Qt
from PyQt5.QtGui import QImage

from monitor.sources.presentation.orientation import Orientation
from monitor.ui.picture.keys import WAYS, in_the_middle, moved, sized
from monitor.ui.picture.picture_dialog import PictureDialog
from monitor.ui.picture.places_editor import PlacesEditor
from monitor.ui.widgets.source_view import SourceView

PICTURE = np.random.default_rng(3).integers(0, 256, (360, 640, 3), np.uint8)


@pytest.fixture
def editor(qtbot) -> PlacesEditor:
    widget = PlacesEditor()
    qtbot.addWidget(widget)
    widget.resize(320, 280)  # half the picture's size, with 50 px above and below it
    widget.show_picture(PICTURE, ())
    return widget


def drag(qtbot, editor: PlacesEditor, start: tuple[int, int], end: tuple[int, int]) -> None:
    qtbot.mousePress(editor, Qt.LeftButton, pos=QPoint(*start))
    qtbot.mouseMove(editor, QPoint(*end))
    qtbot.mouseRelease(editor, Qt.LeftButton, pos=QPoint(*end))


def test_places_are_drawn_in_the_pictures_pixels(qtbot, editor: PlacesEditor) -> None:
    drag(qtbot, editor, (10, 70), (110, 120))
    drag(qtbot, editor, (300, 200), (200, 150))  # towards the upper left
    assert editor.places == ((20, 40, 200, 100), (400, 200, 200, 100))
    assert editor.accessibleDescription().startswith("2 places. ")


def test_what_is_drawn_over_the_edge_ends_there(qtbot, editor: PlacesEditor) -> None:
    drag(qtbot, editor, (-40, 10), (400, 279))
    assert editor.places == ((0, 0, 640, 360),)


def test_a_click_chooses_and_delete_removes(qtbot, editor: PlacesEditor) -> None:
    places = ((0, 0, 100, 100), (20, 20, 100, 100), (400, 200, 100, 100))
    editor.show_picture(PICTURE, places)
    qtbot.mouseClick(editor, Qt.LeftButton, pos=QPoint(25, 75))
    assert editor.chosen == 1, "the one on top"
    qtbot.keyClick(editor, Qt.Key_Delete)
    assert editor.places == (places[0], places[2])
    qtbot.mouseClick(editor, Qt.LeftButton, pos=QPoint(150, 60))
    assert editor.chosen is None
    qtbot.keyClick(editor, Qt.Key_Backspace)
    assert editor.places == (places[0],), "the last one"
    qtbot.keyClick(editor, Qt.Key_Delete)
    qtbot.keyClick(editor, Qt.Key_Delete)
    assert editor.places == ()


def test_a_place_is_seen(editor: PlacesEditor) -> None:
    def painted() -> QImage:
        return editor.grab().toImage()

    editor.show_picture(np.full((360, 640, 3), 200, np.uint8), ())
    plain = painted()
    editor.show_picture(np.full((360, 640, 3), 200, np.uint8), ((200, 100, 200, 100),))
    shaded = painted()
    assert shaded.pixelColor(20, 140) == plain.pixelColor(20, 140)
    inside = [shaded.pixelColor(x, 125).lightness() for x in range(120, 180)]
    assert sum(inside) / len(inside) < plain.pixelColor(150, 125).lightness() - 30


@given(
    st.sampled_from([Orientation(n, m) for n in range(4) for m in (False, True)]),
    st.lists(st.sampled_from([Orientation(1), Orientation(0, mirrored=True)]), max_size=6),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_places_stay_on_what_they_were_drawn_over(
    first: Orientation, steps: list[Orientation]
) -> None:
    view = SourceView((0, 90, 180, 270)[first.quarter_turns], first.mirrored, ((30, 50, 90, 40),))
    seen = PICTURE
    under = seen[50:90, 30:120]
    for step in steps:
        view = view.then(step, (seen.shape[1], seen.shape[0]))
        seen, under = step.apply(seen), step.apply(under)
    ((left, top, width, height),) = view.leave_out
    np.testing.assert_array_equal(seen[top : top + height, left : left + width], under)
    # As the source itself would be turned from now on.
    raw = first.inverse.apply(PICTURE)
    np.testing.assert_array_equal(view.orientation.apply(raw), seen)


def test_the_dialog_turns_picture_and_places(qtbot) -> None:
    dialog = PictureDialog(PICTURE, SourceView(leave_out=((0, 0, 64, 36),)))
    qtbot.addWidget(dialog)
    dialog.turn.click()
    assert dialog.view == SourceView(rotate=90, leave_out=((324, 0, 36, 64),))
    assert dialog.editor.size_wh == (360, 640)
    dialog.mirror.click()
    assert dialog.view == SourceView(90, mirror=True, leave_out=((0, 0, 36, 64),))
    dialog.remove.click()
    assert dialog.view.leave_out == ()
    assert not dialog.remove.isEnabled()
    for _ in range(3):
        dialog.turn.click()
    dialog.mirror.click()
    dialog.turn.click()
    assert dialog.view.orientation.apply(PICTURE).tobytes() == dialog.editor._pixels.tobytes()


def test_places_are_drawn_by_keyboard_alone(qtbot, editor: PlacesEditor) -> None:
    qtbot.keyClick(editor, Qt.Key_Space)  # there is none to go to
    assert editor.places == ((213, 120, 213, 120),)
    qtbot.keyClick(editor, Qt.Key_Right)
    qtbot.keyClick(editor, Qt.Key_Up)
    qtbot.keyClick(editor, Qt.Key_Right, Qt.ShiftModifier)
    qtbot.keyClick(editor, Qt.Key_Up, Qt.ShiftModifier)
    assert editor.places == ((225, 113, 225, 113),)
    qtbot.keyClick(editor, Qt.Key_Plus)
    assert editor.chosen == 1
    qtbot.keyClick(editor, Qt.Key_Space)
    assert editor.chosen == 0, "round to the first"
    qtbot.keyClick(editor, Qt.Key_Delete)
    assert editor.places == ((213, 120, 213, 120),)


@given(
    st.tuples(st.integers(1, 4000), st.integers(1, 4000)),
    st.lists(st.tuples(st.sampled_from([moved, sized]), st.sampled_from([*WAYS])), max_size=120),
)
def test_what_the_keyboard_draws_stays_in_the_picture(size_wh, steps) -> None:
    place = in_the_middle(size_wh)
    for change, key in steps:
        place = change(place, WAYS[key], size_wh)
        left, top, width, height = place
        assert width >= 1
        assert height >= 1
        assert 0 <= left <= left + width <= size_wh[0]
        assert 0 <= top <= top + height <= size_wh[1]
