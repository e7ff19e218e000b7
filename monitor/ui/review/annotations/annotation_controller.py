"""What the user does to the events of a session, through keys, buttons and the time line."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import QObject
from PyQt5.QtWidgets import QWidget

from monitor.i18n import shown, tr
from monitor.store import EventKind
from monitor.ui.review.annotations.event_dialog import EventDialog
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.timeline.view_state import ViewState


class AnnotationController(QObject):
    """Adds, names and deletes events where the user looks.

    Args:
        document: The session.
        view_state: Where the cursor is, and which event is selected.
        page: Dialogs stand over it.
        tell: Told where something cannot be done.

    Attributes:
        part_names: Names to choose from for a marker; the first has key 1.
    """

    def __init__(
        self,
        document: Document,
        view_state: ViewState,
        part_names: tuple[str, ...],
        page: QWidget,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(page)
        self._document = document
        self._view_state = view_state
        self._page = page
        self._tell = tell
        self.part_names = part_names

    def add(self, kind: EventKind) -> None:
        """Ask for the words of a marker or a note at the cursor, and add it."""
        blank = SessionEvent(0, kind, self._view_state.cursor_s)
        dialog = EventDialog(tr("New {kind}", kind=shown(kind)), blank, self.part_names, self._page)
        if dialog.exec_() and (dialog.entered.label or dialog.entered.detail):
            words = dialog.entered
            self._select(self._document.add(kind, words.time_s, words.label, words.detail))

    def mark(self, number: int) -> None:
        """Put the marker of a key at the cursor, as in class."""
        names = self.part_names
        label = names[number - 1] if number <= len(names) else str(number)
        self._select(self._document.add(EventKind.MARKER, self._view_state.cursor_s, label))

    def slide(self) -> None:
        """Let the next slide come up at the cursor."""
        cursor_s = self._view_state.cursor_s
        up = self._document.slide_at(cursor_s)
        number = int(up.label) + 1 if up is not None and up.label.isdecimal() else 1
        self._select(self._document.add(EventKind.SLIDE, cursor_s, str(number)))

    def judge(self, *, agrees: bool) -> None:
        """Say whether the gauge was right at the cursor."""
        key = self._document.judge(self._view_state.cursor_s, agrees=agrees)
        if key is None:
            self._tell(tr("The gauge showed nothing at the cursor"))
        else:
            self._select(key)

    def cut_part(self, start_s: float, end_s: float) -> None:
        """Ask what a stretch is called, and let a part begin and end with it, in one step.

        Behind it goes on what went on there before.
        """
        document = self._document
        blank = SessionEvent(0, EventKind.MARKER, start_s)
        dialog = EventDialog(tr("New part"), blank, self.part_names, self._page)
        if not dialog.exec_() or not dialog.entered.label:
            return
        words = dialog.entered
        goes_on = [part for part in document.segments if part.summary.start_s <= end_s]
        document.undo.beginMacro(tr("add part {label}", label=words.label))
        key = document.add(EventKind.MARKER, words.time_s, words.label, words.detail)
        if end_s < document.length_s and goes_on[-1].summary.start_s < end_s:
            document.add(EventKind.MARKER, end_s, goes_on[-1].name, goes_on[-1].detail)
        document.undo.endMacro()
        self._select(key)

    def edit(self, key: int) -> None:
        """Ask for an event's words anew."""
        event = self._document.find(key)
        if event is None or not event.is_the_users or event.is_opinion:
            return
        dialog = EventDialog(
            tr("Edit {kind}", kind=shown(event.kind)), event, self.part_names, self._page
        )
        if dialog.exec_():
            words = dialog.entered
            self._document.change(key, time_s=words.time_s, label=words.label, detail=words.detail)

    def edit_selected(self) -> None:
        """Ask for the words of the event that is selected."""
        if self._view_state.event_key is not None:
            self.edit(self._view_state.event_key)

    def delete_selected(self) -> None:
        """Delete the event that is selected, if it is the user's."""
        key = self._view_state.event_key
        event = None if key is None else self._document.find(key)
        if event is not None and event.is_the_users:
            self._view_state.select_event(None)
            self._document.delete(event.key)

    def _select(self, key: int) -> None:
        self._view_state.select_event(key)
