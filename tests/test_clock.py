"""The clock of everything live."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from monitor.clock import monotonic_s


def test_it_goes_on() -> None:
    before_s = monotonic_s()
    time.sleep(0.02)
    assert 0.015 < monotonic_s() - before_s < 20.0


@pytest.mark.skipif(sys.platform != "linux", reason="Linux tells how long it was up")
def test_it_counts_the_time_asleep() -> None:
    up_s = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    assert monotonic_s() == pytest.approx(up_s, abs=1.0)
