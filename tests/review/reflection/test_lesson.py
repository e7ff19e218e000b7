"""A lesson in blocks of two minutes."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.review.ranges import summarise_range
from monitor.review.reflection import lesson_of
from monitor.review.reflection.lesson import BLOCK_S, MIN_SHARE
from monitor.store import Reflection, SessionState
from tests.review.material import events_of, record_of, windows_of

NOTHING = events_of()


def test_each_block_has_the_mean_of_its_windows() -> None:
    windows = windows_of([0.5] * 120 + [-0.5] * 120 + [None] * 60, reach=0.1)
    lesson = lesson_of(record_of(length_s=300.0), windows, NOTHING)
    assert [(one.start_s, one.end_s) for one in lesson.blocks] == [(0, 120), (120, 240), (240, 300)]
    for block in lesson.blocks:
        whole = summarise_range(windows, block.start_s, block.end_s)
        assert block.score == whole.score
        assert block.gauge_interval == whole.gauge_interval
        assert block.coverage == pytest.approx(0.75)
    assert [one.score is None for one in lesson.blocks] == [False, False, True]


def test_a_moment_is_no_block() -> None:
    known = int(MIN_SHARE * BLOCK_S)
    for seconds, is_told in ((known - 2, False), (known + 2, True)):
        windows = windows_of([None] * (120 - seconds) + [0.5] * seconds)
        (block,) = lesson_of(record_of(length_s=120.0), windows, NOTHING).blocks
        assert (block.score is not None) is is_told


def test_what_was_said_stands_in_its_block() -> None:
    events = events_of((10.0, "marker", "question"), (130.0, "marker", "break"), (5, "gap", "x"))
    lesson = lesson_of(record_of(length_s=240.0), windows_of([0.1] * 240), events)
    assert [one.said for one in lesson.blocks] == [("question",), ("break",)]


def test_a_lesson_of_no_length_is_one_empty_block() -> None:
    lesson = lesson_of(record_of(length_s=0.0), windows_of([]), NOTHING)
    assert [(one.score, one.coverage) for one in lesson.blocks] == [(None, None)]


def test_a_small_group_has_no_result_here_either() -> None:
    """The log has withheld it: nothing of it comes back in a mean."""
    windows = windows_of([None] * 240, people=2)
    lesson = lesson_of(record_of(length_s=240.0), windows, NOTHING)
    assert {one.score for one in lesson.blocks} == {None}


def test_from_the_lesson_before_comes_what_was_to_be_tried() -> None:
    now = record_of("now", days=14.0)
    first = replace(record_of("first"), reflection=Reflection(try_next="more pairs"))
    second = replace(record_of("second", days=7.0), reflection=Reflection(try_next="a quiz"))
    later = replace(record_of("later", days=21.0), reflection=Reflection(try_next="later"))
    other = replace(
        record_of("other", days=13.0, course="Optics"), reflection=Reflection(try_next="other")
    )
    running = replace(
        record_of("runs", days=13.5, state=SessionState.RUNNING),
        reflection=Reflection(try_next="running"),
    )
    empty = record_of("empty", days=13.0)
    sessions = (later, first, second, other, running, empty, now)
    windows = windows_of([0.1] * 60)
    assert lesson_of(now, windows, NOTHING, sessions).before == "a quiz"
    assert lesson_of(first, windows, NOTHING, sessions).before == ""
    nameless = record_of("nameless", days=30.0, course="")
    assert lesson_of(nameless, windows, NOTHING, (*sessions, nameless)).before == ""


@given(st.integers(1, 900), st.lists(st.sampled_from([None, -0.5, 0.0, 0.8]), max_size=900))
def test_blocks_are_the_whole_lesson_without_overlap(
    length_s: int, scores: list[float | None]
) -> None:
    scores = scores[:length_s]
    blocks = lesson_of(record_of(length_s=float(length_s)), windows_of(scores), NOTHING).blocks
    assert blocks[0].start_s == 0.0
    assert blocks[-1].end_s == length_s
    assert all(one.end_s == other.start_s for one, other in pairwise(blocks))
    assert all(0 < one.end_s - one.start_s <= BLOCK_S for one in blocks)
