"""What the window says, in words: from an update to a few short lines. No Qt here."""

from __future__ import annotations

import textwrap
from datetime import datetime

from monitor.classes import Classes
from monitor.config import WindowSettings
from monitor.gauge.face import sentence as sentence  # noqa: PLC0414 - said here with all else
from monitor.i18n import date_and_time, shown, tr
from monitor.live import LiveStatus, LiveUpdate
from monitor.plots.formula import NOT_FEELINGS, RATIO, gauge_formula
from monitor.plots.rounding import per_cent, whole
from monitor.store import SessionRecord, SessionState
from monitor.types import SessionInfo, WindowSummary
from monitor.ui.widgets.heads_wording import NOT_LISTENING
from monitor.window import STRATEGY_LINES
from monitor.window.strategies.base import WindowResult, counted_share, note_on
from monitor.window.strategies.registry import RATIOS

PREVIEW = tr("Preview \N{EN DASH} nothing is stored")

FORMULA: tuple[str, ...] = (
    (
        tr(
            "50 is as many positive as negative expressions: {gauge_formula}, over the "
            "last {{length_s:g}} seconds.",
            gauge_formula=gauge_formula(RATIO),
        )
    ),
    f"{shown(NOT_FEELINGS)}.",
)
"""How the strategies whose score is a ratio come about, a paragraph each."""

FORMULA_OF_SHARES: tuple[str, ...] = (
    (
        tr(
            "How many people show positive expressions (P), less how many show negative "
            "ones (N), everyone counted once over the last {length_s:g} seconds, estimated "
            "{how}."
        )
    ),
    (
        tr(
            "The soft band is the range in which this lies in 9 of 10 cases, and the gauge "
            "says interested or bored only where the whole band is beyond the middle."
        )
    ),
    tr(
        "{not_feelings}; 50 is the middle, where as many people show positive as negative ones.",
        not_feelings=shown(NOT_FEELINGS),
    ),
)
"""The same of `balance`."""

FORMULA_OF_FACING: tuple[str, ...] = (
    (
        tr(
            "How many of the people face the front, from 0 to 100 %, everyone counted once "
            "over the last {length_s:g} seconds; no expression counts."
        )
    ),
    (
        tr(
            "The front is seen from each place. The soft band is the range in which the "
            "share lies in 9 of 10 cases."
        )
    ),
    NOT_LISTENING,
)
"""The same of `facing`."""

_WITH_SHARES = tr("without what it takes for granted from the faces that it was trained on")
_WITHOUT_SHARES = tr(
    "as if it had been trained on all classes equally often, which it does not say"
)

FORMULA_OF_TRAINED: tuple[str, ...] = (
    tr("50 is the middle, over the last {length_s:g} seconds; {line}."),
    f"{shown(NOT_FEELINGS)}.",
)
"""The same of the trained strategies, and of plug-ins."""

_TOOLTIP_LETTERS = 84

_SESSION_STATES = {
    SessionState.RUNNING: tr("running"),
    SessionState.ENDED: tr("complete"),
    SessionState.INTERRUPTED: tr("interrupted, kept up to then"),
}


def explain_gauge(settings: WindowSettings, classes: Classes) -> str:
    """Return how the gauge comes about with the strategy in force, for a tooltip."""
    name = settings.strategy
    how = _WITH_SHARES if classes.training_shares else _WITHOUT_SHARES
    text = FORMULA if name in RATIOS else FORMULA_OF_TRAINED
    if name == "balance":
        text = FORMULA_OF_SHARES
    counts = classes.formula
    if name == "facing":
        text, counts = FORMULA_OF_FACING, ""
    line = STRATEGY_LINES[name]
    parts = [part.format(length_s=settings.length_s, line=line, how=how) for part in text]
    return "\n".join(textwrap.fill(part, _TOOLTIP_LETTERS) for part in (*parts, counts) if part)


def explain_mix(settings: WindowSettings) -> str:
    """Return what the bars of classes are of, in a sentence."""
    if settings.strategy == "balance":
        return tr(
            "Estimated shares of the people, everyone counted once over the last "
            "{length_s:g} seconds",
            length_s=settings.length_s,
        )
    return tr(
        "Mix of the last {length_s:g} seconds, as the gauge weighs readings",
        length_s=settings.length_s,
    )


