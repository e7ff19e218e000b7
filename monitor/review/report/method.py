"""How the gauge of a session is made, in the words of its report."""

from __future__ import annotations

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.plots.formula import formula_of, gauge_formula
from monitor.review.ranges import RangeSummary
from monitor.window import STRATEGY_LINES
from monitor.window.strategies.base import WindowResult, note_on
from monitor.window.strategies.registry import RATIOS

_FACING = (
    "Above two thirds of the people the gauge says 'most', below one third 'few', else 'half'. "
    "Looking to the front is not listening, and taking notes is looking down."
)
_TRAINING = "What the network takes for granted from its training is taken out of its answers."
_NO_TRAINING_SHARES = (
    "The network does not say how often it saw each class, so that all count as equally often seen."
)


def how_it_is_made(settings: WindowSettings, classes: Classes, whole: RangeSummary) -> str:
    """Return the formula of the strategy in use, and what to know of it.

    Args:
        settings: How the windows were made.
        classes: What was told apart.
        whole: The whole session, for what its score rests on.
    """
    made = (
        f"Gauge = {gauge_formula('score')}, over the last {settings.length_s:g} seconds. "
        f"Score: {formula_of(settings.strategy, classes)}"
    )
    line = f"{settings.strategy}: {STRATEGY_LINES[settings.strategy]}."
    points = f"{50 * settings.neutral_band:g} points"
    near = f"Within {points} of 50 the gauge says 'neutral'."
    certain = (
        f"The gauge says 'interested' or 'bored' only where the whole range lies more than "
        f"{points} beyond 50; the range of a longer time is the mean of its windows' ranges."
    )
    training = _TRAINING if classes.training_shares else _NO_TRAINING_SHARES
    words: tuple[str, ...]
    if settings.strategy == "facing":
        words = (f"{made}.", _FACING)
    elif settings.strategy == "balance":
        words = (f"{made}; 50 is the middle.", classes.formula, training, certain)
    elif settings.strategy not in RATIOS:
        words = (f"{made}.", line, near)
    else:
        words = (
            f"{made}; 50 is as many of the ones as of the others.",
            classes.formula,
            line,
            near,
            _note(whole, classes),
        )
    return " ".join(filter(None, words))


def _note(whole: RangeSummary, classes: Classes) -> str:
    """A sentence where a ratio rests on a small part of the mix; else ""."""
    if whole.score is None or whole.mean_probabilities is None:
        return ""
    note = note_on(WindowResult(whole.mean_probabilities, whole.score), classes)
    return f"{note[0].upper()}{note[1:]}." if note else ""
