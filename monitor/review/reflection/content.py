"""What a reflection's file says, as a heading, texts and a table: for both writers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from monitor.i18n import date_and_time, tr
from monitor.plots import rounding
from monitor.review.compare import why_not_alike
from monitor.review.reflection.lesson import Block, LessonReflection
from monitor.review.reflection.term import Term, Week
from monitor.store import Reflection, SessionRecord
from monitor.types import gauge_of

QUESTIONS = {
    "goal": tr("My goal"),
    "worked": tr("What worked"),
    "try_next": tr("To try next time"),
}
"""What is asked, by field of `Reflection`."""

BEFORE = tr("From last time, to try")
BLOCK_HEADS = (tr("Time"), tr("Gauge"), tr("Range"), tr("Readable"), tr("What happened"))
LESSON_HEADS = (tr("Lesson"), tr("Gauge"), tr("Readable"), *QUESTIONS.values())

LIMITS = tr(
    "For the teacher alone, about their own lessons. The gauge is an estimate of "
    "what faces show, not of attention or learning; two minutes of one lesson say "
    "little."
)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the file.

    Attributes:
        heading: Its name; "" for none.
        texts: What was written, by question.
        columns: Heads of its table.
        rows: Of the table, as text; empty for no table.
    """

    heading: str
    texts: tuple[tuple[str, str], ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """All that the file holds.

    Attributes:
        title: Its heading.
        subtitle: When, where, what.
        warning: What the reader must know first; "" for nothing.
        sections: Its parts.
    """

    title: str
    subtitle: str
    warning: str
    sections: tuple[Section, ...]


def page_of(what: LessonReflection | Term) -> Page:
    """Return what the file of a lesson or a term says."""
    return _lesson_page(what) if isinstance(what, LessonReflection) else _term_page(what)


def lesson_name(record: SessionRecord) -> str:
    """Return e.g. 'Optics, 2026-11-23 09:10'."""
    day = date_and_time(record.info.started_at)
    return f"{record.info.title}, {day}" if record.info.title else day


def block_row(block: Block) -> tuple[str, ...]:
    """Return time, gauge, range, readable share and what happened, as text; "" for unknown."""
    return (
        f"{_minutes(block.start_s)}\N{EN DASH}{_minutes(block.end_s)}",
        _number(block.gauge),
        _range(block.gauge_interval),
        per_cent(block.coverage),
        "; ".join(block.said),
    )


def lesson_row(record: SessionRecord) -> tuple[str, ...]:
    """Return the row of a lesson in its term, as text."""
    reflection = record.reflection
    return (
        lesson_name(record),
        _number(gauge_of(record.mean_score)),
        per_cent(record.mean_coverage),
        *(getattr(reflection, name) for name in QUESTIONS),
    )


def per_cent(share: float | None) -> str:
    """Return e.g. '81 %'; "" for unknown."""
    return "" if share is None else rounding.per_cent(share)


def _lesson_page(lesson: LessonReflection) -> Page:
    info = lesson.record.info
    words = (info.course, info.room, f"{lesson_name(lesson.record)}")
    texts = tuple(_texts(lesson.reflection))
    if lesson.before:
        texts = ((BEFORE, lesson.before), *texts)
    rows = tuple(block_row(block) for block in lesson.blocks)
    return Page(
        title=tr("Looking back: {title}", title=info.title or info.course or info.session_id),
        subtitle=", ".join(filter(None, words)),
        warning="",
        sections=(
            Section("", texts),
            Section(tr("In blocks of two minutes"), (), BLOCK_HEADS, rows),
        ),
    )


def _term_page(term: Term) -> Page:
    lessons = term.lessons
    count = tr("{count} lesson", "{count} lessons", count=len(lessons))
    return Page(
        title=tr("Looking back: {course}", course=term.course),
        subtitle=tr("{value} in {weeks} weeks", value=count, weeks=len(term.weeks))
        if len(term.weeks) != 1
        else count,
        warning=why_not_alike(lessons) if lessons else "",
        sections=tuple(_week(week) for week in term.weeks),
    )


def _week(week: Week) -> Section:
    rows = tuple(lesson_row(lesson) for lesson in week.lessons)
    return Section(week_name(week), (), LESSON_HEADS, rows)


def week_name(week: Week) -> str:
    """Return e.g. 'Week 3, from 2026-11-23'."""
    return tr("Week {number}, from {monday:%Y-%m-%d}", number=week.number, monday=week.monday)


def _texts(reflection: Reflection) -> Iterator[tuple[str, str]]:
    for name, question in QUESTIONS.items():
        text = getattr(reflection, name).strip()
        if text:
            yield question, text


def _minutes(seconds: float) -> str:
    minutes, second = divmod(round(seconds), 60)
    return f"{minutes}:{second:02}"


def _number(value: float | None) -> str:
    return "" if value is None else rounding.whole(value)


def _range(interval: tuple[float, float] | None) -> str:
    return "" if interval is None else rounding.both_ends(interval)
