"""How far something is: a bar, what is being done, and how long it still takes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PyQt5.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from monitor.i18n import percent, tr
from monitor.ui.progress.time_left import TimeLeft
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.wording import duration

_STEPS = 1000
_GAP = "   "


class ProgressLines(QWidget):
    """A bar with a line below it.

    Attributes:
        line: What is being done.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time_left = TimeLeft(time.monotonic)
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.line = ElidedLabel("quiet")
        self.left = label("", "quiet")
        words = QHBoxLayout()
        words.addWidget(self.line, 1)
        words.addWidget(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addLayout(words)

    def begin(self) -> None:
        """Count the time from now on."""
        self._time_left = TimeLeft(time.monotonic)

    def show_share(self, whole: float, measured: float | None, left: Callable[[str], str]) -> None:
        """Show how far it is.

        Args:
            whole: The share that is done, 0..1.
            measured: The share of that whose pace tells how long the rest takes; None while
                nothing does yet.
            left: Says a time that is left, such as "3 min", in words.
        """
        self.bar.setValue(round(_STEPS * whole))
        left_s = None if measured is None else self._time_left.estimate_s(measured)
        words = [] if left_s is None else [left(duration(left_s))]
        self.left.setText(_GAP.join([*words, percent(f"{100 * whole:.0f}")]))
