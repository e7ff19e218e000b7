"""Times as people write them."""

from __future__ import annotations

import math
from datetime import time

from monitor.i18n import tr


def clock_text(seconds: float) -> str:
    """Write seconds as `h:mm:ss`, rounded."""
    minutes, second = divmod(round(seconds), 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour}:{minute:02}:{second:02}"


def clock_time(text: str | float) -> float:
    """Read seconds, `m:ss` or `h:mm:ss`; the seconds may have decimals.

    Raises:
        ValueError: It is something else.
    """
    *larger, seconds = str(text).split(":")
    total_s = float(seconds)
    try:
        for factor, part in zip((60, 3600), reversed(larger), strict=False):
            total_s += factor * int(part)
    except OverflowError:  # so many digits
        total_s = math.inf
    if len(larger) > 2 or total_s < 0.0 or not math.isfinite(total_s):
        raise ValueError(tr("{words} is no time", words=text))
    return total_s


def signed_clock_time(text: str) -> float:
    """Read a time as `clock_time` does, with a sign or without.

    Raises:
        ValueError: It is something else.
    """
    sign = -1.0 if text.startswith(("-", "\N{MINUS SIGN}")) else 1.0
    return sign * clock_time(text.lstrip("+-\N{MINUS SIGN}"))


def day_time(text: str) -> time:
    """Read a time of the day, as 9:15 or 09:15:30.

    Raises:
        ValueError: It is something else.
    """
    return time.fromisoformat(f"0{text}" if text[1:2] == ":" else text)


def clock_span(text: str) -> tuple[float, float]:
    """Read two times with a dash between them, as in `0:00-0:10`.

    Raises:
        ValueError: It is something else, or ends before it begins.
    """
    start, dash, end = text.partition("-")
    start_s, end_s = (clock_time(one.strip()) for one in (start, end or "none"))
    if not dash or start_s >= end_s:
        raise ValueError(tr("{words} is no span of time", words=text))
    return start_s, end_s
