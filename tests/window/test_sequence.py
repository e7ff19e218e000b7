"""Everyone's course through a window, whatever the frame rate."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.types import EMOTIONS
from monitor.window.strategies.sequence import STEPS, Snapshot, sequences_of
from tests.window.readings import mix, reading

HAPPY = EMOTIONS.index("happy")


def sequences(frames: list, people: frozenset[int] | None = None) -> np.ndarray:
    return sequences_of([Snapshot.of(frame) for frame in frames], 0.0, 5.0, people)


@pytest.mark.parametrize("fps", [5, 10, 30])
def test_a_course_is_the_same_at_every_frame_rate(fps: int) -> None:
    times_s = [(i + 0.5) / fps for i in range(5 * fps)]
    (course,) = sequences([reading(t, {4: mix(happy=t / 5.0)}) for t in times_s])
    assert course.shape == (STEPS, len(EMOTIONS) + 1)
    assert course[:, HAPPY] == pytest.approx((np.arange(STEPS) + 0.5) / STEPS, abs=0.01)
    assert course[:, -1].tolist() == [1.0] * STEPS


def test_a_reading_holds_a_second_and_no_longer() -> None:
    (course,) = sequences([reading(1.0, {1: mix(happy=1.0)})])
    assert np.flatnonzero(course[:, -1]).tolist() == [5, 6, 7, 8, 9, 10]
    assert course[5:11, HAPPY].tolist() == [1.0] * 6
    assert not course[11:].any()


def test_who_is_nobody_has_no_course() -> None:
    frames = [reading(0.1 * i, {1: mix()} | ({2: mix()} if i == 3 else {})) for i in range(50)]
    assert len(sequences(frames)) == 2
    assert len(sequences(frames, people=frozenset({1}))) == 1


@given(
    st.lists(
        st.tuples(st.floats(0.0, 5.0), st.dictionaries(st.integers(0, 4), st.just(mix()))),
        min_size=1,
    )
)
def test_each_step_is_a_mix_or_nothing(frames: list) -> None:
    found = sequences([reading(t, people) for t, people in sorted(frames, key=lambda one: one[0])])
    assert np.isfinite(found).all()
    assert np.allclose(found[:, :, :-1].sum(axis=2), found[:, :, -1])
    assert found[:, :, -1].any(axis=1).all()
