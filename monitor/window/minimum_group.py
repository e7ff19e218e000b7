"""The minimum group size: no class result of a group in which one person can be made out."""

from __future__ import annotations

from dataclasses import replace

from monitor.types import State, WindowSummary


def withhold_small_group(summary: WindowSummary, min_people: int) -> WindowSummary:
    """Return `summary` without a class result where fewer than `min_people` were readable.

    Where people are turned is withheld by the people whose direction counted: more can be seen
    than can be read. Time, frames, people and coverage stay: the time line is never lost.
    """
    if summary.orientation is not None and summary.orientation.people < min_people:
        summary = replace(summary, orientation=None)
    if summary.person_count >= min_people or summary.state is State.NO_DATA:
        return summary
    return replace(
        summary,
        mean_probabilities=None,
        score=None,
        score_low=None,
        score_high=None,
        state=State.NO_DATA,
    )
