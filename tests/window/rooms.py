"""Rooms of people before a network of which everything is known: it is calibrated."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes

_CONFUSION = 0.35
"""How much of a face's look is any other expression's: a sure network has little."""


class CalibratedNetwork:
    """Sees a look in a face and says exactly how likely each class is, for its training shares.

    A look is a point of noise around the place of the class: the likelihoods of all classes at
    it are known, and Bayes' rule gives the posterior.
    """

    def __init__(self, classes: Classes, noise: float = _CONFUSION) -> None:
        self._shares = np.array(classes.training_shares)
        self._places = np.eye(len(classes))
        self._noise = noise

    def read(self, shown: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.float64]:
        """(N, C) probabilities for people who show these classes, (N,)."""
        looks = self._places[shown] + rng.normal(0.0, self._noise, (len(shown), len(self._places)))
        away = ((looks[:, None] - self._places) ** 2).sum(axis=2)
        posterior = np.exp(-away / (2 * self._noise**2)) * self._shares
        return np.asarray(posterior / posterior.sum(axis=1, keepdims=True))


def people_showing(classes: Classes, counts: Mapping[str, int]) -> NDArray[np.int64]:
    """(N,) places of classes, so many people of each."""
    return np.repeat([classes.names.index(name) for name in counts], list(counts.values()))
