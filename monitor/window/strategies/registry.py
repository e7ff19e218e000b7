"""Which strategies there are, and how one is made.

`balance`, the default, estimates shares of people; four are means of readings; `facing` counts who
faces the front; two are trained: they show the mix of `person_mean` and take their score from what
they have learnt (`choice`).
Others come by plug-ins.
"""

from __future__ import annotations

import re
from typing import Protocol, cast

from monitor import plugins
from monitor.config import StrategyName, TrainedStrategyName, WindowSettings
from monitor.i18n import tr
from monitor.types import EXPRESSION_STATES, FACING_STATES, State
from monitor.window.strategies.balance import BalanceStrategy
from monitor.window.strategies.base import WindowStrategy
from monitor.window.strategies.facing import FacingStrategy
from monitor.window.strategies.means import MeanName, WeightedMean


class StrategyFactory(Protocol):
    """What an entry point of `classroom_monitor.strategies` names."""

    def __call__(self, settings: WindowSettings) -> WindowStrategy:
        """Return a new, empty strategy; it is asked for one by each window and each verdict.

        Args:
            settings: How windows are made; `strategy` is the name it was chosen by. For the
                verdict of a whole recording all else is the default: that has no length.

        Raises:
            MonitorError: It cannot work with these settings; one line for the user.
        """


class _Lines(dict[StrategyName, str]):
    """A line for each strategy; one of a plug-in says where it comes from."""

    def __missing__(self, name: StrategyName) -> str:
        plugin = plugins.find(plugins.STRATEGIES, name)
        if plugin is None:
            return f"{name}: {tr('not installed')}"
        return tr("{name}: from {distribution}", name=name, distribution=plugin.distribution)


STRATEGIES: dict[StrategyName, str] = {
    "balance": tr("estimated shares of people: everyone once, with how sure that is"),
    "person_mean": tr("everyone counts once: the mean of each person's mean"),
    "sum": tr("every reading counts: sums over all readings of the window"),
    "dominant": tr("time counts: for how long each expression was on top"),
    "confidence": tr("clear readings count more; everyone counts once"),
    "facing": tr("where heads are turned: how many of the people face the front"),
}
"""The strategies' names, the default first, each with one line for the user."""

RATIOS = frozenset(STRATEGIES) - {"balance", "facing"}
"""Those whose score is a ratio of positive and negative, as `score_of` makes it."""

TRAINED: dict[TrainedStrategyName, str] = {
    "temporal": tr("order in time: a trained network reads how expressions change"),
    "verdicts": tr("learnt from this room's own verdicts: the marks and parts of its sessions"),
}
"""The same of those that need a folder of what they have learnt."""

STRATEGY_LINES: dict[StrategyName, str] = _Lines([*STRATEGIES.items(), *TRAINED.items()])
"""All of the app's own; it has a line for those of plug-ins too."""


_FIRST_WORDS = re.compile(
    "[:;\N{FULLWIDTH COLON}\N{FULLWIDTH SEMICOLON}\N{ARABIC SEMICOLON}\N{IDEOGRAPHIC COMMA}]"
)
"""What ends the name of a strategy in its line, in any language."""


def strategy_words(name: str) -> str:
    """Return what a strategy is called in a few words; one that is not known by its own name."""
    return _FIRST_WORDS.split(STRATEGY_LINES[name])[0].strip()


def strategies_beside(name: str) -> dict[StrategyName, str]:
    """Return the strategies that can be chosen where `name` is in use, with their lines.

    A trained one is among them only where it is the one in use: nobody else names its folder.
    """
    known = plugins.names(plugins.STRATEGIES)
    return {n: STRATEGY_LINES[n] for n in known if n not in TRAINED or n == name}


def states_of(strategy: StrategyName) -> tuple[State, ...]:
    """Return what the gauge can say with a strategy, from high to low; `NO_DATA` is the last."""
    return FACING_STATES if strategy == "facing" else EXPRESSION_STATES


def make_strategy(name: StrategyName) -> WindowStrategy:
    """Return a new, empty strategy; for a trained one, that whose mix it shows.

    Raises:
        ConfigError: The plug-in does not work.
        ValueError: There is none of that name.
    """
    if name in TRAINED:
        return WeightedMean("person_mean")
    return from_name(WindowSettings(strategy=name))


def from_name(settings: WindowSettings) -> WindowStrategy:
    """Return a new, empty strategy by the factory that has the name in the settings.

    Raises:
        ConfigError: The plug-in does not work, or a trained one does not fit the settings.
        EngineError: The folder of a trained one holds none, or a broken one.
    """
    made = plugins.make(plugins.STRATEGIES, settings.strategy, settings)
    return cast("WindowStrategy", made)


def balance(settings: WindowSettings) -> WindowStrategy:  # noqa: ARG001
    """Return the default strategy; see `StrategyFactory`."""
    return BalanceStrategy()


def facing(settings: WindowSettings) -> WindowStrategy:  # noqa: ARG001
    """Return the strategy of who faces the front; see `StrategyFactory`."""
    return FacingStrategy()


def mean(settings: WindowSettings) -> WindowStrategy:
    """Return the weighted mean that the settings name; see `StrategyFactory`."""
    return WeightedMean(cast("MeanName", settings.strategy))
