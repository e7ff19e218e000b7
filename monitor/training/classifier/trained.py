"""What a training leaves: the record that its report and its caller read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.training.classifier.examples import Examples
from monitor.training.classifier.job import TrainingJob
from monitor.training.evaluation.measures import Figures
from monitor.types import FloatArray

if TYPE_CHECKING:
    from monitor.training.data.split import Parts


@dataclass(frozen=True, slots=True, eq=False)
class TrainedClassifier:
    """What came of a training.

    Attributes:
        job: What was asked.
        examples: The pictures.
        parts: Which of them were learnt from, watched by and tested with.
        figures: What the network gets on the test's pictures.
        probabilities: (T, C) what it reads in them.
        epochs: How often every picture was seen.
        best_epoch: After which epoch the network was best; 0 where its new last layer alone was.
        temperature: What its logits are divided by, so that its probabilities are honest.
    """

    job: TrainingJob
    examples: Examples
    parts: Parts
    figures: Figures
    probabilities: FloatArray
    epochs: int
    best_epoch: int
    temperature: float
