"""Rooms put together from labelled faces: what the gauge says where the truth is known.

How often single faces are read rightly says little about a room of them. So rooms of given mixes
are drawn, each shown to a strategy as one frame, and its result is compared with what the labels
of this room's own people say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.emotion.network import ExpressionNetwork
from monitor.errors import ConfigError, DataSetError
from monitor.i18n import tr
from monitor.training.data.dataset import FaceSet, Labels
from monitor.training.evaluation.evaluate import read_all, shrunk
from monitor.training.evaluation.mixes import Mix, people_of_classes
from monitor.types import Face, FaceReading, FloatArray, FrameReading, State
from monitor.window import TRAINED, make_strategy
from monitor.window.state import StateKeeper
from monitor.window.strategies.base import WindowContext, WindowResult

ROOM_SIZES_PX = (48, 24, 16)
ROOMS = 1000

_NOWHERE = Face(np.zeros(4, np.float32), score=1.0)


@dataclass(frozen=True, slots=True)
class RoomFigures:
    """What a strategy said about rooms of one mix.

    Attributes:
        mix: Share of the people by class, as the rooms have it: whole people.
        people: People in a room.
        side_px: Side of their faces.
        bored: Share of the rooms with this state.
        neutral: The same.
        interested: The same.
        no_data: The same.
        error: Mean distance of the score from P - N of the room's own people; None without any.
        bias: Mean of the score less that.
        interval_holds: Share of the rooms where that lies within the interval; None for a
            strategy without one.
        interval_width: Mean width of the interval.
    """

    mix: dict[str, float]
    people: int
    side_px: int
    bored: float
    neutral: float
    interested: float
    no_data: float
    error: float | None
    bias: float | None
    interval_holds: float | None
    interval_width: float | None


@dataclass(frozen=True, slots=True)
class RoomsEvaluation:
    """The figures of one model and strategy.

    Attributes:
        model: Name of the model.
        strategy: Name of the strategy.
        rooms: By mix and size of the faces.
        left_out: Mixes that the data has no faces for, a line each.
    """

    model: str
    strategy: str
    rooms: tuple[RoomFigures, ...]
    left_out: tuple[str, ...]


def evaluate_rooms(
    network: ExpressionNetwork,
    faces: FaceSet,
    settings: WindowSettings,
    *,
    people: int = 20,
    mixes: Sequence[Mix] = (),
    rooms: int = ROOMS,
    seed: int = 1,
    progress: Callable[[float], None] | None = None,
) -> RoomsEvaluation:
    """Put rooms together from labelled faces and compare what the gauge says with the labels.

    Args:
        network: What reads the faces.
        faces: With labels; the first label set that has any counts.
        settings: The strategy, and what its states follow from.
        people: People in a room. Each mix is made of whole people.
        mixes: Shares by class; by default seven that a class of students may show.
        rooms: Rooms of each mix and size.
        seed: Of which faces are drawn.
        progress: Is told the share that is done, 0..1.

    Raises:
        ConfigError: The strategy cannot be fed single pictures.
        DataSetError: No face has a label, or a mix names a class that has no faces.
    """
    if settings.strategy in TRAINED:
        raise ConfigError(
            tr(
                "'{strategy}' needs readings over time, and rooms are single pictures: "
                "name another --strategy",
                strategy=settings.strategy,
            )
        )
    classes = network.classes
    labels = _labels_of(faces)
    faces_of = [np.flatnonzero(labels == place) for place in range(len(classes))]
    counts, left_out = people_of_classes(mixes, people, classes, [len(one) for one in faces_of])
    tell = progress or (lambda _share: None)
    found: list[RoomFigures] = []
    for size, side_px in enumerate(ROOM_SIZES_PX):
        readings = _face_readings(read_all(network, shrunk(faces.images, side_px)))
        for number, count in enumerate(counts):
            rng = np.random.default_rng([seed, number])  # the same rooms at every size
            drawn = [_draw(faces_of, count, rng) for _ in range(rooms)]
            mix = {name: n / people for name, n in zip(classes.names, count, strict=True) if n}
            results = [_result(readings, room, settings, classes) for room in drawn]
            truth = float(classes.counts_as @ count) / people
            found.append(
                _figures(results, truth, settings, mix=mix, people=people, side_px=side_px)
            )
            tell((size + (number + 1) / len(counts)) / len(ROOM_SIZES_PX))
    return RoomsEvaluation(network.name, settings.strategy, tuple(found), tuple(left_out))


def _labels_of(faces: FaceSet) -> Labels:
    for labels in faces.labels.values():
        if (labels >= 0).any():
            return labels
    raise DataSetError(tr("no face of the data set has a label"))


def _face_readings(probabilities: FloatArray) -> list[FaceReading]:
    # Numbered by their place in the data: who is drawn twice into a room is numbered anew there.
    return [FaceReading(number, _NOWHERE, one) for number, one in enumerate(probabilities)]


def _draw(
    faces_of: Sequence[NDArray[np.int64]], count: NDArray[np.int64], rng: np.random.Generator
) -> NDArray[np.int64]:
    """Places of the faces of a room; nobody twice while there are enough."""
    parts = [
        rng.choice(places, wanted, replace=bool(wanted > len(places)))
        for places, wanted in zip(faces_of, count, strict=True)
        if wanted
    ]
    return np.concatenate(parts)


def _result(
    readings: Sequence[FaceReading],
    room: NDArray[np.int64],
    settings: WindowSettings,
    classes: Classes,
) -> WindowResult | None:
    strategy = make_strategy(settings.strategy)
    drawn = Counter(room.tolist())
    people = [readings[place] for place in drawn]
    twins = [place for place, times in drawn.items() for _ in range(times - 1)]
    people += [
        FaceReading(-1 - number, _NOWHERE, readings[place].probabilities)
        for number, place in enumerate(twins)
    ]
    strategy.add(FrameReading(0, 0.0, tuple(people), classes=classes), held_s=1.0)
    return strategy.result(WindowContext(1.0, settings.length_s, None, classes))


def _figures(
    results: Sequence[WindowResult | None],
    truth: float,
    settings: WindowSettings,
    *,
    mix: dict[str, float],
    people: int,
    side_px: int,
) -> RoomFigures:
    """What the gauge said about rooms whose P - N is `truth`."""
    states = Counter(StateKeeper(settings).update(result) for result in results)
    known = [result for result in results if result is not None]
    errors = np.array([result.score - truth for result in known])
    ends = [
        (result.score_low, result.score_high)
        for result in known
        if result.score_low is not None and result.score_high is not None
    ]
    # A truth of 0.05 * 6 must not lie outside for its last bit.
    holds = [low - 1e-6 <= truth <= high + 1e-6 for low, high in ends]
    return RoomFigures(
        mix=mix,
        people=people,
        side_px=side_px,
        bored=states[State.BORED] / len(results),
        neutral=states[State.NEUTRAL] / len(results),
        interested=states[State.INTERESTED] / len(results),
        no_data=states[State.NO_DATA] / len(results),
        error=float(np.abs(errors).mean()) if known else None,
        bias=float(errors.mean()) if known else None,
        interval_holds=float(np.mean(holds)) if ends else None,
        interval_width=float(np.mean([high - low for low, high in ends])) if ends else None,
    )
