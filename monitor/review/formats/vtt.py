"""WebVTT for any video player: the gauge as captions, the parts as chapters beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from monitor.review.formats.about import about_lines
from monitor.review.formats.tier import Entry, one_line
from monitor.review.formats.tiers import gauge_steps, parts_of, with_interval
from monitor.store.files.export import SessionTables, Writers, file_beside
from monitor.types import State

CHAPTERS = "chapters"


def vtt_files(session: SessionTables, path: Path) -> Writers:
    """Captions, and chapters where there are parts; see `monitor.store.files.export.Exporter`."""
    parts = parts_of(session)
    about = cache(lambda: tuple(about_lines(session)))
    return {
        path: lambda part: _write(about(), _captions(session), part),
        file_beside(path, CHAPTERS): (lambda part: _write(about(), parts, part)) if parts else None,
    }


def _captions(session: SessionTables) -> Iterator[Entry]:
    """Yield what the gauge said, a cue for as long as it said the same."""
    steps = gauge_steps(session)
    columns = ("start_ms", "end_ms", "gauge", "gauge_low", "gauge_high", "state")
    last: Entry | None = None
    rows = zip(*(steps[name].tolist() for name in columns), strict=True)
    for start_ms, end_ms, gauge, low, high, state in rows:
        is_known = state != State.NO_DATA
        text = f"{with_interval(gauge, low, high, 0)} {state}" if is_known else state
        if last is not None and (last.end_ms, last.text) == (start_ms, text):
            last = Entry(last.start_ms, end_ms, text)
            continue
        if last is not None:
            yield last
        last = Entry(start_ms, end_ms, text)
    if last is not None:
        yield last


def _write(about: Iterable[tuple[str, str]], cues: Iterable[Entry], path: Path) -> None:
    note = "\n".join(f"{name}: {_escaped(one_line(value))}" for name, value in about)
    blocks = ["WEBVTT", f"NOTE\n{note}"]
    blocks += [
        f"{_time(cue.start_ms)} --> {_time(cue.end_ms)}\n{_escaped(one_line(cue.text))}"
        for cue in cues
    ]
    path.write_text("\n\n".join(blocks) + "\n", encoding="utf-8", newline="\n")


def _escaped(text: str) -> str:
    """Return a text in which nothing is markup, nor the arrow between two times."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _time(time_ms: int) -> str:
    seconds, rest = divmod(time_ms, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02}:{minute:02}:{second:02}.{rest:03}"
