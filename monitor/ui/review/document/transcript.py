"""The transcript of the session under review: where it lies, each change undoable."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QUndoStack

from monitor.i18n import tr
from monitor.review.lesson.words import Words
from monitor.ui.review.document.change_queue import ChangeQueue
from monitor.ui.review.document.undo_commands import Change


class Transcript(QObject):
    """Holds what was said; without a transcript there are no words.

    Args:
        words: As they are in the log.
        undo: What is changed here can be undone there.
        queue: Writes changes to the log.
    """

    changed = pyqtSignal()

    def __init__(self, words: Words, undo: QUndoStack, queue: ChangeQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._undo = undo
        self._queue = queue

    @property
    def words(self) -> Words:
        """What was said."""
        return self._words

    def begin_at(self, number: int, time_s: float) -> None:
        """Move all words so that a cue begins at a moment."""
        by_s = round(time_s - float(self._words.starts_s[number]), 3)
        if by_s:
            move, back = self._words.moved(by_s), self._words
            self._undo.push(
                Change(
                    tr("move transcript"),
                    lambda: self._move(move, by_s),
                    lambda: self._move(back, -by_s),
                )
            )

    def remove(self) -> None:
        """Take the words out of the log."""
        words = self._words
        self._undo.push(Change(tr("remove transcript"), self._remove, lambda: self._put(words)))

    def _move(self, words: Words, by_s: float) -> None:
        self._queue.move_words(by_s)
        self._show(words)

    def _remove(self) -> None:
        self._queue.remove_words()
        self._show(Words.none())

    def _put(self, words: Words) -> None:
        self._queue.add_words(words.cues())
        self._show(words)

    def _show(self, words: Words) -> None:
        self._words = words
        self.changed.emit()
