"""Which pictures are learnt from, which the training is watched by, and which test it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from monitor.errors import DataSetError
from monitor.i18n import tr
from monitor.training.data.dataset import Labels

_FOLDS = 6
"""One to test, one to watch the training by, the rest to learn from."""

_TRIES = 20


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Places of pictures, each in one part.

    Attributes:
        training: What is learnt from.
        validation: What the training is watched by.
        test: What is looked at once, at the end.
    """

    training: NDArray[np.int64]
    validation: NDArray[np.int64]
    test: NDArray[np.int64]


def split(
    table: Path,
    labels: Labels,
    persons: Sequence[str],
    names: Sequence[str],
    seed: int,
    *,
    are_recorded: bool = False,
) -> Parts:
    """Cut a set into parts that hold every class, each person in one of them.

    Args:
        table: The CSV, for messages.
        labels: (N,) places in `names`.
        persons: By picture, who it shows; "" where nobody is named: a person of its own.
        names: The classes.
        seed: The same seed, the same parts.
        are_recorded: Whether `persons` are stretches of recordings, for messages.

    Raises:
        DataSetError: There are too few people, or stretches, for that.
    """
    known = {name: number for number, name in enumerate(sorted({*persons} - {""}))}
    nameless = len(known) + np.arange(len(labels))
    groups = np.array([known.get(p, n) for p, n in zip(persons, nameless, strict=True)], np.int64)
    of_class = {name: len(set(groups[labels == place])) for place, name in enumerate(names)}
    fewest = min(of_class, key=lambda name: of_class[name])
    if of_class[fewest] < 3:
        raise DataSetError(_too_few(table, fewest, of_class[fewest], are_recorded=are_recorded))
    parts = parts_of(labels, groups, min(_FOLDS, of_class[fewest]), seed, len(names))
    if parts is None:
        raise DataSetError(_not_divided(table, fewest, are_recorded=are_recorded))
    return parts


def parts_of(
    labels: Labels, groups: NDArray[np.int64], folds: int, seed: int, class_count: int
) -> Parts | None:
    """Return parts that hold every class, each group in one of them; None where none are found.

    Args:
        labels: (N,) places of classes.
        groups: (N,) numbers of what belongs together.
        folds: How many alike it is cut into: one to test, one to watch the training by.
        seed: The same seed, the same parts.
        class_count: Number of classes.
    """
    from sklearn.model_selection import StratifiedGroupKFold  # takes a second to import

    for attempt in range(_TRIES):
        cutter = StratifiedGroupKFold(folds, shuffle=True, random_state=seed + attempt)
        cut = [places for _, places in cutter.split(labels, labels, groups)]
        parts = Parts(np.sort(np.concatenate(cut[2:])), cut[1], cut[0])
        if all(len(set(labels[one])) == class_count for one in (parts.training, *cut[:2])):
            return parts
    return None


def _too_few(table: Path, name: str, count: int, *, are_recorded: bool) -> str:
    if are_recorded:
        return tr(
            "{table}: {name!r} has pictures of {count} stretch: at least 3 are needed, since none "
            "may be both learnt from and tested with",
            "{table}: {name!r} has pictures of {count} stretches: at least 3 are needed, since "
            "none may be both learnt from and tested with",
            table=table,
            name=name,
            count=count,
        )
    return tr(
        "{table}: {name!r} has pictures of {count} person: at least 3 are needed, since nobody "
        "may be both learnt from and tested with",
        "{table}: {name!r} has pictures of {count} people: at least 3 are needed, since nobody "
        "may be both learnt from and tested with",
        table=table,
        name=name,
        count=count,
    )


def _not_divided(table: Path, name: str, *, are_recorded: bool) -> str:
    if are_recorded:
        return tr(
            "{table}: the stretches cannot be divided so that every part shows every class: add "
            "stretches of {name!r}",
            table=table,
            name=name,
        )
    return tr(
        "{table}: the people cannot be divided so that every part shows every class: add people "
        "for {name!r}",
        table=table,
        name=name,
    )
