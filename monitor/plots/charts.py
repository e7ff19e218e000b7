"""Charts over the time of a recording or a session, drawn into given axes.

Everything is told by place, word or hatching as well as by colour, so that a print in grey says
the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.colours import ON_LIGHT
from monitor.i18n import marked, shown, tr
from monitor.plots.formula import name_of
from monitor.plots.rounding import per_cent
from monitor.plots.timeline import Timeline
from monitor.times import clock_text

if TYPE_CHECKING:
    from matplotlib.axes import Axes

TEXT, MUTED, SOFT, PAPER = "#1c2126", "#5e666e", "#e3e5e7", "#ffffff"
LINE = "#84898e"
"""Of axes, edges and what parts two areas: 3 to 1 on paper."""

_SEEN = "#dad7d0"
_GREY = "#a9aeb3"
_INTERVAL = "#d3d6d9"

STYLE: dict[str, object] = {
    "font.size": 9,
    "text.color": TEXT,
    "axes.edgecolor": LINE,
    "axes.labelcolor": MUTED,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": MUTED,
    "ytick.color": MUTED,
    "hatch.linewidth": 0.6,
}
"""Matplotlib's rcParams for these charts."""

# By turns; light and dark take turns, so that neighbours differ in grey as well.
_POSITIVE = ("#2a6fbb", "#9cc3ea")
_OTHERS = (SOFT, _GREY)
_NEGATIVE = ("#f3cda3", "#b4540a", "#e39a55", "#7a3606")

_TURNED = (
    *(marked("face the front"), marked("turned aside")),
    *(marked("looking down"), marked("turned away")),
)
_TURNED_COLOURS = ("#2a6fbb", SOFT, _GREY, MUTED)
"""Down is not the colour of bored."""

_MOST_CLASSES = 12
_LONGEST_NAME = 18

HATCHES: dict[int | None, str] = {-1: "////", None: ".."}
"""What tells areas apart in a print in grey."""

_BESIDE = 1.012
"""Where words to the right of axes begin, in their widths."""

_TIME_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 86400)
_MOST_TICKS = 10


def draw_gauge(axes: Axes, timeline: Timeline, neutral_band: float) -> None:
    """Draw the gauge over time, filled from its middle, on the bands of the states.

    Where it has an interval, that is a soft band around the line, and what is filled ends where
    the band begins.

    Args:
        axes: Where to draw.
        timeline: What to draw.
        neutral_band: Scores within +-this of 0 are neutral.
    """
    low, high = 50.0 * (1.0 - neutral_band), 50.0 * (1.0 + neutral_band)
    has_interval = ~np.isnan(timeline.low)
    certain = np.where(has_interval, np.clip(50.0, timeline.low, timeline.high), timeline.gauge)
    edges = (100.0, high, low, 0.0)
    for state, (top, bottom) in zip(timeline.states, pairwise(edges), strict=False):
        color = ON_LIGHT.of(state)
        axes.axhspan(bottom, top, color=color, alpha=0.07, linewidth=0)
        axes.text(
            _BESIDE,
            (bottom + top) / 2,
            shown(state),
            transform=axes.get_yaxis_transform(),
            va="center",
            weight="bold",
            color=color,
        )
        reach = np.clip(certain, bottom, top)
        from_middle = float(np.clip(50.0, bottom, top))
        _fill(axes, timeline, reach, from_middle, color=color, alpha=0.55)
    if has_interval.any():
        _fill(axes, timeline, timeline.high, timeline.low, color=MUTED, alpha=0.25)
        _key(axes, 0.62, tr("90 % range"), _INTERVAL)
    axes.axhline(50.0, color=MUTED, linewidth=0.6)
    for edge in (low, high):
        axes.axhline(edge, color=LINE, linewidth=0.6, linestyle=(0, (4, 4)))
    thickness = 1.2 if len(timeline.gauge) < 300 else 0.8
    axes.stairs(timeline.gauge, timeline.edges_s, baseline=None, color=TEXT, linewidth=thickness)
    _hatch_no_data(axes, timeline)
    axes.set(ylim=(0, 100), yticks=[0, 25, 50, 75, 100], ylabel=tr("gauge"))


def draw_classes(axes: Axes, timeline: Timeline, classes: Classes) -> None:
    """Draw the share of each class, positive ones at the top and negative ones below."""
    top = np.where(np.isnan(timeline.gauge), np.nan, 100.0)
    step = 0.143 if len(classes) <= 7 else 1.0 / min(len(classes), _MOST_CLASSES)
    for row, (name, places, color) in enumerate(_coloured(classes)):
        share = 100.0 * timeline.shares[list(places)].sum(axis=0)
        _fill(axes, timeline, top, top - share, color=color)
        axes.stairs(top, timeline.edges_s, baseline=None, color=TEXT, linewidth=0.5)
        top = top - share
        word = shown(name)
        short = (
            word
            if len(word) <= _LONGEST_NAME
            else f"{word[: _LONGEST_NAME - 1]}\N{HORIZONTAL ELLIPSIS}"
        )
        _key(axes, 0.93 - step * row, f"{short}{_per_cent(share / 100.0)}", color)
    _hatch_no_data(axes, timeline)
    axes.set(ylim=(0, 100), yticks=[0, 50, 100], ylabel=f"{name_of(classes)}, %")


