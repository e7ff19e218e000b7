"""A session as it comes from the log, ready to be shown. No Qt here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.review.lesson.words import Words
from monitor.sound.records import SoundStretch
from monitor.store import EventKind, SessionRecord, SessionStore
from monitor.store.files.derived import stretches_in
from monitor.ui.review.document.events import SessionEvent, events_of
from monitor.ui.review.document.gauge_series import SessionSeries

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, eq=False)
class LoadedSession:
    """A session as it came from the log.

    Attributes:
        record: The session.
        windows: Its windows.
        series: The gauge over time.
        events: What happened.
        sound: When somebody talked; none where nobody has listened.
        words: What was said; none without a transcript.
        sessions: All sessions of the log, to tell what is usual for the class.
    """

    record: SessionRecord
    windows: pd.DataFrame
    series: SessionSeries
    events: tuple[SessionEvent, ...]
    sound: tuple[SoundStretch, ...]
    words: Words
    sessions: tuple[SessionRecord, ...]


def load(store: SessionStore, name: str) -> LoadedSession:
    """Read a session; for a thread, since a long one takes a moment.

    Raises:
        StoreError: It is gone, or the log cannot be read.
    """
    windows, events = store.windows(name), store.events(name)
    return LoadedSession(
        record=store.session(name),
        windows=windows,
        series=SessionSeries(windows),
        events=events_of(events[events["kind"] != EventKind.SOUND.value]),
        sound=stretches_in(events),
        words=Words(store.cues(name)),
        sessions=store.sessions(),
    )
