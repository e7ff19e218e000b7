"""What a report says, in words: the same for every kind of file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from string import ascii_lowercase
from typing import TYPE_CHECKING

from monitor.plots.formula import neutral_band
from monitor.review.agreement import SessionAgreement, agreement_of
from monitor.review.ranges import RangeSummary, summarise_range
from monitor.review.report.method import how_it_is_made
from monitor.review.rescore import Rescored, stored_settings
from monitor.review.segments import Segment, by_name, end_of, fell_most, rose_most, segments_of
from monitor.review.spans import spans_of
from monitor.store import EventKind, SessionRecord, SessionState
from monitor.store.files.export import plain_rows
from monitor.times import clock_text
from monitor.types import State

if TYPE_CHECKING:
    import pandas as pd

UNKNOWN = "\N{EN DASH}"
_MINUS = "\N{MINUS SIGN}"
_BETWEEN = "  \N{MIDDLE DOT}  "
_LEAST_TOLD_S = 1.0


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A number at the head of the report.

    Attributes:
        name: What it is.
        value: The number.
        detail: One line below it.
    """

    name: str
    value: str
    detail: str


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
        return "no data" if self.gauge is None else _gauge(self.gauge, self.interval)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note of the teacher; `letter` is on the picture too."""

    letter: str
    time_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Something to read below the numbers."""

    title: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """All that a report holds.

    Attributes:
        title: Name of the session.
        subtitle: When, where, what.
        warnings: What the reader must know first, a line each.
        figures: The numbers at its head.
        parts: The table of parts.
        together: What parts of one name amount to together; "" where all names differ.
        notes: What the teacher wrote, by time.
        paragraphs: Coverage, agreement, formula, limits and origin.
        windows: The windows, for the picture.
        events: The events, for the picture.
        segments: The parts, for the picture.
        length_s: The picture's length.
        neutral_band: Scores within +-this of 0 are neutral.
    """

    title: str
    subtitle: str
    warnings: tuple[str, ...]
    figures: tuple[KeyFigure, ...]
    parts: tuple[PartLine, ...]
    together: str
    notes: tuple[NoteLine, ...]
    paragraphs: tuple[Paragraph, ...]
    windows: pd.DataFrame
    events: pd.DataFrame
    segments: tuple[Segment, ...]
    length_s: float
    neutral_band: float


def report_of(
    record: SessionRecord,
    windows: pd.DataFrame,
    events: pd.DataFrame,
    rescored: Rescored | None = None,
) -> Report:
    """Return what the report of a session says.

    Args:
        record: The session.
        windows: Its windows, as `SessionStore` gives them.
        events: Its events, likewise.
        rescored: The session with another strategy, to be shown in place of what the class saw.
    """
    settings = stored_settings(record)
    if rescored is not None:
        windows, settings = rescored.windows, rescored.settings
    length_s = max(record.length_s, end_of(windows, events))
    whole = summarise_range(windows, 0.0, length_s)
    segments = segments_of(windows, events, length_s)
    agreement = agreement_of(events)
    changes = () if rescored else tuple(_changes_in_class(events))
    return Report(
        title=record.info.title or f"Session {record.info.session_id}",
        subtitle=_subtitle(record, length_s),
        warnings=(*_warnings(record, whole), *_about_scoring(rescored)),
        figures=_key_figures(whole, agreement),
        parts=tuple(_part_lines(segments)),
        together=_segment_group(segments),
        notes=tuple(_notes(events)),
        paragraphs=(
            _about_coverage(record, whole, windows),
            _about_agreement(agreement),
            Paragraph(
                "How it is made",
                " ".join((how_it_is_made(settings, record.info.classes, whole), *changes)),
            ),
            _ABOUT_LIMITS,
            _about_origin(record),
        ),
        windows=windows,
        events=events,
        segments=segments,
        length_s=length_s,
        neutral_band=neutral_band(settings),
    )


def _subtitle(record: SessionRecord, length_s: float) -> str:
    info = record.info
    start = info.started_at.astimezone()
    end = start + timedelta(seconds=length_s)
    when = f"{start:%A} {start.day} {start:%B %Y}, {start:%H:%M}\N{EN DASH}{end:%H:%M}"
    return _BETWEEN.join(filter(None, (when, info.room, info.course)))


