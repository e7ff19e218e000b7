"""Markers, notes, opinions and gaps in a table beside the time line."""

from __future__ import annotations

from PyQt5.QtCore import QModelIndex, pyqtSignal
from PyQt5.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.ui.review.annotations.events_model import WORDS, EventsModel
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.wording import agreement_line
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.tables import select_row, table_view

_NAME = tr("Markers, notes, opinions and gaps")
_NOTHING = tr("Markers and notes stand here. M puts a marker at the cursor, N writes a note.")


class EventsCard(Card):
    """What happened; a row that is selected here is selected on the time line, and the other way.

    Signals:
        edit_wanted: An event is to be edited; its key.
    """

    edit_wanted = pyqtSignal(int)

    def __init__(self, document: Document, view_state: ViewState) -> None:
        self._document = document
        self._view_state = view_state
        self.model = EventsModel(document)
        self.table = table_view(self.model, _NAME, WORDS, in_card=True)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.SelectedClicked)
        self.table.doubleClicked.connect(self._edit)
        self.table.activated.connect(self._edit)
        selection = self.table.selectionModel()
        assert selection is not None  # noqa: S101 - a view with a model has one
        selection.currentRowChanged.connect(lambda now, _before: self._on_row(now))
        self._nothing = label(_NOTHING, "quiet", wrap=True)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._nothing)
        column.addWidget(self.table, 1)
        self.agreement = ElidedLabel("quiet")
        column.addWidget(self.agreement)
        super().__init__(tr("Markers and notes"), content)
        view_state.event_changed.connect(self._show_selection)
        self.model.modelReset.connect(self._on_reset)
        self._on_reset()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Words that wrap ask for a height, and with them the page, which would scroll for that."""
        return False

    def _on_reset(self) -> None:
        self._nothing.setVisible(not self.model.events)
        self.table.setVisible(bool(self.model.events))
        line = agreement_line(self._document.agreement)
        self.agreement.show_text(line)
        self.agreement.setVisible(bool(line))
        self._show_selection()

    def _show_selection(self) -> None:
        key = self._view_state.event_key
        row = None if key is None else self.model.row_of(key)
        if row is None:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif row != self.table.currentIndex().row():
            select_row(self.table, row)

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            event = self.model.events[index.row()]
            self._view_state.select_event(event.key)
            self._view_state.move_cursor(event.time_s, follow=True)

    def _edit(self, index: QModelIndex) -> None:
        if self.model.events[index.row()].is_the_users:
            self.edit_wanted.emit(self.model.events[index.row()].key)
