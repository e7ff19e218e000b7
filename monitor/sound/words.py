"""How much was spoken, in words."""

from __future__ import annotations

from monitor.sound.records import LONG_PAUSE_S, SoundKind, SoundStretch, TalkSummary

WHAT_IT_IS_NOT = (
    "Told from sound alone, without words: whoever speaks counts, a film too; music without "
    "singing is a pause. It is no measure of teaching."
)
"""What the share of speech does not say."""


def talk_words(talk: TalkSummary) -> str:
    """Return in a line how much was spoken."""
    if talk.share is None:
        return "no sound"
    longest = f", the longest {talk.longest_pause_s:.1f} s" if talk.pauses else ""
    return (
        f"speech {_share(talk)} of the time, {_pauses(talk)} longer than "
        f"{LONG_PAUSE_S:g} s{longest}"
    )


def talk_lines(talk: TalkSummary) -> tuple[str, ...]:
    """Return the same in short lines, for where there is little room."""
    if talk.share is None:
        return ("no sound",)
    longest = f", up to {talk.longest_pause_s:.1f} s" if talk.pauses else ""
    return f"speech {_share(talk)}", f"{_pauses(talk)}{longest}"


def _share(talk: TalkSummary) -> str:
    low, high = round(100 * (talk.share or 0.0)), round(100 * (talk.share_high or 0.0))
    return f"{low} %" if low == high else f"{low} to {high} %"


def _pauses(talk: TalkSummary) -> str:
    if not talk.pauses:
        return "no pause"
    return "1 pause" if talk.pauses == 1 else f"{talk.pauses} pauses"


def stretch_words(stretch: SoundStretch) -> str:
    """Return what is heard in a stretch."""
    if stretch.kind is SoundKind.PAUSE:
        return f"pause of {stretch.length_s:.1f} s"
    return "speech" if stretch.kind is SoundKind.SPEECH else "speech or not: cannot be told"
