"""Words from left to right among words from right to left.

The rules for text of both directions put a sign of per cent on the wrong side of its number, and
exchange the parts of an id, where letters from right to left stand beside them.
"""

from __future__ import annotations

import re
from functools import partial

from monitor.i18n.choice import language

_LETTER = r"A-Za-z0-9\u00c0-\u024f"
_RIGHT_TO_LEFT = r"\u0590-\u08ff\ufb50-\ufeff"
_WORD = (
    rf"[+\-\u2212\u00b1#]?\(?[{_LETTER}]"
    rf"(?:[^\s{_RIGHT_TO_LEFT}\u00ab\u00bb]*[{_LETTER}%\u00b0)])?(?:[ \xa0]?%)?"
)
_RUN = re.compile(rf"{_WORD}(?:(?: [\u00d7+\u2212/*=\u2013] |[,;:]? ){_WORD})*")
_NUMBER_AFTER_NAME = re.compile(rf"(?<=[{_LETTER}])(?=[\u060c\u061b]\s*\d)")
_MARKS = re.compile("[\u200e\u200f\u202a-\u202c\u2066-\u2069]")


def isolated(text: str) -> str:
    """Return a line for a page in which numbers with their signs, ids and formulas keep order."""
    return _marked(text, "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}")


def embedded(text: str) -> str:
    """Return the same for Matplotlib, whose PDF files put letters beside other marks amiss."""
    return _marked(text, "\N{LEFT-TO-RIGHT EMBEDDING}", "\N{POP DIRECTIONAL FORMATTING}")


def left_to_right(text: str) -> str:
    """Return what keeps its own order whole, such as the names of keys held together."""
    if not language().is_right_to_left:
        return text
    return f"\N{LEFT-TO-RIGHT EMBEDDING}{text}\N{POP DIRECTIONAL FORMATTING}"


def numbers_apart(text: str) -> str:
    """Return words to be shown, of which a number after a name in Latin letters is no part.

    It would stand on the other side of the name. For what is shown only: the mark between the two
    cannot be seen, and would do harm in a command, an address or a file.
    """
    return _NUMBER_AFTER_NAME.sub("\N{RIGHT-TO-LEFT MARK}", text)


def _marked(text: str, before: str, after: str) -> str:
    if not language().is_right_to_left:
        return text
    plain = _MARKS.sub("", text)
    if not re.search(f"[{_RIGHT_TO_LEFT}]", plain):
        return plain
    return _RUN.sub(partial(_between, before, after), plain)


def _between(before: str, after: str, run: re.Match[str]) -> str:
    """Put marks around a run, but for a bracket whose partner is elsewhere."""
    words = run[0]
    left = int(words.startswith("(") and words.count("(") > words.count(")"))
    right = len(words) - int(words.endswith(")") and words.count(")") > words.count("("))
    return f"{words[:left]}{before}{words[left:right]}{after}{words[right:]}"
