"""What a report says, in words: the same for every kind of file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from monitor.i18n import is_english, long_date, shown, tr
from monitor.review.agreement import agreement_of
from monitor.review.lesson.moments import moments_of
from monitor.review.lesson.slides import slides_in
from monitor.review.lesson.words import Words
from monitor.review.ranges import RangeSummary, summarise_range
from monitor.review.report.formatting import SEPARATOR, TableLine
from monitor.review.report.key_figures import KeyFigure, key_figures
from monitor.review.report.method import how_it_is_made
from monitor.review.report.notes import NoteLine, note_lines
from monitor.review.report.paragraphs import (
    Paragraph,
    about_agreement,
    about_coverage,
    about_limits,
    about_observers,
    about_origin,
    about_sound,
)
from monitor.review.report.parts_table import PartLine, part_lines, totals_by_name
from monitor.review.report.quiet_tables import (
    about_heads,
    about_zones,
    heads_lines,
    moment_lines,
    moments_title,
    slide_lines,
    zone_lines,
)
from monitor.review.rescore import Rescored, stored_settings
from monitor.review.segments import Segment, end_of, segments_of
from monitor.review.zones import ZoneSummary
from monitor.sources.recorded_file import recorded_file_of
from monitor.store import EventKind, SessionRecord, SessionState
from monitor.store.files.export import plain_rows
from monitor.times import clock_text
from monitor.window import strategy_words

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True, eq=False)
class Report:
    """All that a report holds.

    Attributes:
        title: Name of the session.
        subtitle: When, where, what.
        warnings: What the reader must know first, a line each.
        figures: The numbers at its head.
        parts: The table of parts.
        totals: What parts of one name amount to together; "" where all names differ.
        heads: The table of where people were turned; empty where nothing is known of it.
        zones: The table of zones; empty where none were asked for.
        slides: The table of slides; empty where none were added.
        moments: The highest and lowest moments with their words; empty without a transcript.
        moments_title: What stands above them.
        notes: What the teacher wrote, by time.
        paragraphs: Coverage, agreement, formula, limits and origin.
        windows: The windows, for the picture.
        events: The events, for the picture.
        segments: The parts, for the picture.
        length_s: The picture's length.
        coverage: Mean share of readable people, 0..1, for the picture; None without any.
        neutral_band: Scores within +-this of 0 are neutral.
    """

    title: str
    subtitle: str
    warnings: tuple[str, ...]
    figures: tuple[KeyFigure, ...]
    parts: tuple[PartLine, ...]
    totals: str
    heads: tuple[TableLine, ...]
    zones: tuple[TableLine, ...]
    slides: tuple[TableLine, ...]
    moments: tuple[TableLine, ...]
    moments_title: str
    notes: tuple[NoteLine, ...]
    paragraphs: tuple[Paragraph, ...]
    windows: pd.DataFrame
    events: pd.DataFrame
    segments: tuple[Segment, ...]
    length_s: float
    coverage: float | None
    neutral_band: float


def report_of(
    record: SessionRecord,
    windows: pd.DataFrame,
    events: pd.DataFrame,
    rescored: Rescored | None = None,
    zones: Sequence[ZoneSummary] = (),
    *,
    words: Words | None = None,
) -> Report:
    """Return what the report of a session says.

    Args:
        record: The session.
        windows: Its windows, as `SessionStore` gives them.
        events: Its events, likewise.
        rescored: The session with another strategy, to be shown in place of what the class saw.
        zones: What its zones amount to, where they are to be in it.
        words: What was said; None or empty without a transcript.
    """
    settings = stored_settings(record)
    if rescored is not None:
        windows, settings = rescored.windows, rescored.settings
    length_s = max(record.length_s, end_of(windows, events))
    whole = summarise_range(windows, 0.0, length_s)
    segments = segments_of(windows, events, length_s)
    agreement = agreement_of(events)
    moments = moments_of(windows, length_s, words) if words else ()
    changes = () if rescored else tuple(_changes_in_class(events))
    return Report(
        title=record.info.title or tr("Session {session_id}", session_id=record.info.session_id),
        subtitle=_subtitle(record, length_s),
        warnings=(*_warnings(record, whole), *_about_scoring(rescored)),
        figures=key_figures(whole, agreement, settings.strategy),
        parts=tuple(part_lines(segments)),
        totals=totals_by_name(segments),
        heads=tuple(heads_lines(segments, whole)),
        zones=tuple(zone_lines(zones)),
        slides=tuple(slide_lines(slides_in(windows, events, length_s), events)),
        moments=tuple(moment_lines(moments)),
        moments_title=moments_title(moments),
        notes=tuple(note_lines(events)),
        paragraphs=(
            about_coverage(record, whole, windows),
            about_agreement(agreement),
            *about_observers(record, windows, events),
            Paragraph(
                tr("How it is made"),
                " ".join((how_it_is_made(settings, record.info.classes, whole), *changes)),
            ),
            *about_heads(whole),
            *about_sound(events),
            *about_zones(zones),
            about_limits(settings.strategy),
            about_origin(record, has_words=bool(words)),
        ),
        windows=windows,
        events=events,
        segments=segments,
        length_s=length_s,
        coverage=whole.coverage,
        neutral_band=settings.neutral_band,
    )


def _subtitle(record: SessionRecord, length_s: float) -> str:
    info = record.info
    start = info.started_at.astimezone()
    if recorded_file_of(info.settings) is not None:  # nobody knows when it was made
        when = tr("Recording {source}, analysed {date}", source=info.source, date=long_date(start))
        return SEPARATOR.join(filter(None, (when, info.room, info.course)))
    end = start + timedelta(seconds=length_s)
    day = f"{start:%A} {long_date(start)}" if is_english() else long_date(start)
    when = f"{day}, {start:%H:%M}\N{EN DASH}{end:%H:%M}"
    return SEPARATOR.join(filter(None, (when, info.room, info.course)))


def _warnings(record: SessionRecord, whole: RangeSummary) -> Iterator[str]:
    if record.state is SessionState.INTERRUPTED:
        yield tr(
            "Interrupted: the program stopped, and the session ends with what was kept by then."
        )
    if record.state is SessionState.RUNNING:
        yield tr("Still running: this is what was kept until now.")
    if whole.score is None:
        yield tr("No result: at no time were enough people readable.")


def _about_scoring(rescored: Rescored | None) -> Iterator[str]:
    if rescored is not None:
        notes = " ".join(rescored.notes)
        yield (
            tr(
                "Not what the class saw: scored again as '{strategy}', from {basis}. {notes}",
                strategy=strategy_words(rescored.settings.strategy),
                basis=shown(rescored.basis),
                notes=notes,
            )
        ).rstrip()


def _changes_in_class(events: pd.DataFrame) -> Iterator[str]:
    changes = events[(events["kind"] == EventKind.SETTING.value) & (events["label"] == "strategy")]
    for row in plain_rows(changes):
        yield tr(
            "From {clock_text} on: {detail}.",
            clock_text=clock_text(row["time_s"]),
            detail=strategy_words(row["detail"]),
        )
