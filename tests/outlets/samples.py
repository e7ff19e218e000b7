"""Samples and updates for tests of what is sent live."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np

from monitor.clock import monotonic_s
from monitor.gauge.face import GaugeFace
from monitor.live import LiveState, LiveStatus, LiveUpdate
from monitor.outlets.sample import LiveSample, SessionStatus
from monitor.types import SessionInfo, State, WindowSummary

FACE = GaugeFace("Calm", "18 of 24 faces readable", 49.0, State.NEUTRAL, interval=(44.0, 53.0))
SESSION = SessionInfo("secret-name", datetime(2026, 11, 29, tzinfo=UTC), "camera", "m", "balance")


def sample(face: GaugeFace = FACE, status: SessionStatus = SessionStatus.RUNNING) -> LiveSample:
    return LiveSample(
        datetime.now(UTC), monotonic_s(), status, face, facing=0.75, people_now=18, people_seen=24
    )


def window(score: float | None, people: int = 4) -> WindowSummary:
    return WindowSummary(
        start_s=5.0,
        end_s=10.0,
        frame_count=50,
        person_count=people,
        seen_count=people,
        coverage=1.0,
        mean_probabilities=None if score is None else np.full(7, 1 / 7, np.float32),
        score=score,
        score_low=None if score is None else score - 0.1,
        score_high=None if score is None else score + 0.1,
        state=State.NO_DATA if score is None else State.NEUTRAL,
        now_count=people,
    )


def update(
    summary: WindowSummary | None = None,
    *,
    state: LiveState = LiveState.RUNNING,
    in_session: bool = True,
    message: str = "",
    at_s: float | None = None,
) -> LiveUpdate:
    at_s = monotonic_s() if at_s is None else at_s
    return LiveUpdate(
        LiveStatus(state, message),
        summary=summary,
        session=SESSION if in_session else None,
        at_s=None if summary is None else at_s,
    )
