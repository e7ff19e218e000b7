from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PyQt5.QtCore import QPointF, Qt
from PyQt5.QtGui import QColor, QWheelEvent
from PyQt5.QtWidgets import QApplication, QGraphicsRectItem

from monitor.gauge.scale import scale_of
from monitor.types import State, WindowSummary
from monitor.ui.appearance.palette import DARK
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.series.time_axis import FIRST_SHOWN_S, SHOWN_S, in_view_s, ticks
from monitor.ui.dashboard.series.trend_series import trend_series_of
from monitor.ui.dashboard.trend import Marker, Trend
from tests.ui.theming import theme_of

MIX = np.full(7, 1 / 7, dtype=np.float32)


def window(
    end_s: float,
    score: float | None = 0.0,
    interval: tuple[float, float] | tuple[None, None] = (None, None),
) -> WindowSummary:
    state = State.NO_DATA if score is None else State.NEUTRAL
    mix = None if score is None else MIX
    low, high = interval
    return WindowSummary(
        *(end_s - 5.0, end_s, 50, 8, 10, 0.8, mix, score, state), score_low=low, score_high=high
    )


@pytest.fixture
def theme(qapp) -> Theme:
    return theme_of(qapp)


@pytest.fixture
def trend(qtbot, theme: Theme) -> Trend:
    widget = Trend(theme, step_s=1.0, band=0.15)
    qtbot.addWidget(widget)
    widget.resize(900, 220)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def items_of(trend: Trend, kind: str) -> list[object]:
    return [item for item in trend.getPlotItem().items if type(item).__name__ == kind]


def test_times_count_back_from_the_newest_window() -> None:
    series = trend_series_of([window(10.0, -1.0), window(11.0, 0.0), window(12.0, 1.0)], 1.0)
    assert series.times_s.tolist() == [-2.0, -1.0, 0.0]
    assert series.values.tolist() == [0.0, 50.0, 100.0]
    assert series.gaps_s == ()


def test_windows_without_data_are_one_gap_and_interrupt_the_line() -> None:
    windows = [window(1.0), window(2.0, None), window(3.0, None), window(4.0)]
    series = trend_series_of(windows, 1.0)
    assert np.isnan(series.values).tolist() == [False, True, True, False]
    assert series.gaps_s == ((-3.0, -1.0),)


def test_time_without_windows_is_a_gap_too() -> None:
    series = trend_series_of([window(1.0), window(2.0), window(9.0), window(10.0)], 1.0)
    assert series.gaps_s == ((-8.0, -2.0),)
    assert np.isnan(series.values).sum() == 1


def test_nothing_gives_an_empty_course() -> None:
    series = trend_series_of((), 1.0)
    assert (series.times_s.shape, series.values.shape, series.gaps_s) == ((0,), (0,), ())
    assert series.lows.shape == series.highs.shape == (0,)


def test_the_band_has_the_ends_of_the_intervals_and_none_where_there_are_none() -> None:
    windows = [
        window(1.0, 0.0, (-0.4, 0.2)),
        window(2.0, 0.1, (-0.2, 0.5)),
        window(3.0, None),
        window(4.0, 0.3),
        window(9.0, 0.0, (-1.0, 1.0)),
    ]
    series = trend_series_of(windows, 1.0)
    nan = np.nan
    np.testing.assert_allclose(series.lows, [30.0, 40.0, nan, nan, nan, 0.0])
    np.testing.assert_allclose(series.highs, [60.0, 75.0, nan, nan, nan, 100.0])
    assert series.times_s.shape == series.lows.shape


def test_the_band_is_drawn_around_the_line(trend: Trend) -> None:
    sure = [window(float(s), 0.2, (0.0, 0.4)) for s in range(1, 301)]
    trend.show_windows([*sure, *(window(float(s), 0.2) for s in range(301, 401))])
    box = trend._interval.path().boundingRect()
    assert (box.left(), box.right()) == (-399.0, -100.0)
    assert (box.top(), box.bottom()) == pytest.approx((50.0, 70.0))
    drawn = np.isfinite(trend._glow.getData()[1])
    assert drawn.tolist() == [False] * 300 + [True] * 100, "the area to the middle, or the band"
    trend.show_windows([window(500.0), window(501.0)])
    assert trend._interval.path().isEmpty()


