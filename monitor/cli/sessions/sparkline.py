"""A line of text that shows how the gauge went."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BLOCKS = "▁▂▃▄▅▆▇█"
_DIGITS = "12345678"  # for terminals that know no blocks
_NO_DATA = "."


def sparkline(scores: NDArray[np.float64], encoding: str, width: int = 60) -> str:
    """Draw (N,) scores of -1..1, NaN where there is none, in at most `width` characters."""
    if not len(scores):
        return ""
    levels = _BLOCKS if encoding.lower().startswith("utf") else _DIGITS
    parts = np.array_split(scores, min(width, len(scores)))
    return "".join(_character(part, levels) for part in parts)


def _character(scores: NDArray[np.float64], levels: str) -> str:
    known = scores[~np.isnan(scores)]
    if not len(known):
        return _NO_DATA
    share = (1.0 + float(known.mean())) / 2.0
    return levels[min(int(share * len(levels)), len(levels) - 1)]
