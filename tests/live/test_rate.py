"""Frames per second over the last seconds."""

from __future__ import annotations

import pytest

from monitor.live.rate import RateMeter


def test_a_steady_rate_is_exact_and_an_old_one_forgotten() -> None:
    rate = RateMeter(span_s=2.0)
    assert rate.per_s is None
    for i in range(100):
        rate.tick(i / 10)
    assert rate.per_s == pytest.approx(10.0)
    for i in range(200):
        rate.tick(10.0 + i / 30)
    assert rate.per_s == pytest.approx(30.0)
    rate.reset()
    assert rate.per_s is None
