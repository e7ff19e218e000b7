"""Every window with text of one and a half and of twice the size: all is reached by scrolling."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PyQt5.QtWidgets import QApplication

from monitor.config import DisplaySettings
from monitor.ui.appearance.spoken_language import speak_language
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.trend import Trend
from monitor.ui.review.timeline.timeline_view import TimelineView
from monitor.ui.windows.fitting import Box
from tests.ui.screens import ScreenOf
from tests.ui.windows.inside import faults, lasting
from tests.ui.windows.openers import OPENERS, Stage
from tests.ui.windows.pages import turned
from tests.ui.windows.pictures import take_pictures

SCREEN = Box(0, 0, 1366, 728)


@pytest.fixture(params=["text-150", "text-200"])
def per_cent(request, qapp: QApplication, theme: Theme) -> Iterator[int]:
    usual = qapp.font()
    per_cent = int(request.param.removeprefix("text-"))
    _have(qapp, round(usual.pixelSize() * per_cent / 100))
    yield per_cent
    _have(qapp, usual.pixelSize())


def _have(app: QApplication, pixels: int) -> None:
    font = app.font()
    font.setPixelSize(pixels)
    app.setFont(font)
    for theme in app.findChildren(Theme):
        theme.choose("dark" if theme.palette.is_dark else "light")


@pytest.mark.slow  # test_every_window has each on a small screen
@pytest.mark.parametrize("name", OPENERS)
def test_it_fits(
    per_cent: int, stage: Stage, qapp: QApplication, screen_of: ScreenOf, name: str
) -> None:
    screen_of(SCREEN)
    speak_language(qapp)  # English, but where pictures are taken
    window = OPENERS[name](stage)
    found = {}
    for page in turned(window, name):
        found[page] = lasting(lambda: faults(window, SCREEN, may_scroll=True))
        take_pictures(qapp, window, f"text at {per_cent} %", page)
    assert not any(found.values()), found


def test_the_size_of_text_is_a_setting(qapp: QApplication) -> None:
    usual = Theme(qapp, "light").palette, qapp.font().pixelSize()
    Theme(qapp, "light", DisplaySettings(text_size=200))
    assert qapp.font().pixelSize() == 2 * usual[1]
    assert f"font-size: {4 * usual[1]}px" in qapp.styleSheet()
    Theme(qapp, "light")


@pytest.mark.parametrize("name", ["MainWindow, Dashboard", "ReviewWindow, SessionPage"])
def test_words_beside_a_chart_do_not_lie_over_each_other(
    qapp: QApplication, stage: Stage, screen_of: ScreenOf, name: str
) -> None:
    screen_of(SCREEN)
    usual = qapp.font().pixelSize()
    _have(qapp, 2 * usual)
    window = OPENERS[name](stage)
    (chart,) = window.findChildren(Trend if "Dashboard" in name else TimelineView)
    plot_px = chart.height() if isinstance(chart, Trend) else chart.layout_.plot.height()
    assert plot_px >= 3 * chart.fontMetrics().height()
    _have(qapp, usual)
