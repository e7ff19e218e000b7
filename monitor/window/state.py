"""The gauge's state in words, with a band and hysteresis so that it does not flicker."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from monitor.config import FACING_BAND, WindowSettings
from monitor.types import EXPRESSION_STATES, FACING_STATES, State
from monitor.window.strategies.base import WindowResult


class StateKeeper:
    """Turns results into states and remembers the last one.

    A result with an interval is 'interested' or 'bored' only where the whole interval lies beyond
    `share_band`, and stays so until an end of it is back within the band by `hysteresis`. A score
    alone is neutral within +-`dead_band`; to leave a state it must pass the band's edge by
    `hysteresis`, and after 'no data' the plain band decides. One of who faces the front goes by its
    score too: below a third of the people 'few' do, above two thirds 'most'.
    """

    def __init__(self, settings: WindowSettings) -> None:
        self._settings = settings
        self._state = State.NO_DATA

    def update(self, result: WindowResult | None) -> State:
        """Return the state for the newest `result`, None for no data."""
        self._state = State.NO_DATA if result is None else self._next(result)
        return self._state

    def _next(self, result: WindowResult) -> State:
        edge: Callable[[State], float]
        above, middle, below, _ = FACING_STATES if result.of_facing else EXPRESSION_STATES
        if result.of_facing or result.score_low is None or result.score_high is None:
            band = FACING_BAND if result.of_facing else self._settings.dead_band
            edge, low, high = partial(self._edge_of_score, band), result.score, result.score
        else:
            edge, low, high = self._edge_of_interval, result.score_low, result.score_high
        if low > edge(above):
            return above
        return below if high < -edge(below) else middle

    def _edge_of_interval(self, state: State) -> float:
        # The interval is caution enough on the way in.
        hysteresis = self._settings.hysteresis if self._state is state else 0.0
        return self._settings.share_band - hysteresis

    def _edge_of_score(self, band: float, state: State) -> float:
        hysteresis = self._settings.hysteresis
        if self._state is State.NO_DATA:
            return band
        return band - hysteresis if self._state is state else band + hysteresis
