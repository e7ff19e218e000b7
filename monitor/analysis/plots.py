"""The picture of a recording: the gauge over time, what it is made of, and who was readable."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from monitor.analysis.parts import Part
from monitor.colours import ON_LIGHT
from monitor.folders import cache_folder
from monitor.store.export import NOTE
from monitor.types import EMOTIONS, State

# matplotlib keeps a list of fonts; it belongs with everything else that the program keeps.
os.environ.setdefault("MPLCONFIGDIR", str(cache_folder() / "matplotlib"))

from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.ticker import FuncFormatter, MaxNLocator, MultipleLocator

if TYPE_CHECKING:
    from matplotlib.axes import Axes

SIZE_INCHES = (11.0, 7.2)
DPI = 140

MOST_POINTS = 1500
"""More windows than this are drawn as means: a picture has no more pixels across."""

_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1200, 1800, 3600, 7200, 14400)

_TEXT, _MUTED, _LINE = "#1c2126", "#5e666e", "#d9d6cf"

# From negative to positive, and told apart in grey by their order and their borders.
_ORDER = ("angry", "disgust", "fear", "sad", "neutral", "surprise", "happy")
_FILLS = {
    "angry": "#8c3f06",
    "disgust": "#b4540a",
    "fear": "#d98b4b",
    "sad": "#efc396",
    "neutral": "#e9e7e2",
    "surprise": "#9cc1ea",
    "happy": "#2a6fbb",
}


def plot_recording(
    windows: pd.DataFrame,
    parts: Sequence[Part],
    path: Path,
    *,
    title: str,
    verdict: str,
    dead_band: float,
) -> None:
    """Draw a recording's windows into a file: `.png`, `.svg` or `.pdf`.

    Args:
        windows: The columns `start_s, end_s, people, seen, coverage, angry ... neutral, score`;
            empty cells where there is no result.
        parts: What the gauge said, part by part.
        path: The file; it appears complete or not at all.
        title: What the recording is called.
        verdict: What it says as a whole.
        dead_band: Scores within +-this of 0 are neutral.

    Raises:
        OSError: The file cannot be written.
    """
    layout = ConstrainedLayoutEngine(h_pad=0.08, w_pad=0.1)
    figure = Figure(figsize=SIZE_INCHES, dpi=DPI, layout=layout)
    gauge, mix, people = figure.subplots(
        3, 1, sharex=True, gridspec_kw={"height_ratios": [3.0, 2.2, 1.1]}
    )
    figure.suptitle(title, x=0.012, ha="left", fontsize=15, fontweight="bold", color=_TEXT)
    gauge.set_title(verdict, loc="left", fontsize=10.5, color=_MUTED)
    gauge.set_title(NOTE, loc="right", fontsize=9, color=_MUTED)
    series = _thinned(windows)
    draw_gauge(gauge, series, parts, dead_band)
    _draw_mix(mix, series)
    _draw_people(people, series)
    people.set_xlabel("time in the recording", color=_MUTED, fontsize=9)
    for axes in (gauge, mix, people):
        _quiet(axes)
    part = path.with_name(f"{path.name}.part")
    try:
        figure.savefig(part, format=path.suffix.removeprefix("."))
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def draw_gauge(axes: Axes, windows: pd.DataFrame, parts: Sequence[Part], dead_band: float) -> None:
    """Draw the gauge, 0 to 100, over the bands of its states; gaps stay gaps."""
    for low, high, state in (
        (0.0, 50 * (1 - dead_band), State.BORED),
        (50 * (1 + dead_band), 100.0, State.INTERESTED),
    ):
        axes.axhspan(low, high, color=ON_LIGHT.of(state), alpha=0.08, linewidth=0)
        axes.text(
            1.006,
            (low + high) / 2,
            state.value,
            transform=axes.get_yaxis_transform(),
            color=ON_LIGHT.of(state),
            fontsize=9.5,
            va="center",
        )
    axes.text(
        *(1.006, 50.0, "neutral"),
        transform=axes.get_yaxis_transform(),
        color=ON_LIGHT.neutral,
        fontsize=9.5,
        va="center",
    )
    for part in parts:
        if part.state is State.NO_DATA:
            axes.axvspan(
                *(part.start_s, part.end_s),
                facecolor="none",
                edgecolor=ON_LIGHT.no_data,
                hatch="///",
                linewidth=0,
                alpha=0.6,
            )
            _name_gap(axes, part, windows)
        else:  # a strip along the foot of the picture
            axes.plot(
                (part.start_s, part.end_s),
                (1.5, 1.5),
                color=ON_LIGHT.of(part.state),
                linewidth=5,
                solid_capstyle="butt",
            )
    axes.axhline(50, color=_LINE, linewidth=1)
    axes.plot(_middle(windows), 50 * (1 + windows["score"]), color=_TEXT, linewidth=1.5)
    axes.set(ylim=(0, 100), yticks=(0, 25, 50, 75, 100))
    axes.set_ylabel("gauge", color=_MUTED, fontsize=9)


def _name_gap(axes: Axes, part: Part, windows: pd.DataFrame) -> None:
    length_s = float(windows["end_s"].iloc[-1] - windows["start_s"].iloc[0])
    if part.end_s - part.start_s > 0.08 * length_s:
        axes.text(
            *((part.start_s + part.end_s) / 2, 50.0, "no data"),
            ha="center",
            va="center",
            fontsize=9,
            color=_MUTED,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 2},
        )


def _draw_mix(axes: Axes, windows: pd.DataFrame) -> None:
    shares = windows[list(_ORDER)].to_numpy(float)
    edges = np.hstack([np.zeros((len(shares), 1)), np.cumsum(shares, axis=1)])
    middle = _middle(windows)
    for number, emotion in enumerate(_ORDER):
        axes.fill_between(
            middle,
            100 * edges[:, number],
            100 * edges[:, number + 1],
            facecolor=_FILLS[emotion],
            edgecolor="white",
            linewidth=0.4,
            label=emotion,
        )
    axes.set(ylim=(0, 100), yticks=(0, 50, 100))
    axes.set_ylabel("expressions, %", color=_MUTED, fontsize=9)
    handles, names = axes.get_legend_handles_labels()
    axes.legend(
        *(handles[::-1], names[::-1]),
        loc="center left",
        bbox_to_anchor=(1.0, 0.5),
        frameon=False,
        fontsize=8.5,
        labelcolor=_MUTED,
        handlelength=1.0,
        labelspacing=0.25,
    )


def _draw_people(axes: Axes, windows: pd.DataFrame) -> None:
    middle = _middle(windows)
    axes.fill_between(middle, windows["seen"], color="#e9e7e2", linewidth=0, label="seen lately")
    axes.plot(middle, windows["people"], color=_TEXT, linewidth=1.2, label="readable")
    axes.set_ylim(0, max(1.0, 1.15 * float(windows["seen"].max())))
    axes.yaxis.set_major_locator(MaxNLocator(nbins=3, integer=True))
    axes.set_ylabel("people", color=_MUTED, fontsize=9)
    axes.legend(
        loc="center left",
        bbox_to_anchor=(1.0, 0.5),
        frameon=False,
        fontsize=8.5,
        labelcolor=_MUTED,
        handlelength=1.0,
    )
    axes.set_xlim(float(windows["start_s"].iloc[0]), float(windows["end_s"].iloc[-1]))
    axes.xaxis.set_major_locator(MultipleLocator(_step_s(axes.get_xlim())))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda seconds, _: _clock(seconds)))


def _step_s(limits_s: tuple[float, float]) -> float:
    """Time between two marks, such as people divide an hour into."""
    wanted_s = (limits_s[1] - limits_s[0]) / 9
    return next((step_s for step_s in _STEPS_S if step_s >= wanted_s), _STEPS_S[-1])


def _quiet(axes: Axes) -> None:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(_LINE)
    axes.tick_params(colors=_MUTED, labelsize=8.5, length=0)


def _thinned(windows: pd.DataFrame) -> pd.DataFrame:
    """Means over neighbouring windows where there are too many; no result stays none."""
    if len(windows) <= MOST_POINTS:
        return windows
    numbers = windows[["start_s", "end_s", "people", "seen", "coverage", *EMOTIONS, "score"]]
    group = np.arange(len(windows)) * MOST_POINTS // len(windows)
    thin = numbers.groupby(group).mean()
    thin["start_s"] = numbers["start_s"].groupby(group).min()
    thin["end_s"] = numbers["end_s"].groupby(group).max()
    return thin


def _middle(windows: pd.DataFrame) -> NDArray[np.float64]:
    return ((windows["start_s"] + windows["end_s"]) / 2).to_numpy(float)


def _clock(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{second:02}"
