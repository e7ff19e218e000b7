"""From marks in a log to a gauge that knows them, or a line that says why there is none."""

from __future__ import annotations

import json
from dataclasses import replace
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
from monitor.types import EMOTIONS, EXPRESSIONS, SessionInfo, State, WindowSummary
from monitor.window.strategies.base import WindowContext, score_of
from monitor.window.strategies.choice import strategy_for
from monitor.window.strategies.trained_folder import STRATEGY_FILE
from tests.ui.review.lectures import turned
from tests.window.learnt import verdicts_folder
from tests.window.readings import mix, reading

pytestmark = pytest.mark.skipif(
    find_spec("sklearn") is None, reason="needs scikit-learn, of the extra 'train'"
)
START = datetime(2026, 11, 23, 8, tzinfo=UTC)


def log_of(
    folder: Path,
    sessions: int,
    *,
    lively: str,
    dull: str,
    facing: tuple[float, float] | None = None,
) -> SessionStore:
    """Sessions whose first part shows one expression, and whose second shows another.

    With `facing`, so many face the front in the one and in the other, where that is known.
    """
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
            shown = rng.dirichlet(np.ones(len(EMOTIONS)) * 3).astype(np.float32) / 2
            shown[EMOTIONS.index(lively if end_s <= 60 else dull)] += 0.5
            score = score_of(shown)
            window = WindowSummary(
                end_s - 5.0, float(end_s), 50, 9, 10, 0.9, shown, score, State.NEUTRAL
            )
            if facing is not None:
                share = float(np.clip(facing[end_s > 60] + rng.normal(0, 0.1), 0.0, 1.0))
                window = replace(window, orientation=turned(share))
            writer.window(window)
        writer.end(120.0)
    return store


def learnt(store: SessionStore, out: Path, *, force: bool = False) -> str:
    choice = VerdictOptions(interesting="quiz", boring="theory")
    return learn(store, out, choice, force=force).fit.refusal


def test_what_the_room_calls_interesting_becomes_a_gauge(tmp_path: Path) -> None:
    store = log_of(tmp_path, 4, lively="neutral", dull="happy")  # not what the formula says
    out = tmp_path / "room"
    assert learnt(store, out) == ""
    assert sorted(path.name for path in out.iterdir()) == ["card.md", "strategy.json"]
    strategy_for(WindowSettings(strategy="verdicts", model=str(out)))
    with pytest.raises(DataSetError, match="holds a trained way of counting already"):
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


CHOICE = VerdictOptions(interesting="quiz", boring="theory")


def score_of_window(folder: Path, facing: float | None) -> float | None:
    """What a trained strategy says of a window in which all look alike and so many face front."""
    strategy = strategy_for(WindowSettings(strategy="verdicts", model=str(folder)))
    strategy.add(reading(1.0, {1: mix(happy=0.6)}), 0.1)
    orientation = None if facing is None else turned(facing)
    result = strategy.result(WindowContext(0.9, 5.0, None, EXPRESSIONS, orientation))
    return None if result is None else result.score


def test_where_heads_are_turned_tells_what_expressions_do_not(tmp_path: Path) -> None:
    """They tell more, so they are used; where they are not known, it says nothing."""
    store = log_of(tmp_path, 4, lively="happy", dull="happy", facing=(0.8, 0.3))
    out = tmp_path / "room"
    found = learn(store, out, CHOICE, force=False)
    assert found.fit.refusal
    assert found.refusal == ""
    assert found.heads is not None
    assert found.heads.right > 0.9 * found.heads.count > found.heads.right_without
    assert found.heads.right_with["facing"] > 0.9 * found.heads.count
    assert found.heads.right_with["movement"] < 0.8 * found.heads.count  # it is always the same
    card = (out / "card.md").read_text(encoding="utf-8")
    assert f"with it {found.heads.right}, so it is used" in card
    assert "facing" in card
    high, low, unknown = (score_of_window(out, one) for one in (0.85, 0.25, None))
    assert high is not None
    assert low is not None
    assert low < -0.3 < 0.3 < high
    assert unknown is None


@pytest.mark.slow  # test_where_heads_are_turned... takes the same measures
def test_heads_that_tell_nothing_are_not_used(tmp_path: Path) -> None:
    store = log_of(tmp_path, 4, lively="neutral", dull="happy", facing=(0.6, 0.6))
    out = tmp_path / "room"
    found = learn(store, out, CHOICE, force=False)
    assert found.heads is not None
    assert not found.heads.adds
    assert score_of_window(out, 0.9) == score_of_window(out, 0.1) == score_of_window(out, None)


@pytest.mark.slow  # as above, and without heads
def test_without_heads_it_is_as_before_and_says_so(tmp_path: Path) -> None:
    out = tmp_path / "room"
    found = learn(log_of(tmp_path, 4, lively="neutral", dull="happy"), out, CHOICE, force=False)
    assert found.heads is None
    assert "too few" in (out / "card.md").read_text(encoding="utf-8")


def test_what_an_earlier_version_learnt_is_read(tmp_path: Path) -> None:
    folder = verdicts_folder(tmp_path / "room")
    file = folder / STRATEGY_FILE
    values = json.loads(file.read_text(encoding="utf-8"))
    del values["line_with_heads"]
    file.write_text(json.dumps({**values, "format": 1}), encoding="utf-8")
    assert score_of_window(folder, 0.9) == score_of_window(folder, None)
    assert score_of_window(folder, None) is not None
