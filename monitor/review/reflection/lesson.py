"""A lesson in blocks of two minutes, with what its teacher wrote about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.review.ranges import summarise_range
from monitor.store import EventKind, Reflection, SessionRecord, SessionState
from monitor.types import Scored

if TYPE_CHECKING:
    import pandas as pd

BLOCK_S = 120.0
"""Long enough for a mean to say something, short enough to remember what one did."""

MIN_SHARE = 0.25
"""A block has a gauge where a quarter of its time has a result: less is a moment, not a block."""

_TOLD = (EventKind.MARKER, EventKind.NOTE)


@dataclass(frozen=True, slots=True)
class Block(Scored):
    """Two minutes of a lesson; the last block may be shorter.

    Attributes:
        start_s: Start, in seconds since the session's start.
        end_s: End.
        score: Mean score, -1..1; None where too little of the time has a result: nobody to be
            seen, a pause, or a group too small to be shown.
        score_low: Mean of the lower ends of its intervals; None without.
        score_high: Likewise.
        coverage: Mean share of the people seen who were readable, 0..1; None without any window.
        said: Markers and notes in it, in the order of their time.
    """

    start_s: float
    end_s: float
    score: float | None
    score_low: float | None
    score_high: float | None
    coverage: float | None
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LessonReflection:
    """A lesson to look back on.

    Attributes:
        record: The session; `record.reflection` is what its teacher wrote.
        blocks: All of it, from its start to its end.
        before: What the teacher wanted to try after the lesson of this course before; "" without.
    """

    record: SessionRecord
    blocks: tuple[Block, ...]
    before: str = ""

    @property
    def reflection(self) -> Reflection:
        """What its teacher wrote."""
        return self.record.reflection


def lesson_of(
    record: SessionRecord,
    windows: pd.DataFrame,
    events: pd.DataFrame,
    sessions: Sequence[SessionRecord] = (),
) -> LessonReflection:
    """Return a lesson in blocks.

    Args:
        record: The session.
        windows: Its windows in order of time, as they are stored: those of too few people have no
            result, and give none here.
        events: Its events.
        sessions: All sessions, for what was to be tried after the one before.
    """
    count = max(int(-(-record.length_s // BLOCK_S)), 1)
    blocks = tuple(
        _block(windows, events, number * BLOCK_S, min((number + 1) * BLOCK_S, record.length_s))
        for number in range(count)
    )
    return LessonReflection(record, blocks, to_try_before(record, sessions))


def to_try_before(record: SessionRecord, sessions: Sequence[SessionRecord]) -> str:
    """Return what was to be tried after the newest earlier lesson of the course that says so."""
    course = record.info.course
    earlier = [
        one
        for one in sessions
        if course
        and one.info.course == course
        and one.info.started_at < record.info.started_at
        and one.state is not SessionState.RUNNING
        and one.reflection.try_next
    ]
    newest = max(earlier, key=lambda one: one.info.started_at, default=None)
    return "" if newest is None else newest.reflection.try_next


def _block(windows: pd.DataFrame, events: pd.DataFrame, start_s: float, end_s: float) -> Block:
    whole = summarise_range(windows, start_s, end_s)
    is_known = whole.scored_s > 0.0 and whole.scored_s >= MIN_SHARE * (end_s - start_s)
    inside = events[(events["time_s"] >= start_s) & (events["time_s"] < max(end_s, start_s + 1))]
    told = inside[inside["kind"].isin([kind.value for kind in _TOLD])]
    said = (label or detail for label, detail in zip(told["label"], told["detail"], strict=True))
    return Block(
        start_s,
        end_s,
        whole.score if is_known else None,
        whole.score_low if is_known else None,
        whole.score_high if is_known else None,
        whole.coverage,
        tuple(text for one in said if (text := " ".join(str(one).split()))),
    )
