"""Was a session above what is usual for its class, by earlier ones of its room and course?

What an expression network makes of a room depends on the room: its light, its camera, how people
there look. So a gauge says more against what the same room showed before than against 50. A session
is out of the usual where its mean lies outside of the interval in which one more session is to be
expected after the earlier ones: mean +- t sd sqrt(1 + 1/n), with t of Student's distribution with
n - 1 degrees of freedom (the prediction interval of a normal sample: Hahn and Meeker, Statistical
Intervals, 1991, section 4.8). With few sessions, or very different ones, that is wide: then little
is out of the usual.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from statistics import fmean, median, quantiles, stdev

from monitor.i18n import listed, tr
from monitor.review.segments import MIN_CHANGE
from monitor.store import SessionRecord, SessionState

FEWEST = 3
"""Of fewer sessions nobody knows what is usual."""

_COUNTS = (tr("no"), tr("one"), tr("two"), tr("three"))

_T_90 = (6.3138, 2.9200, 2.3534, 2.1318, 2.0150, 1.9432, 1.8946, 1.8595, 1.8331, 1.8125)
"""95 % of Student's distribution lie below this, with 1, 2, .. degrees of freedom."""

_Z_90 = 1.644854
"""The same of the normal distribution."""


class UsualStanding(StrEnum):
    """How a session lies to the usual level of its class."""

    ABOVE = "above this class's usual"
    WITHIN = "within this class's usual"
    BELOW = "below this class's usual"


@dataclass(frozen=True, slots=True)
class UsualLevel:
    """What earlier sessions of a class showed, on the gauge's scale of 0 to 100.

    Attributes:
        count: How many there are.
        median: Median of their mean gauges.
        middle: Their quartiles: half of the sessions lie between them.
        expected: Both ends of the 90 % interval of one more session: outside of it is not usual.
        standing: How the session lies to that.
    """

    count: int
    median: float
    middle: tuple[float, float]
    expected: tuple[float, float]
    standing: UsualStanding


@dataclass(frozen=True, slots=True)
class NoUsual:
    """Nothing can be said about what is usual.

    Attributes:
        reason: Why, in a line for the user.
    """

    reason: str


def usual_of(record: SessionRecord, sessions: Sequence[SessionRecord]) -> UsualLevel | NoUsual:
    """Compare a session with what is usual for its class.

    Those count that were in the same room and course, as they are named, and were read by the same
    network and scored by the same strategy; that began earlier, are over, and have a result.

    Args:
        record: The session.
        sessions: All sessions of the log, in any order; the session itself may be among them.
    """
    named = ((record.info.room, tr("room")), (record.info.course, tr("course")))
    words = [word for name, word in named if name]
    if record.mean_gauge is None:
        return NoUsual(tr("No result that could be compared with what is usual"))
    if not words:
        return NoUsual(tr("No room or course to compare by"))
    earlier = [one for one in sessions if _is_earlier(one, record)]
    gauges = [
        one.mean_gauge
        for one in earlier
        if one.mean_gauge is not None and scored_alike(one, record)
    ]
    if len(gauges) < FEWEST:
        others = len(earlier) - len(gauges)
        return NoUsual(_too_few(len(gauges), others, listed(words)))
    low, high = _expected(gauges)
    standing = UsualStanding.WITHIN
    if not low <= record.mean_gauge <= high:
        standing = UsualStanding.ABOVE if record.mean_gauge > high else UsualStanding.BELOW
    first, _, third = quantiles(gauges, n=4, method="inclusive")
    return UsualLevel(len(gauges), median(gauges), (first, third), (low, high), standing)


def scored_alike(one: SessionRecord, other: SessionRecord) -> bool:
    """Whether two sessions' gauges are on one scale: same network, same strategy."""
    return _measure(one) == _measure(other)


def _is_earlier(one: SessionRecord, record: SessionRecord) -> bool:
    return (
        one.info.session_id != record.info.session_id
        and (one.info.room, one.info.course) == (record.info.room, record.info.course)
        and _made(one) < _made(record)
        and one.state is not SessionState.RUNNING
        and one.mean_gauge is not None
    )


def _made(record: SessionRecord) -> tuple[float, datetime]:
    # A clock that was wrong changes the date, and not the order.
    return record.sequence, record.info.started_at


def _measure(record: SessionRecord) -> tuple[object, ...]:
    info, classes = record.info, record.info.classes
    return info.strategy, info.model, classes.names, classes.positive, classes.negative


def _too_few(count: int, others: int, where: str) -> str:
    text = tr(
        "Needs {counts} earlier sessions of this {where}: {value} so far",
        counts=_COUNTS[FEWEST],
        where=where,
        value=count,
    )
    if not others:
        return text
    return tr(
        "{words}; {count} counted or read in another way does not count",
        "{words}; {count} counted or read in another way do not count",
        words=text,
        count=others,
    )


def _expected(gauges: Sequence[float]) -> tuple[float, float]:
    """The 90 % prediction interval of one more, within 0..100.

    Never narrower than what would be told as no difference.
    """
    count, mean = len(gauges), fmean(gauges)
    reach = student_t_90(count - 1) * stdev(gauges, mean) * math.sqrt(1.0 + 1.0 / count)
    reach = max(reach, MIN_CHANGE)
    return max(mean - reach, 0.0), min(mean + reach, 100.0)


def student_t_90(degrees: int) -> float:
    """Return how many standard deviations to each side hold 90 % of Student's distribution.

    Beyond the table by its expansion around the normal distribution (Abramowitz and Stegun 1964,
    26.7.5), which is right to four digits there.
    """
    if degrees <= len(_T_90):
        return _T_90[degrees - 1]
    z, n = _Z_90, float(degrees)
    first = (z**3 + z) / 4
    second = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    third = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    return z + first / n + second / n**2 + third / n**3
