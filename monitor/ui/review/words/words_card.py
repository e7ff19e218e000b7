"""What was said: a list that follows the cursor, a search that jumps, highs and lows."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QItemSelectionModel, QModelIndex, pyqtSignal
from PyQt5.QtGui import QStandardItemModel
from PyQt5.QtWidgets import (
    QAbstractItemView,
    QAction,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from monitor.i18n import tr
from monitor.review.lesson.moments import Moment, moments_of
from monitor.ui.review.document.document import Document
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.review.words.words_model import (
    MOMENT_COLUMNS,
    MOMENT_ROWS,
    SAID,
    WordsModel,
    show_moments,
)
from monitor.ui.widgets.buttons import MenuButton, push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.tables import fit_columns, table_view

_FLAG = QItemSelectionModel.SelectionFlag
_WHOLE_ROW = QItemSelectionModel.SelectionFlags(_FLAG.ClearAndSelect) | _FLAG.Rows
_HINT = tr("Search what was said")
_HELD = tr("Put the cursor where this is said: ")
_MOMENTS, _WORDS = tr("Highs and lows"), tr("All words")


class WordsCard(Card):
    """The words of a session.

    Args:
        document: The session.
        view_state: The cursor, which it follows and moves.
        cut_part: Makes a part of a stretch of the session.
        tell: Told where something cannot be done.

    Signals:
        events_wanted: The user wants to see markers and notes instead.
    """

    events_wanted = pyqtSignal()

    def __init__(
        self,
        document: Document,
        view_state: ViewState,
        cut_part: Callable[[float, float], None],
        tell: Callable[[str], None],
    ) -> None:
        self._document = document
        self._transcript = document.transcript
        self._view_state = view_state
        self._cut_part = cut_part
        self._tell = tell
        self._held: int | None = None
        self._is_following = False
        self.moments: tuple[Moment, ...] = ()
        self.model = WordsModel(self._transcript.words)
        self.table = table_view(self.model, tr("What was said"), SAID, in_card=True)
        self.table.setSelectionMode(QAbstractItemView.ContiguousSelection)
        self.moments_model = QStandardItemModel()
        show_moments(self.moments_model, ())
        self.moments_table = table_view(
            self.moments_model,
            tr("The highest and lowest moments"),
            len(MOMENT_COLUMNS) - 1,
            in_card=True,
        )
        self.moments_table.setSelectionMode(QAbstractItemView.SingleSelection)
        if (header := self.moments_table.horizontalHeader()) is not None:
            # Words begin in it and span the row: it is no wider for them.
            header.setSectionResizeMode(0, QHeaderView.Fixed)
            header.resizeSection(0, header.minimumSectionSize())
        self.search = QLineEdit()
        self.search.setPlaceholderText(_HINT)
        self.search.setToolTip(self.search.placeholderText())
        self.search.setAccessibleName(_HINT)
        self.search.setClearButtonEnabled(True)
        self.found = ElidedLabel("quiet")
        self.said = push_button(tr("Said here"), self._match, "small")
        self.let_go = push_button(tr("Let go"), self._let_go, "small")
        self.tables = QStackedWidget()
        super().__init__(tr("Words"), self._lay_out())
        self.head.addStretch(1)
        self.switch = push_button(_MOMENTS, self._switch, "small")
        self.menu = self._make_menu()
        self.head.addWidget(self.switch)
        self.head.addWidget(self.menu)
        _selection(self.table).currentRowChanged.connect(lambda now, _before: self._on_row(now))
        _selection(self.moments_table).currentRowChanged.connect(
            lambda now, _before: self._on_moment(now)
        )
        self.search.textEdited.connect(lambda _text: self._jump(0))
        self.search.returnPressed.connect(lambda: self._jump(1))
        view_state.cursor_changed.connect(self._follow)
        self._transcript.changed.connect(self._show)
        document.windows_changed.connect(self._show_moments)
        self._show()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """No words wrap here."""
        return False

    @property
    def chosen(self) -> tuple[int, int] | None:
        """The first and the last cue of those chosen; None where none is."""
        rows = sorted(index.row() for index in _selection(self.table).selectedRows())
        return (rows[0], rows[-1]) if rows else None

    def hold(self) -> None:
        """Hold the chosen cue until the cursor stands where it is said."""
        if self.chosen is None:
            self._tell(tr("Choose what was said first"))
            return
        self._held = self.chosen[0]
        self._show_held()

    def make_part(self) -> None:
        """Make a part of the stretch from the first to the last cue chosen."""
        if self.chosen is None:
            self._tell(tr("Choose the first and the last of what was said, with Shift"))
            return
        first, last = self.chosen
        words = self._transcript.words
        end_s = float(words.ends_s[first : last + 1].max())
        self._cut_part(max(float(words.starts_s[first]), 0.0), end_s)

    def _make_menu(self) -> MenuButton:
        menu = MenuButton("small menu")
        menu.setText(tr("More"))
        menu.setAccessibleName(tr("More that can be done with what was said"))
        commands: dict[str, Callable[[], None]] = {
            tr("Match the time\N{HORIZONTAL ELLIPSIS}"): self.hold,
            tr("Make it a part\N{HORIZONTAL ELLIPSIS}"): self.make_part,
            tr("Remove the transcript"): self._transcript.remove,
            tr("Markers and notes"): self.events_wanted.emit,
        }
        for text, do in commands.items():
            entry = QAction(text, self)
            entry.triggered.connect(lambda _checked, do=do: do())
            menu.menu_.addAction(entry)
        return menu

    def _show(self) -> None:
        self._let_go()
        self.model.show_words(self._transcript.words)
        fit_columns(self.table)
        self.found.show_text("")
        self._show_moments()
        self._follow()

    def _show_moments(self) -> None:
        if self.tables.currentWidget() is not self.moments_table:
            return
        document = self._document
        self.moments = moments_of(document.windows, document.length_s, self._transcript.words)
        self.moments_table.clearSpans()
        show_moments(self.moments_model, self.moments)
        for row in range(1, self.moments_model.rowCount(), MOMENT_ROWS):
            self.moments_table.setSpan(row, 0, 1, len(MOMENT_COLUMNS))
        fit_columns(self.moments_table)
        if not self.moments:
            self.found.show_text(tr("No moment stands out"))

    def _switch(self) -> None:
        shows_words = self.tables.currentWidget() is self.table
        self.tables.setCurrentWidget(self.moments_table if shows_words else self.table)
        self.switch.setText(_WORDS if shows_words else _MOMENTS)
        self.found.show_text("")
        self._show_moments()

    # The cursor.

    def _follow(self) -> None:
        """Choose the cue at the cursor, unless the user chose several or holds one."""
        number = self._transcript.words.newest(self._view_state.cursor_s)
        chosen = self.chosen
        is_several = chosen is not None and chosen[0] != chosen[1]
        if self._held is not None or is_several or self._is_following:
            return
        self._is_following = True
        if number is None:
            self.table.clearSelection()
        elif self.table.currentIndex().row() != number:
            self._choose(number)
        self._is_following = False

    def _choose(self, number: int) -> None:
        index = self.model.index(number, SAID)
        _selection(self.table).setCurrentIndex(index, _WHOLE_ROW)
        self.table.scrollTo(index)

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_following and self._held is None:
            self._is_following = True
            start_s = float(self._transcript.words.starts_s[index.row()])
            self._view_state.move_cursor(start_s, follow=True)
            self._is_following = False

    def _on_moment(self, index: QModelIndex) -> None:
        if index.isValid() and index.row() < MOMENT_ROWS * len(self.moments):
            summary = self.moments[index.row() // MOMENT_ROWS].summary
            self._view_state.select(summary.start_s, summary.end_s)
            self._view_state.move_cursor(summary.start_s, follow=True)

    # The search.

    def _jump(self, further: int) -> None:
        """Go to the next cue that is found: from the chosen one on, or `further` behind it."""
        found = list(self._transcript.words.found(self.search.text()))
        if not found:
            self.found.show_text(tr("Nothing found") if self.search.text().strip() else "")
            return
        begin = max(self.table.currentIndex().row(), 0) + further
        place = next((place for place, number in enumerate(found) if number >= begin), 0)
        if self.tables.currentWidget() is not self.table:
            self._switch()
        self._choose(found[place])
        self.found.show_text(tr("{place:,} of {found:,}", place=place + 1, found=len(found)))

    # Where the transcript begins.

    def _match(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._transcript.begin_at(held, self._view_state.cursor_s)
        self._let_go()

    def _let_go(self) -> None:
        self._held = None
        self._show_held()

    def _show_held(self) -> None:
        is_held = self._held is not None
        text = self._transcript.words.line(self._held) if self._held is not None else ""
        self.found.show_text(f"{_HELD}{text}" if is_held else "")
        self.search.setVisible(not is_held)
        self.said.setVisible(is_held)
        self.let_go.setVisible(is_held)

    def _lay_out(self) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.search, 2)
        row.addWidget(self.found, 1)
        row.addWidget(self.said)
        row.addWidget(self.let_go)
        column.addLayout(row)
        self.tables.addWidget(self.table)
        self.tables.addWidget(self.moments_table)
        column.addWidget(self.tables, 1)
        return content


def _selection(table: QTableView) -> QItemSelectionModel:
    selection = table.selectionModel()
    assert selection is not None  # noqa: S101 - a view with a model has one
    return selection
