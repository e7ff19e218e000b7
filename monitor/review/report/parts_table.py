"""The table of a report's parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from monitor.i18n import tr
from monitor.review.report.formatting import (
    SEPARATOR,
    SHORTEST_SHOWN_S,
    gauge_text,
    per_cent,
    signed,
)
from monitor.review.segments import Segment, by_name, fell_most, part_name, rose_most
from monitor.times import clock_text


@dataclass(frozen=True, slots=True)
class PartLine:
    """A row of the table of parts; all but `gauge` as text.

    Attributes:
        number: As on the picture.
        name: What the teacher called it.
        remark: 'rose most', 'fell most', or "".
        start: When it began.
        length: How long it was.
        gauge: Its mean, 0..100, for the bar; None without a result.
        interval: Both ends of its 90 % interval, likewise; None where it has none.
        change: Points above the part before it.
        trend: Points a minute.
        coverage: Share of readable people.
        no_data: Share of its time without a result.
    """

    number: str
    name: str
    remark: str
    start: str
    length: str
    gauge: float | None
    interval: tuple[float, float] | None
    change: str
    trend: str
    coverage: str
    no_data: str

    @property
    def gauge_words(self) -> str:
        """The gauge as text, e.g. '58 (52\N{EN DASH}64)'."""
        return tr("no data") if self.gauge is None else gauge_text(self.gauge, self.interval)


def part_lines(segments: Sequence[Segment]) -> Iterator[PartLine]:
    """Yield a row for each part."""
    rose, fell = rose_most(segments), fell_most(segments)
    for one in segments:
        part = one.summary
        remark = tr("rose most") if one is rose else tr("fell most") if one is fell else ""
        no_data = part.no_data_s / part.length_s
        yield PartLine(
            number=str(one.number),
            name=SEPARATOR.join(filter(None, (one.shown_name, one.detail))),
            remark=remark,
            start=clock_text(part.start_s),
            length=clock_text(part.length_s),
            gauge=part.gauge,
            interval=part.gauge_interval,
            change=signed(one.change),
            trend=signed(part.trend_per_min, digits=1),
            coverage=per_cent(part.coverage),
            no_data=per_cent(no_data) if part.no_data_s >= SHORTEST_SHOWN_S else "",
        )


def totals_by_name(segments: Sequence[Segment]) -> str:
    """Return what parts of one name amount to together; "" where all names differ."""
    totals = [
        tr(
            "{name} {gauge_text}, {value} parts, {clock_text}",
            name=part_name(one.name),
            gauge_text=gauge_text(one.gauge, one.gauge_interval),
            value=one.count,
            clock_text=clock_text(one.length_s),
        )
        for one in by_name(segments)
        if one.count > 1
    ]
    return tr("Taken together: {totals}", totals="; ".join(totals)) if totals else ""
