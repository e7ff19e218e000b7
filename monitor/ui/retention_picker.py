"""A choice of how long sessions are kept."""

from __future__ import annotations

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QComboBox, QWidget

from monitor.ui.housekeeping import RETENTION_DAYS, retention_text


class RetentionPicker(QComboBox):
    """Shows the days in words.

    Signals:
        chosen: The user chose; the days, 0 for all.
    """

    chosen = pyqtSignal(int)

    def __init__(self, days: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("How long sessions are kept")
        self._days = sorted({*RETENTION_DAYS, days}, key=lambda value: value or float("inf"))
        self.addItems([retention_text(value) for value in self._days])
        self.setCurrentIndex(self._days.index(days))
        self.activated.connect(lambda _index: self.chosen.emit(self.days))

    @property
    def days(self) -> int:
        """The days that are chosen; 0 keeps all sessions."""
        return self._days[self.currentIndex()]
