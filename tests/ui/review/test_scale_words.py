"""The words beside the gauge's curve: in a plot of any height none covers another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PyQt5.QtCore import QRectF

from monitor.ui.review.timeline.layout import Layout
from monitor.ui.review.timeline.series_painter import scale_boxes
from monitor.ui.review.timeline.visible_range import TimeView


@given(st.floats(0.0, 600.0), st.floats(8.0, 60.0))
def test_none_covers_another(height: float, line_px: float) -> None:
    layout = Layout(QRectF(90.0, 60.0, 800.0, height), TimeView.whole(600.0))
    top, middle, bottom = scale_boxes(layout, line_px)
    assert top.bottom() <= middle.top() + 1e-9
    assert middle.bottom() <= bottom.top() + 1e-9
    assert bottom.bottom() <= layout.plot.bottom() + 1e-9
    if height >= 3 * line_px:  # each beside what it stands for
        assert top.top() == layout.plot.top()
        assert abs(middle.center().y() - layout.y(50)) < 1e-6
