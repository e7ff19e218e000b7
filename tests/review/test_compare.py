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
    np.testing.assert_allclose(found.sessions[0].gauge, [75, 75, 25, 25], atol=1e-3)
    np.testing.assert_allclose(found.sessions[1].gauge, [55, 55, 45, 45], atol=1e-3)
    np.testing.assert_allclose(found.mean_gauge, [65, 65, 35, 35], atol=1e-3)


def test_by_time_a_session_that_has_ended_says_nothing() -> None:
    short = (record_of("a", length_s=50.0), windows_of([0.5] * 50))
    long = (record_of("b", length_s=100.0), windows_of([-0.5] * 100))
    found = compare([short, long], Axis.ABSOLUTE, steps=2)
    np.testing.assert_allclose(found.edges, [0.0, 50.0, 100.0])
    np.testing.assert_allclose(found.sessions[0].gauge, [75, np.nan], atol=1e-3)
    np.testing.assert_allclose(found.mean_gauge, [50, 25], atol=1e-3)


def test_every_second_counts_once_however_few_were_readable() -> None:
    windows = windows_of([0.8] * 50 + [-0.8] * 50)
    windows["coverage"] = [0.9] * 50 + [0.3] * 50
    row = compare([(record_of(length_s=100.0), windows)]).table.iloc[0]
    assert row["gauge"] == pytest.approx(50.0, abs=1e-3)
    assert row["coverage"] == pytest.approx(0.6)


def test_the_interval_holds_the_mean_and_needs_minutes() -> None:
    waves = (0.5 * np.sin(np.arange(1800) / 150)).tolist()
    table = compare(
        [
            (record_of("a", length_s=1800.0), windows_of(waves)),
            (record_of("b", length_s=120.0), windows_of(waves[:120])),
        ]
    ).table
    assert table["low"][0] < table["gauge"][0] < table["high"][0]
    assert table["high"][0] - table["low"][0] < 20.0
    assert table.loc[1, ["low", "high"]].isna().all()


def test_an_interval_goes_along() -> None:
    windows = windows_of([0.8] * 50 + [-0.8] * 50, reach=0.1)
    windows["coverage"] = [0.9] * 50 + [0.3] * 50
    found = compare([(record_of(length_s=100.0, strategy="balance"), windows)], steps=2)
    np.testing.assert_allclose(found.sessions[0].low, [85, 5], atol=1e-3)
    np.testing.assert_allclose(found.sessions[0].high, [95, 15], atol=1e-3)
    row = found.table.iloc[0]
    assert row["gauge"] == pytest.approx(50.0, abs=1e-3)
    assert row["gauge_low"] == pytest.approx(45.0, abs=1e-3)
    assert row["gauge_high"] == pytest.approx(55.0, abs=1e-3)


def test_where_a_window_has_no_interval_there_is_none() -> None:
    windows = windows_of([0.4] * 100, reach=0.1)
    windows.loc[70, ["score_low", "score_high"]] = np.nan
    found = compare([(record_of(length_s=100.0), windows)], steps=4)
    np.testing.assert_allclose(found.sessions[0].gauge, [70] * 4, atol=1e-3)
    np.testing.assert_allclose(found.sessions[0].low, [65, 65, np.nan, 65], atol=1e-3)
    assert found.table[["gauge_low", "gauge_high"]].isna().all(axis=None)
    older = compare([(record_of(length_s=100.0), windows_of([0.4] * 100))], steps=4)
    assert np.isnan(older.sessions[0].high).all()


def test_sessions_on_different_scales_are_told_and_have_no_mean() -> None:
    windows = windows_of([0.5] * 50)
    alike = [(record_of(name, length_s=50.0), windows) for name in "ab"]
    found = compare(alike, steps=2)
    assert found.warning == ""
    assert not np.isnan(found.mean_gauge).any()
    by_share = (record_of("c", length_s=50.0, strategy="balance"), windows)
    found = compare([*alike, by_share], steps=2)
    assert (
        "different ways (estimated shares of people, everyone counts once): a net share"
        in found.warning
    )
    assert np.isnan(found.mean_gauge).all()
    by_another = (record_of("d", length_s=50.0, model="default"), windows)
    warning = compare([*alike, by_another]).warning
    assert "read in different ways (that of the fer package, the app's own)" in warning


def test_too_little_is_no_point_of_a_series() -> None:
    windows = windows_of([0.5, *[None] * 99])
    session = compare([(record_of(length_s=100.0), windows)], steps=2).sessions[0]
    assert np.isnan(session.gauge).all()
    np.testing.assert_allclose(session.coverage, [0.75, 0.75])


@pytest.mark.parametrize("axis", Axis)
def test_sessions_without_windows_and_no_sessions_at_all(axis: Axis) -> None:
    found = compare([(record_of(length_s=0.0), windows_of([]))], axis, steps=3)
    assert np.isnan(found.sessions[0].gauge).all()
    assert found.table["gauge"].isna().all()
    nothing = compare([], axis, steps=3)
    assert nothing.sessions == ()
    assert np.isnan(nothing.mean_gauge).all()
    assert len(nothing.table) == 0
