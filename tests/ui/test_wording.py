from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from monitor.live import LiveState, LiveStatus, LiveUpdate
from monitor.store import SessionStore
from monitor.types import EMOTIONS, SessionInfo, State, WindowSummary
from monitor.ui.wording import (
    clock,
    duration,
    gauge_face,
    local_time,
    saved_line,
    session_details,
    session_line,
    status_parts,
)

MIX = np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32)
SESSION = SessionInfo("id", datetime(2026, 11, 23, 9, 10, tzinfo=UTC), "demo", "fer", "sum")


def summary(
    score: float | None, *, people: int = 18, seen: int = 24, frames: int = 50
) -> WindowSummary:
    state = State.NO_DATA if score is None else State.INTERESTED
    mix = None if score is None else MIX
    return WindowSummary(0.0, 5.0, frames, people, seen, 0.75, mix, score, state)


def update(
    state: LiveState = LiveState.RUNNING,
    window: WindowSummary | None = None,
    *,
    message: str = "",
    session: SessionInfo | None = None,
) -> LiveUpdate:
    return LiveUpdate(LiveStatus(state, message), summary=window, session=session)


def test_a_value_comes_with_its_word_and_the_coverage() -> None:
    face = gauge_face(update(window=summary(0.5)), 3)
    assert (face.title, face.value, face.detail) == ("Interested", 75.0, "18 of 24 faces readable")


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        (update(LiveState.LOST, message="camera 0 is gone; trying again"), "trying again"),
        (update(LiveState.PAUSED), "until you go on"),
        (update(LiveState.ENDED), "has ended"),
        (update(LiveState.FAILED, message="no such camera"), "No such camera"),
        (update(window=summary(None, people=0, seen=0)), "No faces seen"),
        (update(window=summary(None, people=0)), "No faces readable now, 24 in the last minute"),
        (update(window=summary(None, people=2)), "Only 2 of 24 faces readable"),
        (
            update(window=summary(None, people=2, seen=2), session=SESSION),
            "A session needs 3 readable people, 2 now",
        ),
        (update(LiveState.LOADING, message="loading the face detector"), "Loading the face"),
        (update(), "Waiting for the first picture"),
        (update(window=summary(None, people=0, seen=0, frames=0)), "Waiting"),
    ],
)
def test_no_data_has_a_reason_and_no_value(shown: LiveUpdate, reason: str) -> None:
    face = gauge_face(shown, 3)
    assert face.value is None
    assert face.state is State.NO_DATA
    assert reason in face.detail


def test_only_the_start_has_a_progress() -> None:
    assert gauge_face(update(LiveState.LOADING), 3).progress == 0.0
    assert gauge_face(update(LiveState.LOST), 3).progress is None


def test_one_face_is_no_faces() -> None:
    assert gauge_face(update(window=summary(0.5, people=1, seen=1)), 3).detail == (
        "1 of 1 face readable"
    )


def test_the_status_leaves_out_what_is_unknown() -> None:
    assert status_parts(LiveStatus(LiveState.LOADING)) == ()
    full = LiveStatus(LiveState.RUNNING, "", None, 29.97, 9.24, 0.1184, 100, 60)
    assert status_parts(full) == (
        "Camera 30 fps",
        "9.2 readings per second",
        "118 ms from picture to gauge",
        "60 of 100 frames skipped",
    )


def test_the_session_says_what_is_kept() -> None:
    assert "nothing is stored" in session_line(update())
    assert session_line(update(session=SESSION)) == "Recording numbers, no pictures"
    per_face = SessionInfo("id", SESSION.started_at, "demo", "fer", "sum", {"per_person": True})
    assert "per face" in session_line(update(session=per_face))


def test_the_details_of_a_past_session() -> None:
    writer = SessionStore().begin(SESSION, origin_s=0.0, min_people=3)
    assert "running" in session_details(SessionStore().session("last"))
    writer.window(summary(0.5))
    writer.end(1.0)
    details = session_details(SessionStore().session("last"))
    assert details.split("  \N{MIDDLE DOT}  ") == [
        SESSION.source,
        "complete",
        "1 window",
        "75 % of the faces readable on average",
        "numbers of the class alone",
    ]


def test_the_saved_line_says_when_it_began_and_how_long_it_was() -> None:
    line = saved_line(SESSION, 42 * 60 + 10)
    assert line == f"Session saved: {local_time(SESSION.started_at)}, 42 min"


@pytest.mark.parametrize(
    ("seconds", "clocked", "said"),
    [(38.2, "0:38", "38 s"), (761, "12:41", "12 min"), (3899, "1:04:59", "1 h 04 min")],
)
def test_lengths(seconds: float, clocked: str, said: str) -> None:
    assert (clock(seconds), duration(seconds)) == (clocked, said)
