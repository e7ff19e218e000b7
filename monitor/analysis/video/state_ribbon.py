"""What the gauge said, as a ribbon below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from monitor.analysis.parts import Part
from monitor.colours import ON_LIGHT
from monitor.i18n import shown
from monitor.plots.charts import HATCHES, LINE, PAPER, SOFT
from monitor.plots.fonts import letter_count
from monitor.types import State

if TYPE_CHECKING:
    from matplotlib.axes import Axes

# Dark, light, hatched and dotted.
_COLOURS = {
    1: ON_LIGHT.interested,
    0: SOFT,
    -1: ON_LIGHT.bored,
    None: PAPER,
}

_LETTER = 0.011
"""Width of a letter, in widths of the axes."""


def draw_parts(axes: Axes, parts: Sequence[Part]) -> None:
    """Draw what the gauge said as a ribbon, in words where there is room."""
    for state in State:
        spans = [(p.start_s, p.end_s - p.start_s) for p in parts if p.state is state]
        axes.broken_barh(
            spans,
            (0, 1),
            facecolor=_COLOURS[state.level],
            edgecolor=LINE,
            hatch=HATCHES.get(state.level),
            linewidth=0,
        )
    length_s = parts[-1].end_s - parts[0].start_s if parts else 0.0
    for part in parts:
        word = shown(part.state)
        if part.end_s - part.start_s > _LETTER * (letter_count(word) + 1) * length_s:
            axes.text(
                (part.start_s + part.end_s) / 2,
                0.46,
                word,
                ha="center",
                va="center",
                fontsize=7.5,
                bbox={"boxstyle": "round,pad=0.15", "fc": PAPER, "ec": "none"},
            )
    axes.set(ylim=(0, 1), yticks=[])
    axes.spines[:].set_visible(False)
    axes.tick_params(bottom=False)
