"""What everybody does at every moment: expressions on the demo's schedule, and small motions."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from demo_clip.cast import Person
from demo_clip.schedule import (
    LENGTH_S,
    NEGATIVE,
    NEUTRAL,
    POSITIVE,
    SAD_ONCE,
    SCHEDULE,
    SMILES_ONCE,
)
from monitor.types import State

FADE_S = 0.5
"""How long an expression takes to turn into another one, and the room to empty."""

# The open mouth of surprise costs the detector faces in the last row, some 46 pixels high.
_SMILES = ("happy", "happy", "bright")
_FACES = {
    NEUTRAL: ("calm", "attentive", "faint", "doubtful"),
    POSITIVE: ("happy", "happy", "happy", "bright", "surprised"),
    NEGATIVE: ("glum", "glum", "cross"),
}
_MOMENTS = {SMILES_ONCE: _SMILES, SAD_ONCE: ("glum",)}


@dataclass(frozen=True)
class Pose:
    """Where a head is, against rest: pixels to the right and down, degrees clockwise."""

    x: float
    y: float
    turn_deg: float


@dataclass(frozen=True)
class _Change:
    time_s: float
    expression: str


class Actor:
    """One person's part, written from the schedule and a seed."""

    def __init__(self, person: Person, seed: int) -> None:
        rng = np.random.default_rng(seed)
        self._person = person
        self._changes = _script(person, rng)
        self._cycles = rng.permutation(np.arange(2, 9))[:4]  # whole cycles: the clip loops
        self._phases = rng.uniform(0, 2 * np.pi, 4)

    def expression(self, time_s: float) -> dict[str, float]:
        """Shares of one or two expressions, sum 1."""
        past = [change for change in self._changes if change.time_s <= time_s]
        new, old = past[-1], past[-2] if len(past) > 1 else past[-1]
        share = _ease((time_s - new.time_s) / FADE_S)
        if share == 1.0 or new.expression == old.expression:
            return {new.expression: 1.0}
        return {old.expression: 1.0 - share, new.expression: share}

    def pose(self, time_s: float) -> Pose:
        """A slow sway; a weary head sinks."""
        unit, sinking = self._person.face_px, _FACES[NEGATIVE]
        weary = sum(share for name, share in self.expression(time_s).items() if name in sinking)
        a, b, c, d = np.sin(2 * np.pi * self._cycles * time_s / LENGTH_S + self._phases)
        return Pose(
            x=unit * (0.035 * a + 0.02 * b),
            y=unit * (0.012 * c + 0.01 * d + 0.05 * weary),
            turn_deg=self._person.tilt_deg + 1.6 * b + 0.8 * c,
        )


def presence(time_s: float) -> float:
    """How much of the people is to be seen: 0 in the empty room; it fades outside of that part."""
    empty = next(part for part in SCHEDULE if part.state is State.NO_DATA)
    left = _ease((time_s - empty.start_s) / FADE_S + 1.0)
    back = _ease((time_s - empty.end_s) / FADE_S)
    return 1.0 - left + back


def _script(person: Person, rng: np.random.Generator) -> tuple[_Change, ...]:
    """Every part begins a little out of step, and changes a few times; both ends match."""
    changes = [_Change(-FADE_S, "calm")]
    for part in SCHEDULE:
        if part.state is State.NO_DATA:
            continue
        shows = part.people[person.row_number][person.seat]
        moment = rng.integers(1, 3) if shows in _MOMENTS else None
        time_s, number = part.start_s + rng.uniform(-0.4, 0.3), 0
        while time_s < part.end_s - 1.5:
            choice = _MOMENTS[shows] if number == moment else _faces(person, shows)
            if time_s > 0.0:
                changes.append(_Change(time_s, choice[rng.integers(len(choice))]))
            time_s, number = time_s + rng.uniform(1.8, 4.0), number + 1
    return (*changes, _Change(LENGTH_S - 2 * FADE_S, "calm"))


def _faces(person: Person, shows: str) -> tuple[str, ...]:
    if shows == POSITIVE and person.row_number == 0:
        return _SMILES
    return _FACES.get(shows, _FACES[NEUTRAL])


def _ease(share: float) -> float:
    share = min(max(share, 0.0), 1.0)
    return share * share * (3.0 - 2.0 * share)
