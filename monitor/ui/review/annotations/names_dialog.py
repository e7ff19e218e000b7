"""The user's own list of what the parts of a lecture are called."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtWidgets import QWidget

from monitor.i18n import tr
from monitor.ui.widgets.actions import MARKERS
from monitor.ui.widgets.form_dialog import FormDialog


class NamesDialog(FormDialog):
    """A line for each key that puts a marker."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Names of parts"), parent)
        given = dict(zip(MARKERS, names, strict=False))
        self.lines = [
            self.add_line(tr("Key &{key}", key=key), given.get(key, "")) for key in MARKERS
        ]

    @property
    def names(self) -> tuple[str, ...]:
        """The names in order; a key without one, before others, keeps its number."""
        texts = [line.text().strip() or key for line, key in zip(self.lines, MARKERS, strict=True)]
        while texts and texts[-1] == MARKERS[len(texts) - 1]:
            texts.pop()
        return tuple(texts)
