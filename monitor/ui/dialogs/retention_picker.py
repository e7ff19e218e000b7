"""A choice of how long sessions are kept."""

from __future__ import annotations

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QAction, QWidget

from monitor.i18n import tr
from monitor.ui.widgets.buttons import MenuButton

RETENTION_DAYS = (30, 90, 180, 365, 0)
"""What the user can choose from; 0 keeps all sessions."""


class RetentionPicker(MenuButton):
    """Shows the days in words, and a menu of others.

    Attributes:
        days: What is chosen; 0 keeps all sessions.

    Signals:
        chosen: The user chose; the days.
    """

    chosen = pyqtSignal(int)

    def __init__(self, days: int, parent: QWidget | None = None) -> None:
        super().__init__("menu", parent)
        self.days = days
        for choice in sorted({*RETENTION_DAYS, days}, key=lambda value: value or float("inf")):
            entry = QAction(retention_text(choice), self.menu_)
            entry.triggered.connect(lambda _checked, choice=choice: self._choose(choice))
            self.menu_.addAction(entry)
        self._show()

    def _choose(self, days: int) -> None:
        self.days = days
        self._show()
        self.chosen.emit(days)

    def _show(self) -> None:
        self.setText(retention_text(self.days))
        self.setAccessibleName(
            tr("Sessions are kept for: {retention_text}", retention_text=retention_text(self.days))
        )


def retention_text(days: int) -> str:
    """Return how long sessions are kept, in words."""
    return tr("{days} days", days=days) if days else tr("until I delete them")
