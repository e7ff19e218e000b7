"""The windows of labelled segments: everyone's sequence of readings in each, and what it shows."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.training.data.segments import Segment
from monitor.types import FloatArray, FrameReading
from monitor.window.rolling import FALSE_ALARM
from monitor.window.strategies.sequence import HEAD_FEATURES, Snapshot, sequences_of

STEP_S = 1.0
"""From one window of a segment to the next, as live."""

MOST_PEOPLE = 40
"""Of a window; more tell a training nothing new."""

_ROUNDING = 1e-6


@dataclass(frozen=True, slots=True, eq=False)
class WindowSequences:
    """N windows.

    Attributes:
        people: By window, (P, STEPS, C + HEAD_FEATURES + 1) as `sequences_of` gives them with
            heads, P at least 1.
        segments: (N,) int64, the place of each window's segment.
    """

    people: tuple[FloatArray, ...]
    segments: NDArray[np.int64]

    @property
    def knows_heads(self) -> bool:
        """Whether it is known of anybody where the head is turned."""
        return any(bool((one[:, :, -2] > 0.0).any()) for one in self.people)

    def without_heads(self) -> WindowSequences:
        """Return the same with the probabilities alone."""
        kept = [np.delete(one, np.s_[-1 - HEAD_FEATURES : -1], axis=2) for one in self.people]
        return WindowSequences(tuple(kept), self.segments)

    @property
    def means(self) -> FloatArray:
        """(N, features) the mean of everyone's mean: what there is to go by without order."""
        return np.stack([_mean(one) for one in self.people])

    def padded(self, places: NDArray[np.int64]) -> tuple[FloatArray, FloatArray]:
        """Return (n, P, STEPS, F + 1) sequences of some windows and their (n, P) mask of people."""
        chosen = [self.people[place][:MOST_PEOPLE] for place in places]
        most = max(map(len, chosen))
        sequences = np.zeros((len(chosen), most, *chosen[0].shape[1:]), np.float32)
        mask = np.zeros((len(chosen), most), np.float32)
        for row, one in enumerate(chosen):
            sequences[row, : len(one)] = one
            mask[row, : len(one)] = 1.0
        return sequences, mask


def windows_of(
    readings: Iterable[FrameReading], segments: Sequence[Segment], length_s: float
) -> Iterator[tuple[int, FloatArray]]:
    """Yield each window that shows somebody: the place of its segment, and everyone's sequence.

    Args:
        readings: Those of the recording, in order of time.
        segments: All of that recording.
        length_s: Length of a window.
    """
    asked = sorted(
        (end_s, place) for place, one in enumerate(segments) for end_s in _ends_s(one, length_s)
    )
    waiting = deque(asked)
    frames: deque[Snapshot] = deque()
    for reading in readings:
        while waiting and waiting[0][0] <= reading.time_s:
            yield from _window(frames, *waiting.popleft(), length_s)
        frames.append(Snapshot.of(reading))
    for end_s, place in waiting:
        yield from _window(frames, end_s, place, length_s)


def _window(
    frames: deque[Snapshot], end_s: float, place: int, length_s: float
) -> Iterator[tuple[int, FloatArray]]:
    start_s = end_s - length_s
    while frames and frames[0].time_s < start_s:
        frames.popleft()
    if any(len(frame.tracks) for frame in frames):
        tracks, counts = np.unique(
            np.concatenate([frame.tracks for frame in frames]), return_counts=True
        )
        people = frozenset(tracks[counts >= FALSE_ALARM * len(frames)].tolist())
        sequences = sequences_of(frames, start_s, end_s, people, with_heads=True)
        if len(sequences):
            yield place, sequences


def _ends_s(segment: Segment, length_s: float) -> list[float]:
    count = int((segment.end_s - segment.start_s - length_s) / STEP_S + _ROUNDING) + 1
    return [segment.start_s + length_s + STEP_S * step for step in range(count)]


def _mean(sequences: FloatArray) -> FloatArray:
    present = sequences[:, :, -1:]
    each = (sequences[:, :, :-1] * present).sum(axis=1) / np.maximum(present.sum(axis=1), 1.0)
    return np.asarray(each.mean(axis=0), np.float32)
