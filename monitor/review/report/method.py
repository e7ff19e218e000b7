"""How the gauge of a session is made, in the words of its report."""

from __future__ import annotations

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.i18n import marked, shown, tr
from monitor.plots.formula import formula_of, gauge_formula
from monitor.review.ranges import RangeSummary
from monitor.window import STRATEGY_LINES
from monitor.window.strategies.base import WindowResult, note_on
from monitor.window.strategies.registry import RATIOS

_FACING = marked(
    "Above two thirds of the people the gauge says 'most', below one third 'few', "
    "else 'half'. Looking to the front is not listening, and taking notes is "
    "looking down."
)
_TRAINING = marked("What is taken for granted from training is taken out of the answers.")
_NO_TRAINING_SHARES = marked(
    "It is not known how often each class was seen in training: all count as equally often seen."
)


def how_it_is_made(settings: WindowSettings, classes: Classes, whole: RangeSummary) -> str:
    """Return the formula of the strategy in use, and what to know of it.

    Args:
        settings: How the windows were made.
        classes: What was told apart.
        whole: The whole session, for what its score rests on.
    """
    made = tr(
        "Gauge = {gauge_formula}, over the last {length_s:g} seconds. Score: {formula_of}",
        gauge_formula=gauge_formula("score"),
        length_s=settings.length_s,
        formula_of=formula_of(settings.strategy, classes),
    )
    line = STRATEGY_LINES[settings.strategy]
    line = f"{line[0].upper()}{line[1:]}."
    points = tr("{neutral_band:g} points", neutral_band=50 * settings.neutral_band)
    near = tr("Within {points} of 50 the gauge says 'neutral'.", points=points)
    certain = tr(
        "The gauge says 'interested' or 'bored' only where the whole range "
        "lies more than {points} beyond 50; the range of a longer time is the"
        " mean of the ranges within it.",
        points=points,
    )
    training = shown(_TRAINING if classes.training_shares else _NO_TRAINING_SHARES)
    words: tuple[str, ...]
    if settings.strategy == "facing":
        words = (f"{made}.", shown(_FACING))
    elif settings.strategy == "balance":
        words = (tr("{made}; 50 is the middle.", made=made), classes.formula, training, certain)
    elif settings.strategy not in RATIOS:
        words = (f"{made}.", line, near)
    else:
        words = (
            tr("{made}; 50 is as many of the ones as of the others.", made=made),
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
