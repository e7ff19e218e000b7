from __future__ import annotations

import sys

import pytest
from PyQt5.QtCore import QEvent, QObject
from PyQt5.QtGui import QPalette
from PyQt5.QtWidgets import QTextEdit, QVBoxLayout, QWidget

from monitor.types import State
from monitor.ui.appearance.palette import DARK, LIGHT, Palette
from monitor.ui.appearance.style_sheet import style_sheet
from monitor.ui.appearance.theme import Theme
from monitor.ui.widgets.labels import label
from tests.colour_sight import contrast


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["card", "window"])
@pytest.mark.parametrize("text", ["text", "muted", "bored", "interested", "neutral"])
def test_all_text_can_be_read(palette: Palette, ground: str, text: str) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_the_focus_ring_can_be_seen(palette: Palette) -> None:
    assert contrast(palette.focus, palette.card) >= 3.0
    assert contrast(palette.focus, palette.window) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["card", "window", "hover", "track"])
def test_outlines_and_tracks_can_be_seen(palette: Palette, ground: str) -> None:
    """WCAG 2.2, 1.4.11: 3 to 1 for what a control or a measure is told by."""
    assert contrast(palette.outline, getattr(palette, ground)) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("colour", ["bored", "interested", "neutral"])
def test_what_fills_a_track_can_be_told_from_it(palette: Palette, colour: str) -> None:
    assert contrast(getattr(palette, colour), palette.track) >= 3.0


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_controls_are_outlined(qapp, palette: Palette) -> None:
    sheet = style_sheet(palette, qapp.font())
    for control in (
        "QPushButton, QToolButton {",
        "QLineEdit {",
        "QComboBox {",
        "QAbstractSpinBox {",
    ):
        rule = sheet.partition(control)[2].partition("}")[0]
        assert f"border: 1px solid {palette.outline};" in rule, control


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_bored_and_interested_differ_without_red_and_green(palette: Palette) -> None:
    """Blue against yellow is what the common kinds of colour blindness leave."""
    bored, interested = palette.of_state(State.BORED), palette.of_state(State.INTERESTED)
    assert bored.red() > bored.blue() + 80
    assert interested.blue() > interested.red() + 80


def test_every_state_has_a_colour_of_its_own() -> None:
    of_expressions = {State.INTERESTED, State.NEUTRAL, State.BORED, State.NO_DATA}
    of_facing = {State.MOST, State.HALF, State.FEW, State.NO_DATA}
    for scale in (of_expressions, of_facing):
        assert len({LIGHT.of_state(state).name() for state in scale}) == len(scale)


def test_a_change_reaches_the_app_and_the_widgets(qapp) -> None:
    theme = Theme(qapp, "light")
    seen: list[Palette] = []
    theme.changed.connect(seen.append)
    theme.choose("dark")
    assert seen == [DARK]
    assert theme.palette is DARK
    assert qapp.palette().window().color().name() == DARK.window
    assert DARK.card in qapp.styleSheet()
    theme.choose("light")
    assert LIGHT.card in qapp.styleSheet()


def test_the_style_sheet_holds_nothing_unfilled(qapp) -> None:
    for palette in (LIGHT, DARK):
        sheet = style_sheet(palette, qapp.font())
        assert sheet.count("{") == sheet.count("}")
        assert "None" not in sheet


def test_what_is_not_seen_looks_like_the_rest_once_it_comes_into_view(qapp, qtbot) -> None:
    """Qt styles nothing a second time as it is shown: fonts of hidden pages were lost."""
    theme = Theme(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    pages = [QWidget(window) for _ in range(2)]
    titles = [label("What worked", "title") for _ in pages]
    quiet = [label("at times", "quiet") for _ in pages]
    for page, *words in zip(pages, titles, quiet, strict=True):
        column = QVBoxLayout(page)
        for one in words:
            column.addWidget(one)
    window.show()
    pages[1].hide()
    for choice, palette in (("dark", DARK), ("light", LIGHT), ("dark", DARK)):
        theme.choose(choice)
        qtbot.waitUntil(lambda: theme.is_settled)
        pages[1].show()
        for words in (titles, quiet):
            assert words[1].font() == words[0].font()
            assert words[1].palette() == words[0].palette()
        assert titles[1].font().bold()
        assert quiet[1].palette().color(QPalette.WindowText).name() == palette.muted
        pages[1].hide()


def test_a_page_that_is_gone_before_its_turn_is_left_out(qapp, qtbot) -> None:
    theme = Theme(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    page = QTextEdit(window)
    page.show()
    page.hide()
    theme.choose("dark")
    page.deleteLater()
    qapp.sendPostedEvents(page, QEvent.DeferredDelete)
    qtbot.waitUntil(lambda: theme.is_settled)


def test_no_size_is_asked_for_where_colours_alone_change(qapp, qtbot) -> None:
    theme = Theme(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    watch = _Events(QEvent.Type.StyleChange)
    window.installEventFilter(watch)
    window.show()
    watch.count = 0
    theme.choose("dark")
    assert watch.count == 0
    assert window.palette().color(QPalette.WindowText).name() == DARK.text


def test_the_window_of_the_user_is_painted_at_once(qapp, qtbot) -> None:
    theme = Theme(qapp, "light")
    seen, other = QWidget(), QWidget()
    paints = {}
    for window in (seen, other):
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        paints[window] = _Events(QEvent.Type.Paint)
        window.installEventFilter(paints[window])
    qapp.processEvents()
    for watch in paints.values():
        watch.count = 0
    turn_s = sys.getswitchinterval()
    theme.choose("dark", first=seen)
    assert [watch.count for watch in paints.values()] == [1, 0]
    assert sys.getswitchinterval() == turn_s  # other threads waited for this alone
    qtbot.waitUntil(lambda: paints[other].count > 0)
    assert paints[seen].count == 1


class _Events(QObject):
    """Counts events of a kind."""

    def __init__(self, kind: QEvent.Type) -> None:
        super().__init__()
        self.count = 0
        self._kind = kind

    def eventFilter(self, _of: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        self.count += event is not None and event.type() == self._kind
        return False
