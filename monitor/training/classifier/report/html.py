"""The report of a training as one HTML file that needs nothing else."""

from __future__ import annotations

import base64
from importlib import resources
from typing import TYPE_CHECKING

import cv2
import numpy as np
from numpy.typing import NDArray

from monitor.i18n import language, tr
from monitor.plots.charts import PAPER, STYLE, TEXT
from monitor.plots.figures import figure_of, svg_of
from monitor.training.classifier.report.content import (
    accuracy_in_words,
    class_lines,
    mistakes,
    notes,
)

if TYPE_CHECKING:
    from monitor.training.classifier.trained import TrainedClassifier

_TEMPLATE = "page.html"
_SHOWN_PX = 96
_FITTED = {"font.size": 8, "savefig.bbox": "tight"}  # names may be long


def html_of(trained: TrainedClassifier) -> str:
    """Return the report as a page; all that a user typed is escaped."""
    from jinja2 import Environment, StrictUndefined
    from markupsafe import Markup

    page = Environment(autoescape=True, undefined=StrictUndefined)
    page.globals |= {"tr": tr, "language": language()}
    page.filters["address"] = _address
    template = resources.files(__package__).joinpath(_TEMPLATE).read_text(encoding="utf-8")
    return page.from_string(template).render(
        title=trained.job.out.name,
        accuracy=accuracy_in_words(trained),
        classes=class_lines(trained),
        confusion=Markup(_confusion(trained)),  # noqa: S704 - ours, and Matplotlib escapes its words
        mistakes=mistakes(trained),
        are_recorded=trained.examples.are_recorded,
        notes=list(notes(trained)),
    )


def _confusion(trained: TrainedClassifier) -> str:
    """The table of labels and readings as a picture: an `<svg>` element."""
    names, counts = trained.examples.classes.names, np.array(trained.figures.confusion)
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    side_in = min(2.2 + 0.42 * len(names), 9.0)
    with figure_of((side_in, side_in), STYLE | _FITTED) as figure:
        axes = figure.add_axes((0.3, 0.03, 0.67, 0.67))
        axes.pcolormesh(shares, cmap="Blues", vmin=0.0, vmax=1.0)
        for row, column in np.ndindex(*counts.shape):
            if counts[row, column]:
                color = PAPER if shares[row, column] > 0.55 else TEXT
                text = str(counts[row, column])
                axes.text(column + 0.5, row + 0.5, text, ha="center", va="center", color=color)
        places = np.arange(len(names)) + 0.5
        axes.set_xticks(places, names, rotation=90, parse_math=False)
        axes.set_yticks(places, names, parse_math=False)
        axes.xaxis.set_ticks_position("top")
        axes.set_aspect("equal")
        axes.invert_yaxis()
        axes.tick_params(length=0)
        return svg_of(figure, tr("Labels and what was read"))


def _address(image: NDArray[np.uint8]) -> str:
    """A small grey picture as an address that holds it."""
    large = cv2.resize(image, (_SHOWN_PX, _SHOWN_PX), interpolation=cv2.INTER_CUBIC)
    _, data = cv2.imencode(".png", large)
    return f"data:image/png;base64,{base64.b64encode(data.tobytes()).decode()}"
