"""Lectures in the real log: short ones by the real writer, long ones by the real import."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from monitor.orientation import FrontBasis, Orientation, ShareEstimate
from monitor.orientation.columns import window_values
from monitor.store import SessionStore
from monitor.types import EMOTIONS, SessionInfo, State, WindowSummary

START = datetime(2026, 11, 23, 8, 10, tzinfo=UTC)
PEOPLE = 24
REACH = 0.16
"""How far the intervals of a lecture scored by 'balance' go to each side."""

_HAPPY, _SAD, _NEUTRAL = (EMOTIONS.index(name) for name in ("happy", "sad", "neutral"))


def gauge_at(time_s: float, length_s: float) -> float:
    """A lecture's mood, -1..1: it fades, and comes back with every question."""
    share = time_s / length_s
    waves = 0.35 * np.sin(time_s / 140) + 0.2 * np.sin(time_s / 37 + 1) + 0.12 * np.sin(time_s / 5)
    return float(np.clip(0.45 - 0.9 * share + waves + (0.7 if 0.55 < share < 0.7 else 0), -1, 1))


def turned(facing: float, movement: float = 0.04) -> Orientation:
    """Where people were turned; of those who do not face the front half are turned aside."""
    rest = 1.0 - facing
    shares = (facing, 0.5 * rest, 0.3 * rest, 0.2 * rest)
    known = [ShareEstimate(one, max(one - 0.07, 0.0), min(one + 0.07, 1.0)) for one in shares]
    return Orientation(PEOPLE, FrontBasis.TOLD, *known, movement=movement)


def facing_at(time_s: float, length_s: float) -> float:
    """How many face the front in a lecture of heads: fewer and fewer, and back with a question."""
    share = time_s / length_s
    waves = 0.08 * np.sin(time_s / 60) + 0.05 * np.sin(time_s / 9)
    return float(np.clip(0.9 - 0.5 * share + waves + (0.3 if 0.55 < share < 0.7 else 0), 0, 1))


def summary(
    end_s: float,
    score: float | None,
    *,
    people: int = PEOPLE - 3,
    reach: float | None = None,
    orientation: Orientation | None = None,
) -> WindowSummary:
    """A window whose mix of expressions gives the score; with a `reach` it has an interval."""
    mix = None
    state = State.NO_DATA
    if score is not None:
        mix = np.zeros(len(EMOTIONS), np.float32)
        mix[_HAPPY], mix[_SAD], mix[_NEUTRAL] = 0.3 * (1 + score), 0.3 * (1 - score), 0.4
        state = State.NEUTRAL
        if abs(score) > 0.15:
            state = State.INTERESTED if score > 0 else State.BORED
    low, high = None, None
    if score is not None and reach is not None:
        low, high = max(score - reach, -1.0), min(score + reach, 1.0)
    return WindowSummary(
        start_s=max(end_s - 5.0, 0.0),
        end_s=end_s,
        frame_count=70,
        person_count=people,
        seen_count=PEOPLE,
        coverage=people / PEOPLE,
        mean_probabilities=mix,
        score=score,
        state=state,
        score_low=low,
        score_high=high,
        orientation=orientation,
    )


def write_lecture(
    store: SessionStore,
    session_id: str = "2026-11-23-0910-abc",
    *,
    length_s: int = 120,
    days: float = 0.0,
    title: str = "Graphs",
    room: str = "B12",
    course: str = "Algorithms",
    strategy: str = "person_mean",
    lift: float = 0.0,
    with_heads: bool = False,
) -> str:
    """Write a lecture with a marker each third, a note, a pause and an opinion; its id.

    Its mood lies higher by `lift`; by the strategy 'balance' its windows have intervals. With
    heads, its windows say where people were turned.
    """
    reach = REACH if strategy == "balance" else None
    info = SessionInfo(
        session_id,
        START + timedelta(days=days),
        "camera 0",
        "fer",
        strategy,
        title=title,
        room=room,
        course=course,
    )
    writer = store.begin(info, origin_s=0.0, min_people=3)
    third = length_s // 3
    pause = (third + 10, third + 20)
    for end_s in range(1, length_s + 1):
        score = float(np.clip(gauge_at(end_s, length_s) + lift, -1, 1))
        if pause[0] < end_s <= pause[1]:
            continue
        empty = 2 * third + 10 < end_s <= 2 * third + 16
        people = 1 if empty else PEOPLE - 3
        heads = turned(facing_at(end_s, length_s)) if with_heads and not empty else None
        writer.window(
            summary(end_s, None if empty else score, people=people, reach=reach, orientation=heads)
        )
        if end_s in (1, third, 2 * third):
            writer.marker(end_s, {1: "explain", third: "question", 2 * third: "activity"}[end_s])
        if end_s == third + 5:
            writer.note(end_s, "Two asked about the proof")
            shown = summary(end_s, score)
            writer.opinion(end_s, agrees=True, state=shown.state, gauge=shown.gauge)
    writer.gap(*pause, "paused")
    writer.end(float(length_s))
    return session_id


