"""Mixes of people: how many of each class stand in a room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.errors import DataSetError
from monitor.i18n import tr

_MIXES = (
    (0.0, 1.0, 0.0),
    (0.05, 0.9, 0.05),
    (0.3, 0.7, 0.0),
    (0.0, 0.7, 0.3),
    (0.5, 0.5, 0.0),
    (0.0, 0.5, 0.5),
    (0.3, 0.4, 0.3),
)
"""Shares of positive, neither and negative people."""

_MIXES_OF_TWO = (
    (1.0, 0.0, 0.0),
    (0.7, 0.0, 0.3),
    (0.5, 0.0, 0.5),
    (0.3, 0.0, 0.7),
    (0.0, 0.0, 1.0),
)
"""The same where the data has no faces that count for neither."""

_GROUPS = ((1, "positive"), (0, "neutral"), (-1, "negative"))
"""What a class counts as, and how people of such classes are called."""

Mix = Mapping[str, float]
"""Share of the people by class; those that are not named are not there."""


def people_of_classes(
    mixes: Sequence[Mix], people: int, classes: Classes, available: Sequence[int]
) -> tuple[list[NDArray[np.int64]], list[str]]:
    """Return (C,) people of each class for each mix, and the mixes that cannot be had.

    Args:
        mixes: By class; without any, usual ones of positive, neither and negative people.
        people: In a room.
        classes: What a network tells apart.
        available: Faces of each class in the data.

    Raises:
        DataSetError: A mix names a class that there is not, or of which there is no face.
    """
    if mixes:
        return [_whole_people(_by_class(mix, classes, available), people) for mix in mixes], []
    faces = np.array(available, np.float64)
    has_neither = faces[classes.counts_as == 0].any()
    counts: dict[tuple[int, ...], NDArray[np.int64]] = {}
    left_out = []
    for shares in _MIXES if has_neither else _MIXES_OF_TWO:
        name = "/".join(f"{100 * one:.0f}" for one in shares)
        groups = _whole_people(np.array(shares), people)
        if missing := _missing(groups, classes, faces):
            left_out.append(
                tr(
                    "{name} positive/neutral/negative: no {missing} faces in the data",
                    name=name,
                    missing=missing,
                )
            )
            continue
        count = np.zeros(len(classes), np.int64)
        for (sign, _), wanted in zip(_GROUPS, groups, strict=True):
            members = np.where(classes.counts_as == sign, faces, 0.0)
            if wanted:
                count += _whole_people(members / members.sum(), int(wanted))
        if tuple(count.tolist()) in counts:
            left_out.append(
                tr(
                    "{name} positive/neutral/negative: as another mix, of {people} people",
                    name=name,
                    people=people,
                )
            )
        counts.setdefault(tuple(count.tolist()), count)
    return list(counts.values()), left_out


def _missing(groups: NDArray[np.int64], classes: Classes, faces: NDArray[np.float64]) -> str:
    """What kind of faces a mix needs that the data has none of; "" where it has all."""
    for (sign, name), wanted in zip(_GROUPS, groups, strict=True):
        if wanted and not faces[classes.counts_as == sign].any():
            return name
    return ""


def _by_class(mix: Mix, classes: Classes, available: Sequence[int]) -> NDArray[np.float64]:
    shares = np.zeros(len(classes))
    for name, share in mix.items():
        if name not in classes.names:
            raise DataSetError(
                tr(
                    "{name!r} is no class: they are {names}",
                    name=name,
                    names=", ".join(classes.names),
                )
            )
        place = classes.names.index(name)
        if not available[place]:
            raise DataSetError(tr("the data has no face that is labelled {name!r}", name=name))
        shares[place] = share
    return np.asarray(shares / shares.sum())


def _whole_people(shares: NDArray[np.float64], people: int) -> NDArray[np.int64]:
    """Whole numbers in these shares: rounded down, then one more for the largest rests."""
    exact = shares * people
    count = np.floor(exact + 1e-9).astype(np.int64)
    rests = np.argsort(count - exact, kind="stable")[: people - int(count.sum())]
    count[rests] += 1
    return count
