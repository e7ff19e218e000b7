"""Praat's TextGrid, in its long text form, UTF-8."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from monitor.review.formats.about import about_lines
from monitor.review.formats.tier import Entry, Tier, TierKind, unique_names
from monitor.review.formats.tiers import tiers_of
from monitor.store.files.export import SessionTables, Writers

ABOUT_TIER = "About"
"""The last tier: what the file says of itself, since the format has no other place for it."""


def textgrid_file(session: SessionTables, path: Path) -> Writers:
    """A TextGrid; see `monitor.store.files.export.Exporter`."""
    return {path: partial(_write, session)}


def _write(session: SessionTables, path: Path) -> None:
    shown = tiers_of(session)
    end_ms = shown.end_ms + 1  # Praat refuses a grid without a length, and a point on its end
    said = "\n".join(f"{name}: {value}" for name, value in about_lines(session))
    about = Tier(ABOUT_TIER, TierKind.STATE, (Entry(0, end_ms, said),))
    rows = [row for tier in (*shown.tiers, about) for row in tier.rows()]
    names = list(unique_names(row.name for row in rows))
    lines = [
        'File type = "ooTextFile"',
        'Object class = "TextGrid"',
        "",
        "xmin = 0",
        f"xmax = {_seconds(end_ms)}",
        "tiers? <exists>",
        f"size = {len(rows)}",
        "item []:",
    ]
    for number, (name, row) in enumerate(zip(names, rows, strict=True), start=1):
        lines.append(f"    item [{number}]:")
        lines += _tier(name, row, end_ms)
    path.write_text("\n".join([*lines, ""]), encoding="utf-8", newline="\n")


def _tier(name: str, row: Tier, end_ms: int) -> Iterator[str]:
    is_points = all(entry.end_ms == entry.start_ms for entry in row.entries)
    kind, items = ("TextTier", "points") if is_points else ("IntervalTier", "intervals")
    entries = row.entries if is_points else tuple(_without_holes(row.entries, end_ms))
    yield f'        class = "{kind}"'
    yield f"        name = {_quoted(name)}"
    yield "        xmin = 0"
    yield f"        xmax = {_seconds(end_ms)}"
    yield f"        {items}: size = {len(entries)}"
    for number, entry in enumerate(entries, start=1):
        yield f"        {items} [{number}]:"
        if is_points:
            yield f"            number = {_seconds(entry.start_ms)}"
            yield f"            mark = {_quoted(entry.text)}"
        else:
            yield f"            xmin = {_seconds(entry.start_ms)}"
            yield f"            xmax = {_seconds(entry.end_ms)}"
            yield f"            text = {_quoted(entry.text)}"


def _without_holes(entries: tuple[Entry, ...], end_ms: int) -> Iterator[Entry]:
    """Yield the entries with empty ones between: Praat's intervals cover all of the time."""
    last_ms = 0
    for entry in entries:
        if entry.start_ms > last_ms:
            yield Entry(last_ms, entry.start_ms, "")
        # What has no length, among others that have one, lasts as briefly as can be told.
        last_ms = max(entry.end_ms, entry.start_ms + 1)
        yield Entry(entry.start_ms, last_ms, entry.text)
    if last_ms < end_ms:
        yield Entry(last_ms, end_ms, "")


def _quoted(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _seconds(time_ms: int) -> str:
    return f"{time_ms / 1000:.3f}"
