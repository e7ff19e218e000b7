"""From readings to the gauge: the rolling window and its strategies."""

from monitor.window.privacy import withhold_small_group
from monitor.window.rolling import RollingWindow
from monitor.window.steps import WindowSteps
from monitor.window.strategies import STRATEGIES, WindowStrategy, make_strategy

__all__ = [
    "STRATEGIES",
    "RollingWindow",
    "WindowSteps",
    "WindowStrategy",
    "make_strategy",
    "withhold_small_group",
]
