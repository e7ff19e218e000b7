"""What is usual for a class, against values worked out by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.review.usual import NoUsual, UsualLevel, UsualStanding, student_t_90, usual_of
from monitor.store import SessionRecord, SessionState
from tests.review.material import record_of


def session(day: float, gauge: float | None, **words: object) -> SessionRecord:
    score = None if gauge is None else gauge / 50 - 1
    name = str(words.pop("session_id", f"day {day} {sorted(words.items())}"))
    return record_of(name, days=day, mean_score=score, strategy="balance", **words)


def earlier(*gauges: float) -> list[SessionRecord]:
    return [session(day, gauge) for day, gauge in enumerate(gauges)]


def told(gauge: float, sessions: list[SessionRecord]) -> UsualLevel:
    found = usual_of(session(50, gauge), sessions)
    assert isinstance(found, UsualLevel)
    return found


def reason(record: SessionRecord, sessions: list[SessionRecord]) -> str:
    found = usual_of(record, sessions)
    assert isinstance(found, NoUsual)
    return found.reason


def test_the_usual_level_is_worked_out_by_hand() -> None:
    found = told(55.0, earlier(50.0, 54.0, 46.0, 52.0))
    # Mean 50.5, squares 0.25 + 12.25 + 20.25 + 2.25 = 35, sd sqrt(35 / 3) = 3.4157;
    # t with three degrees of freedom 2.3534, times sqrt(1 + 1/4) = 1.1180: reach 8.987.
    assert found.count == 4
    assert found.median == pytest.approx(51.0)
    assert found.middle == pytest.approx((49.0, 52.5))
    assert found.expected == pytest.approx((41.513, 59.487), abs=1e-3)
    assert found.standing is UsualStanding.WITHIN


@pytest.mark.parametrize(
    ("gauge", "standing"),
    [
        (59.4, UsualStanding.WITHIN),
        (59.6, UsualStanding.ABOVE),
        (41.6, UsualStanding.WITHIN),
        (41, "below"),
    ],
)
def test_only_what_the_sessions_own_spread_does_not_explain_is_out_of_the_usual(
    gauge: float, standing: str
) -> None:
    found = told(gauge, earlier(50.0, 54.0, 46.0, 52.0)).standing
    assert found.value.startswith(standing)


def test_sessions_all_alike_leave_room_for_no_difference() -> None:
    alike = earlier(50.0, 50.0, 50.0)
    assert told(50.4, alike).standing is UsualStanding.WITHIN
    assert told(50.6, alike).standing is UsualStanding.ABOVE


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_than_three_say_how_many_there_are(count: int) -> None:
    text = reason(session(50, 55.0), earlier(50.0, 54.0)[:count])
    assert text == f"Needs three earlier sessions of this room and course: {count} so far"


def test_what_does_not_count() -> None:
    counted = earlier(50.0, 54.0)
    others = [
        session(3, 90.0, room="Aula"),
        session(3, 90.0, course="Logic"),
        session(3, None),
        session(60, 90.0),
        session(50, 90.0, session_id="at the same time"),
        replace(session(4, 90.0), state=SessionState.RUNNING),
    ]
    text = reason(session(50, 55.0), counted + others)
    assert text == "Needs three earlier sessions of this room and course: 2 so far"
    itself = session(3, 55.0)
    assert "2 so far" in reason(itself, [*counted, itself])


def test_another_strategy_or_network_is_another_scale_and_is_told() -> None:
    of_ratio = record_of("ratio", days=3, mean_score=0.9, strategy="person_mean")
    by_another = session(4, 90.0, model="default")
    text = reason(session(50, 55.0), [*earlier(50.0, 54.0), of_ratio])
    assert text.endswith("2 so far; 1 counted or read in another way does not count")
    text = reason(session(50, 55.0), [*earlier(50.0, 54.0), of_ratio, by_another])
    assert text.endswith("2 so far; 2 counted or read in another way do not count")
    with_others = told(55.0, [*earlier(50.0, 54.0, 46.0), of_ratio, by_another])
    assert with_others == told(55.0, earlier(50.0, 54.0, 46.0))


def test_an_interrupted_session_is_over() -> None:
    sessions = earlier(50.0, 54.0)
    cut_off = replace(session(3, 52.0), state=SessionState.INTERRUPTED)
    assert told(55.0, [*sessions, cut_off]).count == 3


def test_a_session_without_words_or_without_a_result_says_why() -> None:
    nameless = [session(day, 50.0, room="", course="") for day in range(4)]
    assert "No room or course" in reason(nameless[-1], nameless)
    assert "No result" in reason(session(50, None), earlier(50.0, 54.0, 46.0))


def test_of_room_and_course_one_is_enough_and_the_other_is_as_empty() -> None:
    here = [session(day, 50.0 + day, course="") for day in range(3)]
    found = usual_of(session(50, 52.0, course=""), here)
    assert isinstance(found, UsualLevel)
    text = reason(session(50, 52.0, course=""), [*here[:2], session(3, 50.0)])
    assert text == "Needs three earlier sessions of this room: 2 so far"


gauges = st.floats(0.0, 100.0)


@given(
    st.lists(gauges, min_size=3, max_size=40),
    gauges,
    st.lists(gauges, max_size=5),
    st.randoms(use_true_random=False),
)
def test_the_order_and_other_rooms_change_nothing_and_the_words_fit_the_numbers(
    before: list[float], gauge: float, elsewhere: list[float], chance: object
) -> None:
    sessions = earlier(*before)
    found = told(gauge, sessions)
    low, high = found.expected
    assert 0.0 <= low <= high <= 100.0
    assert found.middle[0] <= found.median <= found.middle[1]
    shown = session(50, gauge).mean_gauge
    assert shown is not None
    assert (found.standing is UsualStanding.WITHIN) == (low <= shown <= high)
    assert (found.standing is UsualStanding.ABOVE) == (shown > high)
    others = [session(day, one, room="Aula") for day, one in enumerate(elsewhere)]
    mixed = sessions + others
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    again = told(gauge, mixed)
    assert again.expected == pytest.approx(found.expected, abs=1e-6)
    assert again.median == found.median


@pytest.mark.parametrize("count", [3, 12])
def test_nine_of_ten_sessions_that_are_like_the_others_are_within_the_usual(count: int) -> None:
    draws = np.random.default_rng(5).normal(50.0, 5.0, (1500, count + 1)).clip(0, 100)
    within = [
        told(new, earlier(*before)).standing is UsualStanding.WITHIN for *before, new in draws
    ]
    assert np.mean(within) == pytest.approx(0.9, abs=0.025)


@pytest.mark.parametrize(("degrees", "t"), [(2, 2.920), (10, 1.812), (11, 1.796), (40, 1.684)])
def test_students_distribution_is_that_of_the_tables(degrees: int, t: float) -> None:
    assert student_t_90(degrees) == pytest.approx(t, abs=5e-4)
