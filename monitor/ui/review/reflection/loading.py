"""What the pages show, as it comes from the log; for a thread. No Qt here."""

from __future__ import annotations

from monitor.review.reflection import LessonReflection, Term, lesson_of, term_of
from monitor.store import SessionStore


def load_lesson(store: SessionStore, session_id: str) -> LessonReflection:
    """Read a lesson in blocks.

    Raises:
        StoreError: It is gone, or the log cannot be read.
    """
    record = store.session(session_id)
    windows, events = store.windows(session_id), store.events(session_id)
    return lesson_of(record, windows, events, store.sessions())


def load_term(store: SessionStore, course: str) -> Term:
    """Read the lessons of a course.

    Raises:
        StoreError: The log cannot be read.
    """
    return term_of(course, store.sessions())
