"""The time line with all that belongs to it: readout, buttons, overview."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QAction, QHBoxLayout, QVBoxLayout, QWidget

from monitor.ui.appearance.theme import Theme
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.wording import cursor_line
from monitor.ui.review.timeline.overview import Overview
from monitor.ui.review.timeline.timeline import Timeline
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.widgets.buttons import ActionButton
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.narrow.rows import WrappedRow

_BUTTONS = (
    ("mark", "note"),
    ("agree", "disagree"),
    ("undo", "redo"),
    ("zoom_out", "whole", "zoom_in"),
)
_BETWEEN_PX = 16
_WITHIN_PX = 6


class TimelineCard(Card):
    """Shows a session over time, what the gauge showed at the cursor, and what was said."""

    def __init__(
        self,
        document: Document,
        view_state: ViewState,
        theme: Theme,
        actions: Mapping[str, QAction],
        *,
        is_narrow: bool = False,
    ) -> None:
        self.timeline = Timeline(document, view_state, theme)
        self.overview = Overview(document, view_state, theme)
        self.readout = ElidedLabel()
        self.said = ElidedLabel("quiet")
        self._document = document
        self._view_state = view_state
        charts = QWidget()
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if is_narrow:  # beside the buttons there is no room for words
            column.addWidget(self.readout)
        column.addWidget(self.said)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.overview)
        super().__init__("", charts)
        if not is_narrow:
            self.head.addWidget(self.readout, 1)
        buttons = QWidget()
        groups = WrappedRow(buttons, spacing_px=_BETWEEN_PX, align=Qt.AlignmentFlag.AlignRight)
        for group in _BUTTONS:
            groups.addWidget(_beside(ActionButton(actions[name], "small") for name in group))
        self.head.addSpacing(_BETWEEN_PX)
        self.head.addWidget(buttons)
        view_state.cursor_changed.connect(self._show_cursor)
        document.windows_changed.connect(self._show_cursor)
        document.transcript.changed.connect(self._show_cursor)
        self._show_cursor()

    def _show_cursor(self) -> None:
        cursor_s, words = self._view_state.cursor_s, self._document.transcript.words
        self.readout.show_text(cursor_line(self._document, cursor_s))
        self.said.setVisible(len(words) > 0)
        self.said.show_text(words.quote(words.at(cursor_s)))


def _beside(buttons: Iterable[QWidget]) -> QWidget:
    """Return buttons that belong together, and stay in one line."""
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_WITHIN_PX)
    for button in buttons:
        row.addWidget(button)
    return group
