"""The parts of a lecture: how the gauge was in each, and which rose or fell most."""

from __future__ import annotations

from PyQt5.QtCore import QModelIndex, pyqtSignal
from PyQt5.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.annotations.names_dialog import NamesDialog
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.wording import extremes_line
from monitor.ui.review.session.parts_model import (
    FACING_OR_TREND,
    GAUGE,
    LENGTH,
    NAME,
    READABLE,
    PartsModel,
)
from monitor.ui.review.sessions.bar_delegate import GaugeBar
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.narrow.table_room import SparedColumns
from monitor.ui.widgets.tables import fit_columns, table_view


class PartsCard(Card):
    """A row per part; the part of a row becomes the selected stretch.

    Signals:
        names_changed: The user's new list of names.

    Attributes:
        rename: The button that changes names.
    """

    names_changed = pyqtSignal(object)

    def __init__(
        self, document: Document, view_state: ViewState, theme: Theme, names: tuple[str, ...]
    ) -> None:
        self._document = document
        self._view_state = view_state
        self._names = names
        self.model = PartsModel()
        self.table = table_view(self.model, tr("Parts between markers"), NAME, in_card=True)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.table.setItemDelegateForColumn(GAUGE, GaugeBar(theme, self.table))
        # What is left out stands in the card of the whole session, once a part is chosen.
        self._room = SparedColumns(self.table, NAME, (READABLE, FACING_OR_TREND, LENGTH))
        self.extremes = ElidedLabel("quiet")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table, 1)
        column.addWidget(self.extremes)
        super().__init__(tr("Parts"), content)
        self.head.addStretch(1)
        self.rename = push_button(tr("Names\N{HORIZONTAL ELLIPSIS}"), self._edit_names, "small")
        self.head.addWidget(self.rename)
        self.table.clicked.connect(self._select)
        self.table.activated.connect(self._select)
        document.events_changed.connect(self._show)
        document.windows_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        parts = self._document.segments
        self.model.show_parts(parts)
        fit_columns(self.table)
        self._room.fit()
        self.extremes.show_text(extremes_line(parts))

    def _select(self, index: QModelIndex) -> None:
        summary = self.model.parts[index.row()].summary
        self._view_state.select(summary.start_s, summary.end_s)

    def _edit_names(self) -> None:
        dialog = NamesDialog(self._names, self)
        if dialog.exec_():
            self._names = dialog.names
            self.names_changed.emit(self._names)
