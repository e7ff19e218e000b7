"""The lessons of one course over a term, week by week, in the order in which they were held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from monitor.store import SessionRecord, SessionState


@dataclass(frozen=True, slots=True)
class Week:
    """The lessons of a week.

    Attributes:
        number: From 1, since the week of the first lesson.
        monday: Its first day, in local time.
        lessons: In the order of their time.
    """

    number: int
    monday: date
    lessons: tuple[SessionRecord, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A course over its weeks; weeks without a lesson are left out, and keep their number.

    Attributes:
        course: As the sessions name it.
        weeks: In the order of time.
    """

    course: str
    weeks: tuple[Week, ...]

    @property
    def lessons(self) -> tuple[SessionRecord, ...]:
        """All lessons, in the order of their time."""
        return tuple(lesson for week in self.weeks for lesson in week.lessons)


def courses_of(sessions: Sequence[SessionRecord]) -> tuple[str, ...]:
    """Return the courses that sessions name, by the alphabet."""
    return tuple(sorted({one.info.course for one in sessions if one.info.course}))


def term_of(course: str, sessions: Sequence[SessionRecord]) -> Term:
    """Return the lessons of a course.

    Args:
        course: As the sessions name it; they are the teacher's own, as all in their log.
        sessions: All sessions, in any order. Those that still run are left out.
    """
    held = sorted(
        (
            one
            for one in sessions
            if one.info.course == course and one.state is not SessionState.RUNNING
        ),
        key=lambda one: (one.info.started_at, one.info.session_id),
    )
    by_monday: dict[date, list[SessionRecord]] = {}
    for one in held:
        by_monday.setdefault(monday_of(one), []).append(one)
    first = min(by_monday, default=date.min)
    weeks = (
        Week((monday - first).days // 7 + 1, monday, tuple(lessons))
        for monday, lessons in by_monday.items()
    )
    return Term(course, tuple(weeks))


def monday_of(record: SessionRecord) -> date:
    """Return the first day of the week of a lesson, in local time."""
    day = record.info.started_at.astimezone().date()
    return day - timedelta(days=day.weekday())
