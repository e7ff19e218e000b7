"""How much of the session the trend has in view: its minutes are not squeezed. No Qt here."""

from __future__ import annotations

from monitor.i18n import tr

SHOWN_S = 600.0
"""As much is shown at most."""

FIRST_SHOWN_S = 120.0
"""As much is in view at first; it grows with the session."""

_TICK_STEPS_S = (30, 60, 120)
_MOST_STEPS = 5


def shown_s(length_s: float) -> float:
    """Return how much is in view after so many seconds: all there is, from two minutes to ten."""
    return min(max(length_s, FIRST_SHOWN_S), SHOWN_S)


def in_view_s(span_s: float) -> tuple[float, float]:
    """Return the ends of what is in view, with room for half of a label at each."""
    return -1.03 * span_s, 0.03 * span_s


def ticks(span_s: float) -> list[tuple[float, str]]:
    """Return where the axis has numbers, in seconds before now, and what they are."""
    step_s = next(step for step in _TICK_STEPS_S if span_s <= _MOST_STEPS * step)
    times_s = range(0, int(span_s) + 1, step_s)
    return [(-float(time_s), _ago(time_s)) for time_s in times_s]


def _ago(time_s: int) -> str:
    if not time_s:
        return tr("now")
    return (
        tr("\N{MINUS SIGN}{time_s} s", time_s=time_s)
        if time_s < 60
        else tr("\N{MINUS SIGN}{time_s:g} min", time_s=time_s / 60)
    )
