"""How much of other spans of time, such as windows, was speech."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from monitor.sound.records import SoundKind, SoundStretch

Array = NDArray[np.float64]


def speech_shares(starts_s: Array, ends_s: Array, stretches: Sequence[SoundStretch]) -> Array:
    """Return of each of N spans the share of the time heard with speech, as `TalkSummary.share`.

    Args:
        starts_s: (N,) where they begin; they may overlap.
        ends_s: (N,) where they end.
        stretches: In order of time, without overlaps.

    Returns:
        (N,) 0..1; NaN where nothing was heard.
    """
    if not stretches:
        return np.full(len(starts_s), np.nan)
    edges_s = np.array([(one.start_s, one.end_s) for one in stretches]).ravel()
    speech = [one.length_s if one.kind is SoundKind.SPEECH else 0.0 for one in stretches]
    speech_s, heard_s = (
        np.interp(ends_s, edges_s, until_s) - np.interp(starts_s, edges_s, until_s)
        for until_s in map(_until, (speech, [one.length_s for one in stretches]))
    )
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(heard_s > 1e-9, np.clip(speech_s / heard_s, 0.0, 1.0), np.nan)


def _until(lengths_s: Sequence[float]) -> Array:
    """Return (2 N,) how much there was until the begin and the end of each stretch."""
    ends = np.cumsum(lengths_s)
    return np.stack([ends - lengths_s, ends], axis=1).ravel()
