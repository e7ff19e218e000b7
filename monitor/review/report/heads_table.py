"""The table of where people were turned in a report, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.orientation.columns import SHARES
from monitor.review.heads import HeadsSummary, share_text
from monitor.review.ranges import RangeSummary
from monitor.review.report.formatting import UNKNOWN
from monitor.review.report.paragraphs import Paragraph
from monitor.review.segments import Segment

HEADINGS = ("Facing the front", "Aside", "Down", "Away", "Movement")
"""Of `HeadsLine.cells`."""

NOT_LISTENING = "Looking to the front is not listening, and taking notes is looking down."


@dataclass(frozen=True, slots=True)
class HeadsLine:
    """A row of the table, as text; `cells` stand below `HEADINGS`."""

    number: str
    name: str
    cells: tuple[str, ...]


def heads_lines(segments: Sequence[Segment], whole: RangeSummary) -> Iterator[HeadsLine]:
    """Yield a row for the session, and one for each part; none where nothing is known."""
    if whole.heads is None:
        return
    yield HeadsLine("", "whole session", _cells(whole.heads))
    if len(segments) > 1:
        for one in segments:
            yield HeadsLine(str(one.number), one.name, _cells(one.summary.heads))


def about_heads(whole: RangeSummary) -> Iterator[Paragraph]:
    """Yield how the table is made, where there is one."""
    if whole.heads is None:
        return
    if whole.heads.shares:
        text = (
            "Shares of the people, everyone once, seen from each place; in brackets the range in "
            "which a share lies in 9 of 10 cases. Aside is left, right or up; away, that no face "
            "was seen in a place that was not empty. Looking down was not measured on people. "
            f"{NOT_LISTENING}"
        )
    else:
        text = (
            "Where the front is nobody said, and people did not agree, so that it is not known "
            "how many faced it."
        )
    yield Paragraph(
        "Where heads were turned", f"{text} Movement is the median, in face widths a second."
    )


def _cells(heads: HeadsSummary | None) -> tuple[str, ...]:
    if heads is None:
        return (UNKNOWN,) * len(HEADINGS)
    shares = [heads.shares.get(name) for name in SHARES]
    movement = UNKNOWN if heads.movement is None else f"{heads.movement:.2f}"
    return (*(UNKNOWN if one is None else share_text(one) for one in shares), movement)
