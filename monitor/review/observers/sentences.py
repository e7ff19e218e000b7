"""What agreement says in words: one plain sentence, and what stands below it."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.review.observers.bootstrap import Estimate
from monitor.review.observers.trust import GAUGE, Trust

LEAST_INTERVALS = 20
LEAST_BLOCKS = 5
"""Fewer intervals, or stretches of them that are alike, tell nothing."""

_WORDS = ((0.2, "slightly"), (0.4, "somewhat"), (0.6, "moderately"), (0.8, "well"))
"""Up to which alpha is called what, as Landis and Koch (1977) do; above it, 'very well'."""

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six")

_LEAST_RELIABLE = 0.667
"""Krippendorff's least alpha of codes from which something may be concluded, with care."""


def all_sentences(trust: Trust) -> tuple[str, ...]:
    """Return all that is known, a line each; the first is the plain sentence."""
    lines = (trust_sentence(trust), among_sentence(trust), *detail_lines(trust))
    return tuple(filter(None, lines))


def trust_sentence(trust: Trust) -> str:
    """Say how far the gauge can be trusted in this room."""
    people = _people(trust)
    if trust.scheme and trust.with_gauge is None and not trust.gauge_count:
        return _not_compared(trust)
    if not trust.scheme:
        return (
            "No scheme has these codes, so their order is not known and they are not compared "
            "with the gauge."
        )
    return _agreement(trust.with_gauge, trust.gauge_count, trust.block, f"the gauge and {people}")


def among_sentence(trust: Trust) -> str:
    """Say how far the observers agree with each other; "" for one alone."""
    if len(trust.observers) < 2:
        return ""
    if not trust.among_count:
        return "No interval was coded by two observers, so they cannot be compared."
    line = _agreement(trust.among, trust.among_count, trust.block, "the observers")
    if trust.among is not None and trust.among.value < _LEAST_RELIABLE and trust.with_gauge:
        line += " Observers who agree so little are a weak measure of the gauge."
    return line


def detail_lines(trust: Trust) -> Iterator[str]:
    """Yield what else is known, a line each."""
    length = f"{trust.every_s:g} s"
    yield (
        f"{trust.scheme or 'Codes of no known scheme'}: {', '.join(trust.observers)} coded "
        f"{trust.coded} intervals of {length}."
    )
    if trust.correlation is not None:
        yield f"Rank correlation with the gauge: {figure_text(trust.correlation)}."
    for pair in trust.pairs:
        second = "the gauge" if pair.second == GAUGE else pair.second
        weighted = (
            ""
            if pair.weighted_kappa is None
            else (f", weighted {figure_text(pair.weighted_kappa)}")
        )
        yield (
            f"{pair.first} and {second}, {pair.count} intervals: kappa "
            f"{figure_text(pair.kappa)}{weighted}."
        )
    yield (
        "Ranges hold in 19 of 20 cases and allow for neighbouring intervals being alike "
        f"(drawn in blocks of {trust.block})."
    )


def figure_text(found: Estimate | None) -> str:
    """Return a figure with its interval, e.g. '0.55 (0.31 to 0.72)'."""
    if found is None:
        return "cannot be told"
    value, low, high = (
        f"{one:.2f}".replace("-0.00", "0.00") for one in (found.value, found.low, found.high)
    )
    return f"{value} ({low} to {high})"


def _agreement(found: Estimate | None, count: int, block: int, who: str) -> str:
    over = f"over {count} {'interval' if count == 1 else 'intervals'}"
    if count < LEAST_INTERVALS or count < LEAST_BLOCKS * block:
        return (
            f"Too few intervals to tell how far {who} agree: {count}, and "
            f"{max(LEAST_INTERVALS, LEAST_BLOCKS * block)} are needed."
        )
    if found is None:
        return f"How far {who} agree cannot be told: they said the same all the time, {over}."
    figures = f"alpha {figure_text(found)} {over}."
    if found.high < 0.0:
        return f"In this room {who} contradict each other: {figures}"
    if found.low <= 0.0:
        return f"In this room {who} agree no more than by chance, as far as can be told: {figures}"
    word = next((word for end, word in _WORDS if found.value < end), "very well")
    return f"In this room {who} agree {word}: {figures}"


def _not_compared(trust: Trust) -> str:
    if not trust.pairs or all(pair.second != GAUGE for pair in trust.pairs):
        return "These codes have no order, so they are not compared with the gauge."
    return "There is no interval that was coded and of which the gauge says something."


def _people(trust: Trust) -> str:
    count = len(trust.observers)
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return f"{number} {'observer' if count == 1 else 'observers'}"
