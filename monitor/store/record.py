"""A stored session as the list of sessions shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum

from monitor.i18n import listed, tr
from monitor.signals import Signal, signal_of
from monitor.sources.recorded_file import settings_without_folders
from monitor.tables.slides_file import slides_file_without_folders
from monitor.types import SessionInfo, gauge_interval_of, gauge_of


class SessionState(StrEnum):
    """How a session stands."""

    RUNNING = "running"
    ENDED = "ended"
    INTERRUPTED = "interrupted"


def damage_line(faults: Sequence[str], lost: Mapping[str, int]) -> str:
    """Say what of a session cannot be read; "" where all can.

    Args:
        faults: Columns of its own row.
        lost: Number of rows by table.
    """
    rows = [
        tr("{count:,} row of {table}", "{count:,} rows of {table}", count=count, table=table)
        for table, count in lost.items()
        if count
    ]
    words = listed([*faults, *rows])
    return tr("{words} cannot be read", words=words) if words else ""


@dataclass(frozen=True, slots=True)
class Reflection:
    """What the teacher thinks of a lesson of their own; "" where nothing was written.

    Attributes:
        goal: One thing that they wanted of themselves.
        worked: What worked.
        try_next: What to try next time.
    """

    goal: str = ""
    worked: str = ""
    try_next: str = ""

    def __bool__(self) -> bool:
        """Whether anything was written."""
        return bool(self.goal or self.worked or self.try_next)


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A session of the log with its totals.

    Attributes:
        info: What it was begun with.
        state: Ended, still being written by a running program, or interrupted.
        ended_at: End, in UTC; None while running or not yet closed after an interruption.
        length_s: Seconds from the start to the end, or to the last row.
        min_people: The minimum group that was in force.
        per_person: Whether rows per face were kept.
        app_version: Version of the program that wrote it.
        window_count: Number of windows.
        mean_score: Mean of the windows' scores over time, -1..1, or None: every second counts once,
            and a pause not at all.
        mean_coverage: Mean of the windows' coverage over time, 0..1, or None.
        mean_score_low: Mean of the lower ends of the scores' 90 % intervals; None where a window
            with a score has none.
        mean_score_high: The same of the upper ends.
        damage: What of it cannot be read, in a line; "" for a sound session.
        sequence: Its place among the sessions of the log, in the order in which they were made.
        trashed_at: Since when it is in the trash, in UTC; None where it is not.
        kept: Whether the user took it out of the trash: it stays until the user deletes it.
        faults: Columns of its own row that cannot be read.
        is_dated: Whether it is known when it began; where not, `info` says what its name does.
        reflection: What the teacher wrote about it.
    """

    info: SessionInfo
    state: SessionState
    ended_at: datetime | None
    length_s: float
    min_people: int
    per_person: bool
    app_version: str
    window_count: int
    mean_score: float | None
    mean_coverage: float | None
    mean_score_low: float | None = None
    mean_score_high: float | None = None
    damage: str = ""
    faults: tuple[str, ...] = ()
    is_dated: bool = True
    sequence: float = 0.0
    trashed_at: datetime | None = None
    kept: bool = False
    reflection: Reflection = Reflection()

    @property
    def signal(self) -> Signal:
        """What of the people was read."""
        return signal_of(self.info.settings.get("signal"))

    @property
    def mean_gauge(self) -> float | None:
        """The mean score on the gauge's scale of 0 (bored) to 100 (interested), or None."""
        return gauge_of(self.mean_score)

    @property
    def mean_gauge_interval(self) -> tuple[float, float] | None:
        """Both ends of the mean interval on the gauge's scale, or None."""
        return gauge_interval_of(self.mean_score_low, self.mean_score_high)

    def fits(self, search: str) -> bool:
        """Whether every word of `search` is in the session's own words, its source or its id."""
        info = self.info
        words = (info.session_id, info.title, info.room, info.course, info.source)
        text = " ".join(words).casefold()
        return all(word in text for word in search.casefold().split())

    def as_dict(self) -> dict[str, object]:
        """Plain values by name, as JSON exports hold them; times in ISO 8601."""
        return {
            "id": self.info.session_id,
            "state": self.state.value,
            "started_at": self.info.started_at.isoformat(),
            "ended_at": self.ended_at.isoformat() if self.ended_at else None,
            "length_s": self.length_s,
            "title": self.info.title,
            "room": self.info.room,
            "course": self.info.course,
            "consent_note": self.info.consent_note,
            **asdict(self.reflection),
            "source": self.info.source,
            "model": self.info.model,
            "strategy": self.info.strategy,
            "signal": self.signal.value,
            "classes": self.info.classes.as_dict(),
            "min_people": self.min_people,
            "per_person": self.per_person,
            "window_count": self.window_count,
            "mean_score": self.mean_score,
            "mean_score_low": self.mean_score_low,
            "mean_score_high": self.mean_score_high,
            "mean_coverage": self.mean_coverage,
            "app_version": self.app_version,
            "damage": self.damage,
            "settings": slides_file_without_folders(settings_without_folders(self.info.settings)),
        }
