"""Each zone has windows of its own: as if its people were the room."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.config import WindowSettings
from monitor.types import FrameReading
from monitor.window import ANY_GROUP, FrontLearner, MinimumGroup, WindowSteps
from monitor.window.zones import ZoneAssignment, ZoneSteps, people_places, zone_results
from monitor.zones import Zone, ZonePlan
from tests.window.heads.heads import WIDTH, heads, straight_front

LEFT = Zone("left", -np.inf, -np.inf, 800.0, np.inf)  # tracks 0 to 3 of a row of eight
RIGHT = Zone("right", 800.0, -np.inf, np.inf, np.inf)
FACING = WindowSettings(strategy="facing")


def room(seconds: int = 12, people: int = 8, shift: float = 0.0) -> list[FrameReading]:
    """Those on the left face the front, those on the right look aside."""
    turned = {track: (0.0 if track < 4 else 60.0, 0.0) for track in range(people)}
    return [heads(n / 5, turned, shift=shift * n) for n in range(5 * seconds)]


def steps(group: MinimumGroup = ANY_GROUP) -> ZoneSteps:
    return ZoneSteps([LEFT, RIGHT], FACING, group, front=FrontLearner(straight_front()))


def test_zones_tell_apart_who_faces_the_front() -> None:
    zones, found = steps(MinimumGroup(3)), []
    for reading in room():
        found += zones.add(reading)
    found += zones.finish(12.0)
    assert [one.zone for one in found[:4]] == ["left", "right", "left", "right"]
    left, right = zone_results(zones.zones, found)
    assert left.facing is not None
    assert right.facing is not None
    assert left.facing > 0.8
    assert right.facing < 0.2
    assert left.score is not None
    assert left.score_low is not None
    assert left.score_low < left.score
    assert (left.people, left.left, left.right) == (4, None, 800.0)


def test_a_zone_is_as_its_people_alone() -> None:
    zones = steps()
    alone = WindowSteps(FACING, ANY_GROUP, front=FrontLearner(straight_front()))
    assignment = ZoneAssignment([LEFT, RIGHT])
    found, expected = [], []
    for reading in room():
        found += [one.summary for one in zones.add(reading) if one.zone == "left"]
        expected += alone.add(assignment.split(reading)[0])
    assert [one.score for one in found] == [one.score for one in expected]
    assert [one.orientation for one in found] == [one.orientation for one in expected]


def test_a_small_rest_withholds_the_other_zone() -> None:
    zones, found = steps(MinimumGroup(3)), []
    for reading in room(people=6):  # four on the left, two on the right
        found += zones.add(reading)
    assert found
    assert all(one.summary.score is None for one in found)
    assert all(one.summary.orientation is None for one in found)
    assert {one.summary.person_count for one in found[-2:]} == {4, 2}


@settings(max_examples=30)
@given(st.floats(-0.9 * WIDTH, 0.9 * WIDTH), st.randoms(use_true_random=False))
def test_a_face_at_an_edge_stays_in_its_zone(first: float, random) -> None:
    assignment = ZoneAssignment([LEFT, RIGHT])
    offs = [first] + [random.uniform(-0.4 * WIDTH, 0.4 * WIDTH) for _ in range(20)]
    sides = set()
    for number, off in enumerate(offs):
        reading = heads(number / 5, {0: (0.0, 0.0)}, shift=700.0 + off)  # the edge is at 800
        parts = assignment.split(reading)
        assert sum(len(part.faces) for part in parts) == 1
        sides.add(next(n for n, part in enumerate(parts) if part.faces))
    assert len(sides) == 1


def test_who_walks_over_is_in_the_other_zone() -> None:
    assignment = ZoneAssignment([LEFT, RIGHT])
    for shift, side in ((0.0, 0), (690.0, 0), (720.0, 0), (760.0, 1), (690.0, 1), (0.0, 0)):
        parts = assignment.split(heads(0.0, {0: (0.0, 0.0)}, away=[0], shift=shift))
        assert [bool(part.faces) for part in parts] == [side == 0, side == 1, False]
        assert [bool(part.turned_away) for part in parts] == [side == 0, side == 1, False]


def test_who_is_in_no_zone_is_elsewhere() -> None:
    assignment = ZoneAssignment(ZonePlan.parse("a=0,0,9,9;b=10,0,9,9").zones(np.empty((0, 2))))
    parts = assignment.split(heads(0.0, {0: (0.0, 0.0)}))
    assert [len(part.faces) for part in parts] == [0, 0, 1]


def test_where_people_sit_is_where_they_were_most_of_the_time() -> None:
    readings = [*room(), heads(13.0, {99: (0.0, 0.0)})]  # a false alarm of one frame
    places = people_places(readings)
    assert places.shape == (8, 2)
    left, right = ZonePlan.parse("2x1").zones(places)
    assert 700.0 < left.right == right.left < 900.0
    assert people_places([]).shape == (0, 2)
