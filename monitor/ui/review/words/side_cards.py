"""Beside the parts: markers and notes, and where there is a transcript, what was said."""

from __future__ import annotations

from PyQt5.QtWidgets import QStackedWidget

from monitor.ui.review.annotations.events_card import EventsCard
from monitor.ui.review.document.document import Document
from monitor.ui.review.words.words_card import WordsCard
from monitor.ui.widgets.buttons import push_button


class SideCards(QStackedWidget):
    """One of two cards; each has a button that shows the other.

    Args:
        document: The session; without a transcript there is nothing but its events.
        events: Markers and notes.
        words: What was said.
    """

    def __init__(self, document: Document, events: EventsCard, words: WordsCard) -> None:
        super().__init__()
        self._document = document
        self._words = words
        self._events = events
        self.addWidget(events)
        self.addWidget(words)
        self.show_words = push_button("Words", lambda: self.setCurrentWidget(words), "small")
        events.head.addStretch(1)
        events.head.addWidget(self.show_words)
        words.events_wanted.connect(lambda: self.setCurrentWidget(events))
        document.transcript.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        has_words = len(self._document.transcript.words) > 0
        self.show_words.setVisible(has_words)
        if has_words != (self.currentWidget() is self._words):
            self.setCurrentWidget(self._words if has_words else self._events)
