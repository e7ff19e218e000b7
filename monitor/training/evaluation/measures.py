"""How well predicted probabilities fit labels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from monitor.classes import Classes
from monitor.training.data.dataset import Labels
from monitor.types import EXPRESSIONS, FloatArray

CALIBRATION_BINS = 15


@dataclass(frozen=True, slots=True)
class Figures:
    """What a model gets on faces with labels.

    Attributes:
        count: Faces with a label.
        accuracy: Share of them whose likeliest class is the label.
        polarity: Share of them told apart rightly as positive, negative or neither; None where
            nothing says what counts.
        mean_recall: Mean over the classes of the share of a class that is found.
        calibration_error: Expected gap between confidence and accuracy, 15 bins of equal width.
        log_loss: Mean of -log of the label's probability.
        recall: By class, the share of its faces that is found; None for a class without faces.
        precision: By class, the share of what is called so that is so; None where nothing is.
        confusion: (C rows: label, C columns: read as) counts.
    """

    count: int
    accuracy: float
    polarity: float | None
    mean_recall: float
    calibration_error: float
    log_loss: float
    recall: dict[str, float | None]
    precision: dict[str, float | None]
    confusion: list[list[int]]


def measure(probabilities: FloatArray, labels: Labels, classes: Classes = EXPRESSIONS) -> Figures:
    """Compare (N, C) probabilities with (N,) labels, at least one of which is not -1."""
    known = labels >= 0
    probabilities, labels = probabilities[known], labels[known]
    read = probabilities.argmax(axis=1)
    counts_as = classes.counts_as
    confusion = np.zeros((len(classes), len(classes)), np.int64)
    np.add.at(confusion, (labels, read), 1)
    recall = _shares(confusion, confusion.sum(axis=1), classes)
    found = [share for share in recall.values() if share is not None]
    of_label = probabilities[np.arange(len(labels)), labels]
    return Figures(
        count=len(labels),
        accuracy=float((read == labels).mean()),
        polarity=float((counts_as[read] == counts_as[labels]).mean())
        if classes.are_counted
        else None,
        mean_recall=float(np.mean(found)),
        calibration_error=calibration_error(probabilities, labels),
        log_loss=float(-np.log(np.maximum(of_label, 1e-12)).mean()),
        recall=recall,
        precision=_shares(confusion, confusion.sum(axis=0), classes),
        confusion=confusion.tolist(),
    )


def majority_share(labels: Labels) -> float:
    """Return the share of the commonest of (N,) labels: what always guessing it gets right."""
    return float(np.bincount(labels).max() / len(labels))


def calibration_error(probabilities: FloatArray, labels: Labels) -> float:
    """Return the expected calibration error of (N, C) probabilities, all labels known."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    bins = np.clip((confidence * CALIBRATION_BINS).astype(int), 0, CALIBRATION_BINS - 1)
    gaps = np.bincount(bins, right - confidence.astype(np.float64), CALIBRATION_BINS)
    return float(np.abs(gaps).sum() / len(labels))


def best_temperature(logits: FloatArray, labels: Labels) -> float:
    """Return the temperature of softmax(logits / temperature) with the least log loss.

    Args:
        logits: (N, C), up to a constant per row; the logarithm of probabilities will do.
        labels: (N,) places of classes, all known.
    """
    candidates = np.geomspace(0.3, 3.0, 231)
    losses = [log_loss(logits / temperature, labels) for temperature in candidates]
    return float(candidates[int(np.argmin(losses))])


def softmax(logits: NDArray[np.floating]) -> FloatArray:
    """Return (N, C) probabilities of (N, C) logits."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), np.float32)


def log_loss(logits: FloatArray, labels: Labels) -> float:
    """Return the mean of -log of the label's probability; see `best_temperature`."""
    highest = logits.max(axis=1)
    total = np.log(np.exp(logits - highest[:, None]).sum(axis=1)) + highest
    return float((total - logits[np.arange(len(labels)), labels]).mean())


def _shares(
    confusion: NDArray[np.int64], totals: NDArray[np.int64], classes: Classes
) -> dict[str, float | None]:
    return {
        name: float(confusion[i, i] / totals[i]) if totals[i] else None
        for i, name in enumerate(classes.names)
    }
