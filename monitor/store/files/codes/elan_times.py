"""From when to when the annotations of an ELAN file last, also those that nobody aligned."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from xml.etree import ElementTree

from monitor.i18n import tr

Span = tuple[float, float]
"""Begin and end, in milliseconds."""

_Place = set[str]
"""Time slots that are one moment."""


def annotations_of(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """Yield the annotations below an element, in the order of the file."""
    return (child for holder in element.iter("ANNOTATION") for child in holder)


def spans_ms(root: ElementTree.Element) -> dict[str, Span]:
    """Return begin and end of each annotation by its name.

    One of another annotation has its times; several that follow each other share them evenly, as
    ELAN shows them.

    Raises:
        KeyError: A moment or an annotation is missing.
        ValueError: A moment is no number, or annotations are of each other.
    """
    slots = _slots_ms(root)
    spans: dict[str, Span] = {}
    parents: dict[str, str] = {}
    shares: dict[str, tuple[int, int]] = {}
    for tier in root.iter("TIER"):
        children: dict[str, list[tuple[str, str | None]]] = {}
        for one in annotations_of(tier):
            name = one.attrib["ANNOTATION_ID"]
            if one.tag == "REF_ANNOTATION":
                parents[name] = one.attrib["ANNOTATION_REF"]
                follows = (name, one.get("PREVIOUS_ANNOTATION"))
                children.setdefault(parents[name], []).append(follows)
            else:
                spans[name] = (
                    slots[one.attrib["TIME_SLOT_REF1"]],
                    slots[one.attrib["TIME_SLOT_REF2"]],
                )
        for chain in map(_chain, children.values()):
            shares |= {name: (place, len(chain)) for place, name in enumerate(chain)}
    for name in parents:
        line = [name]
        while line[-1] not in spans:
            parent = parents[line[-1]]
            if parent in line:
                raise ValueError(tr("the annotation that {name} is of", name=name))
            line.append(parent)
        for child in reversed(line[:-1]):
            spans[child] = _part(spans[parents[child]], *shares.get(child, (0, 1)))
    return spans


def _chain(children: Sequence[tuple[str, str | None]]) -> list[str]:
    """Return annotations of one other that follow each other, in their order; else none."""
    if all(before is None for _, before in children):
        return []
    after = {before: name for name, before in children}
    chain: list[str] = []
    name = after.pop(None, None)
    while name is not None:
        chain.append(name)
        name = after.pop(name, None)
    return chain if len(chain) == len(children) else [name for name, _ in children]


def _part(span: Span, place: int, count: int) -> Span:
    """Return one of so many even parts of a span, in whole milliseconds."""
    if count == 1:
        return span
    start_ms, length_ms = span[0], span[1] - span[0]
    return (
        float(round(start_ms + length_ms * place / count)),
        float(round(start_ms + length_ms * (place + 1) / count)),
    )


def _slots_ms(root: ElementTree.Element) -> dict[str, float]:
    """Return the moments by name; those that were never aligned lie evenly between others.

    Between those of their tier: in the order of the file moments of other tiers lie among them.
    """
    slots = [(one.attrib["TIME_SLOT_ID"], one.get("TIME_VALUE")) for one in root.iter("TIME_SLOT")]
    times = {name: float(value) for name, value in slots if value is not None}
    if len(times) < len(slots):
        for tier in root.iter("TIER"):
            _fill(_places(tier, times), times)
        _fill([{name} for name, _ in slots], times)
    return times


def _places(tier: ElementTree.Element, times: dict[str, float]) -> list[_Place]:
    """Return the moments of a tier in their order: where one ends, unaligned, the next begins."""
    places: list[_Place] = []
    for one in annotations_of(tier):
        if one.tag == "REF_ANNOTATION":
            continue
        begin, end = one.attrib["TIME_SLOT_REF1"], one.attrib["TIME_SLOT_REF2"]
        last = places[-1] if places else set()
        if begin not in last:
            if last and begin not in times and times.keys().isdisjoint(last):
                last.add(begin)
            else:
                places.append({begin})
        places.append({end})
    return places


def _fill(places: Sequence[_Place], times: dict[str, float]) -> None:
    """Give what has no time one that lies evenly between those before and behind."""
    known = [number for number, place in enumerate(places) if not times.keys().isdisjoint(place)]
    for before, after in pairwise(known):
        start_ms, end_ms = (
            times[next(iter(places[one] & times.keys()))] for one in (before, after)
        )
        for number in range(before + 1, after):
            share = (number - before) / (after - before)
            time_ms = float(round(start_ms + share * (end_ms - start_ms)))
            times.update(dict.fromkeys(places[number], time_ms))
