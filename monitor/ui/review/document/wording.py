"""What the review says in words. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.config import StrategyName
from monitor.plots.rounding import both_ends, per_cent, whole
from monitor.review.heads import share_text
from monitor.sources.recorded_file import recorded_file_of
from monitor.store import SessionRecord, SessionState
from monitor.types import EXPRESSION_STATES, FACING_STATES, State
from monitor.ui.review.document.document import Document
from monitor.ui.widgets.wording import clock, duration, local_time, sentence

if TYPE_CHECKING:
    from monitor.review.agreement import Agreement
    from monitor.review.heads import HeadsSummary
    from monitor.review.ranges import RangeSummary
    from monitor.review.segments import Segment
    from monitor.review.usual import NoUsual, UsualLevel

_BETWEEN = "  \N{MIDDLE DOT}  "
_MINUS = "\N{MINUS SIGN}"
_STEADY_PER_MIN = 0.1


def about_line(record: SessionRecord) -> str:
    """Return date, length, room, course and source of a session."""
    info = record.info
    when = local_time(info.started_at)
    if recorded_file_of(info.settings) is not None:
        when = f"analysed {when}"
    parts = [when, duration(record.length_s), info.room, info.course]
    parts.append(info.source)
    if record.state is not SessionState.ENDED:
        parts.append(record.state.value)
    return _BETWEEN.join(part for part in parts if part)


def cursor_line(document: Document, time_s: float) -> str:
    """Return when the cursor stands, and what the gauge showed then."""
    info = document.record.info
    moment = info.started_at + timedelta(seconds=time_s)
    # Nobody knows when a recording was made: its session began when it was analysed.
    is_analysed = recorded_file_of(info.settings) is not None
    of_day = "" if is_analysed else f"  ({moment.astimezone():%H:%M})"
    parts = [f"{clock(time_s)}{of_day}"]
    series, at = document.series, document.series.window_at(time_s)
    gauge = series.gauge_at(time_s)
    if at is None:
        parts.append("nothing recorded")
    else:
        state = document.windows["state"].iloc[at]
        gauge_and_range = gauge_words(gauge, series.interval_at(time_s))
        parts.append(str(state) if gauge is None else f"gauge {gauge_and_range}, {state}")
        facing = None if document.is_of_facing else series.facing_at(time_s)
        if facing is not None:
            parts.append(f"{whole(facing)} % face the front")
        parts.append(f"{series.people[at]} of {series.seen[at]} readable")
    return _BETWEEN.join(parts)


def gauge_words(gauge: float | None, interval: tuple[float, float] | None) -> str:
    """Return a gauge with its interval: '58 (52 to 64)'."""
    if gauge is None:
        return State.NO_DATA.value
    return f"{whole(gauge)} {ends_words(interval)}".rstrip()


def ends_words(interval: tuple[float, float] | None) -> str:
    """Return both ends of an interval: '(52 to 64)'; "" where there is none."""
    return "" if interval is None else f"({both_ends(interval, ' to ')})"


def usual_line(usual: UsualLevel | NoUsual) -> str:
    """Return how a session lies to what is usual for its class, or why nobody knows."""
    from monitor.review.usual import NoUsual

    if isinstance(usual, NoUsual):
        return usual.reason
    return f"{sentence(usual.standing.value)} ({whole(usual.median)})"


def usual_word(usual: UsualLevel | NoUsual) -> str:
    """Return the same in a word or two, for a table that is about it; "" where nobody knows."""
    from monitor.review.usual import NoUsual

    if isinstance(usual, NoUsual):
        return ""
    where = usual.standing.value.removesuffix(" this class's usual")
    return f"{where} the usual ({whole(usual.median)})"


def usual_words(usual: UsualLevel | NoUsual) -> str:
    """Return the same with the figures that it rests on, for a tooltip."""
    from monitor.review.usual import NoUsual

    if isinstance(usual, NoUsual):
        return usual.reason
    (first, third), (low, high) = usual.middle, usual.expected
    return (
        f"{sentence(usual.standing.value)}.\n"
        f"The mean gauges of {usual.count} earlier sessions of this class have a median of "
        f"{whole(usual.median)}; half of them lie between {whole(first)} and {whole(third)}.\n"
        f"By their spread, 9 of 10 sessions like them lie between {whole(low)} and {whole(high)}."
    )


def scale_words(strategy: StrategyName) -> tuple[str, str, str]:
    """Return what top, middle and bottom of a strategy's scale are called.

    Of net shares of people, all around the middle may be neutral.
    """
    states = FACING_STATES if strategy == "facing" else EXPRESSION_STATES
    top, middle, bottom, _ = states
    return top.value, "middle" if strategy == "balance" else middle.value, bottom.value


def range_title(selection: tuple[float, float] | None) -> str:
    """Return which stretch is summed up."""
    if selection is None:
        return "Whole session"
    start_s, end_s = selection
    return f"{clock(start_s)} \N{EN DASH} {clock(end_s)}"


def range_lines(summary: RangeSummary) -> tuple[str, ...]:
    """Return what a stretch amounts to, beside its mean."""
    lines = [f"{duration(summary.length_s)} long"]
    if summary.gauge is not None:
        lines.append(trend_words(summary.trend_per_min))
    if summary.coverage is not None:
        lines.append(f"{per_cent(summary.coverage)} of the faces readable")
    if summary.no_data_s >= 1.0:
        lines.append(f"{duration(summary.no_data_s)} without a result")
    if summary.heads is not None:  # these need room too
        lines = [_BETWEEN.join(lines[:2]), _BETWEEN.join(lines[2:])]
    return tuple(filter(None, lines))


def heads_lines(heads: HeadsSummary | None) -> tuple[str, ...]:
    """Return where people were turned over a stretch, and how much they moved, in two lines."""
    if heads is None:
        return ()
    moved = "" if heads.movement is None else f"movement {heads.movement:.2f}"
    if heads.facing is None:
        return (moved,)
    others = [
        f"{per_cent(one.share)} {name}" for name, one in heads.shares.items() if name != "facing"
    ]
    facing = f"{share_text(heads.facing)} faced the front"
    return facing, _BETWEEN.join(filter(None, (", ".join(others), moved)))


def heads_words(heads: HeadsSummary | None) -> str:
    """Return the same with the intervals, and what they are not; "" where nothing is known."""
    if heads is None:
        return ""
    lines = [f"{share} {name}" for name, share in heads.words().items()]
    lines += [f"movement {heads.movement_words}"] if heads.movement_words else []
    lines += ["Looking to the front is not listening"] if heads.shares else []
    return "\n".join(lines)


def trend_words(per_min: float | None) -> str:
    """Return which way the gauge went, and how fast; or that nobody can tell."""
    if per_min is None:
        return "too short for a trend"
    if abs(per_min) < _STEADY_PER_MIN:
        return "steady"
    verb = "rose" if per_min > 0 else "fell"
    return f"{verb} by {abs(per_min):.1f} points a minute"


def signed(points: float | None, digits: int = 0) -> str:
    """Return a difference with its sign; "" where it is unknown."""
    if points is None:
        return ""
    rounded = round(points, digits)
    if rounded == 0:
        return f"\N{PLUS-MINUS SIGN}{0:.{digits}f}"
    return f"{'+' if rounded > 0 else _MINUS}{abs(rounded):.{digits}f}"


def extremes_line(segments: Sequence[Segment]) -> str:
    """Return which part rose and which fell most against the one before it."""
    from monitor.review.segments import fell_most, rose_most

    found = (("Rose most", rose_most(segments)), ("Fell most", fell_most(segments)))
    return _BETWEEN.join(
        f"{what}: {part.name} ({signed(part.change)})" for what, part in found if part is not None
    )


def shares_line(summary: RangeSummary) -> str:
    """Return the share of the time in each state, for those who cannot see the bar."""
    facing = any(summary.share(state) for state in State if state.is_facing)
    states = FACING_STATES if facing else EXPRESSION_STATES
    shares = [f"{per_cent(summary.share(state))} {state.value}" for state in states]
    return ", ".join(shares)


def agreement_line(agreement: Agreement) -> str:
    """Return how often the gauge was right, with the interval of so few marks."""
    if agreement.interval is None:
        return ""
    low, high = (100 * share for share in agreement.interval)
    counts = f"{agreement.agreed} of {agreement.total}"
    return f"Gauge right {counts} times ({low:.0f}\N{EN DASH}{high:.0f} %)"
