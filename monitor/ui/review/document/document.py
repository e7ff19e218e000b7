"""The session under review: what was stored, and what the user changes, each change undoable."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QUndoStack

from monitor.config import FACING_BAND, WindowSettings
from monitor.i18n import shown, tr
from monitor.store import EventKind, SessionRecord, SessionStore
from monitor.types import State
from monitor.ui.review.document.change_queue import ChangeQueue
from monitor.ui.review.document.derived import Derived
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.document.gauge_series import SessionSeries
from monitor.ui.review.document.loading import LoadedSession
from monitor.ui.review.document.transcript import Transcript
from monitor.ui.review.document.undo_commands import Change
from monitor.ui.widgets.background_task import Background

if TYPE_CHECKING:
    import pandas as pd

    from monitor.review.agreement import Agreement
    from monitor.review.ranges import RangeSummary
    from monitor.review.segments import Segment, SegmentGroup
    from monitor.review.usual import NoUsual, UsualLevel


class Document(QObject):
    """Holds the session; views read it and follow its signals.

    Changes show at once and are written in a thread. Where the log refuses one, `failed`
    says why, and the session is to be loaded again: the log is right.

    Attributes:
        undo: What can be undone and redone.
        strategy: Name of the strategy whose windows are shown.
        sound: When somebody talked; none where nobody has listened.
        transcript: What was said.
    """

    events_changed = pyqtSignal()
    windows_changed = pyqtSignal()
    labels_changed = pyqtSignal()
    failed = pyqtSignal(str)

    def __init__(
        self,
        loaded: LoadedSession,
        store: SessionStore,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.undo = QUndoStack(self)
        self._loaded = loaded
        self.strategy = loaded.record.info.strategy
        self._stored_windows = loaded.windows
        self._events = {event.key: event for event in loaded.events}
        self._in_order: tuple[SessionEvent, ...] | None = None
        self._derived = Derived(loaded.windows, self.length_s)
        self._newest_key = max(self._events, default=0)
        session_id = loaded.record.info.session_id
        self._change_queue = ChangeQueue(
            store, background, session_id, tuple(self._events), self.failed.emit
        )
        self.sound = loaded.sound
        self.transcript = Transcript(loaded.words, self.undo, self._change_queue, self)

    @property
    def record(self) -> SessionRecord:
        """The session, with its words as they are now."""
        return self._loaded.record

    @property
    def windows(self) -> pd.DataFrame:
        """The windows, as they were scored last."""
        return self._loaded.windows

    @property
    def series(self) -> SessionSeries:
        """The gauge over time."""
        return self._loaded.series

    @property
    def neutral_band(self) -> float:
        """Scores within +-this of 0 are neutral, with the strategy that is shown."""
        if self.is_of_facing:
            return FACING_BAND
        name = "share_band" if self.strategy == "balance" else "dead_band"
        window = self.record.info.settings.get("window")
        stored = window.get(name) if isinstance(window, Mapping) else None
        usual: float = getattr(WindowSettings, name)
        return float(stored) if isinstance(stored, int | float) else usual

    @property
    def is_of_facing(self) -> bool:
        """Whether the gauge that is shown is the share of people who face the front."""
        return self.strategy == "facing"

    @property
    def is_as_stored(self) -> bool:
        """Whether the windows are shown as the class saw them."""
        return self.windows is self._stored_windows

    @property
    def usual(self) -> UsualLevel | NoUsual:
        """How the session lies to what is usual for its class."""
        from monitor.review.usual import NoUsual, usual_of

        if not self.is_as_stored:
            return NoUsual(tr("Compared with what is usual as the class saw it, not scored again"))
        return usual_of(self.record, self._loaded.sessions)

    @property
    def length_s(self) -> float:
        """Length of the session in seconds, with all its windows."""
        newest_s = self.series.times_s[-1] if len(self.series.times_s) else 0.0
        return max(self.record.length_s, float(newest_s))

    @property
    def events(self) -> tuple[SessionEvent, ...]:
        """What happened, in order of time."""
        if self._in_order is None:
            in_order = sorted(self._events.values(), key=lambda event: (event.time_s, event.key))
            self._in_order = tuple(in_order)
        return self._in_order

    @property
    def reasons(self) -> Iterator[tuple[float, float, str]]:
        """Start and end of each stretch without data, and why, as far as the log knows."""
        gaps = [event for event in self.events if event.kind is EventKind.GAP]
        for start_s, end_s in self.series.no_data_s:
            inside = (g for g in gaps if g.time_s < end_s and (g.end_s or g.time_s) > start_s)
            gap = next(inside, None)
            yield start_s, end_s, shown(gap.detail if gap else State.NO_DATA)

    def summary(self, selection: tuple[float, float] | None) -> RangeSummary:
        """What a stretch amounts to; None takes the whole session."""
        from monitor.review.ranges import summarise_range, summarise_session

        if selection is None:
            return summarise_session(self.record, self.windows)
        return summarise_range(self.windows, *selection)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The parts between markers."""
        return self._derived.segments(self.events)

    @property
    def slide_changes(self) -> tuple[SessionEvent, ...]:
        """When slides came up, by time."""
        return tuple(one for one in self.events if one.kind is EventKind.SLIDE)

    @property
    def slides(self) -> tuple[SegmentGroup, ...]:
        """What the gauge said to each slide."""
        return self._derived.slides(self.events)

    def slide_at(self, time_s: float) -> SessionEvent | None:
        """The slide that is up at a moment."""
        return next((one for one in reversed(self.slide_changes) if one.time_s <= time_s), None)

    @property
    def agreement(self) -> Agreement:
        """How often the user agreed with the gauge."""
        return self._derived.agreement(self.events)

    def find(self, key: int) -> SessionEvent | None:
        """The event of that key, if it is there."""
        return self._events.get(key)

    def show_windows(self, windows: pd.DataFrame, strategy: str) -> None:
        """Show the session as another strategy scores it; nothing is stored."""
        self.strategy = strategy
        series = SessionSeries(windows)
        self._loaded = replace(self._loaded, windows=windows, series=series)
        self._derived = Derived(windows, self.length_s)
        self.windows_changed.emit()

    def show_stored_windows(self) -> None:
        """Show the session as it was stored."""
        self.show_windows(self._stored_windows, self.record.info.strategy)

    # What the user changes.

    def add(self, kind: EventKind, time_s: float, label: str = "", detail: str = "") -> int:
        """Add a marker or a note; return its key."""
        return self._add(SessionEvent(self._next_key(), kind, time_s, None, label, detail))

    def judge(self, time_s: float, *, agrees: bool) -> int | None:
        """Agree or disagree with what the gauge showed; None where it showed nothing."""
        at = self.series.window_at(time_s)
        if at is None:
            return None
        kind = EventKind.AGREE if agrees else EventKind.DISAGREE
        state = str(self.windows["state"].iloc[at])
        gauge = self.series.gauge_at(time_s)
        return self._add(SessionEvent(self._next_key(), kind, time_s, None, state, "", gauge))

    def change(
        self,
        key: int,
        *,
        time_s: float | None = None,
        label: str | None = None,
        detail: str | None = None,
    ) -> None:
        """Move or rename an event; None leaves a value as it is."""
        before = self._events[key]
        after = replace(
            before,
            time_s=before.time_s if time_s is None else min(max(time_s, 0.0), self.length_s),
            label=before.label if label is None else label,
            detail=before.detail if detail is None else detail,
        )
        if after != before:
            kind = shown(before.kind)
            is_moved = after.time_s != before.time_s
            self._push(
                tr("move {kind}", kind=kind) if is_moved else tr("rename {kind}", kind=kind),
                lambda: self._edit(after),
                lambda: self._edit(before),
            )

    def delete(self, key: int) -> None:
        """Delete an event."""
        event = self._events[key]
        self._push(
            tr("delete {kind}", kind=shown(event.kind)),
            lambda: self._remove(key),
            lambda: self._put(event),
        )

    def relabel(self, **labels: str) -> None:
        """Give the session other words: title, room, course, consent_note."""
        before = {name: getattr(self.record.info, name) for name in labels}
        if before != labels:
            self._push(
                tr("change the session's details"),
                lambda: self._label(labels),
                lambda: self._label(before),
            )

    # How a change is made, or undone.

    def _add(self, event: SessionEvent) -> int:
        self._push(
            tr("add {kind}", kind=shown(event.kind)),
            lambda: self._put(event),
            lambda: self._remove(event.key),
        )
        return event.key

    def _next_key(self) -> int:
        self._newest_key += 1
        return self._newest_key

    def _push(self, what: str, do: Callable[[], None], undo: Callable[[], None]) -> None:
        self.undo.push(Change(what, do, undo))

    def _put(self, event: SessionEvent) -> None:
        self._events[event.key] = event
        self._change_queue.add(event)
        self._tell_events()

    def _edit(self, event: SessionEvent) -> None:
        self._events[event.key] = event
        self._change_queue.edit(event)
        self._tell_events()

    def _remove(self, key: int) -> None:
        del self._events[key]
        self._change_queue.delete(key)
        self._tell_events()

    def _tell_events(self) -> None:
        self._in_order = None
        self.events_changed.emit()

    def _label(self, labels: dict[str, str]) -> None:
        info = replace(self.record.info, **labels)  # type: ignore[arg-type]
        self._loaded = replace(self._loaded, record=replace(self.record, info=info))
        self._change_queue.label(**labels)
        self.labels_changed.emit()
