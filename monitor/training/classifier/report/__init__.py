"""What came of a training, for people: a card in Markdown, and a page with pictures."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from monitor.training.classifier.report.card import card_of
from monitor.training.classifier.report.html import html_of

if TYPE_CHECKING:
    from monitor.training.classifier.trained import TrainedClassifier

__all__ = ["report_of"]


def report_of(trained: TrainedClassifier) -> Mapping[str, str]:
    """Return the texts by the names of their files."""
    return {"card.md": card_of(trained), "report.html": html_of(trained)}
