"""What is sent live is the same whatever too few people show; see `tests.small_groups`."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import pytest

from monitor.clock import monotonic_s
from monitor.config import Settings, StrategyName, WindowSettings
from monitor.live import LiveState, LiveStatus, LiveUpdate
from monitor.live.timeline import LiveTimeline
from monitor.outlets.lsl import values_of
from monitor.outlets.sample import sample_of
from monitor.store import SessionStore
from monitor.types import EXPRESSIONS, Frame
from tests.small_groups import (
    MIN_PEOPLE,
    ROOMS,
    STEP_S,
    Outputs,
    _turned,
    check,
    in_rooms,
    picture_of,
    pipeline_of,
)
from tests.store.samples import info
from tests.window.heads.heads import straight_front


@pytest.mark.parametrize("strategy", ["balance", "sum", "facing"])
@in_rooms
def test_what_is_sent(tmp_path: Path, room: str, strategy: StrategyName) -> None:
    def outputs(room: str, mood: str) -> Outputs:
        settings = Settings(window=WindowSettings(strategy=strategy))
        timeline, pipeline = LiveTimeline(settings), pipeline_of(mood)
        timeline.set_classes(EXPRESSIONS)
        timeline.front.learner.front = straight_front()
        session = info("session", **asdict(settings))
        store = SessionStore(str(tmp_path / f"{room} {mood}.sqlite"))
        timeline.begin_session(store, session, origin_s=0.0)
        sent: list[tuple[str, list[str]]] = []
        for number, seats in enumerate(ROOMS[room]):
            reading = pipeline.process(Frame(picture_of(seats), number, number * STEP_S))
            timeline.add(_turned(reading, 0.0 if mood == "happy" else 60.0))
            update = LiveUpdate(
                LiveStatus(LiveState.RUNNING),
                summary=timeline.summary(reading.time_s),
                session=session,
                front=straight_front(),
                at_s=monotonic_s(),
            )
            sample = sample_of(update, MIN_PEOPLE, strategy)
            values = sample.as_dict() | {"time": None, "valid_until": None}
            sent.append((json.dumps(values), [str(value) for value in values_of(sample)]))
        timeline.end_session(len(ROOMS[room]) * STEP_S)
        return {"values": [one[0] for one in sent], "stream": [one[1] for one in sent]}

    check(outputs, room)
