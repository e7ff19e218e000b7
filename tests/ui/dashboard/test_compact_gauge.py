from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PyQt5.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt
from PyQt5.QtGui import QCloseEvent, QMouseEvent
from PyQt5.QtWidgets import QApplication

from monitor.gauge.face import GaugeFace
from monitor.types import State
from monitor.ui.dashboard.compact.compact_gauge import SIZE_PX, SMALLEST_PX, CompactGauge
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import ActionButton
from tests.ui.screens import ROOMY
from tests.ui.theming import theme_of

BORED = GaugeFace("Bored", "9 of 24 faces readable", 12.0, State.BORED)


@pytest.fixture
def compact(qtbot, qapp) -> CompactGauge:
    widget = CompactGauge(theme_of(qapp), 0.15, Actions(qapp))
    qtbot.addWidget(widget)
    widget.show_face(BORED, "12:41")
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def mouse(compact: CompactGauge, kind: QEvent.Type, at: QPoint) -> None:
    """Send what a mouse does at a place of the screen."""
    inside = QPointF(compact.mapFromGlobal(at))
    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, inside, QPointF(at), left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(compact, event)


def test_it_stays_on_top_without_a_frame(compact: CompactGauge) -> None:
    flags = compact.windowFlags()
    assert flags & Qt.WindowType.FramelessWindowHint
    assert flags & Qt.WindowType.WindowStaysOnTopHint


def test_it_shows_the_gauge_and_the_line(compact: CompactGauge) -> None:
    assert compact.gauge.number == 12
    assert compact.line == "12:41"


def test_it_first_stands_in_the_upper_right_and_later_where_it_was_left(
    compact: CompactGauge,
) -> None:
    screen = QRect(*ROOMY)
    assert screen.contains(compact.geometry())
    assert compact.geometry().center().x() > screen.center().x()
    compact.move(10, 20)
    compact.hide()
    compact.show()
    assert compact.pos() == QPoint(10, 20)


def test_it_is_dragged(compact: CompactGauge) -> None:
    start, grip = compact.pos(), compact.mapToGlobal(QPoint(40, 40))
    mouse(compact, QEvent.Type.MouseButtonPress, grip)
    mouse(compact, QEvent.Type.MouseMove, grip + QPoint(-50, 30))
    mouse(compact, QEvent.Type.MouseMove, grip + QPoint(-120, 80))
    mouse(compact, QEvent.Type.MouseButtonRelease, grip + QPoint(-120, 80))
    assert compact.pos() == start + QPoint(-120, 80)
    mouse(compact, QEvent.Type.MouseMove, grip)
    assert compact.pos() == start + QPoint(-120, 80), "moves although let go"


def test_a_click_does_not_move_it(compact: CompactGauge) -> None:
    start, grip = compact.pos(), compact.mapToGlobal(QPoint(40, 40))
    mouse(compact, QEvent.Type.MouseButtonPress, grip)
    mouse(compact, QEvent.Type.MouseMove, grip + QPoint(1, 1))
    mouse(compact, QEvent.Type.MouseButtonRelease, grip + QPoint(1, 1))
    assert compact.pos() == start


def test_it_can_be_made_larger_by_its_corner(compact: CompactGauge) -> None:
    corner = compact._corner.geometry()
    assert corner.bottomRight() == compact.rect().bottomRight()
    compact.resize(2 * SIZE_PX[0], 2 * SIZE_PX[1])
    assert compact._corner.geometry().bottomRight() == compact.rect().bottomRight()
    assert compact.gauge.width() > 1.8 * SIZE_PX[0]


def test_a_double_click_goes_back(qtbot, compact: CompactGauge) -> None:
    with qtbot.waitSignal(compact.back_requested):
        qtbot.mouseDClick(compact.gauge, Qt.MouseButton.LeftButton)


def test_escape_goes_back_and_other_keys_do_not(qtbot, compact: CompactGauge) -> None:
    with qtbot.assertNotEmitted(compact.back_requested):
        qtbot.keyClick(compact, Qt.Key.Key_X)
    with qtbot.waitSignal(compact.back_requested):
        qtbot.keyClick(compact, Qt.Key.Key_Escape)


def test_it_tells_nothing_when_the_program_closes_it(qtbot, compact: CompactGauge) -> None:
    with qtbot.assertNotEmitted(compact.back_requested):
        compact.closeEvent(QCloseEvent())


