"""The door of the minimum group, alone."""

from __future__ import annotations

import ast
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import monitor
from monitor.analysis.gate import RecordingGate
from monitor.config import WindowSettings
from monitor.orientation import FrontBasis, HeadPose, Orientation, ShareEstimate, TurnedAway
from monitor.types import (
    EMOTIONS,
    EXPRESSIONS,
    Face,
    FaceReading,
    FrameReading,
    State,
    WindowSummary,
)
from monitor.window import MinimumGroup, ReadingGate, RollingWindow, WindowSteps
from tests.window.readings import reading

ALL = ShareEstimate(1.0, 0.9, 1.0)
NONE = ShareEstimate(0.0, 0.0, 0.1)
MIX = np.eye(len(EMOTIONS), dtype=np.float32)[3]


def summary(readable: int, directed: int) -> WindowSummary:
    orientation = Orientation(directed, FrontBasis.TOLD, ALL, NONE, NONE, NONE, movement=0.1)
    shown = WindowSummary(0.0, 5.0, 50, readable, readable, 1.0, MIX, 1.0, State.INTERESTED)
    return replace(shown, orientation=orientation)


@pytest.mark.parametrize("directed", [0, 1, 2])
def test_where_a_small_group_is_turned_is_withheld(directed: int) -> None:
    shown = MinimumGroup(3).window(summary(readable=5, directed=directed))

    assert shown.orientation is None
    assert shown.state is State.INTERESTED


def test_where_people_are_turned_is_shown_though_few_can_be_read() -> None:
    before = summary(readable=2, directed=3)
    shown = MinimumGroup(3).window(before)

    assert shown.orientation is before.orientation
    assert shown.score is None


def test_windows_without_a_result_withhold_where_a_small_group_is_turned() -> None:
    nothing = WindowSummary(0.0, 5.0, 50, 0, 2, 0.0, None, None, State.NO_DATA)
    turned = replace(nothing, orientation=Orientation(2, FrontBasis.TOLD, NONE, ALL, NONE, NONE))

    assert MinimumGroup(3).window(turned).orientation is None


ROWS = st.lists(st.sets(st.integers(1, 5), max_size=5), min_size=1, max_size=40)


@given(frames=ROWS, people=st.integers(2, 4), step_s=st.sampled_from([0.3, 1.0, 2.0]))
def test_readings_leave_in_order_and_only_with_a_window_of_a_large_enough_group(
    frames: list[set[int]], people: int, step_s: float
) -> None:
    group = MinimumGroup(people)
    settings = WindowSettings(length_s=1.0, step_s=step_s, strategy="sum")
    readings = [reading(0.1 * n, dict.fromkeys(tracks, MIX)) for n, tracks in enumerate(frames)]
    steps = WindowSteps(settings, group)
    windows = [window for one in readings for window in steps.add(one)]
    windows += steps.finish(0.1 * len(frames))
    gate = RecordingGate(settings, group, 0.0, EXPRESSIONS)
    shown = list(gate.through(readings))
    assert [one.frame_index for one in shown] == [one.frame_index for one in readings]
    for before, after in zip(readings, shown, strict=True):
        large = [w for w in windows if group.admits(w.person_count) and _holds(w, before)]
        assert after.is_withheld == (not large and bool(before.faces))
        read = before.expressions() if large else []
        assert [track for track, _ in after.expressions()] == [track for track, _ in read]
        assert [face.face for face in after.faces] == [face.face for face in before.faces]


def _holds(window: WindowSummary, one: FrameReading) -> bool:
    return window.start_s <= one.time_s < window.end_s


def test_whatever_a_window_is_given_later_is_withheld_by_itself() -> None:
    """A new field of a window or a face leaves small groups only where it is named as harmless."""
    full = replace(summary(readable=2, directed=2), score_low=0.5, score_high=1.0)
    shown = MinimumGroup(3).window(full)
    told = {one.name for one in fields(shown) if getattr(shown, one.name) is not None}
    harmless = {"start_s", "end_s", "frame_count", "person_count", "seen_count", "coverage"}
    harmless |= {"classes", "state", "read_count", "directed_count", "roster", "head_roster"}
    harmless |= {"now_count"}
    assert told == harmless
    assert shown.state is State.NO_DATA

    shown = MinimumGroup(3).reading(frame_with_heads(1), None)
    (alone,) = shown.faces
    told = {one.name for one in fields(alone) if getattr(alone, one.name) is not None}
    assert told == {"track_id", "face"}
    assert shown.turned_away == ()


def frame_with_heads(people: int) -> FrameReading:
    """So many people who look at the camera, and one turned away."""
    place = np.array([0, 0, 40, 40], np.float32)
    pose = HeadPose(1.0, 2.0, 3.0, 4.0, 5.0)
    faces = tuple(FaceReading(n, Face(place, 0.9), MIX, pose) for n in range(people))
    return FrameReading(0, 0.0, faces, turned_away=(TurnedAway(9, place),))


def test_heads_are_shown_by_how_many_were_directed() -> None:
    """Two faces and one who is turned away: enough to say where they look, not what they show."""
    window = MinimumGroup(3).window(summary(readable=2, directed=3))
    shown = MinimumGroup(3).reading(frame_with_heads(2), window)
    assert [(one.probabilities, one.pose is None) for one in shown.faces] == [(None, False)] * 2
    assert len(shown.turned_away) == 1

    gate = ReadingGate(MinimumGroup(3))
    gate.add(frame_with_heads(2))
    assert list(gate.decide([window])) == [], "another window may show what they express"
    (late,) = gate.close(window)
    assert late.faces[0].pose is not None
    assert late.is_withheld


@pytest.mark.parametrize(("seats", "people"), [([1, 2, 3], 1), ([123], 3)])
def test_directions_of_one_person_in_three_seats_are_withheld(
    seats: list[int], people: int
) -> None:
    window = RollingWindow(WindowSettings(), MinimumGroup(3))
    for number in range(45):
        tracks = list(map(int, str(seats[number // 15 % len(seats)])))
        faces = tuple(replace(frame_with_heads(1).faces[0], track_id=track) for track in tracks)
        window.add(FrameReading(number, number / 10, faces))
    orientation = window.summary(4.5).orientation
    assert (orientation.people if orientation else 1) == people


def test_the_door_alone_makes_readings_that_may_be_shown() -> None:
    makers = set()
    for file in Path(monitor.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ShownReading":
                makers.add(file.name)
    assert makers == {"minimum_group.py"}
