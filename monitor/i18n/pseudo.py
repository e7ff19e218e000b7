"""A language that nobody speaks, for those who build windows."""

from __future__ import annotations

import re

_ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]+>|&\w+;|\[/?\w+\])")
"""What a program reads: names of values, tags."""

_LONGER_BY = 0.5


def pseudo_text(text: str) -> str:
    """Return a text with accents and half as long again, in brackets: a lost end is seen."""
    parts = _KEPT.split(text)
    accented = "".join(
        part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts)
    )
    letters = sum(len(part) for part in parts[::2])
    more = " ".join(["~~~~"] * -(-int(_LONGER_BY * letters) // 5))
    return f"{accented} {more}".rstrip()
