"""Past sessions: a table to find one again, export it, or delete it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from monitor.store import SessionRecord, SessionState, SessionStore
from monitor.ui.background import Background
from monitor.ui.labels import label
from monitor.ui.wording import duration, local_time, session_details

_COLUMNS = ("Date", "Length", "Mean gauge", "Source", "Session")
_FILES = "CSV table (*.csv);;JSON (*.json);;Parquet table (*.parquet)"


class SessionsDialog(QDialog):
    """All sessions of the log, newest first. The log is read and written in a thread."""

    def __init__(
        self, store: SessionStore, background: Background, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Past sessions")
        self.resize(820, 460)
        self._store = store
        self._background = background
        self._records: tuple[SessionRecord, ...] = ()
        self.table = _table()
        self.table.itemSelectionChanged.connect(self._on_selection)
        self.line = label("", "quiet", wrap=True)
        self.export = QPushButton("Export\N{HORIZONTAL ELLIPSIS}")
        self.export.clicked.connect(self._ask_export)
        self.delete = QPushButton("Delete\N{HORIZONTAL ELLIPSIS}")
        self.delete.clicked.connect(self._ask_delete)
        for button in (self.export, self.delete):
            button.setEnabled(False)
        close = QPushButton("Close")
        close.clicked.connect(self.accept)

        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label("Past sessions", "heading"))
        column.addWidget(self.table, 1)
        column.addWidget(self.line)
        buttons = QHBoxLayout()
        for button in (self.export, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(close)
        column.addLayout(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._background.run(self._store.sessions, self._show, self.line.setText)

    def _show(self, records: tuple[SessionRecord, ...]) -> None:
        self._records = records
        self.table.setRowCount(len(records))
        for row, record in enumerate(records):
            gauge = record.mean_gauge
            running = record.state is SessionState.RUNNING
            texts = (
                local_time(record.info.started_at),
                "running" if running else duration(record.length_s),
                "no data" if gauge is None else f"{gauge:.0f}",
                record.info.source,
                record.info.session_id,
            )
            for column, text in enumerate(texts):
                self.table.setItem(row, column, QTableWidgetItem(text))
        if records:
            self.table.selectRow(0)
        self._on_selection()

    def _selected(self) -> SessionRecord | None:
        row = self.table.currentRow()
        return self._records[row] if 0 <= row < len(self._records) else None

    def _on_selection(self) -> None:
        record = self._selected()
        self.line.setText(session_details(record) if record else "No session has been recorded yet")
        self.export.setEnabled(record is not None)
        self.delete.setEnabled(record is not None and record.state is not SessionState.RUNNING)

    def _ask_export(self) -> None:
        record = self._selected()
        if record is not None:
            export_session(
                self, self._store, self._background, record.info.session_id, self.line.setText
            )

    def _ask_delete(self) -> None:
        record = self._selected()
        if record is None:
            return
        box = QMessageBox(self)
        box.setWindowTitle("Delete the session?")
        box.setText(
            f"Delete the session of {local_time(record.info.started_at)} with all its numbers? "
            "It cannot be brought back."
        )
        delete = box.addButton("Delete", QMessageBox.DestructiveRole)
        box.setDefaultButton(box.addButton("Cancel", QMessageBox.RejectRole))
        box.exec_()
        if box.clickedButton() is delete:
            work = partial(self._store.delete, record.info.session_id)
            self._background.run(work, lambda _none: self.refresh(), self.line.setText)


def export_session(
    parent: QWidget,
    store: SessionStore,
    background: Background,
    session_id: str,
    tell: Callable[[str], None],
) -> None:
    """Ask for a file and write the session to it; `tell` gets one line about the outcome."""
    suggested = str(Path.home() / f"{session_id}.csv")
    # The dialog has asked about replacing a file that is there.
    name, _ = QFileDialog.getSaveFileName(parent, "Export the session", suggested, _FILES)
    if not name:
        return
    path = Path(name) if Path(name).suffix else Path(f"{name}.csv")
    background.run(
        partial(store.export, session_id, path, overwrite=True),
        lambda files: tell(f"Exported: {', '.join(str(file) for file in files)}"),
        tell,
    )


def _table() -> QTableWidget:
    table = QTableWidget(0, len(_COLUMNS))
    table.setHorizontalHeaderLabels(_COLUMNS)
    table.setSelectionBehavior(QAbstractItemView.SelectRows)
    table.setSelectionMode(QAbstractItemView.SingleSelection)
    table.setEditTriggers(QAbstractItemView.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setAccessibleName("Past sessions")
    rows = QHeaderView(Qt.Orientation.Vertical, table)
    rows.hide()
    table.setVerticalHeader(rows)
    header = QHeaderView(Qt.Orientation.Horizontal, table)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
    table.setHorizontalHeader(header)
    header.setSectionResizeMode(QHeaderView.ResizeToContents)
    header.setSectionResizeMode(_COLUMNS.index("Source"), QHeaderView.Stretch)
    return table