def test_a_pause_interrupts_the_band(trend: Trend) -> None:
    times_s = [*range(1, 101), *range(151, 201)]
    trend.show_windows([window(float(s), 0.0, (-0.2, 0.2)) for s in times_s])
    inside = trend._interval.path().contains
    assert inside(QPointF(-150.0, 50.0))
    assert not inside(QPointF(-75.0, 50.0))
    assert inside(QPointF(-20.0, 50.0))


def test_the_neutral_zone_follows_the_strategy(trend: Trend) -> None:
    trend.show_scale(0.05, scale_of("balance"))
    assert trend._neutral.getRegion() == pytest.approx((47.5, 52.5))
    assert (50, "middle") in trend.getAxis("left")._tickLevels[0]


def test_a_screen_reader_hears_the_newest_value_and_its_range(trend: Trend) -> None:
    trend.show_windows([window(1.0, 0.0, (-0.4, 0.2))])
    assert trend.accessibleDescription() == "50 of 100 now, between 30 and 60 in 9 of 10 cases"
    trend.show_windows([window(1.0), window(2.0, None)])
    assert trend.accessibleDescription() == "no data now"


@given(
    steps_s=st.lists(st.floats(0.9, 30.0), min_size=1, max_size=40),
    scores=st.lists(st.none() | st.floats(-1.0, 1.0), min_size=40, max_size=40),
)
def test_a_course_is_ordered_and_its_line_keeps_out_of_its_gaps(
    steps_s: list[float], scores: list[float | None]
) -> None:
    ends_s = np.cumsum(steps_s)
    series = trend_series_of(
        [window(float(end_s), score) for end_s, score in zip(ends_s, scores, strict=False)], 1.0
    )
    assert (np.diff(series.times_s) >= 0).all()
    assert all(start_s <= end_s <= 0.0 for start_s, end_s in series.gaps_s)
    bounds = [bound for gap_s in series.gaps_s for bound in gap_s]
    assert bounds == sorted(bounds)
    drawn_s = series.times_s[np.isfinite(series.values)]
    for start_s, end_s in series.gaps_s:
        assert not ((drawn_s > start_s + 1e-6) & (drawn_s < end_s - 1e-6)).any()


def test_gaps_and_markers_are_drawn_where_they_belong(trend: Trend) -> None:
    windows = [window(float(s), None if 20 <= s < 30 else 0.5) for s in range(1, 61)]
    trend.show_windows(windows, [Marker(15.0, "1"), Marker(45.0, "note")])
    (gap,) = (item for item in trend.getPlotItem().items if type(item) is QGraphicsRectItem)
    assert (gap.rect().left(), gap.rect().right()) == (-41.0, -31.0)
    assert gap.brush().style() == Qt.BrushStyle.BDiagPattern, "a gap is not told by colour alone"
    assert [line.value() for line in items_of(trend, "InfiniteLine")] == [-45.0, -15.0]
    assert [label.toPlainText() for label in items_of(trend, "TextItem")] == ["1", "note"]


def test_markers_and_gaps_do_not_pile_up(trend: Trend) -> None:
    for end_s in range(2, 40):
        windows = [window(float(s), None if s % 3 else 0.1) for s in range(1, end_s)]
        trend.show_windows(windows, [Marker(1.5, "1")])
    assert len(items_of(trend, "InfiniteLine")) == 1
    assert len(items_of(trend, "TextItem")) == 1


def test_labels_of_near_markers_do_not_overlap(trend: Trend) -> None:
    windows = [window(float(s)) for s in range(1, 601)]
    trend.show_windows(windows, [Marker(300.0, "1"), Marker(302.0, "2"), Marker(599.9, "note")])
    boxes = [label.sceneBoundingRect() for label in items_of(trend, "TextItem")]
    assert not boxes[0].adjusted(2, 4, -2, -4).intersects(boxes[1].adjusted(2, 4, -2, -4))
    assert boxes[2].right() <= trend.width()


