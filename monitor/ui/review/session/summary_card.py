"""What the selected stretch amounts to, or the whole session where none is selected."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from PyQt5.QtCore import QTimer
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from monitor.i18n import shown, tr
from monitor.plots.rounding import whole
from monitor.types import State
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.wording import (
    ends_words,
    heads_lines,
    heads_words,
    range_lines,
    range_title,
    shares_line,
    sound_lines,
    usual_line,
    usual_words,
)
from monitor.ui.review.session.state_bar import HeadsBar, StateBar
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.wording import interval_words, sentence
from monitor.ui.windows.tips import TipBeside

if TYPE_CHECKING:
    from monitor.review.ranges import RangeSummary

_SETTLE_MS = 25
"""While a stretch is being dragged, it is summed up at most so often."""

_LINES = 6
_HEADS_LINES = 2
_MEAN = tr("mean gauge")


class SummaryCard(Card):
    """Mean gauge, shares of the states, trend, coverage, and where heads were turned."""

    def __init__(self, document: Document, view_state: ViewState, theme: Theme) -> None:
        self._document = document
        self._view_state = view_state
        self.number = label("", "heading")
        self.state = label("", "title")
        self.what = ElidedLabel("quiet")
        self.bar = StateBar(theme)
        self.lines = tuple(ElidedLabel("quiet") for _ in range(_LINES))
        self.heads = HeadsBar(theme)
        self.heads_lines = tuple(ElidedLabel("quiet") for _ in range(_HEADS_LINES))
        self.usual = _Usual("quiet")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addWidget(self.state)
        row.addWidget(self.what, 1)
        column.addLayout(row)
        column.addWidget(self.bar)
        for line in self.lines:
            column.addWidget(line)
        column.addWidget(self.heads)
        for line in self.heads_lines:
            column.addWidget(line)
        column.addWidget(self.usual)
        column.addStretch(1)
        super().__init__(range_title(None), content)
        for part in (self.state, self.bar, self.heads, self.usual):
            TipBeside(part, self)
        self.zoom = push_button(tr("Zoom to it"), view_state.show_selection, "small")
        self.whole = push_button(tr("Whole"), view_state.clear_selection, "small")
        self.head.addStretch(1)
        for button in (self.zoom, self.whole):
            self.head.addWidget(button)
            button.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._show)
        view_state.selection_changed.connect(self._show_soon)
        document.windows_changed.connect(self._show_soon)
        document.labels_changed.connect(self._show_soon)
        self._show()

    def _show_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start(_SETTLE_MS)

    def _show(self) -> None:
        selection = self._view_state.selection
        self.name(range_title(selection))
        for button in (self.zoom, self.whole):
            button.setVisible(selection is not None)
        summary = self._document.summary(selection)
        interval = summary.gauge_interval
        if summary.gauge is None:
            self.number.setText("\N{EN DASH}")
            self.state.setText(shown(State.NO_DATA))
        else:
            self.number.setText(whole(summary.gauge))
            self.state.setText(ends_words(interval) or _MEAN)
        self.what.show_text(_MEAN if interval else "")
        self.state.setToolTip(sentence(interval_words(interval)))
        shares = {state.value: summary.share(state) for state in State}
        self.bar.show_shares(shares, shares_line(summary))
        heard = sound_lines(self._document.sound, selection)
        _show_lines(self.lines, [*range_lines(summary), *heard])
        self._show_heads(summary)
        self._show_usual(is_whole=selection is None)

    def _show_heads(self, summary: RangeSummary) -> None:
        """Nothing where a session knows nothing of it."""
        heads = summary.heads
        shares = {} if heads is None else heads.shares
        self.heads.setVisible(bool(shares))
        self.heads.show_shares({n: one.share for n, one in shares.items()}, heads_words(heads))
        _show_lines(self.heads_lines, heads_lines(heads))

    def _show_usual(self, *, is_whole: bool) -> None:
        """Sessions are compared, and not stretches of one."""
        self.usual.setVisible(is_whole)
        if is_whole:
            usual = self._document.usual
            self.usual.tell(usual_line(usual), usual_words(usual))


def _show_lines(lines: Sequence[ElidedLabel], texts: Sequence[str]) -> None:
    """Show texts, and no lines without one."""
    for line, text in zip_longest(lines, texts, fillvalue=""):
        assert isinstance(line, ElidedLabel)  # noqa: S101 - there is a line for each text
        line.show_text(text)
        line.setVisible(bool(text))


class _Usual(ElidedLabel):
    """A line with the figures behind it in its tooltip."""

    _words = ""

    def tell(self, text: str, words: str) -> None:
        """Show the text; the tooltip has the words."""
        self._words = words
        self.show_text(text)
        self.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Shorten again."""
        super().resizeEvent(event)
        self.setToolTip(self._words)
