"""What happened in a session, in the words of those who read it."""

from __future__ import annotations

from monitor.i18n import shown, tr
from monitor.store import OPINIONS, EventKind
from monitor.window import strategy_words


def event_words(kind: str, label: str, detail: str) -> tuple[str, str]:
    """Return label and detail of an event as people read them; either may be "".

    What a user wrote stays as it is.

    Args:
        kind: As `EventKind` names it.
        label: As it is stored.
        detail: Likewise.
    """
    if kind == EventKind.FRONT:
        return shown(label), ""  # its detail is numbers for programs
    if kind == EventKind.GAP:
        return label, shown(detail)
    if kind == EventKind.SETTING and label == "strategy":
        return tr("How the gauge counts"), strategy_words(detail)
    if kind == EventKind.SETTING:
        return shown(label), detail
    return (shown(label) if kind in OPINIONS else label), detail
