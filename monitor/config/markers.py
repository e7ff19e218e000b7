"""What the markers of keys 1 to 9 are called: as the settings say, or as the app proposes."""

from __future__ import annotations

from monitor.config.records import SessionSettings
from monitor.i18n import marked, shown

_PROPOSED = (marked("explain"), marked("question"), marked("activity"), marked("break"))


def proposed_markers() -> tuple[str, ...]:
    """Return what they are called until somebody names them, in the user's language."""
    return tuple(map(shown, _PROPOSED))


def marker_names(session: SessionSettings) -> tuple[str, ...]:
    """Return what they are called, the one of key 1 first."""
    return proposed_markers() if session.markers is None else session.markers


def chosen_markers(names: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return names as `SessionSettings.markers` has them; None where they are the app's own."""
    return None if names == proposed_markers() else names


def names_of_before(names: tuple[str, ...]) -> tuple[str, ...] | None:
    """The same of names that an earlier version kept, which proposed them in English alone."""
    return None if names == _PROPOSED else names
