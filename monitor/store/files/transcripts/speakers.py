"""Who speaks, where it stands before the words: `Ada Lovelace: Good morning`, as Zoom writes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

VOICE_MARK = "\0"
"""Stands in a line before the name of a voice, as no file has it."""

_DIRECTIONS = r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"
"""Signs that nobody sees, which say that text runs from right to left or back."""

_PREFIX = re.compile(
    _DIRECTIONS
    + r"*(?:>>+\s*|[-\N{EN DASH}]\s*)?"
    + _DIRECTIONS
    + r"*([^\W_][^:\N{FULLWIDTH COLON}<>?!]{0,59}?)\s*(?::"
    + _DIRECTIONS
    + r"*(?:\s+|$)|\N{FULLWIDTH COLON}\s*)(.*)"
)
_DIRECTION = re.compile(_DIRECTIONS)
_MOST_WORDS, _SHORT = 6, 3
_PARTICLES = frozenset(
    (
        *("af", "al", "and", "bin", "da", "de", "del", "della", "der", "di", "du", "el", "la"),
        *("le", "of", "ten", "ter", "van", "von", "zu"),
    )
)
_NO_NAMES = frozenset(
    (
        *("answer", "answers", "claim", "definition", "example", "examples", "exercise"),
        *("finally", "first", "hint", "homework", "important", "lemma", "no", "note", "notes"),
        *("now", "ok", "okay", "problem", "proof", "question", "questions", "remark"),
        *("remember", "reminder", "result", "results", "second", "so", "step", "summary"),
        *("task", "tasks", "theorem", "third", "today", "tomorrow", "warning", "well", "yes"),
    )
)
"""What lecturers put a colon behind."""


def speaker_reader(cues: Sequence[Sequence[str]]) -> Callable[[str], tuple[str, str]]:
    """Return what takes the speaker off a line: (name or "", the words).

    Where most cues begin with a name, whatever looks like one is a name, in small letters too.
    Elsewhere it must come twice: names are left out, words are not.

    Args:
        cues: The lines of each cue.
    """
    counts = Counter(name for lines in cues for line in lines if _is_name(name := _prefix(line)[0]))
    first = [_prefix(lines[0])[0] for lines in cues if lines]
    of_most = 2 * sum(map(_is_name, first)) > len(cues) or 5 * sum(map(_is_short, first)) > 4 * len(
        cues
    )

    def read(line: str) -> tuple[str, str]:
        name, words = _prefix(line)
        is_one = (of_most and (_is_short(name) or _is_name(name))) or counts[name] > 1
        return (name, words) if is_one else ("", line)

    return read


def _prefix(line: str) -> tuple[str, str]:
    """Split off what may be a name; "" where nothing may."""
    found = _PREFIX.match(line)
    name = "" if found is None else _DIRECTION.sub("", found[1]).strip()
    if found is None or name.casefold() in _NO_NAMES:
        return "", line
    return name, found[2]


def _is_short(name: str) -> bool:
    """Whether it is as short as what people call themselves in a meeting, in any case."""
    return 1 <= len(name.split()) <= _SHORT


def _is_name(text: str) -> bool:
    """Whether it is written as a name is."""
    words = text.split()
    return 1 <= len(words) <= _MOST_WORDS and all(
        not word[0].islower() or word.casefold() in _PARTICLES for word in words
    )
