"""The figures of a model card, in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from monitor.i18n import tr
from monitor.training.evaluation.evaluate import Evaluation
from monitor.training.evaluation.measures import Figures


def card(title: str, notes: Sequence[str], evaluations: Sequence[Evaluation]) -> str:
    """Return the page.

    Args:
        title: Heading.
        notes: What there is to say about how the figures came about, a point each.
        evaluations: The model first; others that it is compared with after it.
    """
    parts = [f"# {title}", "\n".join(f"- {note}" for note in notes)]
    model = evaluations[0]
    for label_set, by_size in model.figures.items():
        parts += [
            tr(
                "## {label_set}, {value} faces",
                label_set=label_set,
                value=by_size[max(by_size)].count,
            ),
            _sizes([(one.model, one.figures[label_set]) for one in evaluations]),
            tr(
                "Each expression, {by_size} px; rows are labels, columns what was read:",
                by_size=max(by_size),
            ),
            _classes(by_size[max(by_size)]),
        ]
    return "\n\n".join(parts) + "\n"


def _sizes(models: Sequence[tuple[str, dict[int, Figures]]]) -> str:
    header = [
        "model",
        "face",
        "right",
        "pos/neg/neutral",
        tr("mean recall"),
        tr("calibration error"),
    ]
    rows = [
        [
            name,
            tr("{side_px} px", side_px=side_px),
            f"{figures.accuracy:.3f}",
            "-" if figures.polarity is None else f"{figures.polarity:.3f}",
            f"{figures.mean_recall:.3f}",
            f"{figures.calibration_error:.3f}",
        ]
        for name, by_size in models
        for side_px, figures in by_size.items()
    ]
    return table(header, rows)


def _classes(figures: Figures) -> str:
    rows = [
        [name, *map(str, counts), _share(figures.recall[name]), _share(figures.precision[name])]
        for name, counts in zip(figures.recall, figures.confusion, strict=True)
    ]
    return table(["", *figures.recall, "found", "precise"], rows)


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.2f}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table, its first column to the left and the others to the right."""
    lines = [header, ["---", *["---:"] * (len(header) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
