"""Looking back on a lesson: its blocks of two minutes, and what its teacher writes about it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PyQt5 import sip
from PyQt5.QtCore import QSize, QTimer, pyqtSignal
from PyQt5.QtGui import QHideEvent
from PyQt5.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from monitor.i18n import tr
from monitor.review.reflection import LessonReflection
from monitor.review.reflection.content import BEFORE, LIMITS, QUESTIONS, lesson_name
from monitor.store import LONGEST_REFLECTION, Reflection, SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.review.reflection.blocks_model import COLUMNS, GAUGE, blocks_model
from monitor.ui.review.reflection.export import export_reflection
from monitor.ui.review.reflection.loading import load_lesson
from monitor.ui.review.session.page_actions import back_button, page_actions
from monitor.ui.review.sessions.bar_delegate import GaugeBar
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.card import Card
from monitor.ui.widgets.focus import lead_to
from monitor.ui.widgets.labels import ElidedLabel, label
from monitor.ui.widgets.tables import table_view
from monitor.ui.widgets.wording import sentence
from monitor.ui.windows.scroll_body import ScrollBody

KEPT_AFTER_MS = 700
"""So long after the last key what was written is kept."""

_HINTS = {
    "goal": tr("One thing that I want of myself in this lesson"),
    "worked": tr("What went well, and when"),
    "try_next": tr("One thing to do otherwise next time"),
}


class LessonPage(QWidget):
    """Shows a lesson; what is written is kept in the log as it is written.

    Args:
        lesson: What is shown.
        store: The log.
        background: The thread that reads and writes it.
        theme: Light or dark.
        tell_later: Says what went wrong once the page is left.

    Signals:
        left: The user goes back.
    """

    left = pyqtSignal()

    def __init__(
        self,
        lesson: LessonReflection,
        store: SessionStore,
        background: Background,
        theme: Theme,
        tell_later: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.lesson = lesson
        self._tell_later = tell_later
        self._store = store
        self._background = background
        self._kept = lesson.reflection
        self.commands = page_actions(self, {"back": self._leave})
        self.model = blocks_model(lesson.blocks, self)
        self.table = table_view(
            self.model, tr("Blocks of two minutes"), len(COLUMNS) - 1, in_card=True
        )
        self.table.setItemDelegateForColumn(GAUGE, GaugeBar(theme, self.table))
        self.table.setEditTriggers(QAbstractItemView.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SingleSelection)
        self.before = label(lesson.before, wrap=True)
        self.texts = {
            name: _Editor(question, _HINTS[name], getattr(lesson.reflection, name))
            for name, question in QUESTIONS.items()
        }
        self.export = push_button(tr("Export\N{HORIZONTAL ELLIPSIS}"), self._export)
        self.line = ElidedLabel("quiet")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        for editor in self.texts.values():
            editor.textChanged.connect(self._timer.start)
        self._lay_out()
        lead_to(self.texts["goal"], self)

    @property
    def written(self) -> Reflection:
        """What stands there now."""
        texts = {name: editor.toPlainText().strip() for name, editor in self.texts.items()}
        return Reflection(**texts)

    def tell(self, message: str) -> None:
        """Say something at the foot of the page."""
        self.line.show_text(sentence(message))

    def keep(self) -> None:
        """Keep what is written, if it is new."""
        self._timer.stop()
        written = self.written
        if written == self._kept:
            return
        before, self._kept = self._kept, written
        work = partial(self._store.reflect, self.lesson.record.info.session_id, written)

        def on_failure(message: str) -> None:
            if sip.isdeleted(self):  # what was written last, as the page was left
                self._tell_later(tr("what you wrote was not kept: {message}", message=message))
            else:
                self._kept = before
                self.tell(message)

        self._background.run(work, lambda _none: self._on_kept(), on_failure)

    def _leave(self) -> None:
        self.keep()  # first, so that the next page shows it
        self.left.emit()

    def _on_kept(self) -> None:
        if not sip.isdeleted(self):
            self.tell(tr("Kept in the log"))

    def hideEvent(self, event: QHideEvent | None) -> None:  # noqa: N802 - Qt's name
        """What was written last is kept too."""
        self.keep()
        super().hideEvent(event)

    def _export(self) -> None:
        self.keep()
        session_id = self.lesson.record.info.session_id
        load = partial(load_lesson, self._store, session_id)
        name = f"looking-back-{session_id}"
        export_reflection(self, self._background, load, name, self.tell)

    def _lay_out(self) -> None:
        info = self.lesson.record.info
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(back_button(self.commands))
        head.addWidget(label(tr("Looking back"), "title"))
        what = ElidedLabel("quiet")
        what.show_text(", ".join(filter(None, (info.course, lesson_name(self.lesson.record)))))
        head.addWidget(what, 1)
        head.addWidget(self.export)
        writing = QWidget()
        column = QVBoxLayout(writing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if self.lesson.before:
            column.addWidget(label(BEFORE, "caption"))
            column.addWidget(self.before)
            column.addSpacing(6)
        for name, question in QUESTIONS.items():
            caption = label(question, "caption")
            caption.setBuddy(self.texts[name])
            column.addWidget(caption)
            column.addWidget(self.texts[name], 2 if name == "goal" else 3)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(Card(tr("In blocks of two minutes"), self.table), 55)
        middle.addWidget(Card("", ScrollBody(writing)), 45)
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 12, 20, 8)
        page.setSpacing(10)
        page.addLayout(head)
        page.addLayout(middle, 1)
        page.addWidget(label(LIMITS, "quiet", wrap=True))
        page.addWidget(self.line)


class _Editor(QPlainTextEdit):
    """A few lines of text, and as many as there is room for; Tab leaves it."""

    def __init__(self, name: str, hint: str, text: str) -> None:
        super().__init__(text)
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 16)
        self.textChanged.connect(self._shorten)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """No more than it needs: what is above it may need the room."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _shorten(self) -> None:
        if len(self.toPlainText()) > LONGEST_REFLECTION:
            self.textCursor().deletePreviousChar()
