from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.orientation import HeadPose, HeadsUp, weakened, worth_of


def head(pitch: float, yaw: float = 0.0, error: float = 7.5) -> HeadPose:
    return HeadPose(yaw, pitch, 0.0, 5.0, error)


@pytest.mark.parametrize(
    ("pitch", "worth"), [(-60, 1.0), (0, 1.0), (6, 1.0), (12, 0.5), (18, 0.0), (60, 0.0)]
)
def test_a_reading_of_a_head_that_looks_up_is_worth_less(pitch: float, worth: float) -> None:
    assert worth_of(head(pitch)) == pytest.approx(worth)
    assert worth_of(head(pitch, yaw=60.0)) == pytest.approx(worth)


def test_where_pitch_is_not_told_a_reading_counts_in_full() -> None:
    assert worth_of(None) == 1.0
    assert worth_of(head(40.0, error=20.0)) == 1.0


shares = st.lists(st.floats(0.01, 1.0), min_size=3, max_size=3).map(lambda v: np.array(v) / sum(v))


@given(shares, shares, st.floats(0.0, 1.0))
def test_weakened_probabilities_lie_between_what_was_read_and_nothing(
    read: np.ndarray, nothing: np.ndarray, worth: float
) -> None:
    (found,) = weakened(read[None], np.array([worth]), nothing)
    assert found.sum() == pytest.approx(1.0)
    # Which class is spoken for most does not change, only how strongly.
    before, after = np.log(read / nothing), np.log(found / nothing)
    np.testing.assert_allclose(after - after[0], worth * (before - before[0]), atol=1e-9)


def test_who_looked_up_is_remembered_while_nobody_tells() -> None:
    heads_up = HeadsUp()
    unsure = head(0.0, error=20.0)
    assert heads_up.readable([1, 2], [head(40.0), head(0.0)], 0.0) == [False, True]
    assert heads_up.readable([1, 2], [unsure, unsure], 1.0) == [False, True]
    assert heads_up.readable([1, 2], [unsure, unsure], 1.6) == [True, True]
    assert heads_up.readable([1], [head(40.0)], 2.0) == [False]
    assert heads_up.readable([1], [head(0.0)], 2.2) == [True]
