"""When somebody talked in a session, as its log has it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from monitor.sound.records import SoundKind, SoundStretch, joined
from monitor.store import EventKind

if TYPE_CHECKING:
    import pandas as pd

_KINDS = {kind.value: kind for kind in SoundKind}


def stretches_in(events: pd.DataFrame) -> tuple[SoundStretch, ...]:
    """Return the stretches of sound among a session's events, in order of time."""
    rows = events[(events["kind"] == EventKind.SOUND.value) & events["label"].isin(_KINDS)]
    rows = rows[rows["end_s"].notna()].sort_values("time_s", kind="stable")
    columns = (rows[name].tolist() for name in ("time_s", "end_s", "label"))
    found = (
        SoundStretch(start_s, end_s, _KINDS[label])
        for start_s, end_s, label in zip(*columns, strict=True)
    )
    return tuple(joined(found))


def stretch_at(stretches: tuple[SoundStretch, ...], time_s: float) -> SoundStretch | None:
    """Return what is heard at a moment; None where there is no sound."""
    place = bisect_right(stretches, time_s, key=lambda one: one.start_s) - 1
    return stretches[place] if place >= 0 and time_s < stretches[place].end_s else None
