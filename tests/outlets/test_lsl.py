"""The Lab Streaming Layer: what a recorder of a lab gets, and when; by pylsl's own inlet."""

from __future__ import annotations

import math
from dataclasses import replace

import psutil
import pytest

from monitor.clock import monotonic_s
from monitor.config import OutletSettings
from monitor.errors import OutletError
from monitor.outlets import Outlets
from monitor.outlets.lsl import CHANNELS, LabStream, values_of
from monitor.outlets.permission import to_be_asked
from monitor.outlets.sample import SessionStatus
from tests.outlets.samples import sample
from tests.waiting import wait_until

pytest.importorskip("pylsl")

OFFSET_S = 0.1
"""Both ends are on this machine: their clocks are one, but for how long it takes to ask."""


def test_each_channel_has_its_value() -> None:
    values = dict(zip((label for label, _ in CHANNELS), values_of(sample()), strict=True))
    assert values == {
        "gauge": 49.0,
        "gauge_low": 44.0,
        "gauge_high": 53.0,
        "state": 0.0,
        "facing": 0.75,
        "people_now": 18.0,
        "people_seen": 24.0,
        "status": 1.0,
    }


def test_what_is_withheld_is_no_number() -> None:
    *results, status = values_of(sample().ended())
    assert all(math.isnan(value) for value in results)
    assert status == 4.0
    codes = {values_of(replace(sample(), status=one))[-1] for one in SessionStatus}
    assert codes == {0.0, 1.0, 2.0, 3.0, 4.0}


def test_it_is_asked_first_and_until_then_nothing_listens() -> None:
    (told,) = to_be_asked(["lsl"], OutletSettings())
    assert "everybody in every network" in told
    before = len(psutil.Process().net_connections())
    outlets = Outlets()
    with pytest.raises(OutletError, match="--open-to-network"):
        outlets.use(["lsl"])
    LabStream("").close()
    assert len(psutil.Process().net_connections()) == before


@pytest.mark.slow
def test_a_recorder_gets_it_with_its_time_on_the_layers_clock() -> None:
    import pylsl

    name = f"test-{monotonic_s()}"
    outlet = LabStream(name)
    outlet.open()
    try:
        (found,) = pylsl.resolve_byprop("name", name, timeout=60)
        inlet = pylsl.StreamInlet(found, processing_flags=pylsl.proc_clocksync)
        info = inlet.info(timeout=60)
        assert info.get_channel_labels() == [label for label, _ in CHANNELS]
        assert info.get_channel_units() == [unit for _, unit in CHANNELS]
        assert info.nominal_srate() == pylsl.IRREGULAR_RATE
        inlet.open_stream(timeout=60)
        ago_s = 2.5
        sent_at_s = pylsl.local_clock() - ago_s
        outlet.send(replace(sample(), at_s=monotonic_s() - ago_s))
        values, time_s = inlet.pull_sample(timeout=60)
        assert values == values_of(sample())
        assert time_s == pytest.approx(sent_at_s, abs=OFFSET_S)
        # As pyxdf does: the recorded offset added to the stream's time is this clock's time.
        assert abs(inlet.time_correction(timeout=60)) < OFFSET_S
        outlet.send(sample().ended())
        values, _ = inlet.pull_sample(timeout=60)
        assert math.isnan(values[0])
        inlet.close_stream()
    finally:
        outlet.close()
    wait_until(lambda: not pylsl.resolve_byprop("name", name, timeout=0.5), "the stream's end")
