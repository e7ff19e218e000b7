"""One session: its course on a time line, and below it what a stretch of it amounts to."""

from __future__ import annotations

from PyQt5.QtCore import QPoint, pyqtSignal
from PyQt5.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from monitor.store import EventKind, SessionStore
from monitor.ui.background import Background
from monitor.ui.buttons import ActionButton, push_button
from monitor.ui.card import Card
from monitor.ui.labels import ElidedLabel
from monitor.ui.review.document import Document, Loaded
from monitor.ui.review.event_dialog import EventDialog
from monitor.ui.review.events import SessionEvent
from monitor.ui.review.events_card import EventsCard
from monitor.ui.review.files import export_session
from monitor.ui.review.looking import Looking
from monitor.ui.review.overview import Overview
from monitor.ui.review.page_actions import page_actions
from monitor.ui.review.reading_words import about_line, cursor_line
from monitor.ui.review.timeline import Timeline
from monitor.ui.theme import Theme
from monitor.ui.wording import sentence

PART_NAMES = ("explain", "question", "activity", "break")


class SessionPage(QWidget):
    """Shows a loaded session; what is changed on it goes into its document.

    Signals:
        left: The user goes back to the list.
        reload_wanted: The log refused a change; its reason.
    """

    left = pyqtSignal()
    reload_wanted = pyqtSignal(str)

    def __init__(
        self,
        loaded: Loaded,
        store: SessionStore,
        background: Background,
        theme: Theme,
        *,
        dead_band: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._background = background
        self.document = Document(loaded, store, background, self)
        self.looking = Looking(self.document.length_s, self)
        self.timeline = Timeline(self.document, self.looking, theme, dead_band)
        self.overview = Overview(self.document, self.looking, theme)
        self.events = EventsCard(self.document, self.looking)
        self.title = _title_line(self.document)
        self.about = ElidedLabel("quiet")
        self.readout = ElidedLabel("quiet")
        self.line = ElidedLabel("quiet")
        self.actions_ = page_actions(
            self,
            {
                "back": self.left.emit,
                "mark": lambda: self._add(EventKind.MARKER),
                "note": lambda: self._add(EventKind.NOTE),
                "agree": lambda: self._judge(agrees=True),
                "disagree": lambda: self._judge(agrees=False),
                "edit": self._edit_chosen,
                "delete": self._delete_chosen,
                "undo": self.document.undo.undo,
                "redo": self.document.undo.redo,
                "zoom_in": lambda: self.looking.zoom(1),
                "zoom_out": lambda: self.looking.zoom(-1),
                "whole": self.looking.show_whole,
                "zoom_chosen": self.looking.show_chosen,
                "choose_nothing": self.looking.choose_nothing,
            },
        )
        self._lay_out()
        self._connect()
        self._show_labels()
        self._show_cursor()
        self._follow_undo()

    def _connect(self) -> None:
        self.timeline.edit_wanted.connect(self._edit)
        self.timeline.menu_wanted.connect(self._open_menu)
        self.events.edit_wanted.connect(self._edit)
        self.document.labels_changed.connect(self._show_labels)
        self.document.failed.connect(self.reload_wanted)
        self.looking.cursor_changed.connect(self._show_cursor)
        self.document.windows_changed.connect(self._show_cursor)
        undo = self.document.undo
        undo.indexChanged.connect(lambda _index: self._follow_undo())

    # What the user does.

    def _add(self, kind: EventKind) -> None:
        title = "Marker" if kind is EventKind.MARKER else "Note"
        blank = SessionEvent(0, kind, self.looking.cursor_s)
        dialog = EventDialog(title, blank, PART_NAMES, self)
        if dialog.exec_() and (dialog.entered.label or dialog.entered.detail):
            words = dialog.entered
            key = self.document.add(kind, words.time_s, words.label, words.detail)
            self.looking.choose_event(key)

    def _edit(self, key: int) -> None:
        event = self.document.find(key)
        if event is None or event.is_opinion:
            return
        dialog = EventDialog(f"Edit {event.kind.value}", event, PART_NAMES, self)
        if dialog.exec_():
            words = dialog.entered
            self.document.change(key, time_s=words.time_s, label=words.label, detail=words.detail)

    def _edit_chosen(self) -> None:
        if self.looking.event_key is not None:
            self._edit(self.looking.event_key)

    def _delete_chosen(self) -> None:
        key = self.looking.event_key
        event = None if key is None else self.document.find(key)
        if event is not None and event.is_the_users:
            self.looking.choose_event(None)
            self.document.delete(event.key)

    def _judge(self, *, agrees: bool) -> None:
        key = self.document.judge(self.looking.cursor_s, agrees=agrees)
        if key is None:
            self.tell("The gauge showed nothing at the cursor")

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        for name in ("mark", "note", "agree", "disagree", "edit", "delete"):
            menu.addAction(self.actions_[name])
        menu.exec_(at)

    def _export(self) -> None:
        session_id = self.document.record.info.session_id
        export_session(self, self._store, self._background, session_id, self.tell)

    # What is shown.

    def tell(self, message: str) -> None:
        """Say something at the foot of the page."""
        self.line.show_text(sentence(message))

    def _show_labels(self) -> None:
        self.title.setText(self.document.record.info.title)
        self.about.show_text(about_line(self.document.record))

    def _show_cursor(self) -> None:
        self.readout.show_text(cursor_line(self.document, self.looking.cursor_s))

    def _follow_undo(self) -> None:
        undo = self.document.undo
        for name, can, text in (
            ("undo", undo.canUndo(), undo.undoText()),
            ("redo", undo.canRedo(), undo.redoText()),
        ):
            self.actions_[name].setEnabled(can)
            self.actions_[name].setToolTip(f"{name.capitalize()} {text}".strip())

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(20, 14, 20, 10)
        page.setSpacing(12)
        page.addLayout(self._top())
        charts = QWidget()
        column = QVBoxLayout(charts)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.overview)
        card = Card("", charts)
        card.head.addWidget(self.readout, 1)
        for name in ("mark", "note", "agree", "disagree", "undo", "redo"):
            card.head.addWidget(ActionButton(self.actions_[name], "small"))
        card.head.addSpacing(8)
        for name in ("zoom_out", "whole", "zoom_in"):
            card.head.addWidget(ActionButton(self.actions_[name], "small"))
        page.addWidget(card, 58)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(Card("Markers and notes", self.events), 34)
        page.addLayout(below, 42)
        page.addWidget(self.line)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(ActionButton(self.actions_["back"], "plain"))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.about)
        row.addLayout(names, 1)
        row.addWidget(push_button("Export\N{HORIZONTAL ELLIPSIS}", self._export))
        return row


def _title_line(document: Document) -> QLineEdit:
    line = QLineEdit()
    line.setProperty("role", "heading")
    line.setPlaceholderText("Name this session")
    line.setAccessibleName("Title of the session")
    line.setMaxLength(120)
    line.editingFinished.connect(lambda: document.relabel(title=line.text().strip()))
    return line
