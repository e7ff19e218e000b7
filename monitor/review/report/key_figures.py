"""The numbers at the head of a report."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.config import StrategyName
from monitor.i18n import tr
from monitor.review.agreement import SessionAgreement
from monitor.review.ranges import RangeSummary
from monitor.review.report.formatting import (
    SHORTEST_SHOWN_S,
    UNKNOWN,
    interval_95,
    per_cent,
    range_text,
    signed,
    whole_number,
)
from monitor.times import clock_text


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number at the head of the report.

    Attributes:
        name: What it is.
        value: The number.
        detail: One line below it.
    """

    name: str
    value: str
    detail: str


def key_figures(
    whole: RangeSummary, agreement: SessionAgreement, strategy: StrategyName
) -> tuple[KeyFigure, ...]:
    """Return what the whole session amounts to, with the strategy that it was scored by."""
    marks = agreement.overall
    right = (
        tr("{agreed} of {total}", agreed=marks.agreed, total=marks.total)
        if marks.total
        else UNKNOWN
    )
    return (
        KeyFigure(tr("Mean gauge"), whole_number(whole.gauge), _about_mean(whole)),
        _trend(whole),
        *([] if strategy == "facing" else _facing(whole)),  # the gauge says it then
        KeyFigure(tr("Length"), clock_text(whole.length_s), _without_data(whole)),
        KeyFigure(tr("Readable"), per_cent(whole.coverage), tr("of those seen")),
        KeyFigure(
            tr("Gauge was right"), right, interval_95(marks.interval) or tr("nothing was marked")
        ),
    )


def _trend(whole: RangeSummary) -> KeyFigure:
    if whole.trend_per_min is None:
        return KeyFigure(tr("Trend"), UNKNOWN, tr("too short for a trend"))
    return KeyFigure(tr("Trend"), signed(whole.trend_per_min, digits=1), tr("points a minute"))


def _facing(whole: RangeSummary) -> list[KeyFigure]:
    facing = whole.heads and whole.heads.facing
    if not facing:
        return []
    ends = range_text((100 * facing.low, 100 * facing.high))
    return [
        KeyFigure(
            tr("Facing the front"), per_cent(facing.share), tr("90 % range {ends}", ends=ends)
        )
    ]


def _about_mean(whole: RangeSummary) -> str:
    if whole.gauge_interval is None:
        return tr("50 is the middle")
    return tr("90 % range {range_text}", range_text=range_text(whole.gauge_interval))


def _without_data(whole: RangeSummary) -> str:
    if not whole.scored_s:
        return tr("none of it with a result")
    if whole.no_data_s < SHORTEST_SHOWN_S:
        return tr("with a result throughout")
    return tr("{clock_text} without data", clock_text=clock_text(whole.no_data_s))
