"""What the window says of a training, in a teacher's words. No Qt here."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from monitor.classes import refuse_name, refuse_twins
from monitor.i18n import tr
from monitor.intervals import wilson_interval
from monitor.training.evaluation.measures import majority_share
from monitor.training.progress import LAST_LAYER, READING

if TYPE_CHECKING:
    from monitor.training.classifier.trained import TrainedClassifier

_STEPS = {READING: (0.0, 0.15), LAST_LAYER: (0.15, 0.25)}
_LEARNING = (0.25, 1.0)
_MIXED_UP_SHOWN = 0.1


def pictures(count: int) -> str:
    """Return e.g. '1 picture', '120 pictures'."""
    return tr("{count} picture", "{count} pictures", count=count)


def stretches(count: int) -> str:
    """Return e.g. '1 stretch', '12 stretches'."""
    return tr("{count} stretch", "{count} stretches", count=count)


def set_problem(counts: Mapping[str, int], least: int, in_words: Callable[[int], str]) -> str:
    """Say why nothing can be learnt from classes yet; "" where it can.

    Args:
        counts: By class, how many pictures or stretches show it.
        least: So many of each are needed.
        in_words: Says how many of what is counted.
    """
    try:
        for name in counts:
            refuse_name(name)
        refuse_twins(counts)
    except ValueError as error:
        return str(error)
    if len(counts) < 2:
        return tr("add a second class: there is nothing to tell apart yet")
    for name, count in counts.items():
        if count < least:
            return tr(
                "'{name}' has {amount}: at least {least} are needed",
                name=name,
                amount=in_words(count),
                least=least,
            )
    return ""


def counted(counts: Mapping[str, int], in_words: Callable[[int], str]) -> str:
    """Return e.g. 'calm: 120 pictures, away: 1 picture'; "" where there is no class."""
    return ", ".join(f"{name}: {in_words(count)}" for name, count in counts.items())


def progress_words(share: float, doing: str) -> tuple[float, str]:
    """Return the share of the whole, 0..1, and what is being done.

    Args:
        share: How far the step is, 0..1.
        doing: The step, as a training tells it.
    """
    begin, end = _STEPS.get(doing, _LEARNING)
    known = {READING: tr("Looking at the pictures"), LAST_LAYER: tr("A first try")}
    number = "".join(re.findall(r"\d+", doing)[-1:])  # what else is said, is said in any language
    text = known.get(doing) or tr("Learning, round {number}", number=number)
    return begin + share * (end - begin), text


def is_learning(doing: str) -> bool:
    """Whether a step is the last one, whose pace tells how long it takes."""
    return doing not in _STEPS


def meaning(trained: TrainedClassifier) -> list[str]:
    """Return what the figures mean, a sentence each."""
    figures, names = trained.figures, trained.examples.classes.names
    labels = trained.examples.labels[trained.parts.test]
    right = round(figures.accuracy * figures.count)
    low, _ = wilson_interval(right, figures.count) or (0.0, 1.0)
    guessing = majority_share(labels)
    common = names[int(np.bincount(labels).argmax())]
    if low > guessing:
        lines = [tr("It tells them apart clearly better than guessing does.")]
    elif figures.accuracy > guessing:
        lines = [
            tr(
                "It may be better than guessing, but too few pictures tested it to be "
                "sure: add some."
            )
        ]
    else:
        lines = [
            tr(
                "It is no better than always saying '{common}': better do not use it.",
                common=common,
            )
        ]
    lines += _mixed_up(trained)
    if trained.examples.left_out:
        lines.append(
            tr("Without a face, and left out: {left_out}.", left_out=len(trained.examples.left_out))
        )
    if trained.examples.are_recorded:
        lines.append(tr("Most stretches show the same people: of others it will get less right."))
    elif not any(row.person for row in trained.examples.rows):
        lines.append(
            tr(
                "If somebody is on several pictures, the figures are too good: put the "
                "pictures of each person into a folder of their own."
            )
        )
    return lines


def _mixed_up(trained: TrainedClassifier) -> list[str]:
    """Say what is taken for something else most often, where that is not rare."""
    counts = np.array(trained.figures.confusion)
    wrong = counts - np.diag(np.diag(counts))
    shares = wrong / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    row, column = np.unravel_index(int(shares.argmax()), shares.shape)
    if shares[row, column] < _MIXED_UP_SHOWN:
        return []
    names = trained.examples.classes.names
    return [
        tr(
            "Mixed up most: {wrong} of {total} pictures of '{label}' are taken for '{read}'.",
            wrong=wrong[row, column],
            total=counts[row].sum(),
            label=names[row],
            read=names[column],
        )
    ]


def without_table(problem: str, table: Path) -> str:
    """Leave the name of the app's own table out of a message."""
    before, found, after = problem.partition(str(table))
    return problem if not found or before.strip("\N{LEFT-TO-RIGHT MARK}") else after.lstrip(":, ")
