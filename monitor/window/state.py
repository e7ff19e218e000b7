"""The gauge's state in words, with a dead band and hysteresis so that it does not flicker."""

from __future__ import annotations

from monitor.types import State


class StateKeeper:
    """Turns scores into states and remembers the last one.

    A score within +-`dead_band` is neutral. To leave a state the score must pass the
    band's edge by `hysteresis`; after 'no data' the plain band decides.
    """

    def __init__(self, dead_band: float, hysteresis: float) -> None:
        self._dead_band = dead_band
        self._hysteresis = hysteresis
        self._state = State.NO_DATA

    def update(self, score: float | None) -> State:
        """Return the state for the newest `score` (-1..1, or None for no data)."""
        self._state = State.NO_DATA if score is None else self._next(score)
        return self._state

    def _next(self, score: float) -> State:
        if score > self._edge(State.INTERESTED):
            return State.INTERESTED
        if score < -self._edge(State.BORED):
            return State.BORED
        return State.NEUTRAL

    def _edge(self, state: State) -> float:
        if self._state is State.NO_DATA:
            return self._dead_band
        inside = self._state is state
        return self._dead_band + (-self._hysteresis if inside else self._hysteresis)
