"""What a report of a training says, in words: the same for every kind of file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.i18n import percent, shown, tr
from monitor.intervals import wilson_interval
from monitor.training.classifier.job import View
from monitor.training.data.labels import rows_in_words
from monitor.training.evaluation.measures import majority_share

if TYPE_CHECKING:
    from monitor.training.classifier.trained import TrainedClassifier

MOST_MISTAKES = 24


@dataclass(frozen=True, slots=True)
class ClassLine:
    """A row of the table of classes.

    Attributes:
        name: The class.
        counts: As what the gauge counts it.
        pictures: How many of the test show it.
        found: Share of those that are read so.
        precise: Share of what is read so that is so.
    """

    name: str
    counts: str
    pictures: int
    found: str
    precise: str


@dataclass(frozen=True, slots=True, eq=False)
class Mistake:
    """A picture of the test that was read wrongly.

    Attributes:
        image: (side, side) uint8 grey, as the network saw it.
        row: Its row in the CSV.
        label: What the CSV says.
        read: What the network says.
        share: How sure it is, 0..1.
    """

    image: NDArray[np.uint8]
    row: int
    label: str
    read: str
    share: float


def accuracy_in_words(trained: TrainedClassifier) -> str:
    """Return e.g. '84 % right (95 % interval 76 to 90 %), guessing always 'calm' 40 %'."""
    figures = trained.figures
    labels = trained.examples.labels[trained.parts.test]
    low, high = wilson_interval(round(figures.accuracy * figures.count), figures.count) or (0, 1)
    common = trained.examples.classes.names[int(np.bincount(labels).argmax())]
    return tr(
        "{accuracy:.0f} % of {value} test pictures right (95 % interval {low:.0f} "
        "to {high:.0f} %); saying {common!r} always gets {majority_share:.0f} %",
        accuracy=100 * figures.accuracy,
        value=figures.count,
        low=100 * low,
        high=100 * high,
        common=common,
        majority_share=100 * majority_share(labels),
    )


def class_lines(trained: TrainedClassifier) -> list[ClassLine]:
    """Return the table of classes."""
    classes, figures = trained.examples.classes, trained.figures
    totals = np.sum(figures.confusion, axis=1)
    return [
        ClassLine(
            name,
            _counts_as(trained, place),
            int(totals[place]),
            _share(figures.recall[name]),
            _share(figures.precision[name]),
        )
        for place, name in enumerate(classes.names)
    ]


def mistakes(trained: TrainedClassifier) -> list[Mistake]:
    """Return the test's pictures that were read wrongly, the surest first; none of recordings."""
    if trained.examples.are_recorded:
        return []  # nobody chose these pictures: none may come to the disk
    labels = trained.examples.labels[trained.parts.test]
    read = trained.probabilities.argmax(axis=1)
    sure = trained.probabilities.max(axis=1)
    wrong = np.flatnonzero(read != labels)
    names = trained.examples.classes.names
    chosen = wrong[np.argsort(-sure[wrong], kind="stable")][:MOST_MISTAKES]
    places = trained.parts.test[chosen]
    return [
        Mistake(
            trained.examples.images[place],
            trained.examples.rows[place].row,
            names[labels[one]],
            names[read[one]],
            float(sure[one]),
        )
        for one, place in zip(chosen.tolist(), places.tolist(), strict=True)
    ]


def notes(trained: TrainedClassifier) -> Iterator[str]:
    """Yield what there is to say about how the figures came about, a sentence or two each."""
    job, parts, rows = trained.job, trained.parts, trained.examples.rows
    yield (
        tr(
            "Trained from '{base}' on {view} of {table}: {training} pictures to learn "
            "from, {validation} to watch the training by, {test} to test. The figures "
            "are of these last, which were looked at once.",
            base=job.base,
            view=shown(job.view),
            table=job.table.name,
            training=len(parts.training),
            validation=len(parts.validation),
            test=len(parts.test),
        )
    )
    people = {row.person for row in rows} - {""}
    if trained.examples.are_recorded:
        yield (
            tr(
                "{people} stretches of recordings, each in one of the three parts "
                "alone, a picture a second of each. Most of them show the same people: "
                "of others it will get less right.",
                people=len(people),
            )
        )
    elif people:
        yield (
            tr(
                "{people} people, each in one of the three parts alone. The interval "
                "takes the pictures as independent; those of a person are not, so it "
                "is wider in truth.",
                people=len(people),
            )
        )
    else:
        yield (
            tr(
                "The CSV has no column 'person': if somebody is on several pictures, "
                "they were both learnt from and tested with, and the figures are too "
                "good."
            )
        )
    if trained.best_epoch:
        yield (
            tr(
                "{epochs} epochs; the network of epoch {best_epoch}, the best on the "
                "pictures that the training was watched by, is kept.",
                epochs=trained.epochs,
                best_epoch=trained.best_epoch,
            )
        )
    else:
        yield (
            tr(
                "{epochs} epochs of training all of the network made it no better: the "
                "base with a new last layer is kept.",
                epochs=trained.epochs,
            )
        )
    yield tr(
        "Temperature {temperature:.2f}, fitted on the same; seed {seed}.",
        temperature=trained.temperature,
        seed=job.plan.seed,
    )
    if trained.examples.left_out:
        words = rows_in_words(trained.examples.left_out)
        yield tr("Without a face that was found, and left out: {words}.", words=words)
    if job.view is not View.WHOLE:
        yield (
            tr(
                "Pictures that were made as others are, with other cameras, light or "
                "people, are read worse than these. An expression is not a feeling, "
                "and not attention."
            )
        )


def _counts_as(trained: TrainedClassifier, place: int) -> str:
    classes = trained.examples.classes
    if not classes.are_counted:
        return tr("not said yet")
    if classes.is_positive[place]:
        return tr("interested")
    return tr("bored") if classes.is_negative[place] else tr("neither")


def _share(share: float | None) -> str:
    return "-" if share is None else percent(f"{100 * share:.0f}")