@pytest.mark.parametrize("size_wh", [(900, 220), (500, 90), (300, 64)])
@pytest.mark.parametrize("label", ["question", "a long name of a part of a lecture, in words" * 3])
def test_labels_never_overwrite_each_other(
    trend: Trend, size_wh: tuple[int, int], label: str
) -> None:
    trend.resize(*size_wh)
    QApplication.processEvents()
    windows = [window(float(s)) for s in range(1, 301)]
    times_s = [*np.arange(10.0, 300.0, 12.5), 297.0, 298.0, 299.0]
    trend.show_windows(windows, [Marker(s, f"{label} {s}") for s in times_s])
    QApplication.processEvents()
    boxes = [label.sceneBoundingRect() for label in items_of(trend, "TextItem")]
    for number, box in enumerate(boxes):
        assert not any(box.adjusted(1, 1, -1, -1).intersects(one) for one in boxes[number + 1 :])
    assert len(items_of(trend, "InfiniteLine")) == len(times_s), "each has its line"
    assert boxes, "the newest has its name"


def test_the_axis_grows_with_the_session(trend: Trend) -> None:
    seen = []
    for length_s in (10, 100, 240, 700):
        trend.show_windows([window(float(s)) for s in range(max(length_s - 600, 1), length_s)])
        left, right = trend.getViewBox().viewRange()[0]
        seen.append(right - left)
    widest = in_view_s(SHOWN_S)[1] - in_view_s(SHOWN_S)[0]
    first = in_view_s(FIRST_SHOWN_S)[1] - in_view_s(FIRST_SHOWN_S)[0]
    assert seen[:2] == pytest.approx([first, first])
    assert first < seen[2] < widest
    assert seen[3] == pytest.approx(widest, rel=0.01)


@given(st.floats(FIRST_SHOWN_S, SHOWN_S))
def test_the_axis_has_some_numbers_and_not_many(span_s: float) -> None:
    found = ticks(span_s)
    assert found[0] == (0.0, "now")
    assert 3 <= len(found) <= 6
    assert all(-span_s <= at_s <= 0.0 for at_s, _ in found)
    assert len({text for _, text in found}) == len(found)


def test_a_marker_that_is_too_old_is_not_drawn(trend: Trend) -> None:
    trend.show_windows([window(1000.0)], [Marker(1000.0 - SHOWN_S - 1.0, "1")])
    assert items_of(trend, "InfiniteLine") == []


def test_nothing_is_drawn_again_for_the_same_windows(trend: Trend) -> None:
    windows = [window(1.0), window(2.0)]
    trend.show_windows(windows)
    series = trend.series
    trend.show_windows(windows)
    assert trend.series is series


def test_a_new_source_empties_it(trend: Trend) -> None:
    trend.show_windows([window(1.0), window(2.0)])
    trend.show_windows(())
    assert trend.series.times_s.size == 0


def test_the_mouse_cannot_move_or_scale_it(qtbot, trend: Trend) -> None:
    trend.show_windows([window(float(s)) for s in range(1, 61)])
    before = trend.getViewBox().viewRange()
    centre = trend.rect().center()
    wheel = QWheelEvent(
        QPointF(centre),
        QPointF(trend.mapToGlobal(centre)),
        trend.rect().topLeft(),
        trend.rect().bottomRight(),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    trend.wheelEvent(wheel)
    qtbot.mousePress(trend.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    qtbot.mouseMove(trend.viewport(), centre / 2)
    qtbot.mouseRelease(trend.viewport(), Qt.MouseButton.LeftButton, pos=centre / 2)
    assert trend.getViewBox().viewRange() == before


def test_it_follows_the_theme(trend: Trend, theme: Theme) -> None:
    trend.show_windows([window(float(s), None if s == 5 else 0.0) for s in range(1, 11)])
    theme.choose("dark")
    corner = trend.grab().toImage().pixelColor(2, 2)
    assert corner == QColor(DARK.card)
