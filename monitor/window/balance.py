"""The default strategy: how many of the people show what, everyone counted once.

A window asks for shares of people, which are estimated from all of their readings at once
(`prevalence`). Somebody who was read 125 times in it is one person, not 125 votes: what speaks
for a person is the mean of the readings. Only where what was on top changed within the window is
the person counted in parts, as long as each was there: who laughed for a second of five counts as
a fifth of a person who laughs.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from monitor.types import FrameReading
from monitor.window.prevalence import estimate_prevalence
from monitor.window.strategies import WindowContext, WindowResult

_GROUPS = 3
"""What can be on top: positive, neither, or negative."""


class BalanceStrategy:
    """Net share of people, with its interval; see `WindowStrategy`.

    For each person, and each group that was on top, it keeps how many frames there were and the
    sum of their probabilities.
    """

    name = "balance"

    def __init__(self) -> None:
        self._row_of: dict[int, int] = {}  # by track number
        self._free_rows: list[int] = []
        self._frames = np.zeros((0, _GROUPS), np.int64)
        self._sums = np.zeros((0, _GROUPS, 0))

    def add(self, reading: FrameReading, held_s: float) -> None:  # noqa: ARG002
        """Take in a frame; see `WindowStrategy.add`."""
        if not reading.faces:
            return
        self._make_room(reading)
        cells, probabilities = self._cells_of(reading)
        np.add.at(self._frames, cells, 1)
        np.add.at(self._sums, cells, probabilities)

    def remove(self, reading: FrameReading, held_s: float) -> None:  # noqa: ARG002
        """Take out a frame; see `WindowStrategy.remove`."""
        if not reading.faces:
            return
        cells, probabilities = self._cells_of(reading)
        np.subtract.at(self._frames, cells, 1)
        np.subtract.at(self._sums, cells, probabilities)
        # What subtracting floats leaves behind is no reading.
        self._sums[cells] *= (self._frames[cells] > 0)[:, None]
        for face in reading.faces:
            row = self._row_of.get(face.track_id)
            if row is not None and not self._frames[row].any():
                self._free_rows.append(self._row_of.pop(face.track_id))

    def frames_of(self) -> dict[int, int]:
        """Number of frames by person; see `WindowStrategy.frames_of`."""
        totals = self._frames.sum(axis=1).tolist()
        return {track_id: totals[row] for track_id, row in self._row_of.items()}

    def result(self, context: WindowContext) -> WindowResult | None:
        """Estimate the shares of the window's people; see `WindowStrategy.result`."""
        totals = self._frames.sum(axis=1)
        people, groups = np.nonzero(self._frames * (totals >= context.min_frames)[:, None])
        if not len(people):
            return None
        frames = self._frames[people, groups]
        found = estimate_prevalence(
            self._sums[people, groups] / frames[:, None], frames / totals[people], context.classes
        )
        return WindowResult(found.shares, found.net, found.low, found.high)

    def _make_room(self, reading: FrameReading) -> None:
        """Give a row to everybody who has none yet."""
        for face in reading.faces:
            if face.track_id in self._row_of:
                continue
            if not self._free_rows:
                count, more = len(self._frames), max(len(self._frames), 16)
                self._frames = np.concatenate([self._frames, np.zeros((more, _GROUPS), np.int64)])
                sums = np.zeros((count + more, _GROUPS, len(reading.classes)))
                if count:
                    sums[:count] = self._sums
                self._sums = sums
                self._free_rows = list(range(count + more - 1, count - 1, -1))
            self._row_of[face.track_id] = self._free_rows.pop()

    def _cells_of(
        self, reading: FrameReading
    ) -> tuple[tuple[NDArray[np.intp], NDArray[np.intp]], NDArray[np.float64]]:
        """Row and group on top of each face, (N,) both, and its probabilities (N, C)."""
        probabilities = np.array([face.probabilities for face in reading.faces], np.float64)
        if reading.classes.temperature != 1.0:
            probabilities = _tempered(probabilities, reading.classes.temperature)
        rows = np.array([self._row_of[face.track_id] for face in reading.faces], np.intp)
        on_top = 1 - reading.classes.counts_as[probabilities.argmax(axis=1)]
        return (rows, on_top), probabilities


def _tempered(probabilities: NDArray[np.float64], temperature: float) -> NDArray[np.float64]:
    powers = np.maximum(probabilities, 1e-12) ** (1.0 / temperature)
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float64)
