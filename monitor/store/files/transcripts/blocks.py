"""The cues of a WebVTT or SRT file with their lines, as they stand in it.

Both are told by their timing lines: what stands between two of these is the words of the first, and
what belongs to no cue (heads, notes, styles, numbers and names of cues) is passed over.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from monitor.errors import StoreError
from monitor.i18n import tr

_ARROW = "-->"
_TIME = r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,9}))?"
_TIMING = re.compile(rf"\s*{_TIME}\s*-->\s*{_TIME}(?:\s.*)?$")
_LIKE_TIMES = re.compile(r"\s*\d+:[\d:.,]*\s*-->|\s*\S{0,16}\s*-->\s*\d+:\d")
_NO_CUE = re.compile(r"(NOTE|STYLE|REGION)(\s|$)")
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(slots=True)
class RawCue:
    """A cue as it was found; times in whole milliseconds."""

    start_ms: int
    end_ms: int
    lines: list[str] = field(default_factory=list)


def raw_cues(text: str, *, is_webvtt: bool) -> list[RawCue]:
    """Return the cues in the order of the file.

    Args:
        text: The file's.
        is_webvtt: Words end with the next empty line; those of SRT with the next cue.

    Raises:
        StoreError: A cue's times are none, or it ends before it begins; with the line's number.
    """
    cues: list[RawCue] = []
    lines = _LINE_END.split(text)
    takes_words, in_comment, before, above = False, False, "", ""
    for number, line in enumerate(lines, start=1):
        if not line or (not is_webvtt and not line.strip()):
            # YouTube's WebVTT has lines of a space within its cues.
            takes_words, in_comment = takes_words and not is_webvtt, False
        elif is_webvtt and not takes_words and _NO_CUE.match(line):
            in_comment = True
        elif in_comment:
            pass
        elif (timing := _TIMING.match(line)) is not None:
            # The number or name of this cue, where no empty line stands before it.
            is_name = _is_number(before) or (is_webvtt and above.isspace())
            if cues and before and cues[-1].lines[-1:] == [before] and is_name:
                cues[-1].lines.pop()
            cues.append(_begun(timing, line, number))
            takes_words = True
        elif _ARROW in line and _LIKE_TIMES.match(line):
            raise StoreError(
                tr(
                    "line {number}: {line!r} are no times of a cue",
                    number=number,
                    line=line.strip()[:60],
                )
            )
        elif takes_words:
            cues[-1].lines.append(line)
        before, above = line, before
    return cues


def _begun(timing: re.Match[str], line: str, number: int) -> RawCue:
    start, end = timing.groups()[:4], timing.groups()[4:]
    if any(int(part) > 59 for one in (start, end) for part in one[1:3]):
        raise StoreError(
            tr(
                "line {number}: {line!r} are no times of a cue",
                number=number,
                line=line.strip()[:60],
            )
        )
    start_ms, end_ms = _ms(*start), _ms(*end)
    if end_ms < start_ms:
        raise StoreError(
            tr(
                "line {number}: {line!r} ends before it begins",
                number=number,
                line=line.strip()[:60],
            )
        )
    return RawCue(start_ms, end_ms)


def _ms(hours: str | None, minutes: str, seconds: str, fraction: str | None) -> int:
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    digits = (fraction or "0").ljust(9, "0")
    return whole * 1000 + (int(digits) + 500_000) // 1_000_000


def _is_number(line: str) -> bool:
    return line.strip().isdecimal()
