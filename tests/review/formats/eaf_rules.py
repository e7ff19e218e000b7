"""What ELAN's published schema of its files (EAF 3.0) and ELAN itself ask for, as checks."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree

_ORDER = ["HEADER", "TIME_ORDER", "TIER", "LINGUISTIC_TYPE"]
_NEEDED = {
    "ANNOTATION_DOCUMENT": {"AUTHOR", "DATE", "VERSION"},
    "MEDIA_DESCRIPTOR": {"MEDIA_URL", "MIME_TYPE"},
    "TIME_SLOT": {"TIME_SLOT_ID"},
    "TIER": {"TIER_ID", "LINGUISTIC_TYPE_REF"},
    "ALIGNABLE_ANNOTATION": {"ANNOTATION_ID", "TIME_SLOT_REF1", "TIME_SLOT_REF2"},
    "LINGUISTIC_TYPE": {"LINGUISTIC_TYPE_ID"},
}
_KNOWN = {
    "ANNOTATION_DOCUMENT": {"FORMAT"},
    "HEADER": {"MEDIA_FILE", "TIME_UNITS"},
    "MEDIA_DESCRIPTOR": {"RELATIVE_MEDIA_URL", "TIME_ORIGIN", "EXTRACTED_FROM"},
    "PROPERTY": {"NAME"},
    "TIME_SLOT": {"TIME_VALUE"},
    "TIER": {"PARTICIPANT", "ANNOTATOR", "DEFAULT_LOCALE", "PARENT_REF", "EXT_REF", "LANG_REF"},
    "LINGUISTIC_TYPE": {"TIME_ALIGNABLE", "CONSTRAINTS", "GRAPHIC_REFERENCES"},
}


def faults_of(path: Path) -> list[str]:
    """What is wrong with a file."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 - we wrote it
    return [*_shape(root), *_references(root), *_times(root)]


def _shape(root: ElementTree.Element) -> list[str]:
    faults = [] if root.tag == "ANNOTATION_DOCUMENT" else [f"the root is {root.tag}"]
    places = [_ORDER.index(child.tag) for child in root]
    if places != sorted(places) or places[:2] != [0, 1]:
        faults.append(f"order of children: {places}")
    for element in root.iter():
        names = {name for name in element.attrib if not name.startswith("{")}
        needed = _NEEDED.get(element.tag, set())
        if missing := needed - names:
            faults.append(f"{element.tag} lacks {missing}")
        if other := names - needed - _KNOWN.get(element.tag, set()):
            faults.append(f"{element.tag} has {other}")
    header = [child.tag for child in root[0]]
    if header != sorted(header):
        faults.append("in the header media come before properties")
    datetime.fromisoformat(root.attrib["DATE"])
    return faults


def _references(root: ElementTree.Element) -> list[str]:
    faults = []
    ids = [
        element.attrib[name]
        for element in root.iter()
        for name in ("TIME_SLOT_ID", "ANNOTATION_ID")
        if name in element.attrib
    ]
    tiers = [tier.attrib["TIER_ID"] for tier in root.iter("TIER")]
    if len(set(ids)) < len(ids) or len(set(tiers)) < len(tiers):
        faults.append("a name stands for two things")
    types = {one.attrib["LINGUISTIC_TYPE_ID"] for one in root.iter("LINGUISTIC_TYPE")}
    if {tier.attrib["LINGUISTIC_TYPE_REF"] for tier in root.iter("TIER")} - types:
        faults.append("a tier is of no known type")
    return faults


def _times(root: ElementTree.Element) -> list[str]:
    faults = []
    slots = {
        slot.attrib["TIME_SLOT_ID"]: int(slot.attrib["TIME_VALUE"])
        for slot in root.iter("TIME_SLOT")
    }
    if list(slots.values()) != sorted(slots.values()) or min(slots.values(), default=0) < 0:
        faults.append("moments are not in their order")
    for tier in root.iter("TIER"):
        spans = [
            (slots[one.attrib["TIME_SLOT_REF1"]], slots[one.attrib["TIME_SLOT_REF2"]])
            for one in tier.iter("ALIGNABLE_ANNOTATION")
        ]
        if any(start >= end for start, end in spans):
            faults.append(f"{tier.attrib['TIER_ID']}: an annotation without a length")
        if any(before[1] > after[0] for before, after in pairwise(sorted(spans))):
            faults.append(f"{tier.attrib['TIER_ID']}: annotations overlap")
    return faults