def score_note(summary: WindowSummary, settings: WindowSettings) -> tuple[str, str]:
    """Return in a few words and in a sentence that a ratio rests on little; else "" and ""."""
    mix, score = summary.mean_probabilities, summary.score
    if mix is None or score is None or settings.strategy not in RATIOS:
        return "", ""
    note = note_on(WindowResult(mix, score, summary.score_low, summary.score_high), summary.classes)
    if not note:
        return "", ""
    counted = counted_share(mix, summary.classes)
    return tr("Rests on {counted:.0f} %\nof the mix", counted=100 * counted), sentence(note)


def interval_words(interval: tuple[float, float] | None) -> str:
    """Return e.g. 'between 41 and 62 in 9 of 10 cases'; "" without an interval."""
    if interval is None:
        return ""
    low, high = interval
    return tr("between {low} and {high} in 9 of 10 cases", low=whole(low), high=whole(high))


def status_parts(status: LiveStatus) -> tuple[str, ...]:
    """Return camera rate, readings, latency and skipped frames, each in a few words."""
    parts = []
    if status.camera_fps is not None:
        parts.append(tr("Camera {camera_fps:.0f} fps", camera_fps=status.camera_fps))
    if status.readings_per_s is not None:
        parts.append(
            tr("{readings_per_s:.1f} readings per second", readings_per_s=status.readings_per_s)
        )
    if status.latency_s is not None:
        parts.append(
            tr("{latency_s:.0f} ms from picture to gauge", latency_s=1000 * status.latency_s)
        )
    if status.captured:
        parts.append(
            tr(
                "{dropped} of {captured} pictures skipped",
                dropped=status.dropped,
                captured=status.captured,
            )
        )
    if status.min_face_px is not None:
        parts.append(tr("faces from {min_face_px} px", min_face_px=status.min_face_px))
    if status.scan_every is not None:
        parts.append(tr("a closer look every {scan_every} pictures", scan_every=status.scan_every))
    return tuple(parts)


def session_line(update: LiveUpdate) -> str:
    """Return what is kept, for somebody who asks whether they are filmed."""
    if update.session is None:
        return PREVIEW
    if update.session.settings.get("per_person"):
        return tr("Recording numbers per face, no pictures")
    return tr("Recording numbers, no pictures")


def saved_line(session: SessionInfo, length_s: float) -> str:
    """Return what a session that has ended is found by."""
    return tr(
        "Session saved: {started_at}, {length_s}",
        started_at=local_time(session.started_at),
        length_s=duration(length_s),
    )


def session_details(record: SessionRecord) -> str:
    """Return in one line what the list of sessions has no column for."""
    count = record.window_count
    results = tr("{count} result", "{count} results", count=count)
    parts = [record.info.source, _SESSION_STATES[record.state], results]
    if record.mean_coverage is not None:
        parts.append(
            tr(
                "{mean_coverage} of the faces readable on average",
                mean_coverage=per_cent(record.mean_coverage),
            )
        )
    parts.append(
        tr("numbers of each face") if record.per_person else tr("numbers of the class alone")
    )
    if record.damage:
        parts.insert(0, tr("damaged: {damage}", damage=record.damage))
    return "  \N{MIDDLE DOT}  ".join(parts)


def local_time(moment: datetime) -> str:
    """Return date and time to the minute, in the local time zone."""
    return date_and_time(moment)


def duration(length_s: float) -> str:
    """Return e.g. '38 s', '42 min', '1 h 05 min'."""
    if length_s < 60:
        return tr("{seconds:.0f} s", seconds=length_s)
    hours, minutes = divmod(int(length_s // 60), 60)
    return (
        tr("{hours} h {minutes:02d} min", hours=hours, minutes=minutes)
        if hours
        else tr("{minutes} min", minutes=minutes)
    )


def clock(length_s: float) -> str:
    """Return e.g. '12:41' or '1:02:41'."""
    minutes, seconds = divmod(int(length_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
