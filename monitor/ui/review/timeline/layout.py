"""Where things lie on the time line: from seconds and gauge to pixels and back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PyQt5.QtCore import QPointF, QRectF

from monitor.ui.review.timeline.visible_range import TimeView

_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200)


@dataclass(frozen=True, slots=True)
class Layout:
    """A view on a plot.

    Attributes:
        plot: Where the gauge is drawn, in pixels: 100 at its top, 0 at its bottom.
        view: The stretch that its width shows.
        flag_rows: Rows of flags above the plot.
    """

    plot: QRectF
    view: TimeView
    flag_rows: int = 2

    def x(self, time_s: float) -> float:
        """The pixel of a time."""
        return self.plot.left() + self.view.share(time_s) * self.plot.width()

    def y(self, gauge: float) -> float:
        """The pixel of a value of the gauge."""
        return self.plot.bottom() - gauge / 100 * self.plot.height()

    def point(self, time_s: float, gauge: float) -> QPointF:
        """The pixel of a value at a time."""
        return QPointF(self.x(time_s), self.y(gauge))

    def time_at(self, x: float) -> float:
        """The time at a pixel, within the session."""
        return self.view.time_at((x - self.plot.left()) / self.plot.width())

    def seconds(self, width_px: float) -> float:
        """How long a width on the screen is."""
        return width_px / self.plot.width() * self.view.span_s

    def span(self, start_s: float, end_s: float) -> QRectF:
        """The part of the plot between two times, cut at its edges."""
        left = max(self.x(start_s), self.plot.left())
        right = min(self.x(end_s), self.plot.right())
        return QRectF(left, self.plot.top(), max(right - left, 0.0), self.plot.height())


def ticks_s(view: TimeView, most: int) -> Iterable[int]:
    """Round times in view, at most `most` of them."""
    step_s = next((step for step in _STEPS_S if view.span_s / step <= most), _STEPS_S[-1])
    first = -(-int(view.start_s) // step_s) * step_s
    return range(first, int(view.end_s) + 1, step_s)
