"""A log to look at."""

from __future__ import annotations

import pytest

from monitor.store import SessionStore
from tests.cli.sessions.calls import EMPTY, LECTURE
from tests.store.samples import START, info, window


@pytest.fixture
def log() -> SessionStore:
    """The default log with a lecture and, a day later, a session without rows."""
    store = SessionStore()
    writer = store.begin(info(LECTURE, started_at=START), origin_s=0.0, min_people=3)
    writer.note(0.0, "room [5]")
    for second in range(60):
        writer.window(window(float(second), score=None if second < 10 else second / 60))
    writer.marker(61.0, "question", "on [bold] type")
    writer.gap(62.0, 3600.0, "camera lost")
    writer.end(3723.0)
    day_later = START.replace(day=24)
    store.begin(info(EMPTY, started_at=day_later), origin_s=0.0, min_people=3).end(5.0)
    return store
