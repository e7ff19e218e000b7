"""Zones and what is left of the room: nobody is told by taking one result from another."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from monitor.config import WindowSettings
from monitor.types import Face, FaceReading, FrameReading
from monitor.window import MinimumGroup, WindowSteps
from monitor.window.zones import ZoneSteps, ZoneWindow
from monitor.zones import Zone
from tests.window.readings import mix

THREE = MinimumGroup(3)
ZONES = (Zone("left", 0, 0, 1000, 100), Zone("right", 1000, 0, 2000, 100))
PER_S = 2

Seats = dict[int, int]
"""By track number: 0 for the left zone, 1 for the right one, 2 for neither."""


def frame(time_s: float, seats: Seats) -> FrameReading:
    faces = []
    for track, zone in seats.items():
        left = 1000.0 * zone + 100.0 + 50.0 * track
        box = np.array([left, 10, left + 20, 30], np.float32)
        faces.append(FaceReading(track, Face(box, 0.99), mix()))
    return FrameReading(round(time_s * 100), time_s, tuple(faces))


def watched(*stretches: tuple[int, Seats]) -> list[tuple[frozenset[tuple[int, bool]], ...]]:
    """Of whom the room and the zones that are shown are, at each step; nobody where withheld."""
    room = WindowSteps(WindowSettings(), THREE)
    zones = ZoneSteps(ZONES, WindowSettings(), THREE, rosters=room.rosters)
    windows: list[list[frozenset[tuple[int, bool]]]] = []
    now = 0
    for length_s, seats in stretches:
        for _ in range(length_s * PER_S):
            found = room.add(seen := frame(now / PER_S, seats))
            parts: list[ZoneWindow] = zones.add(seen)
            now += 1
            for place, whole in enumerate(found):
                summaries = [whole, *(one.summary for one in parts[2 * place : 2 * place + 2])]
                windows.append(
                    [one.roster if one.score is not None else frozenset() for one in summaries]
                )
    return [tuple(one) for one in windows]


def test_one_who_comes_to_a_zone_waits_for_two_others() -> None:
    nine = {track: track % 2 for track in range(9)}
    said = watched((8, nine), (8, {**nine, 9: 0}), (8, {**nine, 9: 0, 10: 0, 11: 0}))
    sizes = [[len(one) for one in at] for at in said]
    assert sizes[7] == sizes[14] == [9, 5, 4]
    assert sizes[-1] == [12, 8, 4]


def test_one_who_changes_sides_is_in_neither_difference() -> None:
    """The room counts her as she is now, the zone that she left as she was: one is withheld."""
    ten = {track: track % 2 for track in range(10)}
    said = watched((8, ten), (10, {**ten, 0: 1}))
    room, *zones = said[-1]
    assert len(room) == 10
    assert sorted(map(bool, zones)) == [False, True]


seats = st.dictionaries(st.integers(0, 9), st.integers(0, 2), max_size=10)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 6), seats), min_size=1, max_size=6))
def test_what_is_left_of_a_room_without_its_zones_is_nobody_or_a_group(
    stretches: list[tuple[int, Seats]],
) -> None:
    for room, *zones in watched(*stretches):
        shown = [one for one in zones if one]
        assert all(len(one) >= 3 for one in (*([room] if room else []), *shown))
        if shown and room:
            rest = {track for track, _ in room.symmetric_difference(frozenset().union(*shown))}
            assert not rest or len(rest) >= 3
