"""What is in the trash, as a menu that takes sessions out of it."""

from __future__ import annotations

from functools import partial

from PyQt5.QtCore import pyqtSignal
from PyQt5.QtWidgets import QAction, QWidget

from monitor.i18n import tr
from monitor.store import DAYS_IN_TRASH, SessionRecord
from monitor.ui.widgets.buttons import MenuButton
from monitor.ui.widgets.wording import local_time


class TrashMenu(MenuButton):
    """Says how many sessions are in the trash; hidden while there are none.

    Attributes:
        records: The sessions in it.

    Signals:
        restored: A session shall be taken out, by its id.
    """

    restored = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("menu", parent)
        self.records: tuple[SessionRecord, ...] = ()
        self.setToolTip(
            tr(
                "Sessions that were kept for long enough, for {days_in_trash} days. "
                "One that you take out is kept until you delete it.",
                days_in_trash=DAYS_IN_TRASH,
            )
        )
        self.show_records(())

    def show_records(self, records: tuple[SessionRecord, ...]) -> None:
        """Show these sessions of the trash."""
        self.records = records
        self.menu_.clear()
        for record in records:
            info = record.info
            words = " ".join(filter(None, (info.title, local_time(info.started_at))))
            entry = QAction(tr("Restore {words}", words=words), self.menu_)
            entry.triggered.connect(partial(self._restore, info.session_id))
            self.menu_.addAction(entry)
        self.setText(tr("Trash ({records})", records=len(records)))
        self.setVisible(bool(records))

    def _restore(self, session_id: str, _checked: bool) -> None:
        self.restored.emit(session_id)
