"""ELAN's annotation files (.eaf), format 3.0."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path
from xml.etree import ElementTree

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
    ElementTree.register_namespace("xsi", _XSI)
    tree = ElementTree.ElementTree(_document(session, tiers_of(session)))
    ElementTree.indent(tree, "  ")
    tree.write(path, encoding="UTF-8", xml_declaration=True)


def _document(session: SessionTables, shown: SessionTiers) -> ElementTree.Element:
    document = ElementTree.Element(
        "ANNOTATION_DOCUMENT",
        {
            "AUTHOR": "Classroom Monitor",
            "DATE": session.record.info.started_at.isoformat(timespec="seconds"),
            "FORMAT": VERSION,
            "VERSION": VERSION,
            f"{{{_XSI}}}noNamespaceSchemaLocation": SCHEMA,
        },
    )
    header = ElementTree.SubElement(
        document, "HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"}
    )
    if shown.recording is not None:
        ElementTree.SubElement(header, "MEDIA_DESCRIPTOR", _media(shown.recording))
    for name, value in about_lines(session):
        ElementTree.SubElement(header, "PROPERTY", {"NAME": name}).text = clean(value)
    rows = [_with_lengths(row) for tier in shown.tiers for row in tier.rows()]
    slots, numbers = _time_order(document, rows), count(1)
    for name, row in zip(unique_names(row.name for row in rows), rows, strict=True):
        _tier(document, name, row, slots, numbers)
    for kind in (OWN_TYPE, *_TYPES.values()):
        values = {"GRAPHIC_REFERENCES": "false", "TIME_ALIGNABLE": "true"}
        ElementTree.SubElement(document, "LINGUISTIC_TYPE", {**values, "LINGUISTIC_TYPE_ID": kind})
    return document


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


def _time_order(document: ElementTree.Element, rows: list[Tier]) -> dict[int, str]:
    """Write the moments at which entries begin or end, in their order; return their names."""
    order = ElementTree.SubElement(document, "TIME_ORDER")
    times_ms = {
        one for row in rows for entry in row.entries for one in (entry.start_ms, entry.end_ms)
    }
    slots = {time_ms: f"ts{number}" for number, time_ms in enumerate(sorted(times_ms), start=1)}
    for time_ms, name in slots.items():
        values = {"TIME_SLOT_ID": name, "TIME_VALUE": str(time_ms)}
        ElementTree.SubElement(order, "TIME_SLOT", values)
    return slots


def _tier(
    document: ElementTree.Element,
    name: str,
    row: Tier,
    slots: Mapping[int, str],
    numbers: Iterator[int],
) -> None:
    values = {"LINGUISTIC_TYPE_REF": _TYPES.get(row.kind, OWN_TYPE), "TIER_ID": name}
    if row.observer:
        values["ANNOTATOR"] = row.observer
    tier = ElementTree.SubElement(document, "TIER", values)
    for entry in row.entries:
        place = {
            "ANNOTATION_ID": f"a{next(numbers)}",
            "TIME_SLOT_REF1": slots[entry.start_ms],
            "TIME_SLOT_REF2": slots[entry.end_ms],
        }
        annotation = ElementTree.SubElement(tier, "ANNOTATION")
        aligned = ElementTree.SubElement(annotation, "ALIGNABLE_ANNOTATION", place)
        ElementTree.SubElement(aligned, "ANNOTATION_VALUE").text = entry.text
