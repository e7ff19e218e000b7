from __future__ import annotations

import numpy as np
import pandas as pd

from monitor.plots.charts import draw_gauge, set_time_axis
from monitor.plots.figures import figure_of
from monitor.plots.timeline import timeline_of
from tests.review.material import windows_of


def gauge_picture(windows: pd.DataFrame) -> np.ndarray:
    """(200, 400, 3) the gauge alone: no axes, a row for each half point."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    with figure_of((4.0, 2.0), {}) as figure:
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        timeline = timeline_of(windows)
        draw_gauge(axes, timeline, neutral_band=0.05)
        axes.spines[:].set_visible(False)
        axes.set(xlim=(timeline.edges_s[0], timeline.edges_s[-1]), xticks=[], yticks=[])
        canvas = FigureCanvasAgg(figure)
        canvas.draw()
        return np.asarray(canvas.buffer_rgba())[..., :3].astype(int)


def row_of(gauge: float) -> int:
    return round(2 * (100 - gauge))


def grey(picture: np.ndarray, gauge: float) -> float:
    """How light the picture is at a value of the gauge, in the middle of its time: 0..255."""
    column = picture[:, picture.shape[1] // 2].astype(float)
    return float(column[row_of(gauge)] @ (0.299, 0.587, 0.114))


def test_the_gauge_can_be_drawn_into_other_pictures() -> None:
    timeline = timeline_of(windows_of([0.9, None, -0.9] * 400))
    with figure_of((6.0, 2.0), {}) as figure:
        axes = figure.subplots()
        draw_gauge(axes, timeline, neutral_band=0.2)
        set_time_axis(axes, timeline)
        figure.canvas.draw()
        labels = [label.get_text() for label in axes.get_xticklabels()]
        assert axes.get_ylim() == (0, 100)
    assert labels[1:4] == ["0:00:00", "0:02:00", "0:04:00"]  # one is outside on either side


def test_an_interval_is_a_soft_band_and_what_is_certain_is_solid() -> None:
    """Also in grey: paper, band and what is filled are three shades."""
    picture = gauge_picture(windows_of([0.6] * 20, reach=0.3))  # 80, from 65 to 95
    paper, band, filled = grey(picture, 97), grey(picture, 88), grey(picture, 60)
    assert paper - band > 25
    assert band - filled > 25
    assert abs(grey(picture, 70) - band) < 2  # below the line as above it
    assert grey(picture, 80) < filled - 60  # the line


def test_an_interval_over_the_middle_fills_nothing() -> None:
    picture = gauge_picture(windows_of([0.2] * 20, reach=0.5))  # 60, from 35 to 85
    assert abs(grey(picture, 55) - grey(picture, 75)) < 2
    assert grey(picture, 20) - grey(picture, 40) > 25


def test_without_an_interval_there_is_no_band() -> None:
    picture = gauge_picture(windows_of([0.6] * 20))
    assert abs(grey(picture, 88) - grey(picture, 97)) < 2
    assert grey(picture, 70) < grey(picture, 97) - 50  # filled to the line
    nothing = gauge_picture(windows_of([None] * 20, reach=0.3))
    assert nothing[row_of(90) : row_of(60), 20:-20].min() > 120  # dots alone


def test_the_band_is_named_where_there_is_one() -> None:
    for reach, named in ((0.2, True), (None, False)):
        with figure_of((6.0, 2.0), {}) as figure:
            axes = figure.subplots()
            draw_gauge(axes, timeline_of(windows_of([0.5, None], reach=reach)), 0.05)
            assert ("90 % range" in [text.get_text() for text in axes.texts]) is named
