"""A session as tiers: what annotation tools show below a video, each tier with its own entries.

Times are whole milliseconds, as ELAN keeps them, on the recording's time line where the session
has one: a tool then plays what an entry speaks of. Without a recording 0 is the session's start.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

from monitor.orientation.columns import has_shares
from monitor.review.formats.recording import SessionRecording, recording_of
from monitor.review.formats.tier import Entry, Tier, TierKind, clean
from monitor.review.segments import segment_starts
from monitor.store import OPINIONS, EventKind
from monitor.store.files.codes.records import tier_of_observer
from monitor.store.files.export import SessionTables, plain_rows
from monitor.tables.spans import spans_of

if TYPE_CHECKING:
    import pandas as pd

UNNAMED_OBSERVER = "Codes"
"""The tier of codes of which nobody said whose they are."""


@dataclass(frozen=True, slots=True)
class SessionTiers:
    """All of a session that has a place on a time line.

    Attributes:
        recording: What the times are of; None where they are since the session's start.
        start_ms: Where the session begins.
        end_ms: Where the last of it ends.
        tiers: In the order in which a tool shows them; empty ones are left out.
    """

    recording: SessionRecording | None
    start_ms: int
    end_ms: int
    tiers: tuple[Tier, ...]


def tiers_of(session: SessionTables) -> SessionTiers:
    """Return the tiers of a session."""
    steps = gauge_steps(session)
    tiers = (
        Tier("Gauge", TierKind.VALUE, tuple(_gauge(steps))),
        Tier("States", TierKind.STATE, tuple(_states(steps))),
        Tier("Facing", TierKind.VALUE, tuple(_facing(steps))),
        Tier("Parts", TierKind.STATE, parts_of(session)),
        *_event_tiers(session),
        *_words(session),
    )
    known = tuple(tier for tier in tiers if tier.entries)
    start_ms = shift_ms(session)
    ends_ms = [entry.end_ms for tier in known for entry in tier.entries]
    end_ms = max([start_ms + _ms(session.record.length_s), *ends_ms])
    return SessionTiers(recording_of(session.record), start_ms, end_ms, known)


def shift_ms(session: SessionTables) -> int:
    """Return where on the time line of its tiers a session begins."""
    recording = recording_of(session.record)
    return 0 if recording is None else _ms(recording.start_s)


def gauge_steps(session: SessionTables) -> pd.DataFrame:
    """Return the windows with `start_ms` and `end_ms`: what each adds to the one before it.

    So every moment has one value; steps without a length are left out. Beside them stand `gauge`,
    `gauge_low` and `gauge_high`, 0 to 100.
    """
    windows = session.windows.sort_values("end_s", kind="stable")
    spans = spans_of(windows)
    shift = shift_ms(session)
    steps = windows.assign(
        start_ms=np.rint(spans.starts_s * 1000).astype(np.int64) + shift,
        end_ms=np.rint(spans.ends_s * 1000).astype(np.int64) + shift,
        gauge=50.0 * (1.0 + windows["score"]),
        gauge_low=50.0 * (1.0 + windows["score_low"]),
        gauge_high=50.0 * (1.0 + windows["score_high"]),
    )
    return steps[steps["end_ms"] > steps["start_ms"]]


def parts_of(session: SessionTables) -> tuple[Entry, ...]:
    """Return the parts, from each marker to the next; none where there is no marker."""
    if not (session.events["kind"] == EventKind.MARKER.value).any():
        return ()
    shift, end_s = shift_ms(session), session.record.length_s
    starts = segment_starts(session.events, end_s)
    borders = [_ms(start.time_s) + shift for start in starts] + [_ms(end_s) + shift]
    parts = (
        Entry(begin, end, clean(start.name), "part")
        for start, (begin, end) in zip(starts, pairwise(borders), strict=True)
    )
    return tuple(part for part in parts if part.end_ms > part.start_ms)


def event_entries(session: SessionTables) -> Iterator[tuple[EventKind, str, Entry]]:
    """Yield what happened, by time: its kind, whose code it is, and its entry."""
    shift = shift_ms(session)
    open_end_s = session.record.length_s
    events = session.events.sort_values("time_s", kind="stable")
    for row in plain_rows(events):
        kind = EventKind(row["kind"])
        start_s = float(row["time_s"])
        # A gap that was never closed lasts until the session's end.
        end_s = row["end_s"] if kind is not EventKind.GAP else row["end_s"] or open_end_s
        end_s = start_s if end_s is None else max(float(end_s), start_s)
        entry = Entry(_ms(start_s) + shift, _ms(end_s) + shift, _text(kind, row), _code(kind, row))
        yield kind, clean(row["detail"]) if kind is EventKind.CODE else "", entry


def _event_tiers(session: SessionTables) -> Iterator[Tier]:
    found: dict[str, list[Entry]] = {name: [] for name in _TIER_OF.values()}
    codes: dict[str, list[Entry]] = {}
    for kind, observer, entry in event_entries(session):
        if kind is EventKind.CODE:
            codes.setdefault(observer, []).append(entry)
        elif kind in _TIER_OF:
            found[_TIER_OF[kind]].append(entry)
    for name, entries in found.items():
        kind_of_tier = TierKind.STATE if name in ("Gaps", "Sound") else TierKind.MOMENT
        yield Tier(name, kind_of_tier, tuple(entries))
    for observer, entries in codes.items():
        name = tier_of_observer(observer or UNNAMED_OBSERVER, codes)
        spans = tuple(entry for entry in entries if entry.end_ms > entry.start_ms)
        moments = tuple(entry for entry in entries if entry.end_ms == entry.start_ms)
        yield Tier(name, TierKind.CODE, spans, observer)
        yield Tier(name, TierKind.CODED_MOMENT, moments, observer)


_TIER_OF = {
    EventKind.MARKER: "Markers",
    EventKind.NOTE: "Notes",
    EventKind.SLIDE: "Slides",
    **dict.fromkeys(sorted(OPINIONS), "Opinions"),
    EventKind.SOUND: "Sound",
    EventKind.GAP: "Gaps",
    EventKind.SETTING: "Settings",
}
"""By kind of event; where the front is has no words."""


def said_entries(session: SessionTables) -> list[Entry]:
    """Return what was said while the session lasted; what reaches beyond it is cut."""
    if session.cues is None:
        return []
    shift, end_ms = shift_ms(session), _ms(session.record.length_s)
    columns = (session.cues[name].tolist() for name in ("start_s", "end_s", "speaker", "text"))
    return [
        Entry(
            max(_ms(start_s), 0) + shift,
            min(_ms(end_s), end_ms) + shift,
            clean(f"{speaker}: {text}" if speaker else text),
            "said",
        )
        for start_s, end_s, speaker, text in zip(*columns, strict=True)
        if _ms(end_s) >= 0 and _ms(start_s) <= end_ms
    ]


def _words(session: SessionTables) -> Iterator[Tier]:
    entries = said_entries(session)
    spans = tuple(entry for entry in entries if entry.end_ms > entry.start_ms)
    moments = tuple(entry for entry in entries if entry.end_ms == entry.start_ms)
    yield Tier("Words", TierKind.STATE, spans)
    yield Tier("Words", TierKind.MOMENT, moments)


def _text(kind: EventKind, row: dict[Any, Any]) -> str:
    label, detail = clean(row["label"]), clean(row["detail"])
    if kind is EventKind.CODE:
        return label
    if kind is EventKind.SETTING:
        return f"{label}: {detail}"
    if kind in OPINIONS:
        gauge = row["gauge"]
        return f"{kind.value}: {label}" + ("" if gauge is None else f" {gauge:.1f}")
    return "\n".join(filter(None, (label, detail)))


def _code(kind: EventKind, row: dict[Any, Any]) -> str:
    return clean(row["label"]) if kind is EventKind.CODE else kind.value


def _gauge(steps: pd.DataFrame) -> Iterator[Entry]:
    known = steps[steps["gauge"].notna()]
    columns = ("start_ms", "end_ms", "gauge", "gauge_low", "gauge_high")
    for start, end, gauge, low, high in zip(
        *(known[name].tolist() for name in columns), strict=True
    ):
        yield Entry(start, end, with_interval(gauge, low, high, 1), "gauge")


def _facing(steps: pd.DataFrame) -> Iterator[Entry]:
    if not has_shares(session_columns(steps)):
        return
    known = steps[steps["facing"].notna()]
    columns = ("start_ms", "end_ms", "facing", "facing_low", "facing_high")
    for start, end, share, low, high in zip(
        *(known[name].tolist() for name in columns), strict=True
    ):
        text = with_interval(100.0 * share, 100.0 * low, 100.0 * high, 0)
        yield Entry(start, end, f"{text} %", "facing")


def session_columns(steps: pd.DataFrame) -> list[str]:
    """Return the columns that the windows have in every export, without those of `gauge_steps`."""
    added = {"start_ms", "end_ms", "gauge", "gauge_low", "gauge_high"}
    return [str(name) for name in steps.columns if name not in added]


def _states(steps: pd.DataFrame) -> Iterator[Entry]:
    rows = zip(*(steps[name].tolist() for name in ("start_ms", "end_ms", "state")), strict=True)
    last_end, run = None, 0
    numbered = []
    for start, end, state in rows:
        run += start != last_end
        last_end = end
        numbered.append((run, state, start, end))
    for (_, state), same in groupby(numbered, key=lambda row: row[:2]):
        whole = list(same)
        yield Entry(whole[0][2], whole[-1][3], state, state)


def with_interval(value: float, low: float, high: float, digits: int) -> str:
    """Return a number with its interval, where it has one."""
    text = f"{value:.{digits}f}"
    return text if math.isnan(low) else f"{text} ({low:.{digits}f} to {high:.{digits}f})"


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
