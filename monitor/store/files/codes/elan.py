"""Codes in ELAN's annotation files."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path, PurePosixPath
from urllib.parse import unquote
from xml.etree import ElementTree

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.files.codes.records import CodesFile, observer_of, tidied
from monitor.tables.code import Code

OWN_TYPE = "classroom-monitor"
"""Linguistic type of the tiers that the app made itself."""

CODE_TYPE, MOMENT_TYPE = "codes", "moments"
"""Those of the tiers of observers in exports: what lasts for a while, and what has no length."""

Span = tuple[float, float]


def read_eaf(path: Path, content: bytes) -> CodesFile:
    """Read all tiers but those that the app made; an annotation of another has its times.

    The observer is a tier's annotator; with several tiers, with the tier's name behind. A tier
    without an annotator is an observer of its own.

    Raises:
        StoreError: It is no such file, or damaged.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise StoreError(tr("{path}: no file of ELAN: it defines entities", path=path))
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 - entities were refused above
        return _read(path, root)
    except ElementTree.ParseError as error:
        raise StoreError(
            tr("{path}: damaged: {error}: save it again in ELAN", path=path, error=error)
        ) from error
    except (KeyError, ValueError) as error:
        raise StoreError(
            tr(
                "{path}: damaged: {error} is missing or wrong: open it in ELAN",
                path=path,
                error=error,
            )
        ) from error


def _read(path: Path, root: ElementTree.Element) -> CodesFile:
    if root.tag != "ANNOTATION_DOCUMENT":
        raise StoreError(tr("{path}: no file of ELAN", path=path))
    header = root.find("HEADER")
    units = "milliseconds" if header is None else header.get("TIME_UNITS", "milliseconds")
    if units != "milliseconds":
        raise StoreError(
            tr("{path}: its times are {units}: save it in milliseconds", path=path, units=units)
        )
    media = list(root.iter("MEDIA_DESCRIPTOR"))
    # Times are of the annotations; the recording begins so much before or behind.
    origin_ms = float(media[0].get("TIME_ORIGIN", 0)) if media else 0.0
    slots = _slots_ms(root)
    spans = _spans_ms(root, slots)
    tiers = _of_observers(list(root.iter("TIER")))
    counts = Counter(tier.get("ANNOTATOR", "") for tier in tiers)
    own = {one.get("NAME"): one.text or "" for one in root.iter("PROPERTY")}
    is_export = "session" in own and "checksums" in own
    codes = []
    for tier in tiers:
        who, name = tier.get("ANNOTATOR", ""), tier.attrib["TIER_ID"]
        observer = who if who and (is_export or counts[who] == 1) else f"{who}: {name}"
        is_moment = is_export and tier.get("LINGUISTIC_TYPE_REF") == MOMENT_TYPE
        for one in _annotations(tier):
            start_ms, end_ms = spans[one.attrib["ANNOTATION_ID"]]
            end_ms = start_ms if is_moment else end_ms
            start_s, end_s = (start_ms + origin_ms) / 1000, (end_ms + origin_ms) / 1000
            text = one.findtext("ANNOTATION_VALUE") or ""
            codes.append(Code(start_s, end_s, text, observer.removeprefix(": ")))
    names = tuple(_name_of(one.attrib["MEDIA_URL"]) for one in media)
    return tidied(path, codes, session=own["session"] if is_export else "", media=names)


def _of_observers(tiers: list[ElementTree.Element]) -> list[ElementTree.Element]:
    """Leave out the app's own tiers; who adds one in ELAN may give it the type of these."""
    names = [tier.attrib["TIER_ID"] for tier in tiers]
    return [
        tier
        for tier, name in zip(tiers, names, strict=True)
        if tier.get("LINGUISTIC_TYPE_REF") != OWN_TYPE or observer_of(name, names)
    ]


def _annotations(element: ElementTree.Element) -> list[ElementTree.Element]:
    return [child for holder in element.iter("ANNOTATION") for child in holder]


def _slots_ms(root: ElementTree.Element) -> dict[str, float]:
    """Return the moments by name; those that were never aligned lie evenly between others."""
    slots = [(one.attrib["TIME_SLOT_ID"], one.get("TIME_VALUE")) for one in root.iter("TIME_SLOT")]
    known = [number for number, (_, value) in enumerate(slots) if value is not None]
    times = {slots[number][0]: float(slots[number][1] or 0) for number in known}
    for before, after in pairwise(known):
        start_ms, end_ms = times[slots[before][0]], times[slots[after][0]]
        for number in range(before + 1, after):
            share = (number - before) / (after - before)
            times[slots[number][0]] = start_ms + share * (end_ms - start_ms)
    return times


def _spans_ms(root: ElementTree.Element, slots: dict[str, float]) -> dict[str, Span]:
    """Return begin and end of each annotation by its name."""
    spans: dict[str, Span] = {}
    parents: dict[str, str] = {}
    for one in _annotations(root):
        name = one.attrib["ANNOTATION_ID"]
        if one.tag == "REF_ANNOTATION":
            parents[name] = one.attrib["ANNOTATION_REF"]
        else:
            ends = (one.attrib["TIME_SLOT_REF1"], one.attrib["TIME_SLOT_REF2"])
            spans[name] = (slots[ends[0]], slots[ends[1]])
    for name in parents:
        line = [name]
        while line[-1] not in spans:
            parent = parents[line[-1]]
            if parent in line:
                raise ValueError(tr("the annotation that {name} is of", name=name))
            line.append(parent)
        spans |= dict.fromkeys(line, spans[line[-1]])
    return spans


def _name_of(url: str) -> str:
    return PurePosixPath(unquote(url).replace("\\", "/")).name
