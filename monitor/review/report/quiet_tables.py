"""The quiet tables of a report: where people were turned, zones, and moments with their words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from monitor.i18n import decimals, marked, shown, tr
from monitor.orientation.columns import SHARES
from monitor.review.heads import HeadsSummary, share_text
from monitor.review.lesson.moments import Moment
from monitor.review.ranges import RangeSummary
from monitor.review.report.formatting import SEPARATOR, UNKNOWN, TableLine, gauge_text, per_cent
from monitor.review.report.paragraphs import Paragraph
from monitor.review.segments import Segment, SegmentGroup
from monitor.review.zones import ZoneSummary
from monitor.store import EventKind
from monitor.times import clock_text
from monitor.types import State

if TYPE_CHECKING:
    import pandas as pd

HEADINGS = (
    marked("Facing the front"),
    marked("Aside"),
    marked("Down"),
    marked("Away"),
    marked("Movement"),
)
"""Of the cells."""

ZONE_HEADINGS = (
    marked("Gauge"),
    marked("Facing the front"),
    marked("Most people"),
    marked("With a result"),
)
"""Of the cells."""

MOMENT_HEADINGS = (marked("From"), marked("Gauge"))
"""Of the cells."""

SLIDE_HEADINGS = (marked("Up"), marked("Times"), marked("Gauge"))
"""Of the cells."""

NOTHING_SAID = marked("nothing was said")
"""In the place of words."""

NOT_LISTENING = marked("Looking to the front is not listening, and taking notes is looking down.")


def heads_lines(segments: Sequence[Segment], whole: RangeSummary) -> Iterator[TableLine]:
    """Yield a row for the session, and one for each part; none where nothing is known."""
    if whole.heads is None:
        return
    yield TableLine("", tr("whole session"), _cells(whole.heads))
    if len(segments) > 1:
        for one in segments:
            yield TableLine(str(one.number), one.shown_name, _cells(one.summary.heads))


def about_heads(whole: RangeSummary) -> Iterator[Paragraph]:
    """Yield how the table is made, where there is one."""
    if whole.heads is None:
        return
    if whole.heads.shares:
        text = tr(
            "Shares of the people, everyone once, seen from each place; in "
            "brackets the range in which a share lies in 9 of 10 cases. Aside is "
            "left, right or up; away, that no face was seen in a place that was "
            "not empty. Looking down was not measured on people. {not_listening}",
            not_listening=shown(NOT_LISTENING),
        )
    else:
        text = tr(
            "Where the front is nobody said, and people did not agree, so that it "
            "is not known how many faced it."
        )
    yield Paragraph(
        tr("Where heads were turned"),
        tr("{words} Movement is the median, in face widths a second.", words=text),
    )


def _cells(heads: HeadsSummary | None) -> tuple[str, ...]:
    if heads is None:
        return (UNKNOWN,) * len(HEADINGS)
    shares = [heads.shares.get(name) for name in SHARES]
    movement = UNKNOWN if heads.movement is None else decimals(heads.movement, ".2f")
    return (*(UNKNOWN if one is None else share_text(one) for one in shares), movement)


def zone_lines(zones: Sequence[ZoneSummary]) -> Iterator[TableLine]:
    """Yield a row for each zone."""
    for one in zones:
        whole = one.summary
        gauge = shown(State.NO_DATA)
        if whole.gauge is not None:
            gauge = gauge_text(whole.gauge, whole.gauge_interval)
        facing = None if whole.heads is None else whole.heads.facing
        yield TableLine(
            "",
            shown(one.zone.name),
            (
                gauge,
                UNKNOWN if facing is None else share_text(facing),
                str(one.people),
                per_cent(whole.scored_s / whole.length_s if whole.length_s else None),
            ),
        )


def about_zones(zones: Sequence[ZoneSummary]) -> Iterator[Paragraph]:
    """Yield what zones are, where there are any."""
    if zones:
        yield Paragraph(
            tr("Zones"),
            tr(
                "Parts of the picture, made anew from numbers of each face; left is left in "
                "the picture, and the front is where the camera is. A zone has no "
                "result while it, or the rest of the room beside the zones that are "
                "shown, holds fewer people than the least group. Zones differ by who "
                "sits there and how well the camera sees them."
            ),
        )


def slide_lines(slides: Sequence[SegmentGroup], events: pd.DataFrame) -> Iterator[TableLine]:
    """Yield a row for each slide, with its title where it has one."""
    rows = events[events["kind"] == EventKind.SLIDE.value]
    titles = dict(zip(rows["label"], rows["detail"], strict=True))
    no_data = shown(State.NO_DATA)
    for one in slides:
        cells = (
            clock_text(one.length_s),
            str(one.count),
            no_data if one.gauge is None else gauge_text(one.gauge, one.gauge_interval),
        )
        yield TableLine("", SEPARATOR.join(filter(None, (one.name, titles.get(one.name)))), cells)


def moment_lines(moments: Sequence[Moment]) -> Iterator[TableLine]:
    """Yield a row for each moment, by time; its name is what was said."""
    for one in sorted(moments, key=lambda moment: moment.start_s):
        cells = (
            clock_text(one.start_s),
            gauge_text(one.summary.gauge, one.summary.gauge_interval),
        )
        yield TableLine(
            tr("high") if one.is_high else tr("low"), one.quote or shown(NOTHING_SAID), cells
        )


def moments_title(moments: Sequence[Moment]) -> str:
    """Return what stands above them; "" where there are none."""
    if not moments:
        return ""
    seconds = round(moments[0].summary.length_s)
    return tr(
        "Highest and lowest {seconds} seconds, and what was said then, which need not be why",
        seconds=seconds,
    )