def _warnings(record: SessionRecord, whole: RangeSummary) -> Iterator[str]:
    if record.state is SessionState.INTERRUPTED:
        yield "Interrupted: the program stopped, and the session ends with what was kept by then."
    if record.state is SessionState.RUNNING:
        yield "Still running: this is what was kept until now."
    if whole.score is None:
        yield "No result: at no time were enough people readable."


def _about_scoring(rescored: Rescored | None) -> Iterator[str]:
    if rescored is not None:
        notes = " ".join(rescored.notes)
        yield (
            f"Not what the class saw: scored again as '{rescored.settings.strategy}', from "
            f"{rescored.basis}. {notes}"
        ).rstrip()


def _key_figures(whole: RangeSummary, agreement: SessionAgreement) -> tuple[KeyFigure, ...]:
    marks = agreement.overall
    told = f"{marks.agreed} of {marks.total}" if marks.total else UNKNOWN
    trend = None if whole.trend_per_min is None else 10 * whole.trend_per_min
    return (
        KeyFigure("Mean gauge", _whole_number(whole.gauge), _about_mean(whole)),
        KeyFigure("Trend", _signed(trend), "points in ten minutes"),
        KeyFigure("Length", clock_text(whole.length_s), _without_data(whole)),
        KeyFigure("Readable", _per_cent(whole.coverage), "of those seen, on average"),
        KeyFigure("Gauge was right", told, _interval(agreement) or "nothing was marked"),
    )


def _part_lines(segments: Sequence[Segment]) -> Iterator[PartLine]:
    rose, fell = rose_most(segments), fell_most(segments)
    for one in segments:
        part = one.summary
        remark = "rose most" if one is rose else "fell most" if one is fell else ""
        no_data = part.no_data_s / part.length_s
        yield PartLine(
            number=str(one.number),
            name=_BETWEEN.join(filter(None, (one.name, one.detail))),
            remark=remark,
            start=clock_text(part.start_s),
            length=clock_text(part.length_s),
            gauge=part.gauge,
            interval=part.gauge_interval,
            change=_signed(one.change),
            trend=_signed(part.trend_per_min, digits=1),
            coverage=_per_cent(part.coverage),
            no_data=_per_cent(no_data) if part.no_data_s >= _LEAST_TOLD_S else "",
        )


def _segment_group(segments: Sequence[Segment]) -> str:
    told = [
        f"{one.name} {_gauge(one.gauge, one.gauge_interval)}, "
        f"{one.count} parts, {clock_text(one.length_s)}"
        for one in by_name(segments)
        if one.count > 1
    ]
    return f"Taken together: {'; '.join(told)}" if told else ""


def _notes(events: pd.DataFrame) -> Iterator[NoteLine]:
    notes = events[events["kind"] == EventKind.NOTE.value].sort_values("time_s", kind="stable")
    for number, row in enumerate(plain_rows(notes)):
        text = _BETWEEN.join(filter(None, (row["label"], row["detail"])))
        yield NoteLine(_letter(number), row["time_s"], " ".join(text.split()))


def _letter(number: int) -> str:
    """Return a .. z, then a2 .. z2, and so on."""
    again, place = divmod(number, len(ascii_lowercase))
    return f"{ascii_lowercase[place]}{again + 1 if again else ''}"


def _about_coverage(record: SessionRecord, whole: RangeSummary, windows: pd.DataFrame) -> Paragraph:
    words = []
    if whole.coverage is not None:
        most = int(windows["seen"].max())
        words.append(
            f"Of the people seen in the last minute (at most {most}), {_per_cent(whole.coverage)} "
            "were readable on average."
        )
    if whole.no_data_s >= _LEAST_TOLD_S:
        reasons = _reasons(record, whole, windows)
        words.append(f"{clock_text(whole.no_data_s)} are without a result: {reasons}.")
    words.append(f"Groups of fewer than {record.min_people} readable people get no result.")
    return Paragraph("What it rests on", " ".join(words))


