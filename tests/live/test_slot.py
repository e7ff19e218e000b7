"""The newest item wins, unless every item counts."""

from __future__ import annotations

import threading

from monitor.live.slot import NewestSlot
from tests.waiting import STANDSTILL_S


def test_the_newest_wins_and_the_loss_is_told() -> None:
    slot: NewestSlot[int] = NewestSlot()
    assert slot.put(1) is False
    assert slot.put(2) is True
    assert slot.take(0.0) == 2
    assert slot.take(0.0) is None


def test_every_item_waits_to_be_taken() -> None:
    slot: NewestSlot[int] = NewestSlot(every_item=True)
    replaced = []
    thread = threading.Thread(target=lambda: replaced.extend(slot.put(i) for i in range(50)))
    thread.start()
    assert [slot.take(STANDSTILL_S) for _ in range(50)] == list(range(50))
    thread.join()
    assert not any(replaced)


def test_closing_ends_a_wait() -> None:
    slot: NewestSlot[int] = NewestSlot()
    thread = threading.Thread(target=slot.close)
    thread.start()
    assert slot.take(STANDSTILL_S) is None
    thread.join()
