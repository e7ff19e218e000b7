"""What the review says in words. No Qt here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.config import StrategyName
from monitor.i18n import decimals, number_in_line, shown, tr
from monitor.plots.rounding import in_brackets, per_cent, whole
from monitor.review.heads import share_text
from monitor.review.lesson.sound import stretch_at
from monitor.sound.records import SoundStretch, talk_summary
from monitor.sound.wording import stretch_words, talk_lines
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
        when = tr("analysed {when}", when=when)
    parts = [when, duration(record.length_s), info.room, info.course]
    parts.append(info.source)
    if record.state is not SessionState.ENDED:
        parts.append(shown(record.state))
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
        parts.append(tr("nothing recorded"))
    else:
        state = document.windows["state"].iloc[at]
        gauge_and_range = gauge_words(gauge, series.interval_at(time_s))
        parts.append(
            shown(str(state))
            if gauge is None
            else tr("gauge {figures}, {state}", figures=gauge_and_range, state=shown(str(state)))
        )
        facing = None if document.is_of_facing else series.facing_at(time_s)
        if facing is not None:
            parts.append(tr("{facing} % face the front", facing=whole(facing)))
        parts.append(
            tr("{people} of {seen} readable", people=series.people[at], seen=series.seen[at])
        )
    if (heard := stretch_at(document.sound, time_s)) is not None:
        parts.append(stretch_words(heard))
    return _BETWEEN.join(parts)


def gauge_words(gauge: float | None, interval: tuple[float, float] | None) -> str:
    """Return a gauge with its interval: '58 (52 to 64)'."""
    if gauge is None:
        return shown(State.NO_DATA)
    return f"{whole(gauge)} {ends_words(interval)}".rstrip()


def ends_words(interval: tuple[float, float] | None) -> str:
    """Return both ends of an interval: '(52 to 64)'; "" where there is none."""
    return "" if interval is None else in_brackets(interval).lstrip()


def usual_line(usual: UsualLevel | NoUsual) -> str:
    """Return how a session lies to what is usual for its class, or why nobody knows."""
    from monitor.review.usual import NoUsual

    if isinstance(usual, NoUsual):
        return usual.reason
    return f"{sentence(shown(usual.standing))} ({whole(usual.median)})"


def usual_word(usual: UsualLevel | NoUsual) -> str:
    """Return the same in a word or two, for a table that is about it; "" where nobody knows."""
    from monitor.review.usual import NoUsual, UsualStanding

    if isinstance(usual, NoUsual):
        return ""
    words = {
        UsualStanding.ABOVE: tr("above the usual ({median})", median=whole(usual.median)),
        UsualStanding.WITHIN: tr("within the usual ({median})", median=whole(usual.median)),
        UsualStanding.BELOW: tr("below the usual ({median})", median=whole(usual.median)),
    }
    return words[usual.standing]


def usual_words(usual: UsualLevel | NoUsual) -> str:
    """Return the same with the figures that it rests on, for a tooltip."""
    from monitor.review.usual import NoUsual

    if isinstance(usual, NoUsual):
        return usual.reason
    (first, third), (low, high) = usual.middle, usual.expected
    return tr(
        "{standing}.\nThe mean gauges of {value} earlier sessions of this class "
        "have a median of {median}; half of them lie between {first} and {third}.\n"
        "By their spread, 9 of 10 sessions like them lie between {low} and {high}.",
        standing=sentence(shown(usual.standing)),
        value=usual.count,
        median=whole(usual.median),
        first=whole(first),
        third=whole(third),
        low=whole(low),
        high=whole(high),
    )


def scale_words(strategy: StrategyName) -> tuple[str, str, str]:
    """Return what top, middle and bottom of a strategy's scale are called.

    Of net shares of people, all around the middle may be neutral.
    """
    states = FACING_STATES if strategy == "facing" else EXPRESSION_STATES
    top, middle, bottom, _ = states
    middle_word = tr("middle") if strategy == "balance" else shown(middle)
    return shown(top), middle_word, shown(bottom)


def range_title(selection: tuple[float, float] | None) -> str:
    """Return which stretch is summed up."""
    if selection is None:
        return tr("Whole session")
    start_s, end_s = selection
    return f"{clock(start_s)} \N{EN DASH} {clock(end_s)}"


def range_lines(summary: RangeSummary) -> tuple[str, ...]:
    """Return what a stretch amounts to, beside its mean."""
    lines = [tr("{length_s} long", length_s=duration(summary.length_s))]
    if summary.gauge is not None:
        lines.append(trend_words(summary.trend_per_min))
    if summary.coverage is not None:
        lines.append(tr("{coverage} of the faces readable", coverage=per_cent(summary.coverage)))
    if summary.no_data_s >= 1.0:
        lines.append(tr("{no_data_s} without a result", no_data_s=duration(summary.no_data_s)))
    if summary.heads is not None:  # these need room too
        lines = [_BETWEEN.join(lines[:2]), _BETWEEN.join(lines[2:])]
    return tuple(filter(None, lines))


def sound_lines(
    stretches: Sequence[SoundStretch], selection: tuple[float, float] | None
) -> tuple[str, ...]:
    """Return how much was spoken in a stretch; nothing where nobody has listened."""
    return talk_lines(talk_summary(stretches, *(selection or (None, None)))) if stretches else ()


def heads_lines(heads: HeadsSummary | None) -> tuple[str, ...]:
    """Return where people were turned over a stretch, and how much they moved, in two lines."""
    if heads is None:
        return ()
    moved = "" if heads.movement is None else tr("movement {movement:.2f}", movement=heads.movement)
    if heads.facing is None:
        return (moved,)
    others = [
        f"{per_cent(one.share)} {shown(name)}"
        for name, one in heads.shares.items()
        if name != "facing"
    ]
    facing = tr("{facing} faced the front", facing=share_text(heads.facing))
    return facing, _BETWEEN.join(filter(None, (", ".join(others), moved)))


def heads_words(heads: HeadsSummary | None) -> str:
    """Return the same with the intervals, and what they are not; "" where nothing is known."""
    if heads is None:
        return ""
    lines = [f"{share} {name}" for name, share in heads.words().items()]
    lines += (
        [tr("movement {movement_words}", movement_words=heads.movement_words)]
        if heads.movement_words
        else []
    )
    lines += [tr("Looking to the front is not listening")] if heads.shares else []
    return "\n".join(lines)


def trend_words(per_min: float | None) -> str:
    """Return which way the gauge went, and how fast; or that nobody can tell."""
    if per_min is None:
        return tr("too short for a trend")
    if abs(per_min) < _STEADY_PER_MIN:
        return tr("steady")
    if per_min > 0:
        return tr("rose by {points:.1f} points a minute", points=per_min)
    return tr("fell by {points:.1f} points a minute", points=-per_min)


def signed(points: float | None, digits: int = 0) -> str:
    """Return a difference with its sign; "" where it is unknown."""
    if points is None:
        return ""
    rounded = round(points, digits)
    if rounded == 0:
        return f"\N{PLUS-MINUS SIGN}{0:.{digits}f}"
    sign = "+" if rounded > 0 else _MINUS
    return number_in_line(sign + decimals(abs(rounded), f".{digits}f"))


def extremes_line(segments: Sequence[Segment]) -> str:
    """Return which part rose and which fell most against the one before it."""
    from monitor.review.segments import fell_most, rose_most

    found = ((tr("Rose most"), rose_most(segments)), (tr("Fell most"), fell_most(segments)))
    return _BETWEEN.join(
        f"{what}: {part.shown_name} ({signed(part.change)})"
        for what, part in found
        if part is not None
    )


def shares_line(summary: RangeSummary) -> str:
    """Return the share of the time in each state, for those who cannot see the bar."""
    facing = any(summary.share(state) for state in State if state.is_facing)
    states = FACING_STATES if facing else EXPRESSION_STATES
    shares = [f"{per_cent(summary.share(state))} {shown(state)}" for state in states]
    return ", ".join(shares)


def agreement_line(agreement: Agreement) -> str:
    """Return how often the gauge was right, with the interval of so few marks."""
    if agreement.interval is None:
        return ""
    low, high = (100 * share for share in agreement.interval)
    counts = tr("{agreed} of {total}", agreed=agreement.agreed, total=agreement.total)
    return tr(
        "Gauge right {counts} times; of many more it would be {low:.0f} to {high:.0f} in 100",
        counts=counts,
        low=low,
        high=high,
    )
