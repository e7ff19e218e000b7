"""What is prepared aside."""

from __future__ import annotations

import gc
import threading

import pytest

from monitor.detection.live.preparation import Preparation, finish_all
from tests.waiting import STANDSTILL_S


def test_nothing_outlives_who_wanted_it() -> None:
    may_end, has_ended = threading.Event(), threading.Event()

    def prepare(_size_wh: tuple[int, int]) -> None:
        may_end.wait(STANDSTILL_S)
        has_ended.set()

    preparation = Preparation(prepare)
    assert not preparation.is_done_for((4, 3))
    waiting = threading.Thread(target=finish_all)
    waiting.start()
    waiting.join(0.05)
    assert waiting.is_alive()
    may_end.set()
    waiting.join(STANDSTILL_S)
    assert has_ended.is_set()
    assert preparation.is_done_for((4, 3))


def test_what_failed_is_told_to_who_asks_and_not_to_who_ends() -> None:
    may_fail = threading.Event()

    def prepare(_size_wh: tuple[int, int]) -> None:
        may_fail.wait(STANDSTILL_S)
        raise OSError("broken")

    preparation = Preparation(prepare)
    assert not preparation.is_done_for((4, 3))
    may_fail.set()
    finish_all()
    with pytest.raises(OSError, match="broken"):
        preparation.is_done_for((4, 3))
    # The error holds on to who raised it, and that to its thread, which else stays.
    del preparation
    gc.collect()
