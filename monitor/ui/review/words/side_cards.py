"""Beside the parts: markers and notes; where there are any, what was said, and the slides."""

from __future__ import annotations

from PyQt5.QtWidgets import QStackedWidget

from monitor.i18n import tr
from monitor.ui.review.annotations.events_card import EventsCard
from monitor.ui.review.document.document import Document
from monitor.ui.review.words.slides_card import SlidesCard
from monitor.ui.review.words.words_card import WordsCard
from monitor.ui.widgets.buttons import push_button


class SideCards(QStackedWidget):
    """One of three cards; from markers and notes buttons lead to the others, and back.

    Args:
        document: The session.
        events: Markers and notes.
        words: What was said.
        slides: The slides.
    """

    def __init__(
        self, document: Document, events: EventsCard, words: WordsCard, slides: SlidesCard
    ) -> None:
        super().__init__()
        self._document = document
        self._words = words
        self._slides = slides
        self._events = events
        for card in (events, words, slides):
            self.addWidget(card)
        self.show_words = push_button(tr("Words"), lambda: self.setCurrentWidget(words), "small")
        self.show_slides = push_button(tr("Slides"), lambda: self.setCurrentWidget(slides), "small")
        events.head.addStretch(1)
        events.head.addWidget(self.show_words)
        events.head.addWidget(self.show_slides)
        for card in (words, slides):
            card.events_wanted.connect(lambda: self.setCurrentWidget(events))
        document.transcript.changed.connect(self._show)
        document.events_changed.connect(self._show_slides)
        self._show()
        self._show_slides()

    def _show(self) -> None:
        has_words = len(self._document.transcript.words) > 0
        self.show_words.setVisible(has_words)
        if has_words != (self.currentWidget() is self._words):
            self.setCurrentWidget(self._words if has_words else self._events)

    def _show_slides(self) -> None:
        has_slides = bool(self._document.slide_changes)
        self.show_slides.setVisible(has_slides)
        if not has_slides and self.currentWidget() is self._slides:
            self.setCurrentWidget(self._events)
