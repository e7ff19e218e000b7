"""Measures what two results tell of one person who came or went between them, and what it costs.

    uv run --group dev scripts/measure_differencing.py DATA

DATA is an npz file of FER2013 with the votes of FER+; its faces of `PublicTest` sit in rooms in
which 72 % are neutral. Whoever looks at the results before and after knows how many people there
were, and names the leading expression of the one who came or went: the leading one of the class,
or that of the difference, weighed by the people or as it is, whichever is right more often. All
are compared with what the network read in that person's face. Nobody else changes: the worst case.

The second table says how much less shares tell that are rounded, the third what a minimum group
(docs/decisions/differencing.md) costs: rooms in which people look down and up again, against all
who are readable counted at once and as they are.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from monitor.classes import Classes
from monitor.config import EngineSettings, WindowSettings
from monitor.emotion import make_expression_network
from monitor.training.data.dataset import load_faces, without_training
from monitor.training.evaluation.evaluate import read_all
from monitor.types import Face, FaceReading, FloatArray, FrameReading, WindowSummary
from monitor.window import ANY_GROUP, MinimumGroup, RollingWindow

SHARES = {"neutral": 0.72, "happy": 0.12, "sad": 0.07, "angry": 0.04, "surprise": 0.03}
"""Of a class: the others share the rest."""

PER_S = 5
SIZES = (3, 4, 8)
_NOWHERE = Face(np.zeros(4, np.float32), score=1.0)


class Faces:
    """What the network reads in labelled faces, to be drawn by what leads in them."""

    def __init__(self, read: FloatArray, classes: Classes, seed: int) -> None:
        self.classes = classes
        self._read = read
        self._by_top = [np.flatnonzero(read.argmax(axis=1) == n) for n in range(len(classes))]
        known = np.array([SHARES.get(name, 0.0) for name in classes.names])
        others = known == 0.0
        known[others] = (1.0 - known.sum()) / others.sum()
        self._shares = np.where([len(one) > 0 for one in self._by_top], known, 0.0)
        self._rng = np.random.default_rng(seed)

    def draw(self, count: int) -> FloatArray:
        """(count, C) of as many faces."""
        tops = self._rng.choice(len(self._shares), count, p=self._shares / self._shares.sum())
        return np.array([self._read[self._rng.choice(self._by_top[top])] for top in tops])


def frame(time_s: float, people: FloatArray, there: NDArray[np.bool_], of: Classes) -> FrameReading:
    """A frame in which some of the people are seen."""
    faces = (FaceReading(int(n), _NOWHERE, people[n]) for n in np.flatnonzero(there))
    return FrameReading(round(time_s * PER_S), time_s, tuple(faces), classes=of)


def watch(
    people: FloatArray, there: NDArray[np.bool_], group: MinimumGroup, of: Classes
) -> list[WindowSummary]:
    """What the window says after each frame; `there` is (frames, people)."""
    window, said = RollingWindow(WindowSettings(), group, classes=of), []
    for number, seen in enumerate(there):
        window.add(frame(number / PER_S, people, seen, of))
        said.append(window.summary(number / PER_S))
    return said


def told(faces: Faces, count: int, group: MinimumGroup, rooms: int, *, comes: bool) -> list[float]:
    """How often the class mean and a difference name what leads in one who comes or goes."""
    hits = np.zeros(3)
    there = np.ones((18 * PER_S, count + 1), np.bool_)
    there[: 8 * PER_S, count] = not comes
    there[8 * PER_S :, count] = comes
    for _ in range(rooms):
        people = faces.draw(count + 1)
        said = watch(people, there, group, faces.classes)
        before, after = said[8 * PER_S - 1].mean_probabilities, said[-1].mean_probabilities
        assert before is not None
        assert after is not None
        large, small = (after, before) if comes else (before, after)
        guesses = large, (count + 1) * large - count * small, large - small
        hits += [guess.argmax() == people[count].argmax() for guess in guesses]
    by_mean, *by_difference = (hits / rooms).tolist()
    return [by_mean, max(by_difference)]


def rounded(faces: Faces, count: int, step: float, rooms: int) -> list[float]:
    """How often the class mean and a difference name the one who comes, in shares so coarse."""
    hits = np.zeros(3)
    for _ in range(rooms):
        people = faces.draw(count + 1)
        small, large = (
            step * np.rint(some.mean(axis=0) / step) if step else some.mean(axis=0)
            for some in (people[:-1], people)
        )
        guesses = large, (count + 1) * large - count * small, large - small
        hits += [guess.argmax() == people[count].argmax() for guess in guesses]
    by_mean, *by_difference = (hits / rooms).tolist()
    return [by_mean, max(by_difference)]


def cost(faces: Faces, count: int, rooms: int, seed: int) -> tuple[float, float]:
    """Mean distance of the score from that of all who are readable, and share of time withheld."""
    rng = np.random.default_rng(seed)
    distances, withheld = [], []
    for _ in range(rooms):
        people = faces.draw(count)
        # Looks up for half a minute on average, down for ten seconds.
        there = np.ones((300 * PER_S, count), np.bool_)
        for number in range(1, len(there)):
            chance = np.where(there[number - 1], 1 / 30, 1 / 10) / PER_S
            there[number] = there[number - 1] ^ (rng.random(count) < chance)
        known = [watch(people, there, MinimumGroup(3), faces.classes)]
        known.append(watch(people, there, ANY_GROUP, faces.classes))
        for one, all_ in zip(*known, strict=True):
            if all_.person_count >= 3 and all_.score is not None:
                withheld.append(one.score is None)
                distances += [] if one.score is None else [abs(one.score - all_.score)]
    return float(np.mean(distances)), float(np.mean(withheld))


def main() -> int:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--rooms", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    network = make_expression_network("default", EngineSettings())
    data = without_training(load_faces(options.data, lambda _share: None, network.classes, None))
    faces = Faces(read_all(network, data.images), network.classes, options.seed)
    console = Console(width=90)
    table = Table("People", "class mean", "difference", "with the group: mean", "difference")
    for comes in (True, False):
        for count in SIZES:
            size = f"{count} to {count + 1}" if comes else f"{count + 1} to {count}"
            figures = [
                one
                for group in (ANY_GROUP, MinimumGroup(3))
                for one in told(faces, count, group, options.rooms, comes=comes)
            ]
            table.add_row(size, *(f"{100 * one:.0f} %" for one in figures))
    console.print(table)
    table = Table("Shares in steps of", "3 to 4: class mean", "difference", "8 to 9", "difference")
    for step in (0.0, 0.05, 0.1, 0.25, 0.5):
        figures = [one for n in (3, 8) for one in rounded(faces, n, step, 20 * options.rooms)]
        table.add_row(f"{step:g}", *(f"{100 * one:.0f} %" for one in figures))
    console.print(table)
    table = Table("People", "distance of the score", "time withheld")
    for count in (4, 6, 10, 25):
        distance, withheld = cost(faces, count, max(options.rooms // 50, 1), options.seed)
        table.add_row(str(count), f"{distance:.3f}", f"{100 * withheld:.1f} %")
    console.print(table)
    return 0


if __name__ == "__main__":
    sys.exit(main())
