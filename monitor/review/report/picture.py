"""The picture of a session: its parts, the gauge with all that happened, and who was readable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from monitor.plots.charts import (
    LINE,
    MUTED,
    PAPER,
    SOFT,
    TEXT,
    draw_gauge,
    draw_people,
    set_time_axis,
)
from monitor.plots.timeline import Timeline, timeline_of
from monitor.review.report.content import Report
from monitor.store import OPINIONS, EventKind
from monitor.store.export import plain_rows

if TYPE_CHECKING:
    from matplotlib.axes import Axes

HEIGHTS = (1.1, 10.0, 2.6)
"""Of the three axes, as shares of each other."""

_STEPS = 500
"""As many as can be told apart in the width of a page."""

_LETTER = 0.0105
"""Width of a letter, in widths of the axes."""

_SIGNS = {EventKind.AGREE: ("o", "agreed"), EventKind.DISAGREE: ("X", "disagreed")}


def draw_session(rows: Sequence[Axes], report: Report) -> None:
    """Draw the session into three axes, one above another, that share their time."""
    length_s = max(report.length_s, 1.0)
    timeline = _padded(timeline_of(report.windows, _STEPS), length_s)
    parts, gauge, people = rows
    draw_gauge(gauge, timeline, report.dead_band)
    draw_people(people, timeline)
    set_time_axis(people, timeline)
    _draw_parts(parts, report, length_s)
    _draw_borders(gauge, report)
    _draw_gaps(gauge, report, length_s)
    _draw_opinions(gauge, report)
    _draw_notes(parts, gauge, report)
    for axes in (parts, gauge):
        axes.tick_params(bottom=False, labelbottom=False)


def _padded(timeline: Timeline, length_s: float) -> Timeline:
    """Add steps without data where the session began before its windows or ended after them."""
    edges_s = timeline.edges_s
    before = [0.0] if edges_s[0] > 0.0 else []
    after = [length_s] if edges_s[-1] < length_s else []
    around = (len(before), len(after))

    def pad(
        values: np.ndarray[tuple[int, ...], np.dtype[np.float64]],
    ) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
        widths = [(0, 0)] * (values.ndim - 1) + [around]
        return np.pad(values, widths, constant_values=np.nan)

    return Timeline(
        np.concatenate([before, edges_s, after]),
        pad(timeline.gauge),
        pad(timeline.shares),
        pad(timeline.people),
        pad(timeline.seen),
    )


def _draw_parts(axes: Axes, report: Report, length_s: float) -> None:
    """Draw the parts as a ribbon, by turns light and grey, with number and name if they fit."""
    for one in report.segments:
        start_s, part_s = one.summary.start_s, one.summary.length_s
        axes.broken_barh(
            [(start_s, part_s)],
            (0.0, 1.0),
            facecolor=SOFT if one.number % 2 else PAPER,
            edgecolor=LINE,
            linewidth=0.6,
        )
        words = (f"{one.number} {one.name}", str(one.number))
        fitting = (text for text in words if _LETTER * (len(text) + 1) < part_s / length_s)
        axes.text(
            start_s + part_s / 2,
            0.47,
            next(fitting, ""),
            ha="center",
            va="center",
            fontsize=7.5,
            parse_math=False,
        )
    axes.set(ylim=(0, 1), yticks=[])
    axes.spines[:].set_visible(False)


def _draw_borders(axes: Axes, report: Report) -> None:
    for one in report.segments[1:]:
        axes.axvline(one.summary.start_s, color=TEXT, linewidth=0.7, linestyle=(0, (5, 3)))


def _draw_gaps(axes: Axes, report: Report, length_s: float) -> None:
    """Say in words why there is no gauge, where there is room."""
    gaps = report.events[report.events["kind"] == EventKind.GAP.value]
    for row in plain_rows(gaps):
        end_s = row["time_s"] if row["end_s"] is None else row["end_s"]
        if _LETTER * (len(row["detail"]) + 1) > (end_s - row["time_s"]) / length_s:
            continue
        axes.text(
            (row["time_s"] + end_s) / 2,
            50.0,
            row["detail"],
            ha="center",
            va="center",
            fontsize=7.5,
            color=MUTED,
            parse_math=False,
            bbox={"boxstyle": "round,pad=0.2", "fc": PAPER, "ec": "none"},
        )


def _draw_opinions(axes: Axes, report: Report) -> None:
    """Mark on the gauge where the teacher agreed with it and where not."""
    events = report.events
    opinions = events[events["kind"].isin([kind.value for kind in OPINIONS])]
    for kind, (sign, word) in _SIGNS.items():
        marks = opinions[(opinions["kind"] == kind.value) & opinions["gauge"].notna()]
        if len(marks) == 0:
            continue
        axes.plot(
            marks["time_s"],
            marks["gauge"],
            sign,
            color=TEXT,
            markeredgecolor=PAPER,
            markeredgewidth=0.7,
            markersize=6.5,
            clip_on=False,
            label=word,
        )
    if axes.get_legend_handles_labels()[0]:
        axes.legend(
            loc="lower left",
            bbox_to_anchor=(1.0, -0.02),
            borderaxespad=0.0,
            frameon=False,
            handletextpad=0.1,
            labelspacing=0.2,
            fontsize=7.5,
        )


def _draw_notes(above: Axes, gauge: Axes, report: Report) -> None:
    for note in report.notes:
        gauge.axvline(note.time_s, color=MUTED, linewidth=0.6, linestyle=(0, (1, 2)))
        above.text(
            note.time_s,
            1.15,
            note.letter,
            ha="center",
            va="bottom",
            fontsize=7.5,
            style="italic",
            clip_on=False,
        )
