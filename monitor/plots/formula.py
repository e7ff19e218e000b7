"""How a score comes about, for the words beside pictures, in reports and in results."""

from __future__ import annotations

from monitor import plugins
from monitor.classes import Classes
from monitor.config import StrategyName
from monitor.i18n import marked, tr
from monitor.types import EMOTIONS

RATIO = "(P \N{MINUS SIGN} N) / (P + N)"
NOT_FEELINGS = marked("It shows expressions, which are not feelings and not attention")


def formula_of(strategy: StrategyName, classes: Classes) -> str:
    """Return how a strategy's score comes about, as a part of a sentence."""
    what = name_of(classes)
    match strategy:
        case "balance":
            return tr(
                "share of people with positive less share with negative {what}, "
                "everyone once, with its 90 % range",
                what=what,
            )
        case "facing":
            return tr(
                "twice the share of people who face the front, less 1, everyone "
                "once, with its 90 % range"
            )
        case "temporal" | "verdicts":
            return tr("what a trained way of counting has learnt")
    if strategy not in plugins.STRATEGIES.own:
        return tr("what the plug-in '{strategy}' makes of {what}", strategy=strategy, what=what)
    return tr("{ratio}, where P and N are positive and negative {what}", ratio=RATIO, what=what)


def name_of(classes: Classes) -> str:
    """Return what classes are called: 'expressions', or 'classes' of a network of the user's."""
    return tr("expressions") if classes.names == EMOTIONS else tr("classes")


def gauge_formula(score: str) -> str:
    """Return how the gauge comes from a score, which is given in words or as a formula."""
    return f"50 \N{MULTIPLICATION SIGN} (1 + {score})"
