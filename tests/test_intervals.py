"""Wilson's interval, against figures that are known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.intervals import wilson_interval


def test_known_figures() -> None:
    assert wilson_interval(0, 0) is None
    assert wilson_interval(10, 20) == pytest.approx((0.2993, 0.7007), abs=1e-4)
    assert wilson_interval(0, 10) == pytest.approx((0.0, 0.2775), abs=1e-4)
    assert wilson_interval(10, 10) == pytest.approx((0.7225, 1.0), abs=1e-4)


@given(st.integers(1, 10_000), st.integers(0, 10_000))
def test_it_holds_the_share(total: int, count: int) -> None:
    count = min(count, total)
    low, high = wilson_interval(count, total) or (1.0, 0.0)
    assert 0.0 <= low <= count / total + 1e-9
    assert count / total - 1e-9 <= high <= 1.0
