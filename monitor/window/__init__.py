"""From readings to the gauge: the rolling window and its strategies."""

from monitor.window.heads.learning import FrontLearner, KnownFronts, front_between
from monitor.window.minimum_group import ANY_GROUP, MinimumGroup, ReadingGate, ShownReading
from monitor.window.rolling import RollingWindow
from monitor.window.steps import WindowSteps
from monitor.window.strategies.base import WindowStrategy
from monitor.window.strategies.choice import with_trained
from monitor.window.strategies.registry import (
    STRATEGIES,
    STRATEGY_LINES,
    TRAINED,
    make_strategy,
    strategies_beside,
    strategy_words,
)

__all__ = [
    "ANY_GROUP",
    "STRATEGIES",
    "STRATEGY_LINES",
    "TRAINED",
    "FrontLearner",
    "KnownFronts",
    "MinimumGroup",
    "ReadingGate",
    "RollingWindow",
    "ShownReading",
    "WindowSteps",
    "WindowStrategy",
    "front_between",
    "make_strategy",
    "strategies_beside",
    "strategy_words",
    "with_trained",
]
