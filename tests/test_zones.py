"""Zones as geometry: what may be asked for, and where a room is cut."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import WindowSettings
from monitor.zones import FEWEST, MOST, ZonePlan, checked_zones, zone_at

GRIDS = ("2x1", "3x1", "1x2", "1x3", "2x2", "3x2", "2x3")
places = st.lists(
    st.tuples(st.floats(0, 4000, width=32), st.floats(0, 3000, width=32)), max_size=60
).map(lambda found: np.array(found, np.float64).reshape(-1, 2))


@given(st.sampled_from(GRIDS), places)
def test_everybody_is_in_exactly_one_zone_of_a_grid(text: str, people: np.ndarray) -> None:
    zones = ZonePlan.parse(text).zones(people)
    assert FEWEST <= len(zones) <= MOST
    assert len({zone.name for zone in zones}) == len(zones)
    for x, y in [*people.tolist(), (-1e6, 1e6), (1e6, -1e6)]:
        assert sum(zone.holds(x, y) for zone in zones) == 1


@given(st.integers(2, 3), st.integers(3, 20), st.randoms(use_true_random=False))
def test_columns_hold_about_as_many_people(columns: int, each: int, random) -> None:
    xs = random.sample(range(1000), columns * each)
    zones = ZonePlan(columns, 1).zones(np.array([(x, 5.0) for x in xs]))
    counts = Counter(zone_at(zones, x, 5.0) for x in xs)
    assert sum(counts.values()) == len(xs)
    assert min(counts.values()) >= each / 2
    assert max(counts.values()) <= 1.5 * each + 1


def test_a_room_is_cut_at_its_aisle() -> None:
    xs = [*range(0, 500, 100), *range(900, 1500, 100)]  # five, an aisle, six
    left, right = ZonePlan.parse("2x1").zones(np.array([(x, 0.0) for x in xs]))
    assert (left.name, right.name) == ("left", "right")
    assert 400 < left.right == right.left < 900


def test_the_front_is_below_in_the_picture() -> None:
    people = np.array([(x, y) for x in (10.0, 90.0) for y in (10.0, 90.0)])
    zones = ZonePlan.parse("2x2").zones(people)
    assert [zones[zone_at(zones, x, y) or 0].name for x, y in people.tolist()] == [
        *("back left", "front left"),
        *("back right", "front right"),
    ]


def test_rectangles_are_taken_as_they_are_drawn() -> None:
    plan = ZonePlan.parse("door=0,0,100,50; window = 100,0,100,50")
    zones = plan.zones(np.empty((0, 2)))
    assert [zone.name for zone in zones] == ["door", "window"]
    assert zone_at(zones, 99.9, 49.9) == 0
    assert zone_at(zones, 100.0, 0.0) == 1
    assert zone_at(zones, 10.0, 50.0) is None


@pytest.mark.parametrize(
    "text",
    [
        *("1x1", "4x1", "3x3", "2x", "x", "2x2x2", " ", "0x2", "all"),
        *("a=0,0,9,9", "a=0,0,9,9;a=9,0,9,9", "a=0,0,9,9;b=0,0,0,9", "a=0,0,9;b=0,0,9,9"),
        *("=0,0,9,9;b=0,0,9,9", "a=-1,0,9,9;b=0,0,9,9", "a=1,0,nan,9;b=0,0,9,9"),
        ";".join(f"{n}=0,{n},9,9" for n in range(7)),
    ],
)
def test_what_is_no_plan_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no zone"):
        checked_zones(text)
    with pytest.raises(ValueError, match="no zone"):
        WindowSettings(zones=text)


@given(st.text(max_size=40))
def test_any_text_is_a_plan_or_is_refused_in_words(text: str) -> None:
    try:
        plan = ZonePlan.parse(text)
    except ValueError:
        with pytest.raises(ValueError, match="no zone"):
            checked_zones(text or " ")
    else:
        assert FEWEST <= len(plan.zones(np.zeros((1, 2)))) <= MOST


def test_where_somebody_sat_whom_a_damaged_log_does_not_place_cuts_nothing() -> None:
    people = np.array([(10.0, 5.0), (20.0, 5.0), (90.0, 5.0), (95.0, 5.0)])
    unknown = np.full((3, 2), np.nan)
    plan = ZonePlan.parse("2x1")
    assert plan.zones(np.vstack([unknown, people])) == plan.zones(people)
    assert plan.zones(unknown) == plan.zones(people[:0])
