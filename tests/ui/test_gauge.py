from __future__ import annotations

import pytest
from PyQt5.QtGui import QColor, QImage

from monitor.types import State
from monitor.ui.gauge import Gauge
from monitor.ui.theme import Theme
from monitor.ui.wording import GaugeFace

INTERESTED = GaugeFace("Interested", "18 of 24 faces readable", 78.4, State.INTERESTED)
BORED = GaugeFace("Bored", "9 of 24 faces readable", 12.0, State.BORED)
MIDDLE = GaugeFace("Neutral", "140 of 240 faces readable", 50.0, State.NEUTRAL)
NO_DATA = GaugeFace("No data", "No faces seen")
LONG = GaugeFace("No data", "Camera 0: no such camera; connect one, or choose another source " * 3)


@pytest.fixture
def theme(qapp) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def gauge(qtbot, theme: Theme) -> Gauge:
    widget = Gauge(theme, dead_band=0.15)
    qtbot.addWidget(widget)
    widget.resize(480, 360)
    return widget


def painted(gauge: Gauge) -> QImage:
    return gauge.grab().toImage().convertToFormat(QImage.Format_RGB32)


def share_of(image: QImage, color: str) -> float:
    """Share of the pixels that are exactly of a colour."""
    pixels = image.width() * image.height()
    wanted = QColor(color).rgb()
    found = sum(
        image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width())
    )
    return found / pixels


def test_the_first_value_is_shown_at_once(gauge: Gauge) -> None:
    gauge.show_face(INTERESTED)
    assert gauge.number == 78


def test_it_moves_to_a_new_value_through_those_between(qtbot, gauge: Gauge) -> None:
    gauge.show_face(INTERESTED)
    seen = []
    gauge._value.moved.connect(lambda: seen.append(gauge.number))
    gauge.show_face(BORED)
    assert gauge.number == 78
    qtbot.waitUntil(lambda: gauge.number == 12, timeout=5000)
    assert seen == sorted(seen, reverse=True)
    assert any(12 < number < 78 for number in seen)


def test_the_number_does_not_flicker_between_two_neighbours(qtbot, gauge: Gauge) -> None:
    numbers = set()
    gauge.show_face(GaugeFace("Neutral", "", 50.4, State.NEUTRAL))
    for value in (50.6, 50.4, 50.6, 50.45, 50.7):
        gauge.show_face(GaugeFace("Neutral", "", value, State.NEUTRAL))
        qtbot.waitUntil(lambda to=value: gauge._value.values[0] == pytest.approx(to, abs=0.001))
        numbers.add(gauge.number)
    assert numbers == {50}


def test_no_data_has_no_number_and_the_next_value_does_not_start_at_the_last(gauge: Gauge) -> None:
    gauge.show_face(INTERESTED)
    gauge.show_face(NO_DATA)
    assert gauge.number is None
    gauge.show_face(BORED)
    assert gauge.number == 12


def test_no_data_while_it_moves_stays_no_data(qtbot, gauge: Gauge) -> None:
    gauge.show_face(INTERESTED)
    gauge.show_face(BORED)
    gauge.show_face(NO_DATA)
    qtbot.wait(150)
    assert gauge.number is None
    assert share_of(painted(gauge), gauge._palette.bored) == 0.0


def test_colour_and_side_follow_the_state(gauge: Gauge) -> None:
    palette = gauge._palette
    for face, own, other, left in (
        (INTERESTED, palette.interested, palette.bored, False),
        (BORED, palette.bored, palette.interested, True),
    ):
        gauge.show_face(NO_DATA)
        gauge.show_face(face)
        image = painted(gauge)
        half = image.width() // 2
        arc = image.copy(0 if left else half, 0, half, image.height() // 2)
        away = image.copy(half if left else 0, 0, half, image.height() // 2)
        assert share_of(image, other) == 0.0
        assert share_of(arc, own) > 0.02
        assert share_of(away, own) < 0.002


def test_a_screen_reader_hears_the_state_the_number_and_the_coverage(gauge: Gauge) -> None:
    gauge.show_face(INTERESTED)
    assert gauge.accessibleName() == "Gauge from bored to interested"
    assert gauge.accessibleDescription() == "Interested: 78 of 100, 18 of 24 faces readable"
    gauge.show_face(NO_DATA)
    assert gauge.accessibleDescription() == "No data: No faces seen"


def test_a_change_of_theme_repaints_it(gauge: Gauge, theme: Theme) -> None:
    gauge.show_face(INTERESTED)
    light = painted(gauge)
    theme.choose("dark")
    assert painted(gauge) != light


@pytest.mark.parametrize("size", [(160, 120), (240, 140), (200, 400), (1200, 800), (4000, 160)])
@pytest.mark.parametrize(
    "face",
    [INTERESTED, MIDDLE, NO_DATA, LONG, GaugeFace("Getting ready", "Loading", progress=0.4)],
    ids=["value", "knob on top", "no data", "long reason", "loading"],
)
def test_nothing_is_cut_off_at_any_size(
    gauge: Gauge, size: tuple[int, int], face: GaugeFace
) -> None:
    gauge.resize(*size)
    gauge.show_face(face)
    image = painted(gauge)
    ground = image.pixel(0, 0)
    width, height = size
    rim = [(x, y) for x in range(width) for y in (0, height - 1)]
    rim += [(x, y) for y in range(height) for x in (0, width - 1)]
    assert all(image.pixel(x, y) == ground for x, y in rim), "something reaches the edge"
    assert any(image.pixel(width // 2, y) != ground for y in range(height)), "nothing is painted"
