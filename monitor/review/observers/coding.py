"""One observer codes a session, interval after interval; each key is in the log at once."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.review.observers.scheme import Scheme
from monitor.store import EventKind, SessionStore
from monitor.store.files.export import plain_rows

LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Interval:
    """An interval of an observer's.

    Attributes:
        place: Its number, from 0.
        start_s: Where it begins, in seconds since the session's start.
        end_s: Where it ends.
    """

    place: int
    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Coder:
    """Who codes what, and how often.

    Attributes:
        observer: A name or code.
        scheme: What can be said.
        every_s: Length of an interval, in seconds.
        length_s: Where the last interval ends at the latest; None while the session runs.
    """

    observer: str
    scheme: Scheme
    every_s: float
    length_s: float | None = None

    def interval_at(self, time_s: float) -> Interval:
        """Return the interval in which a moment lies."""
        place = max(math.floor(time_s / self.every_s), 0)
        if self.length_s is not None:  # the end itself belongs to the last one
            place = min(place, max(math.ceil(self.length_s / self.every_s) - 1, 0))
        end_s = (place + 1) * self.every_s
        return Interval(
            place,
            place * self.every_s,
            end_s if self.length_s is None else min(end_s, max(self.length_s, 0.0)),
        )


class Coding:
    """Keeps what an observer says; used in one thread, which may wait for the log.

    Nobody else's codes are read: the observer is to be blind to them.

    Args:
        store: The log.
        session_id: The session.
        coder: Who codes what.

    Raises:
        ReviewError: The name cannot be, or has codes there that the scheme has not.
        SessionNotFoundError: There is no such session.
        StoreError: The log cannot be read.
    """

    def __init__(self, store: SessionStore, session_id: str, coder: Coder) -> None:
        self.coder = coder
        self._store = store
        self._session_id = session_id
        self._known: dict[int, dict[str, int]] = {}
        self._done: list[tuple[int, Callable[[], None]]] = []
        if not coder.observer.strip() or len(coder.observer) > LONGEST_NAME:
            raise ReviewError(
                tr(
                    "an observer needs a name, of {longest_name} letters at most",
                    longest_name=LONGEST_NAME,
                )
            )
        self._load()

    @property
    def said(self) -> dict[int, tuple[str, ...]]:
        """What was said of each interval, by its number; those that were missed have none."""
        order = self.coder.scheme.labels
        return {
            place: tuple(sorted(labels, key=order.index))
            for place, labels in self._known.items()
            if labels
        }

    def say(self, label: str, time_s: float) -> Interval:
        """Say something of the interval in which a moment lies, in the place of what was said.

        Of a scheme with several codes at once it is added, or taken away where it was said.

        Raises:
            StoreError: It could not be kept, and is not said.
        """
        interval = self.coder.interval_at(time_s)
        said = self._known.setdefault(interval.place, {})
        if label in said:
            if not self.coder.scheme.several:
                return interval
            self._remove(interval, label)
            undo = partial(self._add, interval, label)
        elif said and not self.coder.scheme.several:
            (before,) = said
            self._exchange(interval, before, label)
            undo = partial(self._exchange, interval, label, before)
        else:
            self._add(interval, label)
            undo = partial(self._remove, interval, label)
        self._done.append((interval.place, undo))
        return interval

    def undo(self) -> int | None:
        """Take the last key back; return the number of its interval, or None without any.

        Raises:
            StoreError: It could not be taken back.
        """
        if not self._done:
            return None
        place, undo = self._done[-1]
        undo()
        self._done.pop()
        return place

    def _add(self, interval: Interval, label: str) -> None:
        number = self._store.add_event(
            self._session_id,
            EventKind.CODE,
            interval.start_s,
            label,
            self.coder.observer,
            end_s=interval.end_s,
        )
        self._known[interval.place][label] = number

    def _remove(self, interval: Interval, label: str) -> None:
        self._store.delete_event(self._known[interval.place][label])
        del self._known[interval.place][label]

    def _exchange(self, interval: Interval, before: str, label: str) -> None:
        said = self._known[interval.place]
        self._store.edit_event(said[before], label=label)
        said[label] = said.pop(before)

    def _load(self) -> None:
        """Take up what the same observer has said before, as after a crash or a break."""
        for row in plain_rows(self._store.events(self._session_id)):
            if row["kind"] != EventKind.CODE or row["detail"] != self.coder.observer:
                continue
            start_s, end_s = row["time_s"], row["end_s"]
            interval = self.coder.interval_at(start_s)
            fits = (
                end_s is not None
                and row["label"] in self.coder.scheme.labels
                and abs(interval.start_s - start_s) < 1e-3
                and abs(interval.end_s - end_s) < 1e-3
            )
            if not fits:
                raise ReviewError(
                    tr(
                        "{observer} has other codes in this session, of another scheme "
                        "or in other intervals: choose these, or another name",
                        observer=self.coder.observer,
                    )
                )
            self._known.setdefault(interval.place, {})[row["label"]] = row["event"]
