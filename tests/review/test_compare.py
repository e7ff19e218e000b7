from __future__ import annotations

import numpy as np
import pytest

from monitor.review.compare import Axis, compare
from tests.review.material import record_of, windows_of


def test_sessions_of_different_length_lie_over_each_other_by_their_share() -> None:
    short = (record_of("a", length_s=120.0), windows_of([0.5] * 60 + [-0.5] * 60))
    long = (record_of("b", length_s=600.0), windows_of([0.1] * 300 + [-0.1] * 300))
    found = compare([short, long], steps=4)
    np.testing.assert_allclose(found.edges, [0.0, 0.25, 0.5, 0.75, 1.0])
    np.testing.assert_allclose(found.courses[0].gauge, [75, 75, 25, 25], atol=1e-3)
    np.testing.assert_allclose(found.courses[1].gauge, [55, 55, 45, 45], atol=1e-3)
    np.testing.assert_allclose(found.mean_gauge, [65, 65, 35, 35], atol=1e-3)


def test_by_time_a_session_that_has_ended_says_nothing() -> None:
    short = (record_of("a", length_s=50.0), windows_of([0.5] * 50))
    long = (record_of("b", length_s=100.0), windows_of([-0.5] * 100))
    found = compare([short, long], Axis.ABSOLUTE, steps=2)
    np.testing.assert_allclose(found.edges, [0.0, 50.0, 100.0])
    np.testing.assert_allclose(found.courses[0].gauge, [75, np.nan], atol=1e-3)
    np.testing.assert_allclose(found.mean_gauge, [50, 25], atol=1e-3)


def test_seconds_in_which_few_were_readable_count_less() -> None:
    windows = windows_of([0.8] * 50 + [-0.8] * 50)
    windows["coverage"] = [0.9] * 50 + [0.3] * 50
    row = compare([(record_of(length_s=100.0), windows)]).table.iloc[0]
    assert row["gauge"] == pytest.approx(50.0, abs=1e-3)
    assert row["weighted_gauge"] == pytest.approx(50 * (1 + 0.8 * 0.5), abs=1e-3)
    assert row["coverage"] == pytest.approx(0.6)


def test_the_interval_holds_the_mean_and_needs_minutes() -> None:
    waves = (0.5 * np.sin(np.arange(1800) / 150)).tolist()
    table = compare(
        [
            (record_of("a", length_s=1800.0), windows_of(waves)),
            (record_of("b", length_s=120.0), windows_of(waves[:120])),
        ]
    ).table
    assert table["low"][0] < table["weighted_gauge"][0] < table["high"][0]
    assert table["high"][0] - table["low"][0] < 20.0
    assert table.loc[1, ["low", "high"]].isna().all()


def test_too_little_is_no_point_of_a_course() -> None:
    windows = windows_of([0.5, *[None] * 99])
    course = compare([(record_of(length_s=100.0), windows)], steps=2).courses[0]
    assert np.isnan(course.gauge).all()
    np.testing.assert_allclose(course.coverage, [0.75, 0.75])


@pytest.mark.parametrize("axis", Axis)
def test_sessions_without_windows_and_no_sessions_at_all(axis: Axis) -> None:
    found = compare([(record_of(length_s=0.0), windows_of([]))], axis, steps=3)
    assert np.isnan(found.courses[0].gauge).all()
    assert found.table["weighted_gauge"].isna().all()
    nothing = compare([], axis, steps=3)
    assert nothing.courses == ()
    assert np.isnan(nothing.mean_gauge).all()
    assert len(nothing.table) == 0
