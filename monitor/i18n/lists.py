"""Words in a row, as a sentence of the language has them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from monitor.i18n.texts import tr


def listed(words: Sequence[str]) -> str:
    """Return e.g. 'a', 'a and b', 'a, b and c'; "" for no words."""
    first, last = _divided(words)
    return tr("{first} and {last}", first=first, last=last) if first else last


def listed_to_choose(words: Sequence[str]) -> str:
    """Return e.g. 'a', 'a or b', 'a, b or c'; "" for no words."""
    first, last = _divided(words)
    return tr("{first} or {last}", first=first, last=last) if first else last


def _divided(words: Sequence[str]) -> tuple[str, str]:
    *first, last = words or [""]
    return (reduce(_with, first) if first else ""), last


def _with(words: str, word: str) -> str:
    return tr("{words}, {word}", words=words, word=word)
