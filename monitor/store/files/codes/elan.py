"""Codes in ELAN's annotation files."""

from __future__ import annotations

from collections import Counter
from pathlib import Path, PurePosixPath
from urllib.parse import unquote
from xml.etree import ElementTree

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.files.codes.elan_times import annotations_of, spans_ms
from monitor.store.files.codes.records import CodesFile, observer_of, tidied
from monitor.tables.code import Code

OWN_TYPE = "classroom-monitor"
"""Linguistic type of the tiers that the app made itself."""

CODE_TYPE, MOMENT_TYPE = "codes", "moments"
"""Those of the tiers of observers in exports: what lasts for a while, and what has no length."""


def read_eaf(path: Path, content: bytes, recordings: frozenset[str]) -> CodesFile:
    """Read all tiers but those that the app made, on the time line of one of the recordings.

    Without one of these it is that of the first that is linked. The observer is a tier's
    annotator; with several tiers, with the tier's name behind. A tier without an annotator is an
    observer of its own.

    Raises:
        StoreError: It is no such file, or damaged.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise StoreError(tr("{path}: no file of ELAN: it defines entities", path=path))
    try:
        root = ElementTree.fromstring(content)  # noqa: S314 - entities were refused above
        return _read(path, root, recordings)
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


def _read(path: Path, root: ElementTree.Element, recordings: frozenset[str]) -> CodesFile:
    if root.tag != "ANNOTATION_DOCUMENT":
        raise StoreError(tr("{path}: no file of ELAN", path=path))
    header = root.find("HEADER")
    units = "milliseconds" if header is None else header.get("TIME_UNITS", "milliseconds")
    if units != "milliseconds":
        raise StoreError(
            tr("{path}: its times are {units}: save it in milliseconds", path=path, units=units)
        )
    origins_ms = {
        _name_of(one.attrib["MEDIA_URL"]): float(one.get("TIME_ORIGIN", 0))
        for one in root.iter("MEDIA_DESCRIPTOR")
    }
    # Times are of the annotations; each recording begins so much before or behind.
    named = next((name for name in origins_ms if name in recordings), next(iter(origins_ms), ""))
    origin_ms = origins_ms.get(named, 0.0)
    spans = spans_ms(root)
    tiers = _of_observers(list(root.iter("TIER")))
    counts = Counter(tier.get("ANNOTATOR", "") for tier in tiers)
    own = {one.get("NAME"): one.text or "" for one in root.iter("PROPERTY")}
    is_export = "session" in own and "checksums" in own
    codes = []
    for tier in tiers:
        who, name = tier.get("ANNOTATOR", ""), tier.attrib["TIER_ID"]
        observer = who if who and (is_export or counts[who] == 1) else f"{who}: {name}"
        is_moment = is_export and tier.get("LINGUISTIC_TYPE_REF") == MOMENT_TYPE
        for one in annotations_of(tier):
            start_ms, end_ms = spans[one.attrib["ANNOTATION_ID"]]
            end_ms = start_ms if is_moment else end_ms
            start_s, end_s = (start_ms + origin_ms) / 1000, (end_ms + origin_ms) / 1000
            text = one.findtext("ANNOTATION_VALUE") or ""
            codes.append(Code(start_s, end_s, text, observer.removeprefix(": ")))
    session = own["session"] if is_export else ""
    return tidied(path, codes, session=session, media=tuple(origins_ms))


def _of_observers(tiers: list[ElementTree.Element]) -> list[ElementTree.Element]:
    """Leave out the app's own tiers; who adds one in ELAN may give it the type of these."""
    names = [tier.attrib["TIER_ID"] for tier in tiers]
    return [
        tier
        for tier, name in zip(tiers, names, strict=True)
        if tier.get("LINGUISTIC_TYPE_REF") != OWN_TYPE or observer_of(name, names)
    ]


def _name_of(url: str) -> str:
    return PurePosixPath(unquote(url).replace("\\", "/")).name
