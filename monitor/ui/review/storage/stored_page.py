"""What is stored: every table of the log, and how long sessions are kept."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PyQt5.QtCore import Qt, pyqtSignal
from PyQt5.QtGui import QStandardItem, QStandardItemModel
from PyQt5.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from monitor.i18n import shown, tr
from monitor.store import SessionRecord, SessionState, SessionStore, StoredTable, picture_line
from monitor.ui.dialogs.retention_picker import RetentionPicker
from monitor.ui.review.session.page_actions import back_button, page_actions
from monitor.ui.review.sessions.file_actions import confirm_delete
from monitor.ui.review.storage.trash_menu import TrashMenu
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.focus import lead_to
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.tables import fit_columns, table_view
from monitor.ui.widgets.wording import local_time, sentence

_COLUMNS = (tr("Stored"), tr("Entries"), tr("Oldest"), tr("Held as"))


class StoredPage(QWidget):
    """Tells what the log holds, table by table, as the database itself says.

    Signals:
        left: The user goes back to the list.
        retention_chosen: Another time for which sessions are kept, in days; 0 keeps all.
    """

    left = pyqtSignal()
    retention_chosen = pyqtSignal(int)

    def __init__(
        self,
        store: SessionStore,
        background: Background,
        retention_days: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self._records: tuple[SessionRecord, ...] = ()
        actions = page_actions(self, {"back": self.left.emit})
        self.model = QStandardItemModel(0, len(_COLUMNS), self)
        self.model.setHorizontalHeaderLabels(list(_COLUMNS))
        self.table = table_view(self.model, tr("What is stored"), _COLUMNS.index(_COLUMNS[-1]))
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.pictures = label(tr("Counting what is stored\N{HORIZONTAL ELLIPSIS}"), wrap=True)
        self.files = label("", "quiet", wrap=True)
        self.files.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.retention = RetentionPicker(retention_days)
        self.retention.chosen.connect(self._on_retention)
        self.expiring = ElidedLabel("quiet")
        self.trash = TrashMenu()
        self.trash.restored.connect(self._restore)
        self.line = ElidedLabel("quiet")
        self.delete_all = push_button(
            tr("Delete all sessions\N{HORIZONTAL ELLIPSIS}"), self._delete_all
        )
        lead_to(self.table, self)

        page = QVBoxLayout(self)
        page.setContentsMargins(24, 18, 24, 14)
        page.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(back_button(actions))
        head.addWidget(label(tr("What is stored"), "heading"), 1)
        page.addLayout(head)
        page.addWidget(self.pictures)
        page.addWidget(self.table, 1)
        page.addWidget(self.files)
        page.addWidget(self.line)
        keep = QHBoxLayout()
        keep.addWidget(label(tr("Sessions are kept for")))
        keep.addWidget(self.retention)
        keep.addWidget(self.expiring, 1)
        keep.addWidget(self.trash)
        keep.addWidget(self.delete_all)
        page.addLayout(keep)
        self.refresh()

    def refresh(self) -> None:
        """Ask the log again."""
        self._background.run(
            lambda: (
                self._store.stored(),
                _sizes(self._store),
                self._store.sessions(),
                self._store.trash(),
                self._store.expired(self.retention.days, datetime.now(UTC)),
            ),
            lambda found: self._show(*found),
            self._tell,
        )

    def _show(
        self,
        tables: tuple[StoredTable, ...],
        files: dict[Path, int],
        records: tuple[SessionRecord, ...],
        trash: tuple[SessionRecord, ...],
        expired: tuple[SessionRecord, ...],
    ) -> None:
        self._records = records
        self.trash.show_records(trash)
        self.model.removeRows(0, self.model.rowCount())
        for table in tables:
            self.model.appendRow([QStandardItem(text) for text in _texts(table)])
        fit_columns(self.table)
        self.pictures.setText(picture_line(tables) if tables else tr("Nothing is stored yet."))
        lines = [
            tr("{file}, {size:.0f} kB", file=file, size=size / 1000) for file, size in files.items()
        ]
        self.files.setText("\n".join(lines))
        self.delete_all.setEnabled(bool(self._ended or trash))
        self._tell_expiring(len(expired))

    @property
    def _ended(self) -> tuple[SessionRecord, ...]:
        return tuple(r for r in self._records if r.state is not SessionState.RUNNING)

    def _on_retention(self, days: int) -> None:
        self.retention_chosen.emit(days)
        self.refresh()

    def _tell_expiring(self, count: int) -> None:
        if not count:
            text = (
                tr("Older ones go to the trash when the app starts.") if self.retention.days else ""
            )
        else:
            text = tr(
                "{count} session is older and will go to the trash at the next start.",
                "{count} sessions are older and will go to the trash at the next start.",
                count=count,
            )
        self.expiring.show_text(text)

    def _restore(self, session_id: str) -> None:
        work = partial(self._store.restore, session_id)
        self._background.run(work, lambda _ids: self.refresh(), self._tell)

    def _delete_all(self) -> None:
        chosen = (*self._ended, *self.trash.records)
        if confirm_delete(self, chosen):
            ids = [record.info.session_id for record in chosen]
            work = partial(self._store.delete, *ids)
            self._background.run(work, lambda _none: self.refresh(), self._tell)

    def _tell(self, message: str) -> None:
        self.line.show_text(sentence(message))


def _sizes(store: SessionStore) -> dict[Path, int]:
    """Size of each file of the log in bytes."""
    return {file: file.stat().st_size for file in store.files() if file.is_file()}


def _texts(table: StoredTable) -> tuple[str, ...]:
    oldest = local_time(table.oldest) if table.oldest else "\N{EN DASH}"
    kinds = ", ".join(map(shown, sorted(set(table.columns.values()))))
    return table.words, f"{table.row_count:,}", oldest, kinds
