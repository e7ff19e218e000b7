from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.sources.damage.file_clock import LONGEST_PAUSE_S, FileClock, Timed

STEP_S = 0.04
HOUR_S = 3600.0
DECADES_S = 1e9


def timed(stamps_s: list[float | None], *, from_start: bool = True) -> list[Timed[int]]:
    """What a clock of 25 pictures a second makes of stamps; the pictures are their numbers."""
    clock = FileClock[int](STEP_S, from_start=from_start)
    found = [one for number, stamp in enumerate(stamps_s) for one in clock.add(number, stamp)]
    return [*found, *clock.finish()]


def times(stamps_s: list[float | None]) -> list[float]:
    return [one.time_s for one in timed(stamps_s)]


def steady(count: int, start_s: float = 0.0) -> list[float | None]:
    return [start_s + STEP_S * number for number in range(count)]


def test_stamps_that_make_sense_are_the_times_to_the_last_bit() -> None:
    stamps_s: list[float | None] = [0.0, 0.1, 0.15, 0.5, 0.9000000001, 2.0, 9.0, 9.04]
    assert times(stamps_s) == stamps_s
    assert all(one.off_s == 0.0 for one in timed(stamps_s))


def test_pictures_that_come_one_by_one_every_minute_keep_their_times() -> None:
    stamps_s: list[float | None] = [60.0 * number for number in range(20)]
    assert times(stamps_s) == stamps_s


@pytest.mark.parametrize("place", [0, 1, 20, 39])
@pytest.mark.parametrize("wild_s", [HOUR_S, DECADES_S, -HOUR_S, -5.0])
def test_a_single_wild_stamp_moves_nothing_after_it(place: int, wild_s: float) -> None:
    stamps_s = steady(40)
    stamps_s[place] = place * STEP_S + wild_s
    found = timed(stamps_s)
    wanted = steady(40)
    assert [one.time_s for one in found] == pytest.approx(wanted, abs=STEP_S)
    assert [one.time_s for one in found if one.picture != place] == pytest.approx(
        [time_s for number, time_s in enumerate(wanted) if number != place]
    )
    assert [one.picture for one in found if one.off_s] == [place]


def test_an_hour_without_pictures_is_one_step() -> None:
    stamps_s = [*steady(50), *steady(50, start_s=HOUR_S)]
    assert times(stamps_s) == stamps_s


@pytest.mark.parametrize("jump_s", [DECADES_S, -HOUR_S, -DECADES_S, -1.0])
def test_a_clock_that_was_set_leaves_no_gap(jump_s: float) -> None:
    stamps_s = [*steady(50), *steady(50, start_s=50 * STEP_S + jump_s)]
    found = timed(stamps_s)
    assert [one.time_s for one in found] == pytest.approx(steady(100), abs=1e-6)
    (off,) = [one for one in found if one.off_s]
    assert (off.picture, off.off_s) == (50, pytest.approx(jump_s))


def test_a_counter_that_wraps_goes_on() -> None:
    wrap_s = 2**33 / 90_000
    counted_s = [wrap_s - 10.0 + STEP_S * number for number in range(500)]
    found = timed([time_s % wrap_s for time_s in counted_s], from_start=False)
    assert len(found) == 500
    steps_s = [after.time_s - before.time_s for before, after in pairwise(found)]
    assert steps_s == pytest.approx([STEP_S] * 499, abs=1e-6)


def test_stamps_that_stand_still_go_by_the_rate() -> None:
    assert times([*steady(30), *[29 * STEP_S] * 30]) == pytest.approx(steady(60))


def test_two_pictures_with_one_stamp_share_its_time() -> None:
    stamps_s: list[float | None] = [0.08 * (number // 2) for number in range(20)]
    found = timed([*stamps_s, 0.8])
    assert [one.time_s for one in found] == pytest.approx(steady(21))
    assert not [one for one in found if one.off_s]


def test_without_stamps_pictures_have_the_lengths_they_say() -> None:
    clock = FileClock[int](STEP_S)
    found = [one.time_s for number in range(5) for one in clock.add(number, None, 0.1)]
    assert found == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4])


def test_the_first_picture_may_come_after_the_sound_but_not_by_decades() -> None:
    assert times(steady(30, start_s=3.0))[0] == 3.0
    assert times(steady(30, start_s=DECADES_S)) == pytest.approx(steady(30), abs=1e-6)


_STAMPS = st.one_of(
    st.none(),
    st.floats(-1e12, 1e12),
    st.floats(-10, 10),
    st.integers(0, 100).map(lambda number: STEP_S * number),
)


@given(st.lists(_STAMPS, max_size=60), st.booleans())
def test_whatever_the_stamps_time_grows_and_no_picture_is_lost(
    stamps_s: list[float | None], from_start: bool
) -> None:
    found = timed(stamps_s, from_start=from_start)
    assert [one.picture for one in found] == list(range(len(stamps_s)))
    for before, after in pairwise(found):
        assert before.time_s < after.time_s <= before.time_s + LONGEST_PAUSE_S * (1 + 1e-9)
    assert all(math.isfinite(one.time_s) for one in found)
