"""What the gauge shows, in a few words: the same in the window and in what leaves it live."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.config import StrategyName
from monitor.i18n import shown, tr
from monitor.live import LiveState, LiveUpdate
from monitor.orientation import FrontBasis
from monitor.types import State, WindowSummary
from monitor.window.strategies.base import counted_share

_GETTING_READY = tr("Getting ready")
_NO_DATA = tr("No data")
_LEARNING = tr("Learning where the front is: everybody looks there now")
_TELL = tr("The front is not known yet: press F while everybody looks there")
_NO_HEADS = tr("It cannot be told where heads are turned")

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
    LiveState.OPENING: GaugeFace(_GETTING_READY, tr("Opening the source"), progress=1.0),
    LiveState.WAITING: GaugeFace(_NO_DATA, tr("The source gives no picture")),
    LiveState.PAUSED: GaugeFace(tr("Paused"), tr("No data until you go on")),
    LiveState.LOST: GaugeFace(_NO_DATA, tr("Camera lost, trying again")),
    LiveState.ENDED: GaugeFace(_NO_DATA, tr("The recording has ended")),
    LiveState.STOPPED: GaugeFace(_NO_DATA, tr("Stopped")),
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
        return GaugeFace(_GETTING_READY, tr("Waiting for the first picture"), progress=1.0)
    if summary.gauge is None:
        reason = _why_no_data(summary, min_people if update.session else 1)
        is_of_heads = strategy == "facing" and summary.seen_count > 0
        front = _why_no_front(update, summary) if is_of_heads else ""
        has_group = not update.session or summary.person_count >= min_people
        return GaugeFace(_NO_DATA, (front if has_group else "") or reason)
    return window_face(summary)


def window_face(summary: WindowSummary) -> GaugeFace:
    """Return what the gauge shows for a window that has a value."""
    word = state_word(summary).capitalize()
    if summary.state.is_facing:
        word += tr(" face the front")
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
        return shown(summary.state)
    if ends[1] - ends[0] > _UNCLEAR_ABOVE:
        return tr("unclear")
    if counted_share(mix, summary.classes) < _CALM_BELOW:
        return tr("calm")
    sides = (mix[summary.classes.is_positive].sum(), mix[summary.classes.is_negative].sum())
    return tr("mixed") if min(sides) >= _SIDE_OF_MIXED else tr("unclear")


def coverage(summary: WindowSummary) -> str:
    """Return e.g. '18 of 24 faces readable': of those seen in the last minute, who is now."""
    return tr(
        "{now} of {count} face readable",
        "{now} of {count} faces readable",
        now=summary.now_count,
        count=summary.seen_count,
    )


def sentence(message: str) -> str:
    """Return a message as it stands alone: with a capital at its start."""
    return message[:1].upper() + message[1:]


def _why_no_data(summary: WindowSummary, min_people: int) -> str:
    if summary.seen_count == 0:
        return tr("No faces seen")
    if 0 < summary.now_count < min_people:
        return tr(
            "A session needs {min_people} readable people, {now_count} now",
            min_people=min_people,
            now_count=summary.now_count,
        )
    if summary.now_count == 0:
        return tr(
            "No faces readable now, {seen_count} in the last minute", seen_count=summary.seen_count
        )
    are_many, words = 2 * summary.now_count > summary.seen_count, coverage(summary)
    return tr("{words}, being read", words=words) if are_many else tr("Only {words}", words=words)


def _why_no_front(update: LiveUpdate, summary: WindowSummary) -> str:
    """Return why the share facing the front is not known; "" where that is not the reason."""
    if update.front_until_s is not None:
        return _LEARNING
    if summary.orientation is None:
        return _NO_HEADS
    return _TELL if summary.orientation.front is FrontBasis.UNKNOWN else ""
