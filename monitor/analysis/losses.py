"""What of a recording could not be read, and how that is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from monitor.i18n import listed, shown, tr
from monitor.sources import Gap, GapKind
from monitor.times import clock_text

_NEAR_S = 1.0
"""Gaps of one kind that are so near to each other are one."""


def with_gap(gaps: Sequence[Gap], new: Gap) -> tuple[Gap, ...]:
    """Return the gaps with a new one in its place; one that is told again changes nothing.

    There are never more of them than the recording has seconds.
    """
    if not gaps:
        return (new,)
    *before, last = gaps
    if new.end_s <= last.end_s:  # told again, or late
        is_known = any(gap.start_s <= new.start_s and new.end_s <= gap.end_s for gap in gaps)
        return tuple(gaps) if is_known else tuple(sorted([*gaps, new], key=lambda gap: gap.start_s))
    if new.kind is last.kind and new.start_s <= last.end_s + _NEAR_S:
        merged = replace(last, end_s=new.end_s, lost_s=last.lost_s + new.lost_s)
        return (*before, merged)
    return (*gaps, new)


def lost_s(gaps: Iterable[Gap]) -> float:
    """Return how many seconds of pictures are lost."""
    return sum(gap.lost_s for gap in gaps)


def line_on_losses(name: str, gaps: Sequence[Gap], length_s: float) -> str:
    """Say in a line how much of a recording is lost, where and why; "" where nothing is."""
    losses = [gap for gap in gaps if gap.lost_s]
    if not losses:
        return ""
    why = listed([shown(kind) for kind in dict.fromkeys(gap.kind for gap in losses)])
    lost = tr(
        "{lost_s:.2f} s of {length_s:.2f} s are missing ({why})",
        lost_s=lost_s(losses),
        length_s=length_s,
        why=why,
    )
    return tr(
        "{name}: {lost}, {losses}; what could be read was read",
        name=name,
        lost=lost,
        losses=_places(losses),
    )


def line_on_time(name: str, gaps: Sequence[Gap]) -> str:
    """Say in a line where the clock of a recording was wrong or stood still; "" for nowhere."""
    wrong = [gap for gap in gaps if gap.kind is GapKind.CLOCK]
    pauses = [gap for gap in gaps if gap.kind is GapKind.PAUSE]
    lines = []
    if wrong:
        lines.append(
            tr(
                "its clock is wrong {wrong}: pictures go on at their usual rate",
                wrong=_places(wrong),
            )
        )
    if pauses:
        length_s = sum(gap.end_s - gap.start_s for gap in pauses)
        lines.append(
            tr(
                "it has no pictures for {clock_text}, {pauses}",
                clock_text=clock_text(length_s),
                pauses=_places(pauses),
            )
        )
    return f"{name}: {'; '.join(lines)}" if lines else ""


def _places(gaps: Sequence[Gap]) -> str:
    first = tr("at {clock_text}", clock_text=clock_text(gaps[0].start_s))
    if len(gaps) == 1:
        return first
    more = len(gaps) - 1
    return tr(
        "{first} and {count} more place", "{first} and {count} more places", count=more, first=first
    )