def _reasons(record: SessionRecord, whole: RangeSummary, windows: pd.DataFrame) -> str:
    """Why there was no result, and for how long."""
    seconds = spans_of(windows).lengths_s
    empty = windows["state"] == State.NO_DATA.value
    small = empty & (windows["people"] < record.min_people)
    reasons = {
        "nothing was recorded (pause, sleep)": whole.gap_s,
        f"fewer than {record.min_people} people were readable": float(seconds[small].sum()),
        "too small a share was readable": float(seconds[empty & ~small].sum()),
    }
    told = [
        f"{clock_text(time_s)} in which {reason}"
        for reason, time_s in reasons.items()
        if time_s >= _LEAST_TOLD_S
    ]
    return ", ".join(told)


def _about_agreement(agreement: SessionAgreement) -> Paragraph:
    marks = agreement.overall
    if not marks.total:
        text = "Nobody marked whether they agreed with the gauge, so this session cannot say."
        return Paragraph("Was it right?", text)
    by_state = ", ".join(
        f"{state.value} {one.agreed} of {one.total}"
        for state, one in agreement.by_state.items()
        if one.total and state is not State.NO_DATA
    )
    text = (
        f"The teacher agreed with the gauge at {marks.agreed} of {marks.total} marked moments "
        f"({_interval(agreement)}); by what it said: {by_state}. Marked moments are chosen, so "
        "they need not speak for the rest."
    )
    return Paragraph("Was it right?", text)


def _changes_in_class(events: pd.DataFrame) -> Iterator[str]:
    changes = events[(events["kind"] == EventKind.SETTING.value) & (events["label"] == "strategy")]
    for row in plain_rows(changes):
        yield f"From {clock_text(row['time_s'])} on: {row['detail']}."


_ABOUT_LIMITS = Paragraph(
    "What it cannot say",
    "It shows expressions, which are not feelings and not attention. A single face is read wrongly "
    "one time in six at best, more often where it is small, turned or covered. Parts differ for "
    "many reasons besides what was taught. It is a hint for the person who teaches, about the "
    "lecture, and not for grading or discipline. In the European Union, inferring emotions in "
    "education is prohibited except for medical or safety reasons.",
)


def _about_origin(record: SessionRecord) -> Paragraph:
    info = record.info
    kept = "also numbers of each face" if record.per_person else "numbers of the class alone"
    text = (
        f"Session {info.session_id}, from {info.source}, with the network '{info.model}'. Kept: "
        f"{kept}, no pictures. Classroom Monitor {record.app_version}."
    )
    if info.consent_note:
        text += f" How people were told and asked: {' '.join(info.consent_note.split())}"
    return Paragraph("Where it comes from", text)


def _about_mean(whole: RangeSummary) -> str:
    if whole.gauge_interval is None:
        return "50 is the middle"
    return f"90 % range {_range(whole.gauge_interval)}"


def _without_data(whole: RangeSummary) -> str:
    if not whole.scored_s:
        return "none of it with a result"
    if whole.no_data_s < _LEAST_TOLD_S:
        return "with a result throughout"
    return f"{clock_text(whole.no_data_s)} without data"


def _interval(agreement: SessionAgreement) -> str:
    found = agreement.overall.interval
    if found is None:
        return ""
    low, high = (round(100 * share) for share in found)
    return f"95 % interval {low}\N{EN DASH}{high} %"


def _range(ends: tuple[float, float]) -> str:
    return f"{ends[0]:.0f}\N{EN DASH}{ends[1]:.0f}"


def _gauge(value: float | None, interval: tuple[float, float] | None) -> str:
    """Return e.g. '58 (52\N{EN DASH}64)'."""
    return f"{_whole_number(value)}{'' if interval is None else f' ({_range(interval)})'}"


def _whole_number(value: float | None) -> str:
    return UNKNOWN if value is None else f"{value:.0f}"


def _per_cent(share: float | None) -> str:
    return UNKNOWN if share is None else f"{100 * share:.0f} %"


def _signed(points: float | None, digits: int = 0) -> str:
    if points is None:
        return UNKNOWN
    rounded = round(points, digits) + 0.0  # no minus before a zero
    sign = "+" if rounded > 0 else _MINUS if rounded < 0 else ""
    return f"{sign}{abs(rounded):.{digits}f}"
