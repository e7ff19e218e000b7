from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.sources.damage.gaps import Gap, GapFinder, GapKind

STEP_S = 0.04


class Pictures:
    """Gives a finder one picture after another and keeps the gaps."""

    def __init__(self, *, has_lengths: bool = False, from_start: bool = True) -> None:
        self.finder = GapFinder(STEP_S, has_lengths=has_lengths, from_start=from_start)
        self.gaps: list[Gap] = []
        self.time_s = 0.0

    def show(
        self,
        count: int = 1,
        *,
        step_s: float = STEP_S,
        length_s: float = STEP_S,
        is_damaged: bool = False,
        lost: int = 0,
        unseen: int = 0,
        off_s: float = 0.0,
    ) -> None:
        for _ in range(count):
            gap = self.finder.before(
                self.time_s,
                length_s,
                is_damaged=is_damaged,
                lost=lost,
                unseen=unseen,
                off_s=off_s,
            )
            self.gaps += [] if gap is None else [gap]
            self.time_s += step_s


def test_pictures_one_after_another_have_no_gap() -> None:
    pictures = Pictures()
    pictures.show(100)
    assert pictures.gaps == []
    assert pictures.finder.end_s == pytest.approx(4.0)


def test_damage_costs_what_is_missing_between_two_pictures() -> None:
    pictures = Pictures()
    pictures.show(10)
    pictures.time_s += 3 * STEP_S
    pictures.show(is_damaged=True)
    (gap,) = pictures.gaps
    assert (gap.start_s, gap.end_s, gap.lost_s) == pytest.approx((0.4, 0.52, 0.12))
    assert gap.kind is GapKind.DAMAGED


def test_where_a_seam_is_marked_and_nothing_is_missing_nothing_is_lost() -> None:
    pictures = Pictures()
    pictures.show(10)
    pictures.show(is_damaged=True)
    assert pictures.gaps == []


def test_pictures_that_are_lost_where_time_stands_still_are_counted() -> None:
    pictures = Pictures()
    pictures.show(10)
    pictures.show(is_damaged=True, lost=50)
    (gap,) = pictures.gaps
    assert gap.start_s == gap.end_s
    assert gap.lost_s == pytest.approx(2.0)


def test_a_steady_camera_that_misses_something_has_lost_it() -> None:
    pictures = Pictures()
    pictures.show(50)
    pictures.time_s += 1.0
    pictures.show(50)
    (gap,) = pictures.gaps
    assert (gap.kind, gap.lost_s) == (GapKind.MISSING, pytest.approx(1.0))


def test_a_screen_that_stands_still_has_lost_nothing() -> None:
    pictures = Pictures()
    for step_s in [0.04, 0.5, 0.08, 2.0, 0.04, 0.3] * 10:
        pictures.show(step_s=step_s)
    pictures.time_s += 20.0
    pictures.show()
    assert pictures.gaps == []


def test_after_a_minute_without_pictures_there_is_a_pause_but_no_loss() -> None:
    pictures = Pictures()
    for step_s in [0.04, 0.5, 0.08, 2.0, 0.04, 0.3] * 10:
        pictures.show(step_s=step_s)
    pictures.time_s += 3600.0
    pictures.show()
    (gap,) = pictures.gaps
    assert (gap.kind, gap.lost_s) == (GapKind.PAUSE, 0.0)
    assert gap.end_s - gap.start_s > 3600.0


@pytest.mark.parametrize("before", range(4))
def test_a_picture_that_is_meant_to_be_shown_so_long_leaves_no_gap(before: int) -> None:
    pictures = Pictures(has_lengths=True)
    pictures.show(50)
    pictures.show(length_s=5.0)  # in the order of decoding it may be one of the last few
    pictures.show(before)
    pictures.time_s += 4.0
    pictures.show()
    assert pictures.gaps == []


def test_a_hole_after_the_first_picture_is_told_once_the_camera_is_known() -> None:
    pictures = Pictures()
    pictures.show()
    pictures.time_s += 4.0
    pictures.show(5)
    assert pictures.gaps == []
    pictures.show(20)
    (gap,) = pictures.gaps
    assert (gap.start_s, gap.end_s) == pytest.approx((0.04, 4.04))


def test_packets_that_gave_no_picture_are_lost_pictures() -> None:
    pictures = Pictures()
    pictures.show(5, step_s=0.1)
    pictures.time_s += 0.2
    pictures.show(unseen=5)
    assert [gap.kind for gap in pictures.gaps] == [GapKind.DAMAGED]


def test_a_packet_that_is_not_meant_to_be_seen_is_no_loss() -> None:
    pictures = Pictures()
    pictures.show(50, unseen=1)
    assert pictures.gaps == []


def test_pictures_that_begin_late_are_told() -> None:
    pictures = Pictures()
    pictures.time_s = 5.0
    pictures.show()
    assert pictures.gaps == [Gap(0.0, 5.0, 5.0, GapKind.MISSING)]
    late = Pictures()
    late.time_s = 1.0  # the rest of a group that began before the recording
    late.show()
    assert late.gaps == []


def test_after_a_jump_there_is_nothing_before_the_first_picture() -> None:
    pictures = Pictures(from_start=False)
    pictures.time_s = 500.0
    pictures.show(is_damaged=True)
    assert pictures.gaps == []


def test_a_clock_that_was_wrong_is_told_without_a_loss() -> None:
    pictures = Pictures()
    pictures.show(10)
    pictures.show(off_s=3600.0)
    (gap,) = pictures.gaps
    assert (gap.kind, gap.lost_s) == (GapKind.CLOCK, 0.0)
    assert gap.start_s == pytest.approx(0.4)


def test_the_end_that_is_missing_is_a_gap() -> None:
    pictures = Pictures()
    pictures.show(25)
    assert pictures.finder.at_end(0.0, 0) is None
    gap = pictures.finder.at_end(2.0, 0)
    assert gap is not None
    assert (gap.start_s, gap.end_s, gap.lost_s) == pytest.approx((1.0, 3.0, 2.0))
    assert gap.kind is GapKind.CUT


@given(
    st.lists(
        st.tuples(st.floats(0.001, 100.0), st.booleans(), st.integers(0, 5), st.integers(0, 5)),
        max_size=60,
    ),
    st.booleans(),
)
def test_gaps_lie_between_pictures(
    steps: list[tuple[float, bool, int, int]], has_lengths: bool
) -> None:
    pictures = Pictures(has_lengths=has_lengths)
    for step_s, is_damaged, lost, unseen in steps:
        pictures.show(step_s=step_s, is_damaged=is_damaged, lost=lost, unseen=unseen)
    for gap in pictures.gaps:
        assert 0.0 <= gap.start_s <= gap.end_s <= pictures.time_s
        assert gap.lost_s >= 0.0
