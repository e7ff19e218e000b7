"""A network that does not end is told, and what it says otherwise is handed on."""

from __future__ import annotations

import threading

import pytest

from monitor.engine.limited import within_limit
from monitor.errors import EngineError


def test_what_never_ends_is_cancelled_and_told_in_one_line() -> None:
    ends = threading.Event()
    with pytest.raises(EngineError, match=r"^mine has not ended after 0\.05 s for one face: use"):
        within_limit(ends.wait, ends.set, "mine", 0.05)
    assert not [one for one in threading.enumerate() if "mine" in one.name]


def test_what_ends_is_handed_on() -> None:
    assert within_limit(lambda: 3, pytest.fail, "mine") == 3
    with pytest.raises(ZeroDivisionError):
        within_limit(lambda: 1 / 0, pytest.fail, "mine")
