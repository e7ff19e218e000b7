"""The lessons of one course, week by week."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from monitor.review.reflection import courses_of, term_of
from monitor.store import SessionState
from tests.review.material import record_of


def test_weeks_are_counted_from_the_first_lesson_and_keep_their_number() -> None:
    sessions = [record_of(str(day), days=day) for day in (15.0, 0.0, 2.0, 7.0)]
    sessions.append(record_of("other", days=1.0, course="Optics"))
    sessions.append(record_of("runs", days=16.0, state=SessionState.RUNNING))
    term = term_of("Algorithms", sessions)
    assert [lesson.info.session_id for lesson in term.lessons] == ["0.0", "2.0", "7.0", "15.0"]
    assert [(week.number, len(week.lessons)) for week in term.weeks] == [(1, 2), (2, 1), (3, 1)]
    gap = term_of("Algorithms", [record_of("a"), record_of("b", days=21.0)])
    assert [week.number for week in gap.weeks] == [1, 4]


def test_courses_are_those_that_have_a_name() -> None:
    sessions = [record_of("a", course="B"), record_of("b", course=""), record_of("c", course="A")]
    assert courses_of(sessions) == ("A", "B")
    assert term_of("nothing", sessions).weeks == ()


@given(st.lists(st.floats(0.0, 400.0), max_size=20))
def test_no_lesson_is_lost_and_all_are_in_the_order_of_time(days: list[float]) -> None:
    sessions = [record_of(f"{number:03}", days=day) for number, day in enumerate(days)]
    term = term_of("Algorithms", sessions)
    starts = [lesson.info.started_at for lesson in term.lessons]
    assert starts == sorted(starts)
    assert len(starts) == len(days)
    for week in term.weeks:
        for lesson in week.lessons:
            day = lesson.info.started_at.astimezone().date()
            assert week.monday <= day < week.monday + timedelta(days=7)
