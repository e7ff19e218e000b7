"""The real command on the demo clip: the gauge follows what the clip's room does."""

from __future__ import annotations

import pytest

from monitor.config import WindowSettings
from monitor.sources.demo import DEMO_SCHEDULE
from monitor.store import SessionStore
from tests.command import json_lines, run

CROSS_FADE_S = 1.0


@pytest.mark.slow  # tests/test_demo_clip.py has what the gauge says of the clip's frames
def test_the_gauge_follows_the_schedule() -> None:
    end_s = DEMO_SCHEDULE[-1].end_s
    result = run("live", "--source", "demo", "--headless", "--json", "--duration", str(end_s))
    assert result.returncode == 0, result.stderr
    *windows, totals = json_lines(result.stdout)
    assert len(windows) == pytest.approx(end_s, abs=1)

    settle_s = WindowSettings().length_s + CROSS_FADE_S
    for scene in DEMO_SCHEDULE:
        settled = [w for w in windows if scene.start_s + settle_s <= w["end_s"] <= scene.end_s]
        assert settled, scene
        assert {w["state"] for w in settled} == {scene.state}, scene

    crowded = [w for w in windows if 2.0 <= w["end_s"] <= DEMO_SCHEDULE[0].end_s]
    assert min(w["people"] for w in crowded) >= 12

    (session,) = SessionStore().sessions()
    assert session.info.session_id == totals["session"]
    stored = SessionStore().windows("last")
    assert list(stored["end_s"]) == [w["end_s"] for w in windows]
    assert list(stored["state"]) == [w["state"] for w in windows]
