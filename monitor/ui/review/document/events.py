"""What happened during a session, as the review shows and changes it. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.i18n import shown
from monitor.review.event_words import event_words
from monitor.store import OPINIONS, USER_KINDS, EventKind

if TYPE_CHECKING:
    import pandas as pd

_COLUMNS = ("event", "time_s", "end_s", "kind", "label", "detail", "gauge")


@dataclass(frozen=True, slots=True)
class SessionEvent:
    """An event of a session.

    Attributes:
        key: Its number in this review; stays the same when a deletion is undone, where the
            log gives a new number.
        kind: What it is.
        time_s: Seconds since the session's start.
        end_s: Its end, where it takes time.
        label: Name of a marker; of an opinion, the gauge's state.
        detail: More words; the text of a note, the reason of a gap.
        gauge: 0..100, what the gauge showed, of opinions.
    """

    key: int
    kind: EventKind
    time_s: float
    end_s: float | None = None
    label: str = ""
    detail: str = ""
    gauge: float | None = None

    @property
    def is_the_users(self) -> bool:
        """Whether the user may change it."""
        return self.kind in USER_KINDS

    @property
    def is_on_line(self) -> bool:
        """Whether it stands on the time line: codes and slides do not, there may be many."""
        return self.is_the_users and self.kind not in (EventKind.CODE, EventKind.SLIDE)

    @property
    def is_opinion(self) -> bool:
        """Whether it says that the gauge was right or wrong."""
        return self.kind in OPINIONS

    @property
    def words(self) -> str:
        """It in a few words."""
        label, detail = event_words(self.kind, self.label, self.detail)
        if self.is_opinion:
            return label if self.gauge is None else f"{label}, {self.gauge:.0f}"
        if self.kind is EventKind.NOTE:
            return detail
        return " \N{EN DASH} ".join(filter(None, (label, detail))) or shown(self.kind)


def events_of(table: pd.DataFrame) -> tuple[SessionEvent, ...]:
    """The rows of `SessionStore.events`; the number of each is its key."""
    # Column by column: there may be thousands of codes.
    columns = (
        table[name].astype(object).where(table[name].notna(), None).tolist() for name in _COLUMNS
    )
    return tuple(
        SessionEvent(key, EventKind(kind), time_s, end_s, label, detail, gauge)
        for key, time_s, end_s, kind, label, detail, gauge in zip(*columns, strict=True)
    )


def table_of(events: Iterable[SessionEvent]) -> pd.DataFrame:
    """The events as `SessionStore.events` gives them, in order of time."""
    import pandas as pd

    rows = [
        (e.key, e.time_s, e.end_s, e.kind.value, e.label, e.detail, e.gauge)
        for e in sorted(events, key=lambda event: event.time_s)
    ]
    kinds = {"event": "int64", "time_s": "float64", "end_s": "float64", "gauge": "float64"}
    return pd.DataFrame(rows, columns=list(_COLUMNS)).astype(kinds)
