"""The user's own list of what the parts of a lecture are called."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtWidgets import QWidget

from monitor.config import proposed_markers
from monitor.i18n import tr
from monitor.ui.widgets.actions import MARKERS, names_in
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.form_dialog import FormDialog


class NamesDialog(FormDialog):
    """A line for each key that puts a marker.

    Attributes:
        lines: By key.
        proposed: The button that shows the app's own names.
    """

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("Names of parts"), parent)
        self.lines = [self.add_line(tr("Key &{key}", key=key), "") for key in MARKERS]
        self.proposed = push_button(
            tr("Names of the app"), lambda: self._show_names(proposed_markers())
        )
        self.foot.insertWidget(0, self.proposed)
        self._show_names(names)

    @property
    def names(self) -> tuple[str, ...]:
        """The names in order; a key without one, before others, keeps its number."""
        return names_in([line.text() for line in self.lines])

    def _show_names(self, names: Sequence[str]) -> None:
        given = dict(zip(MARKERS, names, strict=False))
        for key, line in zip(MARKERS, self.lines, strict=True):
            line.setText(given.get(key, ""))
