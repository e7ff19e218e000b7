"""What each zone amounts to."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from statistics import fmean

from pydantic.dataclasses import dataclass

from monitor.types import Scored
from monitor.window.zones.steps import ZoneWindow
from monitor.zones import Zone


@dataclass(frozen=True)
class ZoneResult(Scored):
    """A zone over the whole recording; means over the windows that may be shown.

    Attributes:
        name: What it is called.
        left: Where it begins, in pixels; None where it reaches to the picture's edge.
        top: Likewise.
        right: Where it ends, likewise.
        bottom: Likewise.
        people: Most people readable in it in one window.
        score: Mean score, -1..1; None without a result.
        score_low: Mean of the lower ends of the intervals; None where a window has none.
        score_high: The same of the upper ends.
        scored: Share of its windows that have a result, 0..1.
        facing: Mean share of people who face the front, 0..1; None where it is never known.
        facing_low: Mean of the lower ends of its intervals.
        facing_high: The same of the upper ends.
    """

    name: str
    left: float | None
    top: float | None
    right: float | None
    bottom: float | None
    people: int
    score: float | None
    score_low: float | None
    score_high: float | None
    scored: float
    facing: float | None
    facing_low: float | None
    facing_high: float | None


def zone_results(zones: Sequence[Zone], windows: Sequence[ZoneWindow]) -> Iterator[ZoneResult]:
    """Yield what the windows of each zone amount to."""
    for zone in zones:
        mine = [one.summary for one in windows if one.zone == zone.name]
        scored = [one for one in mine if one.score is not None]
        known = [o.facing for one in mine if (o := one.orientation) is not None and o.facing]
        yield ZoneResult(
            zone.name,
            left=_edge(zone.left),
            top=_edge(zone.top),
            right=_edge(zone.right),
            bottom=_edge(zone.bottom),
            people=max((one.person_count for one in mine), default=0),
            score=_mean([one.score for one in scored]),
            score_low=_mean([one.score_low for one in scored]),
            score_high=_mean([one.score_high for one in scored]),
            scored=len(scored) / len(mine) if mine else 0.0,
            facing=_mean([one.share for one in known]),
            facing_low=_mean([one.low for one in known]),
            facing_high=_mean([one.high for one in known]),
        )


def _edge(value: float) -> float | None:
    return value if math.isfinite(value) else None


def _mean(values: Sequence[float | None]) -> float | None:
    """The mean; None without any, and where one is not known."""
    known = [one for one in values if one is not None]
    return fmean(known) if known and len(known) == len(values) else None
