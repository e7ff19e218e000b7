"""The card that lies beside a network, in Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.i18n import tr
from monitor.training.classifier.report.content import accuracy_in_words, class_lines, notes
from monitor.training.evaluation.model_card import table

if TYPE_CHECKING:
    from monitor.training.classifier.trained import TrainedClassifier


def card_of(trained: TrainedClassifier) -> str:
    """Return the page."""
    names = trained.examples.classes.names
    rows = [
        [one.name, one.counts, str(one.pictures), one.found, one.precise]
        for one in class_lines(trained)
    ]
    confusion = [
        [name, *map(str, counts)]
        for name, counts in zip(names, trained.figures.confusion, strict=True)
    ]
    return (
        "\n\n".join(
            [
                f"# {trained.job.out.name}",
                f"{accuracy_in_words(trained)}.",
                "\n".join(f"- {note}" for note in notes(trained)),
                table(
                    [
                        tr("class"),
                        tr("counts for"),
                        tr("test pictures"),
                        tr("found"),
                        tr("precise"),
                    ],
                    rows,
                ),
                tr("Rows are labels, columns what was read:"),
                table(["", *names], confusion),
            ]
        )
        + "\n"
    )
