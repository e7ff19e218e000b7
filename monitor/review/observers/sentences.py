"""What agreement says in words: one plain sentence, and what stands below it."""

from __future__ import annotations

from collections.abc import Iterator

from monitor.i18n import decimals, tr
from monitor.review.observers.bootstrap import Estimate
from monitor.review.observers.pairs import GAUGE
from monitor.review.observers.trust import Trust

LEAST_INTERVALS = 20
LEAST_BLOCKS = 5
"""Fewer intervals, or stretches of them that are alike, tell nothing."""

_WORDS = ((0.2, tr("slightly")), (0.4, tr("somewhat")), (0.6, tr("moderately")), (0.8, tr("well")))
"""Up to which alpha is called what, as Landis and Koch (1977) do; above it, 'very well'."""

_NUMBERS = (tr("no"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"))

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
        return tr(
            "No scheme has these codes, so their order is not known and they are "
            "not compared with the gauge."
        )
    return _agreement(
        trust.with_gauge,
        trust.gauge_count,
        trust.block,
        tr("the gauge and {people}", people=people),
    )


def among_sentence(trust: Trust) -> str:
    """Say how far the observers agree with each other; "" for one alone."""
    if len(trust.observers) < 2:
        return ""
    if not trust.among_count:
        return tr("No interval was coded by two observers, so they cannot be compared.")
    line = _agreement(trust.among, trust.among_count, trust.block, tr("the observers"))
    if trust.among is not None and trust.among.value < _LEAST_RELIABLE and trust.with_gauge:
        line += tr(" Observers who agree so little are a weak measure of the gauge.")
    return line


def detail_lines(trust: Trust) -> Iterator[str]:
    """Yield what else is known, a line each."""
    length = tr("{seconds:g} s", seconds=trust.every_s)
    yield (
        tr(
            "{scheme}: {observers} coded {coded} intervals of {length}.",
            scheme=trust.scheme or tr("Codes of no known scheme"),
            observers=", ".join(trust.observers),
            coded=trust.coded,
            length=length,
        )
    )
    if trust.correlation is not None:
        yield tr(
            "Rank correlation with the gauge: {figure_text}.",
            figure_text=figure_text(trust.correlation),
        )
    for pair in trust.pairs:
        second = tr("the gauge") if pair.second == GAUGE else pair.second
        if pair.count < LEAST_INTERVALS:
            yield tr(
                "{first} and {second}, {count} interval: too few to tell.",
                "{first} and {second}, {count} intervals: too few to tell.",
                first=pair.first,
                second=second,
                count=pair.count,
            )
            continue
        weighted = (
            ""
            if pair.weighted_kappa is None
            else (tr(", weighted {figure_text}", figure_text=figure_text(pair.weighted_kappa)))
        )
        yield (
            tr(
                "{first} and {second}, {value} intervals: kappa {figure_text}{weighted}.",
                first=pair.first,
                second=second,
                value=pair.count,
                figure_text=figure_text(pair.kappa),
                weighted=weighted,
            )
        )
    yield (
        tr(
            "Ranges hold in 19 of 20 cases and allow for neighbouring intervals being "
            "alike (drawn in blocks of {block}).",
            block=trust.block,
        )
    )


def figure_text(found: Estimate | None) -> str:
    """Return a figure with its interval, e.g. '0.55 (0.31 to 0.72)'."""
    if found is None:
        return tr("cannot be told")
    ends = (found.value, found.low, found.high)
    value, low, high = (decimals(round(one, 2) + 0.0, ".2f") for one in ends)  # never -0.00
    return tr("{value} ({low} to {high})", value=value, low=low, high=high)


def _agreement(found: Estimate | None, count: int, block: int, who: str) -> str:
    over = tr("over {count} interval", "over {count} intervals", count=count)
    if count < LEAST_INTERVALS or count < LEAST_BLOCKS * block:
        return tr(
            "Too few intervals to tell how far {who} agree: {value}, and "
            "{least_intervals} are needed.",
            who=who,
            value=count,
            least_intervals=max(LEAST_INTERVALS, LEAST_BLOCKS * block),
        )
    if found is None:
        return tr(
            "How far {who} agree cannot be told: at least one of them said the same all the "
            "time, {over}.",
            who=who,
            over=over,
        )
    figures = tr("alpha {figure_text} {over}.", figure_text=figure_text(found), over=over)
    if found.high < 0.0:
        return tr("In this room {who} contradict each other: {figures}", who=who, figures=figures)
    if found.low <= 0.0:
        return tr(
            "In this room {who} agree no more than by chance, as far as can be told: {figures}",
            who=who,
            figures=figures,
        )
    word = next((word for end, word in _WORDS if found.value < end), tr("very well"))
    return tr("In this room {who} agree {word}: {figures}", who=who, word=word, figures=figures)


def _not_compared(trust: Trust) -> str:
    if not trust.pairs or all(pair.second != GAUGE for pair in trust.pairs):
        return tr("These codes have no order, so they are not compared with the gauge.")
    return tr("There is no interval that was coded and of which the gauge says something.")


def _people(trust: Trust) -> str:
    count = len(trust.observers)
    number = _NUMBERS[count] if count < len(_NUMBERS) else str(count)
    return tr("{number} observer", "{number} observers", count=count, number=number)
