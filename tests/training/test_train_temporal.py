"""A strategy that reads the order, trained on readings written by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.errors import DataSetError
from monitor.orientation import HeadPose
from monitor.training.data.segments import Segment
from monitor.training.data.window_sequences import WindowSequences, windows_of
from monitor.training.strategies.strategy_job import StrategyJob
from monitor.training.strategies.train_temporal import train_strategy
from monitor.types import EMOTIONS, FrameReading, State
from monitor.window import ANY_GROUP, RollingWindow
from tests.training.needs_keras import NEEDS_KERAS
from tests.window.readings import mix, reading

pytestmark = NEEDS_KERAS

LENGTH_S, FPS, PEOPLE = 5.0, 5, 3
CLASSES = Classes(("warming", "cooling"), positive=("warming",), negative=("cooling",))


def turning(start_s: float, rng: np.random.Generator, *, warms: bool) -> list[FrameReading]:
    """People who all look alike, and turn to the front, or away from it."""
    side = rng.choice([-1.0, 1.0])
    yaws = side * np.linspace(50.0, 0.0, int(LENGTH_S * FPS))[:: 1 if warms else -1]
    found = []
    for index, yaw in enumerate(yaws.tolist()):
        shown = {person: mix(sad=0.2 * rng.random()) for person in range(PEOPLE)}
        one = reading(start_s + (index + 0.5) / FPS, shown)
        pose = HeadPose(yaw + rng.normal(0, 3), 0.0, 0.0, 5.0, 7.0)
        found.append(replace(one, faces=tuple(replace(face, pose=pose) for face in one.faces)))
    return found


def room(start_s: float, rng: np.random.Generator, *, warms: bool) -> list[FrameReading]:
    """People who smile more and more, or less and less, all of them more or less than others."""
    least = rng.uniform(0.0, 0.4)
    smiles = np.linspace(least, least + 0.4, int(LENGTH_S * FPS))[:: 1 if warms else -1]
    return [
        reading(
            start_s + (index + 0.5) / FPS,
            {person: mix(happy=smile, sad=0.2 * rng.random()) for person in range(PEOPLE)},
        )
        for index, smile in enumerate(smiles)
    ]


def recordings(
    count: int, pairs: int, room: Callable[..., list[FrameReading]] = room
) -> tuple[list[Segment], WindowSequences]:
    rng = np.random.default_rng(3)
    segments: list[Segment] = []
    people, places = [], []
    for number in range(count):
        first, readings = len(segments), []
        for part in range(2 * pairs):
            start_s, label = part * LENGTH_S, CLASSES.names[part % 2]
            row = len(segments) + 2
            segments.append(
                Segment(row, Path(f"room-{number}.mp4"), start_s, start_s + LENGTH_S, label)
            )
            readings += room(start_s, rng, warms=label == "warming")
        for place, sequence in windows_of(readings, segments[first:], LENGTH_S):
            people.append(sequence)
            places.append(first + place)
    return segments, WindowSequences(tuple(people), np.array(places, np.int64))


def states(readings: list[FrameReading], model: Path) -> Iterator[State]:
    """What the gauge says at the end of each five seconds."""
    window = RollingWindow(WindowSettings(strategy="temporal", model=str(model)), ANY_GROUP)
    for index, one in enumerate(readings, start=1):
        window.add(one)
        if index % int(LENGTH_S * FPS) == 0:
            yield window.summary(index / FPS).state


@pytest.mark.slow  # one begins below; tests/end_to_end/test_order_in_time.py reads an order
def test_it_reads_the_order_where_a_mean_cannot(tmp_path: Path) -> None:
    segments, sequences = recordings(5, pairs=3)
    job = StrategyJob(tmp_path / "segments.csv", tmp_path / "order", LENGTH_S)
    told: list[str] = []
    found = train_strategy(
        job,
        segments,
        sequences,
        inputs=EMOTIONS,
        classes=CLASSES,
        progress=lambda _share, doing: told.append(doing),
    )
    assert told
    assert found.by_order_with_heads is None  # nothing is known of heads
    assert not found.takes_heads
    assert found.by_recording
    assert found.by_order >= 0.9 * found.tested > 0
    assert max(found.by_mean, found.by_majority) <= 0.75 * found.tested

    rng = np.random.default_rng(8)
    lecture = [
        one
        for part, warms in enumerate((True, False, False, True))
        for one in room(part * LENGTH_S, rng, warms=warms)
    ]
    wanted = [State.INTERESTED, State.BORED, State.BORED, State.INTERESTED]
    assert list(states(lecture, job.out)) == wanted
    with pytest.raises(DataSetError, match="holds a trained way of counting already"):
        job.refuse_existing()


def test_what_ends_it_leaves_nothing_behind(tmp_path: Path) -> None:
    class CutError(Exception):
        pass

    def cut(_share: float, _doing: str) -> None:
        raise CutError

    segments, sequences = recordings(3, pairs=1)
    job = StrategyJob(tmp_path / "segments.csv", tmp_path / "order", LENGTH_S)
    with pytest.raises(CutError):
        train_strategy(job, segments, sequences, inputs=EMOTIONS, classes=CLASSES, progress=cut)
    assert {path.name for path in tmp_path.iterdir()} <= {"home"}


@pytest.mark.slow  # tests/cli/test_train_verdicts.py takes the same measures
def test_where_heads_are_turned_tells_what_expressions_do_not(tmp_path: Path) -> None:
    segments, sequences = recordings(8, pairs=3, room=turning)
    job = StrategyJob(tmp_path / "segments.csv", tmp_path / "order", LENGTH_S)
    found = train_strategy(
        job,
        segments,
        sequences,
        inputs=EMOTIONS,
        classes=CLASSES,
        progress=lambda _share, _doing: None,
    )
    assert found.takes_heads
    assert found.by_order_with_heads is not None
    assert found.by_kept == found.by_order_with_heads >= 0.9 * found.tested
    assert found.by_order <= 0.75 * found.tested
    assert found.by_mean_with_heads is not None
    assert found.by_mean_with_heads <= 0.75 * found.tested  # it is the order that tells
    assert ("the same, with where heads are turned", "100 %") in [one[:2] for one in found.lines()]
    assert "takes where heads are turned" in (job.out / "card.md").read_text(encoding="utf-8")
    rng = np.random.default_rng(8)
    lecture = [
        one
        for part, warms in enumerate((True, False, False, True))
        for one in turning(part * LENGTH_S, rng, warms=warms)
    ]
    interested, bored = State.INTERESTED, State.BORED
    assert list(states(lecture, job.out)) == [interested, bored, bored, interested]