def draw_turned(axes: Axes, timeline: Timeline) -> None:
    """Draw where people were turned, those who face the front at the top."""
    top = np.where(np.isfinite(timeline.turned).all(axis=0), 100.0, np.nan)
    for row, (share, name, color) in enumerate(
        zip(timeline.turned, _TURNED, _TURNED_COLOURS, strict=True)
    ):
        _fill(axes, timeline, top, top - 100.0 * share, color=color)
        _key(axes, 0.88 - 0.25 * row, f"{shown(name)}{_per_cent(share)}", color)
        top = top - 100.0 * share
    _hatch_unknown(axes, timeline, top)
    axes.set(ylim=(0, 100), yticks=[0, 50, 100], ylabel=tr("heads, %"))


def draw_facing(axes: Axes, timeline: Timeline, key_y: float) -> None:
    """Add how many face the front, as a quiet line, to the axes of a gauge of expressions."""
    if timeline.is_of_facing or not timeline.has_turned:
        return
    look: dict[str, Any] = {"color": MUTED, "linewidth": 0.8, "alpha": 0.75}
    axes.stairs(100.0 * timeline.turned[0], timeline.edges_s, baseline=None, **look)
    ends = [_BESIDE, _BESIDE + 0.016]
    axes.plot(ends, [key_y, key_y], transform=axes.transAxes, clip_on=False, **look)
    axes.text(_BESIDE + 0.022, key_y, tr("facing, %"), transform=axes.transAxes, va="center")


def draw_people(axes: Axes, timeline: Timeline, coverage: float | None) -> None:
    """Draw how many people were readable, of those seen in the last minute.

    Args:
        axes: Where to draw.
        timeline: What to draw.
        coverage: Mean share of readable people, 0..1, as it is told elsewhere: that of the steps is
            another where they are of many windows.
    """
    from matplotlib.ticker import MaxNLocator

    _fill(axes, timeline, timeline.seen, 0.0, color=_SEEN)
    _fill(axes, timeline, timeline.people, 0.0, color=ON_LIGHT.neutral)
    share = "" if coverage is None else f"  {per_cent(coverage)}"
    _key(axes, 0.85, tr("seen lately"), _SEEN)
    _key(axes, 0.55, f"{tr('readable')}{share}", ON_LIGHT.neutral)
    axes.set(ylim=(0, max(1.15 * np.nan_to_num(timeline.seen).max(), 1.0)), ylabel=tr("people"))
    axes.yaxis.set_major_locator(MaxNLocator(nbins=3, integer=True))


def set_time_axis(axes: Axes, timeline: Timeline) -> None:
    """Make the horizontal axis a time line with labels like 1:02:30."""
    from matplotlib.ticker import FuncFormatter, MultipleLocator

    start_s, end_s = float(timeline.edges_s[0]), float(timeline.edges_s[-1])
    fitting = (step for step in _TIME_STEPS_S if (end_s - start_s) / step <= _MOST_TICKS)
    axes.set_xlim(start_s, end_s)
    axes.xaxis.set_major_locator(MultipleLocator(next(fitting, _TIME_STEPS_S[-1])))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda time_s, _tick: clock_text(time_s)))


def _coloured(classes: Classes) -> Iterator[tuple[str, tuple[int, ...], str]]:
    """Name, places and colour of what is drawn, from the top down."""
    positive, others, negative = cycle(_POSITIVE), cycle(_OTHERS), cycle(_NEGATIVE)
    for name, places in classes.rows(_MOST_CLASSES):
        first, *more = places
        if not more and classes.is_positive[first]:
            yield name, places, next(positive)
        elif not more and classes.is_negative[first]:
            yield name, places, next(negative)
        else:
            yield name, places, next(others)


def _fill(
    axes: Axes,
    timeline: Timeline,
    values: NDArray[np.float64],
    baseline: NDArray[np.float64] | float,
    *,
    color: str,
    alpha: float = 1.0,
) -> None:
    axes.stairs(
        values,
        timeline.edges_s,
        baseline=baseline,
        fill=True,
        color=color,
        alpha=alpha,
        linewidth=0,
    )


def _hatch_no_data(axes: Axes, timeline: Timeline) -> None:
    """Mark the times without a result on axes from 0 to 100."""
    _hatch_unknown(axes, timeline, timeline.gauge)


def _hatch_unknown(axes: Axes, timeline: Timeline, values: NDArray[np.float64]) -> None:
    axes.stairs(
        np.where(np.isnan(values), 100.0, np.nan),
        timeline.edges_s,
        fill=True,
        facecolor=PAPER,
        edgecolor=LINE,
        hatch=HATCHES[None],
        linewidth=0,
    )


def _key(axes: Axes, y: float, text: str, color: str) -> None:
    """Say to the right of axes what a colour stands for, at a share of their height."""
    axes.plot(
        [_BESIDE + 0.006],
        [y],
        marker="s",
        markersize=7,
        color=color,
        markeredgecolor=LINE,
        markeredgewidth=0.5,
        transform=axes.transAxes,
        clip_on=False,
    )
    axes.text(_BESIDE + 0.022, y, text, transform=axes.transAxes, va="center", parse_math=False)


def _per_cent(shares: NDArray[np.float64]) -> str:
    """Return the mean of what is known, e.g. '  34 %'."""
    known = shares[np.isfinite(shares)]
    return f"  {per_cent(float(known.mean()))}" if len(known) else ""
