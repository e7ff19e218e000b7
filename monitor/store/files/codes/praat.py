"""Codes in Praat's TextGrids, in the long or the short text form.

Praat itself finds values by what they are, texts in quotation marks, numbers and flags that stand
alone, and passes over all other words. So does this; readers that look for the words take a label
that says `item [2]:` for a tier.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path

from monitor.errors import StoreError
from monitor.files.text_encoding import decoded
from monitor.i18n import tr
from monitor.store.files.codes.records import CodesFile, observer_of, tidied
from monitor.tables.code import Code

_TOKEN = re.compile(
    r'"((?:[^"]|"")*)"'  # a text
    r"|(?<!\S)(<exists>|<absent>)"
    r"|(?<!\S)([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)(?!\S)"  # a number that stands alone
    r"|![^\n]*",  # a remark
)
_OF_OLDER_VERSIONS = "latin-1"
"""What Praat wrote before Unicode."""

_OF_OLDER_SHORT_FORM = " short"
"""Behind the file's type, in files of older versions."""

_SESSION = re.compile(r"^session: (.+)$", re.MULTILINE)


class _DamagedError(Exception):
    """What is missing in a grid."""


def read_textgrid(path: Path, content: bytes) -> CodesFile:
    """Read all tiers but those that the app made; a tier is an observer.

    Raises:
        StoreError: It is no such file, or damaged.
    """
    if content.startswith(b"ooBinaryFile"):
        raise StoreError(tr("{path}: a binary file: save it as a text file in Praat", path=path))
    try:
        tiers = list(_tiers(_values(decoded(content, _OF_OLDER_VERSIONS))))
    except _DamagedError as error:
        raise StoreError(
            tr("{path}: no TextGrid, or damaged: {error}: save it in Praat", path=path, error=error)
        ) from None
    names = [name for name, _ in tiers]
    about = next((entries[0][2] for name, entries in tiers if name == "About" and entries), "")
    session = _SESSION.search(about)
    codes = []
    for name, entries in tiers:
        observer = observer_of(name, names) if session else name
        if observer:
            # What is empty is no annotation: intervals fill all of the time.
            codes += [Code(start, end, text, observer) for start, end, text in entries if text]
    return tidied(path, codes, session=session.group(1) if session else "")


def _values(text: str) -> Iterator[str | float]:
    for found in _TOKEN.finditer(text):
        quoted, flag, number = found.groups()
        if quoted is not None:
            yield quoted.replace('""', '"')
        elif flag is not None:
            yield flag
        elif number is not None:
            yield float(number)


def _tiers(values: Iterator[str | float]) -> Iterator[tuple[str, list[tuple[float, float, str]]]]:
    kind = _word(values).removesuffix(_OF_OLDER_SHORT_FORM)
    if (kind, _word(values)) != ("ooTextFile", "TextGrid"):
        raise _DamagedError(tr("its first lines are others"))
    _number(values), _number(values)
    if _word(values) != "<exists>":
        return
    for _ in range(_count(values)):
        kind, name = _word(values), _word(values)
        if kind not in ("IntervalTier", "TextTier"):
            raise _DamagedError(tr("a tier is called {kind!r}", kind=kind[:40]))
        _number(values), _number(values)
        entries = []
        for _ in range(_count(values)):
            start_s = _number(values)
            end_s = _number(values) if kind == "IntervalTier" else start_s
            entries.append((start_s, end_s, _word(values)))
        yield name, entries


def _word(values: Iterator[str | float]) -> str:
    value = next(values, None)
    if not isinstance(value, str):
        raise _DamagedError(tr("a text is missing"))
    return value


def _number(values: Iterator[str | float]) -> float:
    value = next(values, None)
    if not isinstance(value, float):
        raise _DamagedError(tr("a number is missing"))
    return value


def _count(values: Iterator[str | float]) -> int:
    count = _number(values)
    if not math.isfinite(count):
        raise _DamagedError(tr("a number is missing"))
    return int(count)
