"""What came of a training that never was: three classes, some of them mistaken."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from monitor.classes import Classes
from monitor.training.classifier.examples import Examples
from monitor.training.classifier.job import TrainingJob, View
from monitor.training.classifier.trained import TrainedClassifier
from monitor.training.data.labels import LabelledPicture
from monitor.training.data.split import Parts
from monitor.training.evaluation.measures import measure

NAMES = ("calm", "<b>away</b>", "$upset$")


def some_trained(
    *,
    persons: bool = True,
    mistakes: int = 5,
    best_epoch: int = 3,
    left_out: tuple[int, ...] = (),
    counted: bool = True,
) -> TrainedClassifier:
    rng = np.random.default_rng(4)
    labels = np.tile([0, 1, 2], 12)
    classes = Classes(NAMES, ("calm",), ("$upset$",)) if counted else Classes(NAMES)
    test = np.arange(18, 36)
    read = np.full((18, 3), 0.1, np.float32)
    said = labels[test].copy()
    said[:mistakes] = (said[:mistakes] + 1) % 3
    read[np.arange(18), said] = np.linspace(0.9, 0.5, 18)
    read /= read.sum(axis=1, keepdims=True)
    return TrainedClassifier(
        job=TrainingJob(Path("data/labels.csv"), Path("out/<i>mine"), view=View.FACES),
        examples=Examples(
            tuple(
                LabelledPicture(row, Path("a.png"), NAMES[label], f"p{row % 5}" if persons else "")
                for row, label in enumerate(labels, start=2)
            ),
            rng.integers(0, 255, (36, 48, 48), np.uint8),
            labels,
            classes,
            left_out,
        ),
        parts=Parts(np.arange(12), np.arange(12, 18), test),
        figures=measure(read, labels[test], classes),
        probabilities=read,
        epochs=9,
        best_epoch=best_epoch,
        temperature=0.8,
    )