def test_the_keys_of_the_window_work_here_too(qtbot, qapp) -> None:
    actions = Actions(qapp)
    widget = CompactGauge(theme_of(qapp), 0.15, actions)
    qtbot.addWidget(widget)
    assert set(actions.all()) <= set(widget.actions())


def test_its_corners_are_see_through(compact: CompactGauge) -> None:
    image = compact.grab().toImage()
    assert image.pixelColor(0, 0).alpha() < 20
    assert image.pixelColor(compact.width() // 2, 3).alpha() == 255


def test_it_says_how_the_gauge_comes_about_and_how_to_go_back(
    compact: CompactGauge,
) -> None:
    compact.explain("50 is the middle.", 0.05)
    assert compact.accessibleDescription() == "50 is the middle."
    assert "Esc goes back" in compact.toolTip()
    assert len(compact.toolTip()) < 100, "it lies over the slides"


def test_it_shows_the_band(compact: CompactGauge) -> None:
    compact.show_face(replace(BORED, interval=(4.0, 20.0)), "12:42")
    assert compact.gauge.interval is not None


def test_its_controls_come_with_the_mouse_and_go_with_it(qtbot, compact: CompactGauge) -> None:
    assert not compact.controls.isVisible()
    QApplication.sendEvent(compact, QEvent(QEvent.Type.Enter))
    assert compact.controls.isVisible()
    assert compact.controls.start_button.isVisible()
    QApplication.sendEvent(compact, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not compact.controls.isVisible())


def test_tab_shows_its_controls_and_goes_to_them(qtbot, compact: CompactGauge) -> None:
    compact.activateWindow()
    qtbot.keyClick(compact, Qt.Key.Key_Tab)
    assert compact.controls.isVisible()
    assert compact.controls.isAncestorOf(QApplication.focusWidget())
    compact.controls.show_session(running=True)
    reached = set()
    for _ in range(30):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    buttons = [b for b in compact.controls.findChildren(ActionButton) if b.isVisible()]
    assert len(buttons) >= 6
    assert set(buttons) <= {*reached}


@pytest.mark.parametrize("size", [SMALLEST_PX, SIZE_PX, (420, 360)])
def test_its_buttons_lie_inside_and_apart(qtbot, compact: CompactGauge, size) -> None:
    compact._commands.name_markers(("explain", "question", "activity", "break", "a longer name"))
    compact.controls.show_session(running=True)
    QApplication.sendEvent(compact, QEvent(QEvent.Type.Enter))
    wanted = QSize(*size).expandedTo(compact.minimumSize())  # larger where the font is taller
    compact.resize(wanted)
    qtbot.waitUntil(lambda: compact.size() == wanted)
    QApplication.processEvents()
    shown = [b for b in compact.controls.findChildren(ActionButton) if b.isVisible()]
    areas = [QRect(b.mapTo(compact, QPoint(0, 0)), b.size()) for b in shown]
    assert len(areas) >= 6
    assert all(compact.rect().contains(area) for area in areas)
    assert not any(one.intersects(other) for one, other in combinations(areas, 2))


def test_what_is_said_stands_in_its_line_for_a_while(qtbot, compact: CompactGauge) -> None:
    compact.say("Marked: question")
    compact.show_face(BORED, "12:42")
    assert compact.line == "Marked: question"
    compact._said.setInterval(1)
    compact._said.start()
    qtbot.waitUntil(lambda: not compact._said.isActive())
    compact.show_face(BORED, "12:43")
    assert compact.line == "12:43"


def test_a_key_that_does_nothing_now_says_why(qtbot, compact: CompactGauge) -> None:
    compact._commands["note"].setEnabled(False)
    qtbot.keyClick(compact, Qt.Key.Key_N)
    assert compact.line == "Not now: Write a note into the session (N)"


def test_a_stop_is_undone_beside_the_slides(compact: CompactGauge) -> None:
    undo = next(b for b in compact.controls.findChildren(ActionButton) if b.text() == "Undo")
    QApplication.sendEvent(compact, QEvent(QEvent.Type.Enter))
    compact._commands["undo"].setEnabled(True)
    compact.controls.show_session(running=True)
    assert not undo.isVisible(), "there is no room for it"
    compact.controls.show_session(running=False)
    assert undo.isVisible()
    compact._commands["undo"].setEnabled(False)
    compact.controls.show_session(running=False)
    assert not undo.isVisible()
