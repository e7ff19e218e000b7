"""A clock for what moves."""

from __future__ import annotations

import itertools

import pytest

from monitor.ui.dashboard import motion


@pytest.fixture
def steady_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each picture is a thirtieth of a second after the last, however late a busy machine is."""
    ticks = itertools.count()
    monkeypatch.setattr(motion, "monotonic", lambda: next(ticks) / 30)
