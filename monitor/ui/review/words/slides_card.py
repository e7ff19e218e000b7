"""The slides of a session: for how long each was up, and what the gauge said meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PyQt5.QtCore import QModelIndex, QSize, pyqtSignal
from PyQt5.QtGui import QIcon, QPixmap, QStandardItem, QStandardItemModel
from PyQt5.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.review.lesson.slide_pages import page_of
from monitor.tables.slides_file import slides_file_of
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.wording import gauge_words
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.review.words.page_drawer import PageDrawer
from monitor.ui.review.words.page_view import PageView
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.tables import fit_columns, select_row, table_view
from monitor.ui.widgets.wording import duration

COLUMNS = (tr("Slide"), tr("Up"), tr("Gauge"))
_SMALL = QSize(48, 27)
"""Of the pages in the rows; some hundred of them are kept, 4 kB each."""
_MOST_SMALL = 500


class SlidesCard(Card):
    """A row per slide; a row goes to where its slide came up first, or comes up again.

    Where the PDF of the slides is known, pages stand in the rows, and above them the one at the
    cursor.

    Args:
        document: The session.
        view_state: Its cursor.
        background: Draws the pages.
        found: Is told where the user found the PDF, to be kept.

    Signals:
        events_wanted: The user wants to see markers and notes instead.
    """

    events_wanted = pyqtSignal()

    def __init__(
        self,
        document: Document,
        view_state: ViewState,
        background: Background,
        found: Callable[[Path], None],
    ) -> None:
        self._document = document
        self._view_state = view_state
        self._background = background
        self._found = found
        self._small: PageDrawer | None = None
        self._small_pages: dict[int, QIcon] = {}
        file = slides_file_of(document.record.info.settings)
        self.page = PageView(file, background, self._take)
        self.names: tuple[str, ...] = ()
        self.model = QStandardItemModel()
        self.model.setHorizontalHeaderLabels(list(COLUMNS))
        self.table = table_view(self.model, tr("Slides"), 0, in_card=True)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.table.clicked.connect(self._go)
        self.table.activated.connect(self._go)
        self.shown = ElidedLabel("quiet")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, 1)
        column.addWidget(self.table, 1)
        column.addWidget(self.shown)
        super().__init__(tr("Slides"), content)
        self.head.addStretch(1)
        self.head.addWidget(push_button(tr("Markers"), self.events_wanted.emit, "small"))
        document.events_changed.connect(self._show)
        document.windows_changed.connect(self._show)
        view_state.cursor_changed.connect(self._follow)
        self._use_small(file)
        self._show()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """No words wrap here."""
        return False

    def _show(self) -> None:
        groups = self._document.slides
        titles = {one.label: one.detail for one in reversed(self._document.slide_changes)}
        self.names = tuple(one.name for one in groups)
        self.model.removeRows(0, self.model.rowCount())
        for one in groups:
            title = " \N{EN DASH} ".join(filter(None, (one.name, titles.get(one.name, ""))))
            times = tr(" in {value}", value=one.count) if one.count > 1 else ""
            cells = (
                title,
                f"{duration(one.length_s)}{times}",
                gauge_words(one.gauge, one.gauge_interval),
            )
            items = [QStandardItem(text) for text in cells]
            for item in items:
                item.setEditable(False)
                item.setToolTip(item.text())
            self.model.appendRow(items)
        self._show_small()
        fit_columns(self.table)
        self._follow()

    def _follow(self) -> None:
        up = self._document.slide_at(self._view_state.cursor_s)
        self.shown.show_text(
            "" if up is None else tr("Slide {words} at the cursor", words=up.words)
        )
        self.page.show_page(None if up is None else page_of(up.label))
        if up is not None and up.label in self.names:
            select_row(self.table, self.names.index(up.label))
        else:
            self.table.clearSelection()

    def _go(self, index: QModelIndex) -> None:
        """Go to where the slide comes up next after the cursor, else to the first time."""
        name = self.names[index.row()]
        times_s = [one.time_s for one in self._document.slide_changes if one.label == name]
        later_s = [time_s for time_s in times_s if time_s > self._view_state.cursor_s]
        self._view_state.move_cursor((later_s or times_s)[0], follow=True)

    # The pages in the rows.

    def _take(self, file: Path) -> None:
        self._use_small(file)
        self._show_small()
        self._found(file)

    def _use_small(self, file: Path | None) -> None:
        if self._small is not None:
            self._small.stop()
        self._small = None
        self._small_pages.clear()
        if file is None or not file.is_absolute() or not file.is_file():
            return
        self.table.setIconSize(_SMALL)
        if (rows := self.table.verticalHeader()) is not None:
            rows.setDefaultSectionSize(max(_SMALL.height() + 4, rows.defaultSectionSize()))
        self._small = PageDrawer(file, self._background, _MOST_SMALL, self)
        self._small.drawn.connect(lambda _number: self._show_small())

    def _show_small(self) -> None:
        """Put the pages that are drawn into their rows, and ask for the next one."""
        if self._small is None:
            return
        for row, name in enumerate(self.names):
            number = page_of(name)
            if number is None or row >= _MOST_SMALL:
                continue
            if number not in self._small_pages:
                page = self._small.page(number, _SMALL * self.devicePixelRatioF())
                if page is None:
                    return
                page.setDevicePixelRatio(self.devicePixelRatioF())
                self._small_pages[number] = QIcon(QPixmap.fromImage(page))
            if (item := self.model.item(row)) is not None:
                item.setIcon(self._small_pages[number])
