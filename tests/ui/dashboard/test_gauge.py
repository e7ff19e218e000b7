from __future__ import annotations

import pytest
from PyQt5.QtCore import QRectF
from PyQt5.QtGui import QColor, QImage

from monitor.config import WindowSettings
from monitor.gauge.face import GaugeFace
from monitor.types import State
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.gauge import Gauge
from monitor.ui.dashboard.gauge_geometry import GaugeGeometry
from tests.ui.theming import theme_of

INTERESTED = GaugeFace("Interested", "18 of 24 faces readable", 78.4, State.INTERESTED)
BORED = GaugeFace("Bored", "9 of 24 faces readable", 12.0, State.BORED)
MIDDLE = GaugeFace("Neutral", "140 of 240 faces readable", 50.0, State.NEUTRAL)
CALM = GaugeFace("Calm", "3 of 3 faces readable", 49.0, State.NEUTRAL, interval=(33.0, 65.0))
NARROW = GaugeFace("Calm", "30 of 30 faces readable", 49.0, State.NEUTRAL, interval=(45.0, 53.0))
SURE = GaugeFace(
    "Interested", "3 of 3 faces readable", 84.0, State.INTERESTED, interval=(62.0, 97.0)
)
NO_DATA = GaugeFace("No data", "No faces seen")
LONG = GaugeFace("No data", "Camera 0: no such camera; connect one, or choose another source " * 3)


@pytest.fixture
def theme(qapp) -> Theme:
    return theme_of(qapp)


@pytest.fixture
def gauge(qtbot, theme: Theme) -> Gauge:
    widget = Gauge(theme, band=0.15)
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


@pytest.mark.usefixtures("steady_clock")
def test_it_moves_to_a_new_value_through_those_between(qtbot, gauge: Gauge) -> None:
    gauge.show_face(INTERESTED)
    seen = []
    gauge._shown.moved.connect(lambda: seen.append(gauge.number))
    gauge.show_face(BORED)
    assert gauge.number == 78
    qtbot.waitUntil(lambda: gauge.number == 12)
    assert seen == sorted(seen, reverse=True)
    assert any(12 < number < 78 for number in seen)


def test_the_number_does_not_flicker_between_two_neighbours(qtbot, gauge: Gauge) -> None:
    numbers = set()
    gauge.show_face(GaugeFace("Neutral", "", 50.4, State.NEUTRAL))
    for value in (50.6, 50.4, 50.6, 50.45, 50.7):
        gauge.show_face(GaugeFace("Neutral", "", value, State.NEUTRAL))
        qtbot.waitUntil(lambda to=value: gauge._shown.values[0] == pytest.approx(to, abs=0.001))
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


def on_the_arc(gauge: Gauge, value: float) -> QColor:
    """The colour in the middle of the arc's stroke at a value."""
    geometry = GaugeGeometry.within(QRectF(gauge.rect()))
    return painted(gauge).pixelColor(geometry.point(value).toPoint())


def test_the_band_is_where_the_interval_is_and_narrower_for_more_people(gauge: Gauge) -> None:
    track = QColor(gauge._palette.track)
    gauge.show_scale(0.05)
    for face, inside, outside in (
        (CALM, (36.0, 43.0, 55.0, 62.0), (30.0, 68.0)),
        (NARROW, (45.5, 52.7), (36.0, 43.0, 55.0, 62.0)),
    ):
        gauge.show_face(NO_DATA)
        gauge.show_face(face)
        assert gauge.interval == face.interval
        assert all(on_the_arc(gauge, value) != track for value in inside)
        assert all(on_the_arc(gauge, value) == track for value in outside)


def test_what_is_certain_is_solid_and_what_is_not_is_soft(gauge: Gauge) -> None:
    solid = gauge._palette.of_state(State.INTERESTED)
    gauge.show_face(SURE)
    assert on_the_arc(gauge, 55.0) == on_the_arc(gauge, 60.0) == solid
    assert on_the_arc(gauge, 70.0) not in (solid, QColor(gauge._palette.track))
    gauge.show_face(NO_DATA)
    gauge.show_face(INTERESTED)
    assert on_the_arc(gauge, 70.0) == solid, "filled to the value where no interval is known"


def test_the_band_never_hides_the_needle(gauge: Gauge) -> None:
    for face in (CALM, NARROW, SURE):
        gauge.show_face(NO_DATA)
        gauge.show_face(face)
        assert on_the_arc(gauge, face.value or 0.0) == QColor(gauge._palette.card)


def test_the_band_moves_with_the_needle(qtbot, gauge: Gauge) -> None:
    gauge.show_face(CALM)
    seen = []
    gauge._shown.moved.connect(lambda: seen.append(gauge._shown.values))
    gauge.show_face(SURE)
    assert gauge.interval == CALM.interval, "jumped"
    qtbot.waitUntil(lambda: gauge.interval == pytest.approx(SURE.interval))
    assert all(low <= value <= high for value, low, high in seen)
    assert any(35.0 < low < 60.0 for _, low, _ in seen)


def test_the_band_comes_out_of_the_needle_and_goes_at_once(qtbot, gauge: Gauge) -> None:
    gauge.show_face(BORED)
    assert gauge.interval is None
    gauge.show_face(CALM)
    assert gauge.interval == (12.0, 12.0)
    qtbot.waitUntil(lambda: gauge.interval == pytest.approx(CALM.interval))
    gauge.show_face(BORED)
    assert gauge.interval is None, "a strategy without an interval shows none"
    gauge.show_face(CALM)
    gauge.show_face(NO_DATA)
    assert gauge.interval is None


def test_the_neutral_zone_follows_the_strategy(gauge: Gauge) -> None:
    gauge.show_face(BORED)
    assert on_the_arc(gauge, 56.0) == QColor(gauge._palette.band)
    gauge.show_scale(0.05)
    assert on_the_arc(gauge, 56.0) == QColor(gauge._palette.track)
    assert WindowSettings().neutral_band == WindowSettings().share_band
    assert WindowSettings(strategy="sum").neutral_band == WindowSettings().dead_band


def test_a_screen_reader_hears_the_range(gauge: Gauge) -> None:
    gauge.show_face(CALM)
    assert gauge.accessibleDescription() == (
        "Calm: 49 of 100, between 33 and 65 in 9 of 10 cases, 3 of 3 faces readable"
    )


def test_a_change_of_theme_repaints_it(gauge: Gauge, theme: Theme) -> None:
    gauge.show_face(INTERESTED)
    light = painted(gauge)
    theme.choose("dark")
    assert painted(gauge) != light


@pytest.mark.parametrize("size", [(160, 120), (240, 140), (200, 400), (1200, 800), (4000, 160)])
@pytest.mark.parametrize(
    "face",
    [INTERESTED, CALM, MIDDLE, NO_DATA, LONG, GaugeFace("Getting ready", "Loading", progress=0.4)],
    ids=["value", "band", "knob on top", "no data", "long reason", "loading"],
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
