"""From marks in a log to a gauge that knows them, or a line that says why there is none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from monitor.cli.training.options import VerdictOptions
from monitor.cli.training.verdicts_run import learn
from monitor.config import WindowSettings
from monitor.errors import DataSetError, EngineError
from monitor.store import SessionStore
from monitor.types import EMOTIONS, SessionInfo, State, WindowSummary
from monitor.window.strategies.base import score_of
from monitor.window.strategies.choice import strategy_for

pytestmark = pytest.mark.skipif(
    find_spec("sklearn") is None, reason="needs scikit-learn, of the extra 'train'"
)
START = datetime(2026, 11, 23, 8, tzinfo=UTC)


def log_of(folder: Path, sessions: int, *, lively: str, dull: str) -> SessionStore:
    """Sessions whose first part shows one expression, and whose second shows another."""
    store = SessionStore(str(folder / "log.sqlite"))
    rng = np.random.default_rng(4)
    for number in range(sessions):
        info = SessionInfo(
            f"2026-11-{number + 10}-0900-abc",
            START + timedelta(days=number),
            "camera 0",
            "default",
            "person_mean",
            {"window": {"length_s": 5.0}},
        )
        writer = store.begin(info, origin_s=0.0, min_people=3)
        writer.marker(0.0, "quiz")
        writer.marker(60.0, "Theory")
        for end_s in range(5, 121):
            mix = rng.dirichlet(np.ones(len(EMOTIONS)) * 3).astype(np.float32) / 2
            mix[EMOTIONS.index(lively if end_s <= 60 else dull)] += 0.5
            score = score_of(mix)
            writer.window(
                WindowSummary(end_s - 5.0, float(end_s), 50, 9, 10, 0.9, mix, score, State.NEUTRAL)
            )
        writer.end(120.0)
    return store


def learnt(store: SessionStore, out: Path, *, force: bool = False) -> str:
    choice = VerdictOptions(interesting="quiz", boring="theory")
    fit, _, _ = learn(store, out, choice, force=force)
    return fit.refusal


def test_what_the_room_calls_interesting_becomes_a_gauge(tmp_path: Path) -> None:
    store = log_of(tmp_path, 4, lively="neutral", dull="happy")  # not what the formula says
    out = tmp_path / "room"
    assert learnt(store, out) == ""
    assert sorted(path.name for path in out.iterdir()) == ["card.md", "strategy.json"]
    strategy_for(WindowSettings(strategy="verdicts", model=str(out)))
    with pytest.raises(DataSetError, match="holds a strategy already"):
        learnt(store, out)
    assert learnt(store, out, force=True) == ""


def test_what_does_not_beat_guessing_is_kept_but_refused(tmp_path: Path) -> None:
    out = tmp_path / "room"
    assert "no better than guessing" in learnt(
        log_of(tmp_path, 4, lively="happy", dull="happy"), out
    )
    with pytest.raises(EngineError, match="no better than guessing"):
        strategy_for(WindowSettings(strategy="verdicts", model=str(out)))


def test_too_few_sessions_leave_nothing_behind(tmp_path: Path) -> None:
    store = log_of(tmp_path, 2, lively="happy", dull="sad")
    with pytest.raises(DataSetError, match="verdicts of 2 sessions"):
        learnt(store, tmp_path / "room")
    assert not (tmp_path / "room").exists()
    assert not (tmp_path / "room.unfinished").exists()
