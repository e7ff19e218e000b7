from dataclasses import replace

import numpy as np
import pytest

from monitor.orientation import FrontBasis, Orientation, ShareEstimate
from monitor.types import EMOTIONS, State, WindowSummary
from monitor.window import withhold_small_group

ALL = ShareEstimate(1.0, 0.9, 1.0)
NONE = ShareEstimate(0.0, 0.0, 0.1)
MIX = np.eye(len(EMOTIONS), dtype=np.float32)[3]


def summary(readable: int, directed: int) -> WindowSummary:
    orientation = Orientation(directed, FrontBasis.TOLD, ALL, NONE, NONE, NONE, movement=0.1)
    shown = WindowSummary(0.0, 5.0, 50, readable, readable, 1.0, MIX, 1.0, State.INTERESTED)
    return replace(shown, orientation=orientation)


@pytest.mark.parametrize("directed", [0, 1, 2])
def test_where_a_small_group_is_turned_is_withheld(directed: int) -> None:
    shown = withhold_small_group(summary(readable=5, directed=directed), min_people=3)

    assert shown.orientation is None
    assert shown.state is State.INTERESTED


def test_where_people_are_turned_is_shown_though_few_can_be_read() -> None:
    before = summary(readable=2, directed=3)
    shown = withhold_small_group(before, min_people=3)

    assert shown.orientation is before.orientation
    assert shown.score is None


def test_windows_without_a_result_withhold_where_a_small_group_is_turned() -> None:
    nothing = WindowSummary(0.0, 5.0, 50, 0, 2, 0.0, None, None, State.NO_DATA)
    turned = replace(nothing, orientation=Orientation(2, FrontBasis.TOLD, NONE, ALL, NONE, NONE))

    assert withhold_small_group(turned, min_people=3).orientation is None
