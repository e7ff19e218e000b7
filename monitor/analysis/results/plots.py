"""A recording at a glance: the gauge over time, what it is made of, and how many it saw."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd

from monitor.analysis.parts import Part
from monitor.analysis.video.state_ribbon import draw_parts
from monitor.classes import Classes
from monitor.errors import AnalysisError
from monitor.files.atomic_write import atomic_write
from monitor.i18n import shown, tr
from monitor.plots.charts import (
    MUTED,
    STYLE,
    draw_classes,
    draw_facing,
    draw_gauge,
    draw_people,
    draw_turned,
    set_time_axis,
)
from monitor.plots.figures import figure_of, keep_order
from monitor.plots.fonts import letter_count
from monitor.plots.timeline import timeline_of
from monitor.tables.note import NOTE
from monitor.tables.spans import mean_coverage
from monitor.types import EXPRESSIONS

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_SIZE_IN = (11.0, 7.4)
_DOTS_PER_IN = 140


def plot_recording(
    windows: pd.DataFrame,
    parts: Sequence[Part],
    path: Path,
    *,
    title: str,
    verdict: str,
    formula: str,
    neutral_band: float,
    classes: Classes = EXPRESSIONS,
) -> None:
    """Write the picture of a recording; the file appears complete or not at all.

    Args:
        windows: The table of windows (DESIGN 5), NaN where there is no data.
        parts: What the gauge said, part by part.
        path: Ends in .png, .svg or .pdf.
        title: Name of the recording.
        verdict: What it says as a whole, in a few words.
        formula: How its score comes about.
        neutral_band: Scores within +-this of 0 are neutral.
        classes: What was told apart.

    Raises:
        AnalysisError: The name ends in something else.
        OSError: The file cannot be written.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in {"png", "svg", "pdf"}:
        raise AnalysisError(tr("{path}: end the name in .png, .svg or .pdf", path=path))
    timeline = timeline_of(windows)
    picture = io.BytesIO()
    with figure_of(_SIZE_IN, STYLE) as figure:
        mix = timeline.has_mix or not timeline.has_turned
        heights = [10, 1, *[8] * mix, *[5] * timeline.has_turned, 4]
        grid = {"height_ratios": heights, "hspace": 0.16}
        rows = figure.subplots(len(heights), 1, sharex=True, gridspec_kw=grid)
        figure.subplots_adjust(left=0.065, right=0.85, top=0.865, bottom=0.06)
        _write_header(figure, title, verdict, formula)
        draw_gauge(rows[0], timeline, neutral_band)
        draw_facing(rows[0], timeline, key_y=0.38)
        draw_parts(rows[1], parts)
        if mix:
            draw_classes(rows[2], timeline, classes)
        if timeline.has_turned:
            draw_turned(rows[-2], timeline)
        draw_people(rows[-1], timeline, mean_coverage(windows))
        set_time_axis(rows[-1], timeline)
        figure.align_ylabels(rows)
        key = "Description" if kind == "png" else "Keywords"
        keep_order(figure)
        figure.savefig(picture, format=kind, dpi=_DOTS_PER_IN, metadata={key: NOTE})
    with atomic_write(path) as part:
        part.write_bytes(picture.getvalue())


def _write_header(figure: Figure, title: str, verdict: str, formula: str) -> None:
    name, share = title, 70 * len(title) / max(letter_count(title), 1)
    if len(title) > share:
        name = f"{title[: int(0.57 * share)]}\N{HORIZONTAL ELLIPSIS}{title[-int(0.4 * share) :]}"
    left = figure.subplotpars.left
    figure.text(left, 0.945, name, fontsize=15, weight="bold", parse_math=False)
    figure.text(left, 0.912, verdict, fontsize=10.5, color=MUTED)
    figure.text(left, 0.884, formula, fontsize=8.5, color=MUTED)
    figure.text(0.985, 0.945, shown(NOTE), fontsize=8.5, color=MUTED, ha="right")