def write_long_lecture(
    store: SessionStore,
    folder: Path,
    length_s: int = 10_800,
    strategy: str = "person_mean",
    *,
    with_heads: bool = False,
) -> str:
    """Take in a lecture of a length that would take a while to write window by window."""
    reach = REACH if strategy == "balance" else None
    short = write_lecture(store, "short", strategy=strategy)
    (file,) = store.export(short, folder / "short.json")
    document = json.loads(file.read_text())
    store.delete(short)
    window = document["windows"][0]
    scores = [gauge_at(s, length_s) for s in range(1, length_s + 1)]
    rng = np.random.default_rng(4)
    people = np.clip(21 + np.cumsum(rng.normal(0, 0.2, length_s)), 8, PEOPLE).astype(int)
    document["windows"] = [
        {
            **window,
            "start_s": max(s - 5.0, 0.0),
            "end_s": float(s),
            "people": int(people[s - 1]),
            "coverage": people[s - 1] / PEOPLE,
            **_values(scores[s - 1] + rng.normal(0, 0.05), reach, is_known=not 6100 < s < 6260),
            **window_values(turned(facing_at(s, length_s)) if with_heads else None),
        }
        for s in range(1, length_s + 1)
        if not 4000 <= s < 4600
    ]
    names = ["explain", "question", "explain", "break", "explain", "activity", "question"]
    document["events"] = [
        _event(length_s * place / len(names) + 1, "marker", name)
        for place, name in enumerate(names)
    ]
    document["events"] += [
        _event(1500.0, "note", "", "Projector failed for a minute"),
        {**_event(4000.0, "gap", "", "paused"), "end_s": 4600.0},
        *(
            {
                **_event(float(s), "agree" if s % 4 else "disagree", "neutral"),
                "gauge": 50 + 50 * scores[s],
            }
            for s in range(700, length_s, 1510)
            if not 4000 <= s < 4600
        ),
    ]
    session = document["session"]
    started = datetime.fromisoformat(session["started_at"])
    session.update(
        id="long",
        title="Algorithms II: shortest paths",
        ended_at=(started + timedelta(seconds=length_s)).isoformat(),
        length_s=float(length_s),
        window_count=len(document["windows"]),
    )
    long = folder / "long.json"
    long.write_text(json.dumps(document))
    return store.import_session(long, unchecked=True)


def _values(score: float, reach: float | None, *, is_known: bool) -> dict[str, object]:
    ends = ("score", "score_low", "score_high")
    if not is_known:
        return {**dict.fromkeys((*EMOTIONS, *ends)), "state": "no data", "people": 2}
    shown = summary(5.0, float(np.clip(score, -1, 1)), reach=reach)
    assert shown.mean_probabilities is not None
    mix = dict(zip(EMOTIONS, shown.mean_probabilities.tolist(), strict=True))
    scores = dict(zip(ends, (shown.score, shown.score_low, shown.score_high), strict=True))
    return {**mix, **scores, "state": shown.state.value}


def _event(time_s: float, kind: str, label: str, detail: str = "") -> dict[str, object]:
    return {
        "time_s": time_s,
        "end_s": None,
        "kind": kind,
        "label": label,
        "detail": detail,
        "gauge": None,
    }
