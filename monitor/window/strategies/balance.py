"""The default strategy: how many of the people show what, everyone counted once.

A window asks for shares of people, which are estimated from all of their readings at once
(`prevalence`). Somebody who was read 125 times in it is one person, not 125 votes: what speaks
for a person is the mean of the readings. Only where what was on top changed within the window is
the person counted in parts, as long as each was there: who laughed for a second of five counts as
a fifth of a person who laughs.

What was read from a small head that looks up says little. As likely as somebody looked up, the
network is taken to have seen nothing, and to answer as often as it was trained.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.types import FloatArray, FrameReading
from monitor.window.prevalence import estimate_prevalence
from monitor.window.strategies.base import WindowContext, WindowResult

_GROUPS = 3
"""What can be on top: positive, neither, or negative."""

_FIRST_ROOM = 16


class BalanceStrategy:
    """Net share of people, with its interval; see `WindowStrategy`.

    Every person has a place with three rows, one for each group that can be on top: the sum of
    the probabilities of the readings in which it was, and, last, how many they were.
    """

    name = "balance"

    def __init__(self) -> None:
        self._place_of: dict[int, int] = {}  # by track number
        self._free: list[int] = []
        self._sums = np.zeros((0, 0))  # (places * 3, C + 1)

    def add(self, reading: FrameReading, held_s: float) -> None:  # noqa: ARG002
        """Take in a frame; see `WindowStrategy.add`."""
        read = reading.expressions()
        if read:
            for track_id, _ in read:
                if track_id not in self._place_of:
                    self._place_of[track_id] = self._new_place(len(reading.classes))
            np.add.at(self._sums, *self._rows_of(read, reading.classes))

    def remove(self, reading: FrameReading, held_s: float) -> None:  # noqa: ARG002
        """Take out a frame; see `WindowStrategy.remove`."""
        read = reading.expressions()
        if not read:
            return
        rows, values = self._rows_of(read, reading.classes)
        np.subtract.at(self._sums, rows, values)
        for number in np.flatnonzero(self._sums[rows, -1] == 0.0).tolist():
            row = int(rows[number])
            self._sums[row] = 0.0  # what subtracting floats leaves behind is no reading
            first = row - row % _GROUPS
            if not self._sums[first : first + _GROUPS, -1].any():
                # Somebody whom a frame shows twice has left already.
                place = self._place_of.pop(read[number][0], None)
                self._free += [] if place is None else [place]

    def result(self, context: WindowContext) -> WindowResult | None:
        """Estimate the shares of the window's people; see `WindowStrategy.result`."""
        frames = self._frames()
        totals = frames.sum(axis=1)
        rows = np.flatnonzero(frames * self._counts(context.people)[:, None])
        if not len(rows):
            return None
        of_rows = self._sums[rows]
        saw_nothing = self._chances_of_looking_up(context)[rows // _GROUPS, None]
        read = of_rows[:, :-1] / of_rows[:, -1:]
        found = estimate_prevalence(
            read + saw_nothing * (context.classes.expected_shares - read),
            of_rows[:, -1] / totals[rows // _GROUPS],
            context.classes,
        )
        return WindowResult(found.shares, found.net, found.low, found.high)

    def _counts(self, people: frozenset[int] | None) -> NDArray[np.bool_]:
        """Which places (places,) belong to somebody who counts."""
        counts = np.zeros(len(self._sums) // _GROUPS, np.bool_)
        places = [p for track, p in self._place_of.items() if people is None or track in people]
        counts[places] = True
        return counts

    def _chances_of_looking_up(self, context: WindowContext) -> NDArray[np.float64]:
        """How likely each place's person looked up (places,)."""
        chances = np.zeros(len(self._sums) // _GROUPS)
        if context.looked_up is not None:
            chances[[*self._place_of.values()]] = context.looked_up.chances([*self._place_of])
        return chances

    def _frames(self) -> NDArray[np.float64]:
        """(places, 3) frames in which each group was on top."""
        return self._sums[:, -1:].reshape(-1, _GROUPS)

    def _new_place(self, classes: int) -> int:
        if not self._free:
            count = len(self._sums) // _GROUPS
            more = max(count, _FIRST_ROOM)
            sums = np.zeros(((count + more) * _GROUPS, classes + 1))
            if count:
                sums[: count * _GROUPS] = self._sums
            self._sums = sums
            self._free = list(range(count + more - 1, count - 1, -1))
        return self._free.pop()

    def _rows_of(
        self, read: Sequence[tuple[int, FloatArray]], classes: Classes
    ) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
        """The row that each face belongs to, (N,), and what it adds to it, (N, C + 1)."""
        values = np.ones((len(read), len(classes) + 1))
        values[:, :-1] = [probabilities for _, probabilities in read]
        if classes.temperature != 1.0:
            powers = np.maximum(values[:, :-1], 1e-12) ** (1.0 / classes.temperature)
            values[:, :-1] = powers / powers.sum(axis=1, keepdims=True)
        places = np.array([self._place_of[track_id] for track_id, _ in read], np.intp)
        on_top = 1 - classes.counts_as[values[:, :-1].argmax(axis=1)]
        return places * _GROUPS + on_top, values
