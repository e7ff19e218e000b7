"""One session: its gauge on a time line, and below it what a stretch of it amounts to."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PyQt5.QtCore import QPoint, pyqtSignal
from PyQt5.QtWidgets import QAction, QMenu, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.sources.recorded_file import recorded_file_of
from monitor.store import EventKind, SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.dialogs.help_dialog import HelpDialog
from monitor.ui.review.annotations.annotation_controller import AnnotationController
from monitor.ui.review.annotations.events_card import EventsCard
from monitor.ui.review.document.document import Document
from monitor.ui.review.document.loading import LoadedSession
from monitor.ui.review.document.review_settings import ReviewSettings
from monitor.ui.review.observing.agreement_dialog import show_agreement
from monitor.ui.review.observing.code_files import import_codes
from monitor.ui.review.player.player_card import PlayerCard
from monitor.ui.review.session.page_actions import list_keys, marker_actions, page_actions
from monitor.ui.review.session.page_head import PageHead
from monitor.ui.review.session.parts_card import PartsCard
from monitor.ui.review.session.rescoring import Scoring
from monitor.ui.review.session.summary_card import SummaryCard
from monitor.ui.review.session.zones_dialog import ZonesDialog
from monitor.ui.review.sessions.file_actions import (
    confirm_delete,
    export_opinions,
    export_session,
    save_report,
)
from monitor.ui.review.timeline.timeline_card import TimelineCard
from monitor.ui.review.timeline.view_state import ViewState
from monitor.ui.review.words.side_cards import SideCards
from monitor.ui.review.words.slides_card import SlidesCard
from monitor.ui.review.words.slides_dialog import add_slides
from monitor.ui.review.words.transcript_dialog import add_transcript
from monitor.ui.review.words.words_card import WordsCard
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import lock_managed
from monitor.ui.widgets.focus import lead_to
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.wording import sentence
from monitor.ui.windows.scroll_body import ScrollBody
from monitor.ui.windows.side_by_side import SideBySide

_MENU = ("mark", "note", "slide", "agree", "disagree", "edit", "delete")


class SessionPage(QWidget):
    """Shows a loaded session; what is changed on it goes into its document.

    Signals:
        left: The user goes back to the list.
        deleted: The session was deleted.
        outdated: The session is to be loaded again; what is to be said about it.
        names_changed: The user's new list of names of parts.
        reflection_wanted: The user looks back on the lesson.
        observing_wanted: Somebody codes it.
    """

    left = pyqtSignal()
    deleted = pyqtSignal()
    outdated = pyqtSignal(str)
    names_changed = pyqtSignal(object)
    reflection_wanted = pyqtSignal()
    observing_wanted = pyqtSignal()

    def __init__(
        self,
        loaded: LoadedSession,
        store: SessionStore,
        background: Background,
        theme: Theme,
        settings: ReviewSettings,
    ) -> None:
        super().__init__()
        self._store = store
        self._background = background
        self._theme = theme
        self.document = Document(loaded, store, background, self)
        self.view_state = ViewState(self.document.length_s, self)
        self.view_state.move_cursor(self.document.series.start_s)
        self.annotations = AnnotationController(
            self.document, self.view_state, settings.part_names, self, self.tell
        )
        self.scoring = Scoring(self.document, store, background, self.tell)
        self.commands = self._make_actions()
        more = {
            tr("Look back"): self.reflection_wanted.emit,
            tr("Observe\N{HORIZONTAL ELLIPSIS}"): self.observing_wanted.emit,
            tr("Was the gauge right?"): self._show_agreement,
            tr("Import codes\N{HORIZONTAL ELLIPSIS}"): self._import_codes,
            tr("Zones\N{HORIZONTAL ELLIPSIS}"): self._show_zones,
            tr("Add a transcript\N{HORIZONTAL ELLIPSIS}"): self._add_transcript,
            tr("Add slides\N{HORIZONTAL ELLIPSIS}"): self._add_slides,
            tr("Export\N{HORIZONTAL ELLIPSIS}"): self._export,
            tr("Export opinions\N{HORIZONTAL ELLIPSIS}"): self._export_opinions,
            tr("Delete\N{HORIZONTAL ELLIPSIS}"): self._delete,
            tr("Keys"): self._show_keys,
        }
        self.head = PageHead(self.document, self.commands, self._report, more)
        self.player = self._make_player()
        is_beside = self.player is not None
        self.card = TimelineCard(
            self.document, self.view_state, theme, self.commands, is_narrow=is_beside
        )
        self.timeline = self.card.timeline
        self.summary = SummaryCard(self.document, self.view_state, theme)
        self.parts = PartsCard(self.document, self.view_state, theme, settings.part_names)
        if settings.names_managed:
            lock_managed(self.parts.rename)
        self.events = EventsCard(self.document, self.view_state)
        self.words = WordsCard(self.document, self.view_state, self.annotations.cut_part, self.tell)
        self.slides = SlidesCard(self.document, self.view_state, background, self._keep_slides_file)
        self.side = SideCards(self.document, self.events, self.words, self.slides)
        self.line = ElidedLabel("quiet")
        lead_to(self.timeline, self)
        self._lay_out()
        self.head.strategy.chosen.connect(self.scoring.use)
        self.scoring.refused.connect(self.head.strategy.offer)
        self.parts.names_changed.connect(self._take_names)
        self.timeline.edit_wanted.connect(self.annotations.edit)
        self.timeline.menu_wanted.connect(self._open_menu)
        self.events.edit_wanted.connect(self.annotations.edit)
        self.document.failed.connect(self.outdated)
        self.document.undo.indexChanged.connect(self._follow_undo)
        self.view_state.event_changed.connect(self._follow_selection)
        self._follow_undo()
        self._follow_selection()

    def _make_player(self) -> PlayerCard | None:
        """The recording of an analysed one; None where there is none to look at."""
        file = recorded_file_of(self.document.record.info.settings)
        if file is None:
            return None
        player = PlayerCard(file, self.document, self.view_state, self._theme, self._background)
        page_actions(self, {"play": player.toggle})
        return player

    def tell(self, message: str) -> None:
        """Say something at the foot of the page."""
        self.line.show_text(sentence(message))

    def _take_names(self, names: tuple[str, ...]) -> None:
        self.annotations.part_names = names
        self.names_changed.emit(names)

    def _make_actions(self) -> dict[str, QAction]:
        annotations, view_state, undo = self.annotations, self.view_state, self.document.undo
        marker_actions(self, annotations.mark)
        return page_actions(
            self,
            {
                "back": self.left.emit,
                "mark": partial(annotations.add, EventKind.MARKER),
                "note": partial(annotations.add, EventKind.NOTE),
                "slide": annotations.slide,
                "agree": partial(annotations.judge, agrees=True),
                "disagree": partial(annotations.judge, agrees=False),
                "edit": annotations.edit_selected,
                "delete": annotations.delete_selected,
                "undo": undo.undo,
                "redo": undo.redo,
                "zoom_in": partial(view_state.zoom, 1.0),
                "zoom_out": partial(view_state.zoom, -1.0),
                "whole": view_state.show_whole,
                "zoom_selection": view_state.show_selection,
                "clear_selection": view_state.clear_selection,
                "reflect": self.reflection_wanted.emit,
                "refresh": partial(self.outdated.emit, tr("As it is in the log by now")),
                "help": self._show_keys,
            },
        )

    def _show_keys(self) -> None:
        HelpDialog(list_keys(self.annotations.part_names), self).exec_()

    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions([self.commands[name] for name in _MENU])
        menu.exec_(at)

    def _report(self) -> None:
        session_id = self.document.record.info.session_id
        strategy = self.scoring.strategy
        save_report(self, self._store, self._background, session_id, self.tell, strategy=strategy)

    def _show_zones(self) -> None:
        record, strategy = self.document.record, self.scoring.strategy
        dialog = ZonesDialog(
            record, self._store, self._background, self._theme, strategy=strategy, parent=self
        )
        dialog.exec_()

    def _add_transcript(self) -> None:
        record = self.document.record
        place = (self._store, self._background, record)
        add_transcript(self, *place, tell=self.tell, added=self.outdated.emit)

    def _add_slides(self) -> None:
        document = self.document
        place = (self._store, self._background, document.record)
        has_slides = bool(document.slide_changes)
        add_slides(self, *place, has_slides=has_slides, tell=self.tell, added=self.outdated.emit)

    def _keep_slides_file(self, file: Path) -> None:
        work = partial(self._store.keep_slides_file, self.document.record.info.session_id, file)
        self._background.run(
            work, lambda _none: self.tell(tr("Slides: {file}", file=file)), self.tell
        )

    def _show_agreement(self) -> None:
        place = (self.document.record, self._store, self._background)
        show_agreement(self, *place, self.tell)

    def _import_codes(self) -> None:
        place = (self._store, self._background, self.document.record.info.session_id)
        import_codes(
            self, *place, laid=lambda _name, line: self.outdated.emit(line), tell=self.tell
        )

    def _export(self) -> None:
        session_id = self.document.record.info.session_id
        export_session(self, self._store, self._background, session_id, self.tell)

    def _export_opinions(self) -> None:
        record = self.document.record
        export_opinions(self, self._store, self._background, record, self.tell)

    def _delete(self) -> None:
        record = self.document.record
        if confirm_delete(self, (record,)):
            work = partial(self._store.delete, record.info.session_id)
            self._background.run(work, lambda _none: self.deleted.emit(), self.tell)

    def _follow_undo(self, _index: int = 0) -> None:
        undo = self.document.undo
        keys = {name: self.commands[name].shortcut().toString() for name in ("undo", "redo")}
        back = tr("Undo {what} ({keys})", what=undo.undoText(), keys=keys["undo"])
        again = tr("Redo {what} ({keys})", what=undo.redoText(), keys=keys["redo"])
        for name, can, text in (
            ("undo", undo.canUndo(), back),
            ("redo", undo.canRedo(), again),
        ):
            self.commands[name].setEnabled(can)
            self.commands[name].setToolTip(text)

    def _follow_selection(self) -> None:
        key = self.view_state.event_key
        event = None if key is None else self.document.find(key)
        can_change = event is not None and event.is_the_users
        self.commands["delete"].setEnabled(can_change)
        self.commands["edit"].setEnabled(can_change and event is not None and not event.is_opinion)

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 12, 20, 8)
        whole.setSpacing(10)
        whole.addWidget(self.head)
        content = QWidget()
        page = QVBoxLayout(content)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(10)
        if self.player is None:
            page.addWidget(self.card, 60)
        else:
            page.addWidget(SideBySide((self.player, 38), (self.card, 62)), 60)
        page.addWidget(SideBySide((self.summary, 24), (self.parts, 46), (self.side, 30)), 40)
        whole.addWidget(ScrollBody(content), 1)
        whole.addWidget(self.line)
