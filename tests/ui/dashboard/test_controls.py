from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PyQt5.QtCore import QPoint, QRect, Qt
from PyQt5.QtWidgets import QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from monitor.ui.dashboard.controls import Controls, StrategyPicker
from monitor.ui.dashboard.marker_bar import MarkerBar
from monitor.ui.widgets.actions import Actions
from monitor.ui.widgets.buttons import ActionButton, MenuButton
from monitor.window import STRATEGIES, TRAINED
from tests.ui.theming import theme_of


@pytest.fixture
def page(qtbot) -> QWidget:
    """A page that has the keyboard, as the dashboard has, with the controls on it."""
    page = QWidget()
    qtbot.addWidget(page)
    actions = Actions(page)
    actions["start_pause"].setText("Pause")
    actions.name_markers(("explain", "question", "activity", "break"))
    page.actions_ = actions
    page.controls = Controls(actions, "person_mean")
    QVBoxLayout(page).addWidget(page.controls)
    page.setFocusPolicy(Qt.StrongFocus)
    page.controls.show_session(running=True)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.setFocus()
    return page


@pytest.mark.parametrize("key", [Qt.Key_Return, Qt.Key_Escape])
def test_after_a_note_the_keyboard_is_where_it_was(qtbot, page: QWidget, key: Qt.Key) -> None:
    controls = page.controls
    controls.open_note()
    assert controls.note.hasFocus()
    qtbot.keyClick(controls.note, key)
    assert not controls.note.isVisible()
    assert page.hasFocus(), "Space must pause, and not press the next button"


def test_a_note_is_told_unless_it_is_empty_or_given_up(qtbot, page: QWidget) -> None:
    controls = page.controls
    written: list[str] = []
    controls.note_written.connect(written.append)
    for text, key in (("  ", Qt.Key_Return), ("no", Qt.Key_Escape), (" 2 doors ", Qt.Key_Return)):
        controls.open_note()
        qtbot.keyClicks(controls.note, text)
        qtbot.keyClick(controls.note, key)
    assert written == ["2 doors"]


def test_markers_and_note_are_shown_in_a_session_alone(qtbot, page: QWidget) -> None:
    controls = page.controls
    controls.open_note()
    controls.show_session(running=False)
    assert not controls.note.isVisible()
    assert page.hasFocus()
    controls.show_session(running=True)
    assert not controls.note.isVisible(), "a note begun in the last session is given up"


def test_where_stop_was_pressed_the_keyboard_goes_to_the_page(qtbot, page: QWidget) -> None:
    stop = next(b for b in page.controls.findChildren(ActionButton) if b.text() == "Stop")
    stop.setFocus()
    page.controls.show_session(running=False)
    assert page.hasFocus()


def test_every_strategy_can_be_chosen_and_is_described(qtbot, page: QWidget) -> None:
    controls = page.controls
    chosen: list[str] = []
    controls.strategy_chosen.connect(chosen.append)
    for entry in controls.strategy.menu_.actions()[: len(STRATEGIES)]:
        entry.trigger()
        assert controls.strategy.text()
        assert controls.strategy.accessibleName() == f"Gauge: {STRATEGIES[chosen[-1]]}"
    assert chosen == list(STRATEGIES)


@pytest.mark.parametrize("width_px", [720, 880, 1100])
def test_no_button_lies_over_another_in_a_narrow_window(
    page: QWidget, qtbot, qapp, width_px: int
) -> None:
    theme_of(qapp)
    controls = page.controls
    page.layout().setContentsMargins(0, 0, 0, 0)
    page.setMinimumWidth(720)  # as the window has it
    page.resize(width_px, 60)
    qtbot.waitUntil(lambda: controls.width() == width_px)

    def edges() -> list[tuple[int, int]]:
        shown = [b for b in controls.findChildren(ActionButton) if b.isVisible()]
        return sorted((b.mapTo(controls, QPoint(0, 0)).x(), b.width()) for b in shown)

    def are_apart() -> bool:
        return all(x + width <= after for (x, width), (after, _) in pairwise(edges()))

    qtbot.waitUntil(are_apart)
    assert len(edges()) >= 7
    assert sum(edges()[-1]) <= width_px


