from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np
import pytest

from monitor.config import StrategyName, WindowSettings
from monitor.gauge.face import gauge_face, state_word
from monitor.live import LiveState, LiveStatus, LiveUpdate
from monitor.store import SessionStore
from monitor.types import EMOTIONS, EXPRESSIONS, SessionInfo, State, WindowSummary
from monitor.ui.widgets.wording import (
    clock,
    duration,
    explain_gauge,
    local_time,
    saved_line,
    score_note,
    session_details,
    session_line,
    status_parts,
)
from monitor.window import STRATEGY_LINES

MIX = np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32)
SESSION = SessionInfo("id", datetime(2026, 11, 23, 9, 10, tzinfo=UTC), "demo", "fer", "sum")


def summary(
    score: float | None, *, people: int = 18, seen: int = 24, frames: int = 50
) -> WindowSummary:
    state = State.NO_DATA if score is None else State.INTERESTED
    mix = None if score is None else MIX
    return WindowSummary(
        *(0.0, 5.0, frames, people, seen, 0.75, mix, score, state), now_count=people
    )


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


def neutral_room(counted: float, *, interval: bool = True) -> WindowSummary:
    """A neutral room of which a share shows what counts, half of it positive."""
    mix = np.zeros(len(EMOTIONS), np.float32)
    mix[[EMOTIONS.index("happy"), EMOTIONS.index("sad")]] = counted / 2
    mix[EMOTIONS.index("neutral")] = 1.0 - counted
    low, high = (-0.2, 0.24) if interval else (None, None)
    return WindowSummary(
        *(0.0, 5.0, 50, 18, 24, 0.75, mix, 0.0, State.NEUTRAL), score_low=low, score_high=high
    )


@pytest.mark.parametrize(
    ("counted", "interval", "word"),
    [
        (0.05, True, "Calm"),
        (0.39, True, "Calm"),
        (0.41, True, "Mixed"),
        (1.0, True, "Mixed"),
        (0.05, False, "Neutral"),
        (1.0, False, "Neutral"),
    ],
)
def test_a_neutral_room_is_calm_or_mixed(counted: float, interval: bool, word: str) -> None:
    face = gauge_face(update(window=neutral_room(counted, interval=interval)), 3)
    assert (face.title, face.state) == (word, State.NEUTRAL)
    assert face.interval == (pytest.approx((40.0, 62.0)) if interval else None)


def test_other_states_keep_their_words() -> None:
    lively = replace(neutral_room(0.3), state=State.INTERESTED)
    assert state_word(lively) == "interested"
    assert state_word(summary(None)) == "no data"


def explained(strategy: StrategyName) -> str:
    settings = WindowSettings(strategy=strategy, length_s=8.0)
    return explain_gauge(settings, EXPRESSIONS).replace("\n", " ")


def test_the_default_is_explained_in_three_sentences() -> None:
    text = explained("balance")
    sentences = [
        part for part in text.split(". ") if not part.startswith(("P: ", "N: ", "Neutral"))
    ]
    assert len(sentences) == 3
    for said in ("over the last 8 seconds", "everyone counted once", "9 of 10 cases", "50 is the"):
        assert said in text
    assert "not feelings and not attention" in text
    assert "(P + N)" not in text
    assert max(map(len, explain_gauge(WindowSettings(), EXPRESSIONS).splitlines())) < 90


@pytest.mark.parametrize("strategy", ["sum", "person_mean", "dominant", "confidence"])
def test_a_ratio_is_explained_by_its_formula(strategy: StrategyName) -> None:
    assert "(P + N)), over the last 8 seconds" in explained(strategy)
    assert "band" not in explained(strategy)


@pytest.mark.parametrize("strategy", ["temporal", "verdicts"])
def test_a_trained_strategy_says_so(strategy: StrategyName) -> None:
    assert STRATEGY_LINES[strategy] in explained(strategy)
    assert "(P + N)" not in explained(strategy)


def test_a_ratio_that_rests_on_little_says_so() -> None:
    quiet = neutral_room(0.07, interval=False)
    short, whole = score_note(quiet, WindowSettings(strategy="sum"))
    assert short == "Rests on 7 %\nof the mix"
    assert "more than nine tenths count for neither" in whole
    for window, strategy in (
        (neutral_room(0.2, interval=False), "sum"),
        (neutral_room(0.07), "balance"),
        (quiet, "verdicts"),
        (summary(None), "sum"),
    ):
        assert score_note(window, WindowSettings(strategy=strategy)) == ("", "")


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
        (update(window=summary(None, people=24)), "24 of 24 faces readable, being read"),
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
        "60 of 100 pictures skipped",
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
        "1 result",
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
