"""Captions that roll: each cue shows the line before once more, as YouTube's automatic ones do."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from monitor.store.files.transcripts.blocks import RawCue
from monitor.store.files.transcripts.speakers import VOICE_MARK

_ADJACENT_MS = 100
_SHARE = 4
"""One of so many cues must repeat a line above a new one: a teacher may say a thing twice."""


def without_repeats(cues: Sequence[RawCue]) -> list[RawCue]:
    """Return the cues, each with its new lines alone; others than rolling ones as they are.

    Args:
        cues: By time; their lines without tags, none of them empty.
    """
    repeated = [0, *(_repeated(one, other) for one, other in pairwise(cues))]
    rolls = sum(0 < count < len(cue.lines) for count, cue in zip(repeated, cues, strict=True))
    if not rolls or rolls * _SHARE < len(cues):
        return list(cues)
    return [
        RawCue(cue.start_ms, cue.end_ms, cue.lines[count:])
        for count, cue in zip(repeated, cues, strict=True)
    ]


def _repeated(before: RawCue, cue: RawCue) -> int:
    """Return how many of a cue's first lines are the last ones of the cue before.

    Captions that roll have no voices: who is named says it once more.
    """
    if cue.start_ms > before.end_ms + _ADJACENT_MS:
        return 0
    most = min(len(before.lines), len(cue.lines))
    counts = (n for n in range(most, 0, -1) if cue.lines[:n] == before.lines[-n:])
    return next((n for n in counts if not any(VOICE_MARK in line for line in cue.lines[:n])), 0)
