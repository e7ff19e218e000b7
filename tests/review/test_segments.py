from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.review.segments import by_name, fell_most, rose_most, segments_of
from tests.review.material import event_rows, events_of, windows_of


def marker(time_s: float, label: str, detail: str = "") -> dict[str, object]:
    return {"time_s": time_s, "kind": "marker", "label": label, "detail": detail}


@given(
    st.lists(st.none() | st.floats(-1.0, 1.0), max_size=30),
    st.lists(st.floats(-1.0, 50.0), max_size=8),
    st.floats(0.0, 40.0),
)
def test_the_parts_cover_the_session(
    scores: list[float | None], times_s: list[float], length_s: float
) -> None:
    events = event_rows([marker(time_s, "question") for time_s in times_s])
    segments = segments_of(windows_of(scores), events, length_s)
    borders = [0.0, *(one.summary.end_s for one in segments)]
    assert [one.summary.start_s for one in segments] == borders[:-1]
    assert borders[-1] == (length_s if segments else 0.0)
    assert sum(one.summary.length_s for one in segments) == pytest.approx(length_s)
    assert [one.number for one in segments] == list(range(1, len(segments) + 1))
    assert all(one.summary.length_s > 0.0 for one in segments)


def test_a_part_has_the_name_of_the_marker_that_begins_it() -> None:
    events = event_rows(
        [
            marker(20.0, "question", "on graphs"),
            {"time_s": 25.0, "kind": "note", "detail": "late bus"},
            marker(10.0, "explain"),
        ]
    )
    segments = segments_of(windows_of([0.0] * 30), events)
    assert [(one.name, one.detail) for one in segments] == [
        ("start", ""),
        ("explain", ""),
        ("question", "on graphs"),
    ]
    assert [one.summary.start_s for one in segments] == [0.0, 10.0, 20.0]
    assert segments[-1].summary.end_s == 30.0


def test_a_marker_at_the_start_leaves_no_part_before_it() -> None:
    events = events_of((0.0, "marker", "explain"))
    assert [one.name for one in segments_of(windows_of([0.0] * 5), events)] == ["explain"]


def test_of_two_markers_at_one_moment_the_later_names_the_part() -> None:
    events = events_of((3.0, "marker", "explain"), (3.0, "marker", "  "))
    names = [one.name for one in segments_of(windows_of([0.0] * 5), events)]
    assert names == ["start", "unnamed"]


def test_change_is_measured_from_the_last_part_with_a_result() -> None:
    windows = windows_of([0.0] * 40 + [None] * 40 + [0.6] * 40 + [-0.2] * 40)
    events = events_of((40, "marker", "break"), (80, "marker", "activity"), (120, "marker", "task"))
    segments = segments_of(windows, events)
    changes = [one.change for one in segments]
    assert changes[:2] == [None, None]
    assert changes[2:] == pytest.approx([30.0, -40.0], abs=1e-3)
    rose, fell = rose_most(segments), fell_most(segments)
    assert rose is not None
    assert rose.name == "activity"
    assert fell is not None
    assert fell.name == "task"


def test_a_moment_is_not_compared() -> None:
    windows = windows_of([0.0] * 40 + [0.9] * 5 + [0.2] * 40)
    events = events_of((40, "marker", "break"), (45, "marker", "explain"))
    changes = [one.change for one in segments_of(windows, events)]
    assert changes[:2] == [None, None]
    assert changes[2] == pytest.approx(10.0, abs=1e-3)


def test_nothing_rose_or_fell_in_a_session_of_one_part() -> None:
    segments = segments_of(windows_of([0.3]), events_of())
    assert len(segments) == 1
    assert rose_most(segments) is None
    assert fell_most(segments) is None


def test_a_pause_counts_for_nothing() -> None:
    windows = windows_of([0.5] * 10 + [-0.5] * 10, ends_s=[*range(1, 11), *range(611, 621)])
    events = events_of((5.0, "marker", "explain"), (615.0, "marker", "task"))
    middle = segments_of(windows, events)[1].summary
    assert middle.gap_s == pytest.approx(600.0)
    assert middle.score == pytest.approx(0.0, abs=1e-6)


def test_a_session_without_anything_has_no_parts() -> None:
    assert segments_of(windows_of([]), events_of()) == ()


def test_what_would_be_told_as_no_change_is_none() -> None:
    windows = windows_of([0.2] * 40 + [0.205] * 40 + [0.2] * 40)
    segments = segments_of(windows, events_of((40, "marker", "ask"), (80, "marker", "explain")))
    assert [one.change is None for one in segments] == [True, False, False]
    assert rose_most(segments) is None
    assert fell_most(segments) is None


def test_parts_of_one_name_have_the_mean_of_their_intervals_by_time() -> None:
    windows = windows_of([0.0] * 10 + [0.4] * 30 + [None] * 10, reach=0.2)
    events = events_of((0.0, "marker", "ask"), (10.0, "marker", "ask"), (40.0, "marker", "ask"))
    (ask,) = by_name(segments_of(windows, events))
    assert ask.count == 3
    assert ask.gauge == pytest.approx(65.0, abs=1e-3)
    assert ask.gauge_interval == pytest.approx((55.0, 75.0), abs=1e-3)
    (older,) = by_name(segments_of(windows_of([0.0] * 10), events_of((0.0, "marker", "ask"))))
    assert older.gauge_interval is None