def test_a_trained_strategy_is_named_where_it_is_in_use_and_offered_nowhere_else(qtbot) -> None:
    room, usual = StrategyPicker("verdicts"), StrategyPicker("sum")
    qtbot.addWidget(room)
    qtbot.addWidget(usual)
    assert "room's own verdicts" in room.text()
    assert ways(room) == [*STRATEGIES.values(), TRAINED["verdicts"]]
    assert ways(usual) == list(STRATEGIES.values())
    usual.offer("temporal")
    assert "Order in time" in usual.text()
    assert ways(usual) == [*STRATEGIES.values(), TRAINED["temporal"]]


def ways(picker: StrategyPicker) -> list[str]:
    """The strategies in a menu, above the line that looks for a folder."""
    *entries, line, folder = picker.menu_.actions()
    assert line.isSeparator()
    assert folder.text().startswith("Folder of a trained one")
    return [entry.text()[0].lower() + entry.text()[1:] for entry in entries]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_name_of_a_strategy_leaves_room_for_the_session(qtbot, strategy: str) -> None:
    picker = StrategyPicker(strategy)
    qtbot.addWidget(picker)
    assert len(picker.text()) <= 30


@pytest.mark.parametrize("strategy", [*STRATEGIES, *TRAINED])
@pytest.mark.parametrize("has_note", [False, True])
@pytest.mark.parametrize("width_px", [760, 960, 1280])
def test_nothing_lies_over_anything_at_any_width(
    qtbot, page: QWidget, strategy: str, has_note: bool, width_px: int
) -> None:
    """The names of trained strategies pushed the markers over each other in the least window."""
    controls = page.controls
    controls.strategy.offer(strategy)
    margins = page.layout().contentsMargins()
    page.setFixedWidth(width_px - 40 + margins.left() + margins.right())
    if has_note:
        controls.open_note()
    qtbot.waitUntil(lambda: controls.width() == width_px - 40)
    shown = [w for w in controls.findChildren((QToolButton, QLineEdit, QLabel)) if w.isVisible()]
    areas = [QRect(w.mapTo(controls, QPoint(0, 0)), w.size()) for w in shown]
    assert len(areas) > 6
    for one, other in combinations(areas, 2):
        assert not one.intersects(other)
    assert all(controls.rect().contains(area) for area in areas)


def test_a_shortened_name_is_told_whole(page: QWidget) -> None:
    picker = page.controls.strategy
    picker.offer("verdicts")
    assert TRAINED["verdicts"] in picker.toolTip()
    assert picker.minimumSizeHint().width() < picker.sizeHint().width()


def names_shown(page: QWidget) -> list[str]:
    return [button.text() for button in page.controls.findChild(MarkerBar).shown]


def test_markers_have_their_names_on_them(qtbot, page: QWidget) -> None:
    page.resize(1280, 60)
    qtbot.waitUntil(lambda: names_shown(page) == ["explain", "question", "activity", "break"])
    put: list[str] = []
    for action in page.actions_.markers:
        action.triggered.connect(lambda _on, action=action: put.append(action.toolTip()))
    for button in page.controls.findChild(MarkerBar).shown:
        button.click()
    assert put == [f"Marker {n}: {name}" for n, name in enumerate(names_shown(page), start=1)]
    page.actions_.name_markers(("1", "Q & A"))
    qtbot.waitUntil(lambda: names_shown(page) == ["Q && A"])


def test_where_there_is_no_room_the_menu_has_all_markers(qtbot, page: QWidget) -> None:
    page.actions_.name_markers([f"a rather long name {n}" for n in range(1, 10)])
    page.resize(760, 60)
    qtbot.waitUntil(lambda: len(names_shown(page)) < 4)
    (menu,) = (b for b in page.controls.findChildren(MenuButton) if b.text() == "Mark")
    assert set(page.actions_.markers) <= set(menu.menu_.actions())
    assert page.actions_["marker_names"] in menu.menu_.actions()
