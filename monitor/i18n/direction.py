"""Words from left to right among words from right to left, for what is drawn without Qt."""

from __future__ import annotations

import re

from monitor.i18n.choice import language

_LETTER = r"A-Za-z0-9\u00c0-\u024f"
_WORD = (
    rf"[+\-\u2212\u00b1#]?\(?[{_LETTER}]"
    rf"(?:[^\s\u0590-\u08ff\ufb50-\ufeff\u2013\u2014\u00ab\u00bb]*[{_LETTER}%\u00b0)])?"
    r"(?:[ \xa0]?%)?"
)
_RUN = re.compile(rf"{_WORD}(?:(?: [\u00d7+\u2212/*=] | ){_WORD})*")


def isolated(text: str) -> str:
    """Return a line in which numbers with their signs, names and formulas keep their order.

    The rules for text of both directions put a sign of per cent on the wrong side of its number,
    and exchange the parts of an id, where letters from right to left stand beside them.
    """
    if not language().is_right_to_left:
        return text
    return _RUN.sub("\N{LEFT-TO-RIGHT ISOLATE}\\g<0>\N{POP DIRECTIONAL ISOLATE}", text)
