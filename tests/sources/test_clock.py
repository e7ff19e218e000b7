from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import numpy as np
import pytest

from monitor.sources import clock
from monitor.sources.clock import LiveClock, Pacer
from tests.waiting import STANDSTILL_S


def blank() -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.zeros((2, 2, 3), dtype=np.uint8)


def test_live_frames_are_numbered_and_stamped_since_the_first_start() -> None:
    clock = LiveClock()
    before_s = time.monotonic()
    clock.start()
    first = clock.stamp(blank())
    time.sleep(0.05)
    clock.start()  # the source was opened again: time goes on, the gap stays
    second = clock.stamp(blank())
    assert (first.index, second.index) == (0, 1)
    assert first.time_s >= 0.0
    assert second.time_s >= first.time_s + 0.05
    assert second.time_s <= time.monotonic() - before_s


def test_a_clock_that_was_not_started_stamps_nothing() -> None:
    with pytest.raises(RuntimeError, match="start"):
        LiveClock().stamp(blank())


def test_the_first_picture_is_due_at_once_wherever_it_stands() -> None:
    pacer = Pacer(paced=True)
    pacer.start()
    before_s = time.monotonic()
    assert pacer.wait_until(3600.0)
    assert time.monotonic() - before_s < STANDSTILL_S


def test_pictures_are_not_early() -> None:
    pacer = Pacer(paced=True)
    pacer.start()
    pacer.wait_until(5.0)
    before_s = time.monotonic()
    assert pacer.wait_until(5.2)
    assert time.monotonic() - before_s > 0.15


def test_who_is_late_is_not_held_back(monkeypatch: pytest.MonkeyPatch) -> None:
    now_s = 100.0
    waits_s: list[float] = []
    monkeypatch.setattr(clock, "time", SimpleNamespace(monotonic=lambda: now_s))
    monkeypatch.setattr(threading.Event, "wait", lambda _event, wait_s: waits_s.append(wait_s))
    pacer = Pacer(paced=True)
    pacer.start()
    pacer.wait_until(0.0)
    now_s += 1.5  # a slow consumer
    for time_s in (0.5, 1.0, 1.5, 1.75):
        pacer.wait_until(time_s)
    # Had the clock stopped for the consumer, each would wait.
    assert waits_s == [0.0, 0.0, 0.0, 0.0, 0.25]


def test_an_interruption_ends_the_wait_and_lasts_until_the_next_start() -> None:
    pacer = Pacer(paced=True)
    pacer.start()
    pacer.wait_until(0.0)
    timer = threading.Timer(0.1, pacer.interrupt)
    timer.start()
    before_s = time.monotonic()
    assert not pacer.wait_until(3600.0)
    assert time.monotonic() - before_s < STANDSTILL_S
    assert not pacer.wait_until(0.0)
    pacer.start()
    assert pacer.wait_until(7200.0)
    timer.join()


def test_without_pacing_nothing_waits_but_interruptions_count() -> None:
    pacer = Pacer(paced=False)
    pacer.start()
    assert pacer.wait_until(0.0)
    assert pacer.wait_until(1e9)
    pacer.interrupt()
    assert not pacer.wait_until(0.0)
