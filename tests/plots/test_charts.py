from __future__ import annotations

from monitor.plots.charts import draw_gauge, set_time_axis
from monitor.plots.figures import figure_of
from monitor.plots.timeline import timeline_of
from tests.review.material import windows_of


def test_the_gauge_can_be_drawn_into_other_pictures() -> None:
    timeline = timeline_of(windows_of([0.9, None, -0.9] * 400))
    with figure_of((6.0, 2.0), {}) as figure:
        axes = figure.subplots()
        draw_gauge(axes, timeline, dead_band=0.2)
        set_time_axis(axes, timeline)
        figure.canvas.draw()
        labels = [label.get_text() for label in axes.get_xticklabels()]
        assert axes.get_ylim() == (0, 100)
    assert labels[1:4] == ["0:00:00", "0:02:00", "0:04:00"]  # one is outside on either side
