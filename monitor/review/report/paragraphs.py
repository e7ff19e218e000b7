"""The paragraphs below a report's numbers: what they rest on, and what they cannot say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.config import StrategyName
from monitor.emotion.naming import network_words
from monitor.i18n import shown, tr
from monitor.plots.formula import NOT_FEELINGS
from monitor.review.agreement import SessionAgreement
from monitor.review.observers.intervals import has_codes
from monitor.review.ranges import RangeSummary
from monitor.review.report.formatting import SHORTEST_SHOWN_S, interval_95, per_cent
from monitor.signals import Signal
from monitor.sound.records import talk_summary
from monitor.sound.wording import talk_words, what_it_is_not
from monitor.store import SessionRecord
from monitor.store.files.derived import stretches_in
from monitor.tables.spans import spans_of
from monitor.times import clock_text
from monitor.types import State

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Something to read below the numbers."""

    title: str
    text: str


def about_coverage(record: SessionRecord, whole: RangeSummary, windows: pd.DataFrame) -> Paragraph:
    """Return how many people were readable, and where and why there was no result."""
    words = []
    if whole.coverage is not None:
        most = int(windows["seen"].max())
        words.append(
            tr(
                "Of the people seen in the last minute (at most {most}), {coverage} "
                "were readable on average.",
                most=most,
                coverage=per_cent(whole.coverage),
            )
        )
    if whole.no_data_s >= SHORTEST_SHOWN_S:
        reasons = _reasons(record, whole, windows)
        words.append(
            tr(
                "{clock_text} are without a result: {reasons}.",
                clock_text=clock_text(whole.no_data_s),
                reasons=reasons,
            )
        )
    words.append(
        tr(
            "Groups of fewer than {min_people} readable people get no result.",
            min_people=record.min_people,
        )
    )
    return Paragraph(tr("What it rests on"), " ".join(words))


def _reasons(record: SessionRecord, whole: RangeSummary, windows: pd.DataFrame) -> str:
    """Why there was no result, and for how long."""
    seconds = spans_of(windows).lengths_s
    empty = windows["state"] == State.NO_DATA.value
    small = empty & (windows["people"] < record.min_people)
    of_heads = record.info.strategy == "facing"
    other = (
        tr("it was not known where the front is")
        if of_heads
        else tr("too small a share was readable")
    )
    reasons = {
        tr("nothing was recorded (pause, sleep)"): whole.gap_s,
        tr("fewer than {min_people} people were readable", min_people=record.min_people): float(
            seconds[small].sum()
        ),
        other: float(seconds[empty & ~small].sum()),
    }
    long_enough = [
        tr("{clock_text} in which {reason}", clock_text=clock_text(time_s), reason=reason)
        for reason, time_s in reasons.items()
        if time_s >= SHORTEST_SHOWN_S
    ]
    return ", ".join(long_enough)


def about_agreement(agreement: SessionAgreement) -> Paragraph:
    """Return how often the teacher agreed with the gauge."""
    marks = agreement.overall
    if not marks.total:
        text = tr("Nobody marked whether they agreed with the gauge, so this session cannot say.")
        return Paragraph(tr("Was it right?"), text)
    by_state = ", ".join(
        tr("{state} {agreed} of {total}", state=shown(state), agreed=one.agreed, total=one.total)
        for state, one in agreement.by_state.items()
        if one.total and state is not State.NO_DATA
    )
    text = tr(
        "The teacher agreed with the gauge at {agreed} of {total} marked moments "
        "({interval_95}); by what it said: {by_state}. Marked moments are chosen, "
        "so they need not speak for the rest.",
        agreed=marks.agreed,
        total=marks.total,
        interval_95=interval_95(marks.interval),
        by_state=by_state,
    )
    return Paragraph(tr("Was it right?"), text)


def about_observers(
    record: SessionRecord, windows: pd.DataFrame, events: pd.DataFrame
) -> Iterator[Paragraph]:
    """Yield how far observers and the gauge agree, where somebody coded the session."""
    if not has_codes(events):
        return
    from monitor.review.observers.sentences import all_sentences
    from monitor.review.observers.trust import trust_of

    lines = all_sentences(trust_of(record, windows, events))
    yield Paragraph(tr("What observers say"), " ".join(lines))


def about_sound(events: pd.DataFrame) -> Iterator[Paragraph]:
    """Yield how much was spoken, where the room was listened to."""
    stretches = stretches_in(events)
    if stretches:
        words = talk_words(talk_summary(stretches))
        yield Paragraph(tr("Talk and pause"), f"{words[0].upper()}{words[1:]}. {what_it_is_not()}")


def about_limits(strategy: StrategyName) -> Paragraph:
    """Return what a gauge of this strategy cannot say."""
    hint = tr(
        "Parts differ for many reasons besides what was taught. It is a hint for the "
        "person who teaches, about the lecture, and not for grading or discipline."
    )
    if strategy == "facing":
        text = tr(
            "It shows where heads are turned, and no expression. Looking to the front is "
            "not listening, and taking notes is looking down. {hint} Whether counting who "
            "faces the front is allowed is for the school to find out.",
            hint=hint,
        )
    else:
        text = tr(
            "{not_feelings}. A single face is read wrongly one time in six on pictures "
            "such as the network has learned from, two times in five on pictures of "
            "another kind, more often where it is small, turned or covered. {hint} In the "
            "European Union, inferring emotions in education is prohibited except for "
            "medical or safety reasons.",
            not_feelings=shown(NOT_FEELINGS),
            hint=hint,
        )
    return Paragraph(tr("What it cannot say"), text)


def about_origin(record: SessionRecord, *, has_words: bool = False) -> Paragraph:
    """Return what the session was read from and by, and what was kept."""
    info = record.info
    is_without = record.signal is Signal.ORIENTATION
    network = (
        tr("nothing, for no expressions were read") if is_without else network_words(info.model)
    )
    kept = (
        tr("also numbers of each face") if record.per_person else tr("numbers of the class alone")
    )
    words = tr(", the words of a transcript that was added") if has_words else ""
    text = tr(
        "Session {session_id}, from {source}. What read the faces: {network}. "
        "Kept: {kept}{words}, no pictures. Classroom Monitor {app_version}.",
        session_id=info.session_id,
        source=info.source,
        network=network,
        kept=kept,
        words=words,
        app_version=record.app_version,
    )
    if info.consent_note:
        text += tr(
            " How people were told and asked: {split}", split=" ".join(info.consent_note.split())
        )
    return Paragraph(tr("Where it comes from"), text)
