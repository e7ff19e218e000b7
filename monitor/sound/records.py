"""Stretches of sound, and what they amount to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

LONG_PAUSE_S = 3.0
"""A pause is counted when it is longer."""


class SoundKind(StrEnum):
    """What is heard in a stretch."""

    SPEECH = "speech"  # at least one voice
    PAUSE = "pause"  # no voice
    UNSURE = "unsure"  # a voice could be there and could be missed


@dataclass(frozen=True, slots=True)
class SoundStretch:
    """What was heard from when to when, in seconds.

    Stretches follow each other; where none is, there was no sound to listen to.
    """

    start_s: float
    end_s: float
    kind: SoundKind

    @property
    def length_s(self) -> float:
        """How long it is."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True)
class TalkSummary:
    """What stretches of sound amount to.

    Attributes:
        heard_s: Seconds with sound to listen to.
        speech_s: Seconds of them with speech.
        unsure_s: Seconds of them in which it cannot be told.
        pauses: Number of pauses longer than `LONG_PAUSE_S`.
        pauses_s: Seconds of them all.
        longest_pause_s: The longest, in seconds; 0 without one.
        share: Share of the time heard with speech, 0..1; None where nothing was heard.
        share_high: The same if somebody talked whenever it cannot be told.
    """

    heard_s: float = 0.0
    speech_s: float = 0.0
    unsure_s: float = 0.0
    pauses: int = 0
    pauses_s: float = 0.0
    longest_pause_s: float = 0.0
    share: float | None = None
    share_high: float | None = None


def talk_summary(
    stretches: Iterable[SoundStretch], start_s: float | None = None, end_s: float | None = None
) -> TalkSummary:
    """Return what stretches amount to, or the part of them that lies between two times."""
    within = [one for stretch in stretches if (one := clipped(stretch, start_s, end_s)) is not None]
    spent = dict.fromkeys(SoundKind, 0.0)
    for one in within:
        spent[one.kind] += one.length_s
    pauses = [one.length_s for one in joined(within) if is_long_pause(one)]
    heard_s, speech_s = sum(spent.values()), spent[SoundKind.SPEECH]
    perhaps_s = speech_s + spent[SoundKind.UNSURE]
    return TalkSummary(
        heard_s=heard_s,
        speech_s=speech_s,
        unsure_s=spent[SoundKind.UNSURE],
        pauses=len(pauses),
        pauses_s=sum(pauses),
        longest_pause_s=max(pauses, default=0.0),
        share=speech_s / heard_s if heard_s > 0.0 else None,
        share_high=min(perhaps_s / heard_s, 1.0) if heard_s > 0.0 else None,
    )


def stretches_from(rows: Iterable[tuple[float, float | None, str]]) -> tuple[SoundStretch, ...]:
    """Return the stretches that rows of a table say, by begin, end and kind.

    Rows without an end, or of a kind that nobody knows, are left out.
    """
    known = {kind.value: kind for kind in SoundKind}
    stretches = (
        SoundStretch(start_s, end_s, known[kind])
        for start_s, end_s, kind in sorted(rows, key=lambda row: row[0])
        if end_s is not None and end_s > start_s and kind in known
    )
    return tuple(joined(stretches))


def is_long_pause(stretch: SoundStretch) -> bool:
    """Whether it is a pause that is counted."""
    return stretch.kind is SoundKind.PAUSE and stretch.length_s > LONG_PAUSE_S


def clipped(
    stretch: SoundStretch, start_s: float | None, end_s: float | None
) -> SoundStretch | None:
    """Return the part of a stretch between two times; None where nothing is."""
    first = stretch.start_s if start_s is None else max(stretch.start_s, start_s)
    last = stretch.end_s if end_s is None else min(stretch.end_s, end_s)
    return SoundStretch(first, last, stretch.kind) if first < last else None


def joined(stretches: Iterable[SoundStretch]) -> list[SoundStretch]:
    """Return stretches with those of a kind made one that follow each other at once."""
    found: list[SoundStretch] = []
    for one in stretches:
        last = found[-1] if found else None
        if last is not None and last.kind is one.kind and one.start_s - last.end_s < 1e-3:
            found[-1] = SoundStretch(last.start_s, one.end_s, one.kind)
        else:
            found.append(one)
    return found
