"""What the window says, in words: from an update to a few short lines. No Qt here."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from datetime import datetime

from monitor.classes import Classes
from monitor.config import StrategyName, WindowSettings
from monitor.live import LiveState, LiveStatus, LiveUpdate
from monitor.plots.formula import NOT_FEELINGS, RATIO, gauge_formula
from monitor.plots.rounding import per_cent, whole
from monitor.store import SessionRecord, SessionState
from monitor.types import SessionInfo, State, WindowSummary
from monitor.ui.widgets.heads_wording import NOT_LISTENING, why_no_front
from monitor.window import STRATEGY_LINES
from monitor.window.strategies.base import WindowResult, counted_share, note_on
from monitor.window.strategies.registry import RATIOS

PREVIEW = "Preview \N{EN DASH} nothing is stored"
_GETTING_READY = "Getting ready"
_NO_DATA = "No data"

FORMULA: tuple[str, ...] = (
    (
        f"50 is as many positive as negative expressions: {gauge_formula(RATIO)}, "
        "over the last {length_s:g} seconds."
    ),
    f"{NOT_FEELINGS}.",
)
"""How the strategies whose score is a ratio come about, a paragraph each."""

FORMULA_OF_SHARES: tuple[str, ...] = (
    (
        "How many people show positive expressions (P), less how many show negative ones (N), "
        "everyone counted once over the last {length_s:g} seconds, estimated {how}."
    ),
    (
        "The soft band is the range in which this lies in 9 of 10 cases, and the gauge says "
        "interested or bored only where the whole band is beyond the middle."
    ),
    f"{NOT_FEELINGS}; 50 is the middle, where as many people show positive as negative ones.",
)
"""The same of `balance`."""

FORMULA_OF_FACING: tuple[str, ...] = (
    (
        "How many of the people face the front, from 0 to 100 %, everyone counted once over the "
        "last {length_s:g} seconds; no expression counts."
    ),
    (
        "The front is seen from each place. The soft band is the range in which the share lies in "
        "9 of 10 cases."
    ),
    NOT_LISTENING,
)
"""The same of `facing`."""

_WITH_SHARES = "by taking out of the network's answers what it takes for granted from its training"
_WITHOUT_SHARES = (
    "as if the network had seen all classes equally often in its training, which it does not say"
)

FORMULA_OF_TRAINED: tuple[str, ...] = (
    "50 is the middle, over the last {length_s:g} seconds; {line}.",
    f"{NOT_FEELINGS}.",
)
"""The same of the trained strategies, and of plug-ins."""

_TOOLTIP_LETTERS = 84

_CALM_BELOW = 0.4
"""Estimated share of people who show anything that counts: below it a neutral room is calm."""

_SIDE_OF_MIXED = 0.1
"""Share of people on either side from which on a room is mixed."""

_UNCLEAR_ABOVE = 40.0
"""Points of the gauge: a wider range says next to nothing."""


@dataclass(frozen=True, slots=True)
class GaugeFace:
    """What the gauge shows.

    Attributes:
        title: The state in a word or two.
        detail: One line below it: the coverage, or why there is no data.
        value: 0 (bored) to 100 (interested); None where there is nothing to show.
        state: The state; `NO_DATA` exactly where `value` is None.
        progress: Share of the start that is done, 0..1; None when not starting.
        interval: Range on the scale of `value` in which it lies in 9 of 10 cases; None where
            the strategy knows none.
    """

    title: str
    detail: str
    value: float | None = None
    state: State = State.NO_DATA
    progress: float | None = None
    interval: tuple[float, float] | None = None


_WITHOUT_PICTURES = {
    LiveState.OPENING: GaugeFace(_GETTING_READY, "Opening the source", progress=1.0),
    LiveState.WAITING: GaugeFace(_NO_DATA, "The source gives no picture"),
    LiveState.PAUSED: GaugeFace("Paused", "No data until you go on"),
    LiveState.LOST: GaugeFace(_NO_DATA, "Camera lost, trying again"),
    LiveState.ENDED: GaugeFace(_NO_DATA, "The recording has ended"),
    LiveState.STOPPED: GaugeFace(_NO_DATA, "Stopped"),
}

_SESSION_STATES = {
    SessionState.RUNNING: "running",
    SessionState.ENDED: "complete",
    SessionState.INTERRUPTED: "interrupted, kept up to then",
}


def gauge_face(
    update: LiveUpdate, min_people: int, strategy: StrategyName = "balance"
) -> GaugeFace:
    """Return what the gauge shows for `update` by a strategy; a session needs `min_people`."""
    status, summary = update.status, update.summary
    if status.state is LiveState.LOADING:
        message, share = sentence(status.message), status.progress or 0.0
        return GaugeFace(_GETTING_READY, message, progress=share)
    if status.state is LiveState.FAILED:
        return GaugeFace(_NO_DATA, sentence(status.message))
    if status.state in _WITHOUT_PICTURES:
        return _WITHOUT_PICTURES[status.state]
    if summary is None or summary.frame_count == 0:
        return GaugeFace(_GETTING_READY, "Waiting for the first picture", progress=1.0)
    if summary.gauge is None:
        reason = _why_no_data(summary, min_people if update.session else 1)
        is_of_heads = strategy == "facing" and summary.seen_count > 0
        front = why_no_front(update, summary) if is_of_heads else ""
        has_group = not update.session or summary.person_count >= min_people
        return GaugeFace(_NO_DATA, (front if has_group else "") or reason)
    return window_face(summary)


def window_face(summary: WindowSummary) -> GaugeFace:
    """Return what the gauge shows for a window that has a value."""
    word = state_word(summary).capitalize()
    if summary.state.is_facing:
        word += " face the front"
    return GaugeFace(
        word, coverage(summary), summary.gauge, summary.state, interval=summary.gauge_interval
    )


def state_word(summary: WindowSummary) -> str:
    """Return the state in the teacher's words: a neutral room is 'calm', 'mixed' or 'unclear'.

    It is unclear where the range is wide, or one-sided and yet not surely beyond the middle. It
    stays 'neutral' where shares of people are not estimated.
    """
    mix, ends = summary.mean_probabilities, summary.gauge_interval
    if summary.state is not State.NEUTRAL or mix is None or ends is None:
        return summary.state.value
    if ends[1] - ends[0] > _UNCLEAR_ABOVE:
        return "unclear"
    if counted_share(mix, summary.classes) < _CALM_BELOW:
        return "calm"
    sides = (mix[summary.classes.is_positive].sum(), mix[summary.classes.is_negative].sum())
    return "mixed" if min(sides) >= _SIDE_OF_MIXED else "unclear"


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
        return (
            "Estimated shares of the people, everyone counted once over the last "
            f"{settings.length_s:g} seconds"
        )
    return f"Mix of the last {settings.length_s:g} seconds, as the gauge weighs readings"


def score_note(summary: WindowSummary, settings: WindowSettings) -> tuple[str, str]:
    """Return in a few words and in a sentence that a ratio rests on little; else "" and ""."""
    mix, score = summary.mean_probabilities, summary.score
    if mix is None or score is None or settings.strategy not in RATIOS:
        return "", ""
    note = note_on(WindowResult(mix, score, summary.score_low, summary.score_high), summary.classes)
    if not note:
        return "", ""
    counted = counted_share(mix, summary.classes)
    return f"Rests on {100 * counted:.0f} %\nof the mix", sentence(note)


def interval_words(interval: tuple[float, float] | None) -> str:
    """Return e.g. 'between 41 and 62 in 9 of 10 cases'; "" without an interval."""
    if interval is None:
        return ""
    low, high = interval
    return f"between {whole(low)} and {whole(high)} in 9 of 10 cases"


def coverage(summary: WindowSummary) -> str:
    """Return e.g. '18 of 24 faces readable': of those seen in the last minute, who is now."""
    faces = "face" if summary.seen_count == 1 else "faces"
    return f"{summary.now_count} of {summary.seen_count} {faces} readable"


def status_parts(status: LiveStatus) -> tuple[str, ...]:
    """Return camera rate, readings, latency and skipped frames, each in a few words."""
    parts = []
    if status.camera_fps is not None:
        parts.append(f"Camera {status.camera_fps:.0f} fps")
    if status.readings_per_s is not None:
        parts.append(f"{status.readings_per_s:.1f} readings per second")
    if status.latency_s is not None:
        parts.append(f"{1000 * status.latency_s:.0f} ms from picture to gauge")
    if status.captured:
        parts.append(f"{status.dropped} of {status.captured} frames skipped")
    if status.min_face_px is not None:
        parts.append(f"faces from {status.min_face_px} px")
    if status.scan_every is not None:
        parts.append(f"a closer look every {status.scan_every} frames")
    return tuple(parts)


def session_line(update: LiveUpdate) -> str:
    """Return what is kept, for somebody who asks whether they are filmed."""
    if update.session is None:
        return PREVIEW
    per_face = update.session.settings.get("per_person")
    what = "numbers per face" if per_face else "numbers"
    return f"Recording {what}, no pictures"


def saved_line(session: SessionInfo, length_s: float) -> str:
    """Return what a session that has ended is found by."""
    return f"Session saved: {local_time(session.started_at)}, {duration(length_s)}"


def session_details(record: SessionRecord) -> str:
    """Return in one line what the list of sessions has no column for."""
    count = record.window_count
    windows = "1 window" if count == 1 else f"{count} windows"
    parts = [record.info.source, _SESSION_STATES[record.state], windows]
    if record.mean_coverage is not None:
        parts.append(f"{per_cent(record.mean_coverage)} of the faces readable on average")
    parts.append("numbers of each face" if record.per_person else "numbers of the class alone")
    if record.damage:
        parts.insert(0, f"damaged: {record.damage}")
    return "  \N{MIDDLE DOT}  ".join(parts)


def local_time(moment: datetime) -> str:
    """Return date and time to the minute, in the local time zone."""
    return f"{moment.astimezone():%Y-%m-%d %H:%M}"


def duration(length_s: float) -> str:
    """Return e.g. '38 s', '42 min', '1 h 05 min'."""
    if length_s < 60:
        return f"{length_s:.0f} s"
    hours, minutes = divmod(int(length_s // 60), 60)
    return f"{hours} h {minutes:02d} min" if hours else f"{minutes} min"


def clock(length_s: float) -> str:
    """Return e.g. '12:41' or '1:02:41'."""
    minutes, seconds = divmod(int(length_s), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def sentence(message: str) -> str:
    """Return a message as it stands alone: with a capital at its start."""
    return message[:1].upper() + message[1:]


def _why_no_data(summary: WindowSummary, min_people: int) -> str:
    if summary.seen_count == 0:
        return "No faces seen"
    if 0 < summary.now_count < min_people:
        return f"A session needs {min_people} readable people, {summary.now_count} now"
    if summary.now_count == 0:
        return f"No faces readable now, {summary.seen_count} in the last minute"
    are_many, words = 2 * summary.now_count > summary.seen_count, coverage(summary)
    return f"{words}, being read" if are_many else f"Only {words}"
