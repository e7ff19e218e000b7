from __future__ import annotations

import numpy as np
import pytest
from PyQt5.QtGui import QColor, QImage

from monitor.classes import Classes
from monitor.types import EMOTIONS, EXPRESSIONS
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.shares.class_bars import ClassBars
from tests.ui.theming import theme_of

#                 angry disgust fear happy sad surprise neutral
MIX = np.array([0.05, 0.02, 0.08, 0.50, 0.10, 0.20, 0.05], dtype=np.float32)


@pytest.fixture
def theme(qapp) -> Theme:
    return theme_of(qapp)


@pytest.fixture
def bars(qtbot, theme: Theme) -> ClassBars:
    widget = ClassBars(theme)
    qtbot.addWidget(widget)
    widget.resize(400, 210)
    return widget


def filled_px(bars: ClassBars) -> list[int]:
    """How many pixels of each row's middle line are neither ground, track nor text."""
    image = bars.grab().toImage().convertToFormat(QImage.Format_RGB32)
    palette = bars._palette
    colors = {QColor(c).rgb() for c in (palette.interested, palette.bored, palette.neutral)}
    rows = len(bars.classes)
    middles = [round((row + 0.5) * image.height() / rows) for row in range(rows)]
    return [sum(image.pixel(x, y) in colors for x in range(image.width())) for y in middles]


def test_positive_ones_come_first_then_neutral_then_negative_ones() -> None:
    names = [EMOTIONS[i] for i in EXPRESSIONS.shown_order]
    assert names == ["happy", "surprise", "neutral", "sad", "angry", "fear", "disgust"]


def test_the_length_of_a_bar_is_its_share(bars: ClassBars) -> None:
    bars.show_mix(MIX)
    lengths = filled_px(bars)
    whole = lengths[0] / 0.5
    for length, index in zip(lengths, EXPRESSIONS.shown_order, strict=True):
        assert length == pytest.approx(whole * float(MIX[index]), abs=4)


def test_without_data_no_bar_is_filled(bars: ClassBars) -> None:
    assert not bars.has_data
    assert filled_px(bars) == [0] * len(EMOTIONS)
    bars.show_mix(MIX)
    bars.show_mix(None)
    assert not bars.has_data
    assert filled_px(bars) == [0] * len(EMOTIONS)
    assert bars.accessibleDescription() == "no data"


def test_bars_move_to_a_new_mix_and_arrive(qtbot, bars: ClassBars) -> None:
    bars.show_mix(MIX)
    bars.show_mix(MIX[::-1].copy())
    assert bars._shares.values[0] == pytest.approx(0.5), "jumped"
    target = [float(MIX[::-1][i]) for i in EXPRESSIONS.shown_order]
    qtbot.waitUntil(lambda: bars._shares.values == pytest.approx(target))


def test_after_no_data_bars_start_at_the_new_mix(bars: ClassBars) -> None:
    bars.show_mix(MIX)
    bars.show_mix(None)
    bars.show_mix(MIX[::-1].copy())
    assert bars._shares.values[0] == pytest.approx(float(MIX[::-1][EXPRESSIONS.shown_order[0]]))


def test_a_screen_reader_hears_all_shares(bars: ClassBars) -> None:
    bars.show_mix(MIX)
    assert bars.accessibleDescription() == (
        "happy 50 %, surprise 20 %, neutral 5 %, sad 10 %, angry 5 %, fear 8 %, disgust 2 %"
    )


def test_it_says_what_its_shares_are_of(bars: ClassBars) -> None:
    bars.explain("Estimated shares of the people")
    assert bars.accessibleName() == "Estimated shares of the people"
    assert bars.toolTip().startswith("Estimated shares of the people.\n")
    assert "+ counts for interested" in bars.toolTip()


def test_the_group_is_told_by_a_sign_and_not_by_colour_alone(bars: ClassBars) -> None:
    assert "+ counts for interested" in bars.toolTip()
    sign = bars.grab().toImage().copy(0, 0, 14, 210)
    ground = sign.pixel(0, 0)
    inked = [any(sign.pixel(x, y) != ground for x in range(14)) for y in range(210)]
    assert sum(inked) > len(EMOTIONS)


def test_bars_of_ones_own_classes(bars: ClassBars) -> None:
    bars.show_mix(MIX)
    bars.set_classes(Classes(("at ease", "away"), ("at ease",), ("away",)))
    assert not bars.has_data
    bars.show_mix(np.array([0.3, 0.7], np.float32))
    assert bars.accessibleDescription() == "at ease 30 %, away 70 %"
    at_ease, away = filled_px(bars)
    assert at_ease / away == pytest.approx(3 / 7, abs=0.05)


def test_many_classes_and_long_names_have_room(bars: ClassBars) -> None:
    names = tuple(f"{'a very long name ' * 3}{number:02}" for number in range(40))
    bars.set_classes(Classes(names, names[:2], names[2:4]))
    mix = np.full(40, 1 / 40, np.float32)
    bars.show_mix(mix)
    assert bars.minimumSizeHint().height() < 400
    assert bars.accessibleDescription().endswith("29 others 72 %")
    bars.grab()
