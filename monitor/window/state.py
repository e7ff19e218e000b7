"""The gauge's state in words, with a band and hysteresis so that it does not flicker."""

from __future__ import annotations

from monitor.config import WindowSettings
from monitor.types import State
from monitor.window.strategies.base import WindowResult


class StateKeeper:
    """Turns results into states and remembers the last one.

    A result with an interval is 'interested' or 'bored' only where the whole interval lies beyond
    `share_band`, and stays so until an end of it is back within the band by `hysteresis`. A score
    alone is neutral within +-`dead_band`; to leave a state it must pass the band's edge by
    `hysteresis`, and after 'no data' the plain band decides.
    """

    def __init__(self, settings: WindowSettings) -> None:
        self._settings = settings
        self._state = State.NO_DATA

    def update(self, result: WindowResult | None) -> State:
        """Return the state for the newest `result`, None for no data."""
        self._state = State.NO_DATA if result is None else self._next(result)
        return self._state

    def _next(self, result: WindowResult) -> State:
        if result.score_low is None or result.score_high is None:
            edge, low, high = self._edge_of_score, result.score, result.score
        else:
            edge, low, high = self._edge_of_interval, result.score_low, result.score_high
        if low > edge(State.INTERESTED):
            return State.INTERESTED
        if high < -edge(State.BORED):
            return State.BORED
        return State.NEUTRAL

    def _edge_of_interval(self, state: State) -> float:
        # The interval is caution enough on the way in.
        hysteresis = self._settings.hysteresis if self._state is state else 0.0
        return self._settings.share_band - hysteresis

    def _edge_of_score(self, state: State) -> float:
        band, hysteresis = self._settings.dead_band, self._settings.hysteresis
        if self._state is State.NO_DATA:
            return band
        return band - hysteresis if self._state is state else band + hysteresis
