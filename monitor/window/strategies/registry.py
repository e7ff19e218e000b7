"""Which strategies there are, and how one is made.

`balance`, the default, estimates shares of people; four are means of readings; two are trained:
they show the mix of `person_mean` and take their score from what they have learnt (`choice`).
"""

from __future__ import annotations

from monitor.config import StrategyName, TrainedStrategyName
from monitor.window.strategies.balance import BalanceStrategy
from monitor.window.strategies.base import WindowStrategy
from monitor.window.strategies.means import WeightedMean

STRATEGIES: dict[StrategyName, str] = {
    "balance": "estimated shares of people: everyone once, with how sure that is",
    "person_mean": "everyone counts once: the mean of each person's mean",
    "sum": "every reading counts: sums over all readings of the window",
    "dominant": "time counts: for how long each expression was on top",
    "confidence": "clear readings count more; everyone counts once",
}
"""The strategies' names, the default first, each with one line for the user."""

TRAINED: dict[TrainedStrategyName, str] = {
    "temporal": "order in time: a trained network reads how expressions change",
    "verdicts": "learnt from this room's own verdicts: the marks and parts of its sessions",
}
"""The same of those that need a folder of what they have learnt."""

STRATEGY_LINES: dict[StrategyName, str] = dict([*STRATEGIES.items(), *TRAINED.items()])
"""All of them."""


def strategies_beside(name: str) -> dict[StrategyName, str]:
    """Return the strategies that can be chosen where `name` is in use, with their lines.

    A trained one is among them only where it is the one in use: nobody else names its folder.
    """
    return {n: text for n, text in STRATEGY_LINES.items() if n in STRATEGIES or n == name}


def make_strategy(name: StrategyName) -> WindowStrategy:
    """Return a new, empty strategy; for a trained one, that whose mix it shows."""
    if name == "balance":
        return BalanceStrategy()
    if name == "temporal" or name == "verdicts":  # noqa: PLR1714 - mypy narrows this
        return WeightedMean("person_mean")
    return WeightedMean(name)
