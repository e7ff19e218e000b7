"""Columns of windows that follow from others, for whoever wants them in an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from monitor.sound.records import SoundStretch, stretches_from
from monitor.sound.shares import speech_shares
from monitor.store.database.schema import EventKind
from monitor.types import gauge_of

if TYPE_CHECKING:
    import pandas as pd

GAUGE = "gauge"
"""The gauge, 0 to 100."""

SPEECH_SHARE = "speech_share"
"""Share of a window's time with speech, 0..1, where the session was listened to."""

DERIVED = frozenset({GAUGE, SPEECH_SHARE})


def with_derived(windows: pd.DataFrame, events: pd.DataFrame) -> pd.DataFrame:
    """Return windows with the gauge before their score, and the share of speech at the end."""
    windows = windows.copy()
    windows.insert(list(windows.columns).index("score"), GAUGE, windows["score"].map(gauge_of))
    if stretches := stretches_in(events):
        starts_s, ends_s = (windows[name].to_numpy(np.float64) for name in ("start_s", "end_s"))
        windows[SPEECH_SHARE] = speech_shares(starts_s, ends_s, stretches)
    return windows


def stretches_in(events: pd.DataFrame) -> tuple[SoundStretch, ...]:
    """Return the stretches of sound among a session's events, in order of time."""
    rows = events[(events["kind"] == EventKind.SOUND.value) & events["end_s"].notna()]
    columns = (rows[name].tolist() for name in ("time_s", "end_s", "label"))
    return stretches_from(zip(*columns, strict=True))
