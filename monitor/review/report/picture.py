"""The picture of a session: its parts, the gauge with all that happened, and who was readable."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from monitor.i18n import marked, shown, tr
from monitor.plots.charts import (
    HATCHES,
    LINE,
    MUTED,
    PAPER,
    SOFT,
    TEXT,
    draw_facing,
    draw_gauge,
    draw_people,
    set_time_axis,
)
from monitor.plots.fonts import letter_count
from monitor.plots.timeline import Timeline, timeline_of
from monitor.review.report.content import Report
from monitor.store import OPINIONS, EventKind
from monitor.store.files.export import plain_rows
from monitor.tables.spans import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes

HEIGHTS = (1.1, 10.0, 2.6)
"""Of the three axes, as shares of each other."""

_STEPS = 500
"""As many as can be told apart in the width of a page."""

_LEAST_S = 1.0
"""Less time than this without windows is what the last step left over."""

_LETTER = 0.0105
"""Width of a letter, in widths of the axes."""

_KEY: dict[str, Any] = {
    "borderaxespad": 0.0,
    "frameon": False,
    "labelspacing": 0.2,
    "fontsize": 7.5,
}

_SIGNS = {EventKind.AGREE: ("o", marked("agreed")), EventKind.DISAGREE: ("X", marked("disagreed"))}


def draw_session(rows: Sequence[Axes], report: Report) -> None:
    """Draw the session into three axes, one above another, that share their time."""
    length_s = max(report.length_s, 1.0)
    timeline = _padded(timeline_of(report.windows, _STEPS), length_s)
    parts, gauge, people = rows
    draw_gauge(gauge, timeline, report.neutral_band)
    draw_facing(gauge, timeline, key_y=0.38)
    draw_people(people, timeline, report.coverage)
    set_time_axis(people, timeline)
    _draw_parts(parts, report, length_s)
    _say_no_data(parts, timeline)
    _draw_borders(gauge, report)
    _draw_gaps(gauge, report, length_s)
    _draw_opinions(gauge, report)
    _draw_notes(parts, gauge, report, length_s)
    for axes in (parts, gauge):
        axes.tick_params(bottom=False, labelbottom=False)


def _padded(timeline: Timeline, length_s: float) -> Timeline:
    """Add steps without data where the session began before its windows or ended after them."""
    edges_s = timeline.edges_s
    before = [0.0] if edges_s[0] >= _LEAST_S else []
    after = [length_s] if length_s - edges_s[-1] >= _LEAST_S else []

    def pad(values: Array) -> Array:
        steps = [(0, 0)] * (values.ndim - 1) + [(len(before), len(after))]
        return np.pad(values, steps, constant_values=np.nan)

    return replace(
        timeline,
        edges_s=np.concatenate([before, edges_s, after]),
        gauge=pad(timeline.gauge),
        low=pad(timeline.low),
        high=pad(timeline.high),
        shares=pad(timeline.shares),
        people=pad(timeline.people),
        seen=pad(timeline.seen),
        turned=pad(timeline.turned),
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
        words = (f"{one.number} {one.shown_name}", str(one.number))
        fitting = (text for text in words if _LETTER * (letter_count(text) + 1) < part_s / length_s)
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
        reason = shown(row["detail"])
        if _LETTER * (letter_count(reason) + 1) > (end_s - row["time_s"]) / length_s:
            continue
        axes.text(
            (row["time_s"] + end_s) / 2,
            50.0,
            reason,
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
            label=shown(word),
        )
    if axes.get_legend_handles_labels()[0]:
        axes.legend(loc="lower left", bbox_to_anchor=(1.0, -0.02), handletextpad=0.1, **_KEY)


def _say_no_data(axes: Axes, timeline: Timeline) -> None:
    """Say beside the parts how time without data looks, if there is any."""
    from matplotlib.patches import Patch

    if np.isnan(timeline.gauge).any():
        dotted = Patch(fc=PAPER, ec=LINE, hatch=HATCHES[None], lw=0.5, label=tr("no data"))
        axes.legend(
            handles=[dotted],
            loc="center left",
            bbox_to_anchor=(1.006, 0.5),
            handlelength=1.4,
            **_KEY,
        )


def _draw_notes(above: Axes, gauge: Axes, report: Report, length_s: float) -> None:
    """Draw where the notes belong, with their letters as long as one does not cover another."""
    free_from_s = -length_s
    for note in report.notes:
        gauge.axvline(note.time_s, color=MUTED, linewidth=0.6, linestyle=(0, (1, 2)))
        half_s = _LETTER * (len(note.letter) + 1) * length_s / 2
        if note.time_s - half_s < free_from_s:
            continue
        free_from_s = note.time_s + half_s
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
