"""The parts of a recording as a small table: when, what the gauge said, and how high it was."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtWidgets import QGridLayout, QWidget

from monitor.analysis.parts import Part
from monitor.i18n import shown, tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import clock, sentence

MOST_PARTS = 8


def parts_grid(parts: Sequence[Part], palette: Palette) -> QWidget:
    """Return a row per part, and how many there are beyond the first `MOST_PARTS`."""
    table = QWidget()
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(4, 1)
    for row, part in enumerate(parts[:MOST_PARTS]):
        time = f"{clock(part.start_s)} \N{EN DASH} {clock(part.end_s)}"
        state = label(sentence(shown(part.state)))
        state.setStyleSheet(f"color: {palette.of_state(part.state).name()}; font-weight: 600;")
        gauge = "" if part.gauge is None else f"{part.gauge:.0f}"
        cells = (label(time, "quiet"), state, label(gauge), label(_range(part), "quiet"))
        for column, cell in enumerate(cells):
            grid.addWidget(cell, row, column)
    if len(parts) > MOST_PARTS:
        more = label(tr("and {parts} more in summary.json", parts=len(parts) - MOST_PARTS), "quiet")
        grid.addWidget(more, MOST_PARTS, 0, 1, 5)
    return table


def _range(part: Part) -> str:
    interval = part.gauge_interval
    return (
        ""
        if interval is None
        else tr("{interval:.0f} to {interval_2:.0f}", interval=interval[0], interval_2=interval[1])
    )
