"""When somebody talked in a session, as its log has it."""

from __future__ import annotations

from bisect import bisect_right

from monitor.sound.records import SoundStretch


def stretch_at(stretches: tuple[SoundStretch, ...], time_s: float) -> SoundStretch | None:
    """Return what is heard at a moment; None where there is no sound."""
    place = bisect_right(stretches, time_s, key=lambda one: one.start_s) - 1
    return stretches[place] if place >= 0 and time_s < stretches[place].end_s else None
