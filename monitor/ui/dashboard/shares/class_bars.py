"""The mix of classes as calm bars: positive ones first, then neutral, then negative ones."""

from __future__ import annotations

from PyQt5.QtWidgets import QWidget

from monitor.classes import Classes
from monitor.i18n import shown, tr
from monitor.types import EXPRESSIONS, FloatArray
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.shares.share_bars import Row, ShareBars

_HINT = tr("+ counts for interested, \N{MINUS SIGN} for bored, \N{MIDDLE DOT} for neither")

_MOST_ROWS = 12

_SIGNS = {1: "+", 0: "\N{MIDDLE DOT}", -1: "\N{MINUS SIGN}"}


class ClassBars(ShareBars):
    """One bar per class; empty where there is no data.

    Attributes:
        classes: What the bars are of.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, _rows_of(EXPRESSIONS), parent)
        self.classes = EXPRESSIONS
        self.setAccessibleName(tr("Mix of expressions"))
        self.setToolTip(_HINT)

    def explain(self, text: str) -> None:
        """Say in a sentence what the bars are of."""
        self.setAccessibleName(text)
        self.setToolTip(f"{text}.\n{_HINT}")

    def set_classes(self, classes: Classes) -> None:
        """Have bars of these classes from now on, without data yet."""
        self.classes = classes
        self.set_rows(_rows_of(classes))

    def show_mix(self, mix: FloatArray | None) -> None:
        """Show the mix, (C,) float32 in the order of `classes`, or None for no data."""
        if mix is None:
            self.show_shares(None)
            return
        rows = self.classes.rows(_MOST_ROWS)
        self.show_shares([float(mix[list(places)].sum()) for _, places in rows])


def _rows_of(classes: Classes) -> list[Row]:
    rows = []
    for name, (first, *more) in classes.rows(_MOST_ROWS):
        level = 0 if more else int(classes.counts_as[first])
        rows.append(Row(shown(name), level, _SIGNS[level]))
    return rows
