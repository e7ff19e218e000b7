"""ELAN's annotation files (.eaf), format 3.0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from monitor.review.formats.about import about_lines
from monitor.review.formats.recording import SessionRecording
from monitor.review.formats.tier import Tier, TierKind, clean, unique_names
from monitor.review.formats.tiers import SessionTiers, tiers_of
from monitor.store.files.codes.elan import CODE_TYPE, MOMENT_TYPE, OWN_TYPE
from monitor.store.files.export import SessionTables, Writers

VERSION = "3.0"
SCHEMA = f"http://www.mpi.nl/tools/elan/EAFv{VERSION}.xsd"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"

_TYPES = {TierKind.CODE: CODE_TYPE, TierKind.CODED_MOMENT: MOMENT_TYPE}
"""Linguistic types of the tiers of observers; all others are the app's own."""

_MOMENT_MS = 1000
"""ELAN shows nothing that has no length: a moment is told as a second from then on, or less."""


def eaf_file(session: SessionTables, path: Path) -> Writers:
    """An ELAN file; see `monitor.store.files.export.Exporter`."""
    return {path: partial(_write, session)}


def _write(session: SessionTables, path: Path) -> None:
    lines = _document(session, tiers_of(session))
    path.write_text("\n".join([*lines, ""]), encoding="utf-8", newline="\n")


def _document(session: SessionTables, shown: SessionTiers) -> Iterator[str]:
    """The lines of a file. Written as text: trees of 200,000 elements take seconds."""
    document = {
        "xmlns:xsi": _XSI,
        "AUTHOR": "Classroom Monitor",
        "DATE": session.record.info.started_at.isoformat(timespec="seconds"),
        "FORMAT": VERSION,
        "VERSION": VERSION,
        "xsi:noNamespaceSchemaLocation": SCHEMA,
    }
    yield "<?xml version='1.0' encoding='UTF-8'?>"
    yield _opened("ANNOTATION_DOCUMENT", document)
    yield "  " + _opened("HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"})
    if shown.recording is not None:
        yield "    " + _empty("MEDIA_DESCRIPTOR", _media(shown.recording))
    for name, value in about_lines(session):
        opened = _opened("PROPERTY", {"NAME": name})
        yield f"    {opened}{escape(clean(value))}</PROPERTY>"
    yield "  </HEADER>"
    rows = [_with_lengths(row) for tier in shown.tiers for row in tier.rows()]
    slots, numbers = _time_slots(rows), count(1)
    yield "  <TIME_ORDER>"
    for time_ms, name in slots.items():
        yield f'    <TIME_SLOT TIME_SLOT_ID="{name}" TIME_VALUE="{time_ms}" />'
    yield "  </TIME_ORDER>"
    for name, row in zip(unique_names(row.name for row in rows), rows, strict=True):
        yield from _tier(name, row, slots, numbers)
    for kind in (OWN_TYPE, *_TYPES.values()):
        values = {"GRAPHIC_REFERENCES": "false", "TIME_ALIGNABLE": "true"}
        yield "  " + _empty("LINGUISTIC_TYPE", {**values, "LINGUISTIC_TYPE_ID": kind})
    yield "</ANNOTATION_DOCUMENT>"


def _media(recording: SessionRecording) -> dict[str, str]:
    """How ELAN finds the recording: beside the file; an export names no folders."""
    beside = f"./{recording.name}"
    return {
        "MEDIA_URL": beside,
        "MIME_TYPE": recording.mime_type,
        "RELATIVE_MEDIA_URL": beside,
    }


def _with_lengths(row: Tier) -> Tier:
    """Give what has no length one that ends before the next entry."""
    nexts = [entry.start_ms for entry in row.entries[1:]]
    entries = (
        replace(entry, end_ms=min(entry.start_ms + _MOMENT_MS, next_ms))
        if entry.end_ms == entry.start_ms
        else entry
        for entry, next_ms in zip(row.entries, [*nexts, 2**53], strict=True)
    )
    return replace(row, entries=tuple(entries))


def _time_slots(rows: list[Tier]) -> dict[int, str]:
    """Return the names of the moments at which entries begin or end, in their order."""
    times_ms = {
        one for row in rows for entry in row.entries for one in (entry.start_ms, entry.end_ms)
    }
    return {time_ms: f"ts{number}" for number, time_ms in enumerate(sorted(times_ms), start=1)}


def _tier(name: str, row: Tier, slots: Mapping[int, str], numbers: Iterator[int]) -> Iterator[str]:
    values = {"LINGUISTIC_TYPE_REF": _TYPES.get(row.kind, OWN_TYPE), "TIER_ID": name}
    if row.observer:
        values["ANNOTATOR"] = row.observer
    yield "  " + _opened("TIER", values)
    for entry in row.entries:
        yield "    <ANNOTATION>"
        yield (
            f'      <ALIGNABLE_ANNOTATION ANNOTATION_ID="a{next(numbers)}"'
            f' TIME_SLOT_REF1="{slots[entry.start_ms]}" TIME_SLOT_REF2="{slots[entry.end_ms]}">'
        )
        yield f"        <ANNOTATION_VALUE>{escape(entry.text)}</ANNOTATION_VALUE>"
        yield "      </ALIGNABLE_ANNOTATION>"
        yield "    </ANNOTATION>"
    yield "  </TIER>"


def _opened(name: str, values: Mapping[str, str]) -> str:
    return f"<{name}{_attributes(values)}>"


def _empty(name: str, values: Mapping[str, str]) -> str:
    return f"<{name}{_attributes(values)} />"


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in values.items())
