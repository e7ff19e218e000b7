"""Sessions written by hand, as tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np
import pandas as pd

from monitor.config import WindowSettings
from monitor.store import SessionRecord, SessionState
from monitor.tables.rows import window_row
from monitor.tables.spans import SCORES
from monitor.types import EMOTIONS, SessionInfo, State, WindowSummary
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowResult, score_of

START = datetime(2026, 11, 23, 8, 10, tzinfo=UTC)
_HAPPY, _SAD, _NEUTRAL = (EMOTIONS.index(name) for name in ("happy", "sad", "neutral"))

EVENT_COLUMNS = ["event", "time_s", "end_s", "kind", "label", "detail", "gauge"]


def mix_of(score: float) -> np.ndarray:
    """A mix of expressions with that score."""
    mix = np.zeros(len(EMOTIONS), np.float32)
    mix[_HAPPY], mix[_SAD], mix[_NEUTRAL] = 0.3 * (1 + score), 0.3 * (1 - score), 0.4
    return mix


def windows_of(
    scores: Sequence[float | None],
    *,
    ends_s: Sequence[float] | None = None,
    step_s: float = 1.0,
    people: int = 18,
    seen: int = 24,
    reach: float | None = None,
) -> pd.DataFrame:
    """Windows of five seconds, one per step; None is no data.

    With a `reach` the scores have an interval that ends so far above and below, within -1..1.
    """
    keeper = StateKeeper(WindowSettings())
    rows = []
    times_s = ends_s if ends_s is not None else [step_s * (i + 1) for i in range(len(scores))]
    for end_s, score in zip(times_s, scores, strict=True):
        mix = None if score is None else mix_of(score)
        result = None if mix is None else _result(mix, reach)
        rows.append(
            WindowSummary(
                start_s=max(end_s - 5.0, 0.0),
                end_s=end_s,
                frame_count=75,
                person_count=people,
                seen_count=seen,
                coverage=people / seen,
                mean_probabilities=mix,
                score=None if result is None else result.score,
                score_low=None if result is None else result.score_low,
                score_high=None if result is None else result.score_high,
                state=keeper.update(result),
            )
        )
    table = pd.DataFrame(
        [window_row(row, 0.0) for row in rows],
        columns=[
            *("start_s", "end_s", "frames", "people", "seen", "coverage"),
            *(*EMOTIONS, *SCORES, "state"),
        ],
    )
    counts = dict.fromkeys(("frames", "people", "seen"), "int64")
    numbers = dict.fromkeys((*EMOTIONS, *SCORES, "coverage", "start_s", "end_s"), "float64")
    return table.astype(counts | numbers)


def _result(mix: np.ndarray, reach: float | None) -> WindowResult:
    score = score_of(mix)
    if reach is None:
        return WindowResult(mix, score)
    return WindowResult(mix, score, max(score - reach, -1.0), min(score + reach, 1.0))


def events_of(*rows: tuple[float, str, str]) -> pd.DataFrame:
    """Events at a time, of a kind, with a label."""
    return event_rows([{"time_s": t, "kind": kind, "label": label} for t, kind, label in rows])


def event_rows(rows: Sequence[dict[str, object]]) -> pd.DataFrame:
    """Events by column; what is left out is empty."""
    empty = {"end_s": None, "label": "", "detail": "", "gauge": None}
    full = [{"event": number, **empty, **row} for number, row in enumerate(rows, start=1)]
    kinds = {"event": "int64", "time_s": "float64", "end_s": "float64", "gauge": "float64"}
    return pd.DataFrame(full, columns=EVENT_COLUMNS).astype(kinds)


def mark(time_s: float, *, agrees: bool, gauge: float | None, state: State) -> dict[str, object]:
    """An opinion on the gauge."""
    kind = "agree" if agrees else "disagree"
    return {"time_s": time_s, "kind": kind, "label": state.value, "gauge": gauge}


def record_of(
    session_id: str = "2026-11-23-0910-kdr",
    *,
    length_s: float = 60.0,
    strategy: str = "person_mean",
    min_people: int = 3,
    state: SessionState = SessionState.ENDED,
    title: str = "Graphs",
    room: str = "B12",
    course: str = "Algorithms",
    model: str = "fer",
    days: float = 0.0,
    mean_score: float | None = None,
    **window: object,
) -> SessionRecord:
    """A session so many days after the first, with settings of its window."""
    settings = {"window": {"length_s": 5.0, "step_s": 1.0, "strategy": strategy, **window}}
    info = SessionInfo(
        session_id,
        START + timedelta(days=days),
        "camera 0",
        model,
        strategy,
        settings,
        title=title,
        room=room,
        course=course,
        consent_note="Told at the start, nobody objected.",
    )
    return SessionRecord(
        info=info,
        state=state,
        ended_at=START + timedelta(days=days, seconds=length_s),
        length_s=length_s,
        min_people=min_people,
        per_person=False,
        app_version="0.1.0",
        window_count=0,
        mean_score=mean_score,
        mean_coverage=None,
    )
