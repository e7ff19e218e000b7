"""What the window says of where heads are turned, in words. No Qt here."""

from __future__ import annotations

import textwrap

from monitor.i18n import percent, tr
from monitor.live import LiveUpdate
from monitor.orientation import ShareEstimate

NOT_LISTENING = tr("Looking to the front is not listening, and taking notes is looking down.")

DIRECTIONS = {
    "facing": tr("to the front"),
    "aside": tr("aside, or up"),
    "down": tr("looking down"),
    "away": tr("turned away"),
}
"""What each share of an orientation is called, by its name."""

NOT_KNOWN = tr("not known yet")

_WIDTH = 84


def explain_directions(length_s: float) -> str:
    """Return what the bars of directions are, for a tooltip."""
    return _filled(
        tr(
            "Estimated shares of the people, everyone counted once over the last "
            "{length_s:g} seconds; the front is seen from each place. Turned away is "
            "who is still there and whose face is not seen.",
            length_s=length_s,
        ),
        NOT_LISTENING,
    )


def explain_facing(length_s: float) -> str:
    """Return what the share facing the front is, for a tooltip."""
    return _filled(
        tr(
            "How many of the people face the front, everyone counted once over the "
            "last {length_s:g} seconds, and the range in which that lies in 9 of 10 "
            "cases. It is known once most heads have been turned the same way for a "
            "while, or at once: press F while everybody looks to the front.",
            length_s=length_s,
        ),
        NOT_LISTENING,
    )


def facing_figure(update: LiveUpdate, min_people: int) -> tuple[str, str]:
    """Return the share facing the front and a few words on it; a session needs `min_people`."""
    summary = update.summary
    if summary is None or not summary.seen_count:
        return "", tr("no data")
    if update.front_until_s is not None:
        return "", tr("learning the front")
    if summary.orientation is None:
        is_small = update.session is not None and summary.person_count < min_people
        return "", tr("fewer than {min_people} people", min_people=min_people) if is_small else tr(
            "no data"
        )
    facing = summary.orientation.facing
    return ("", NOT_KNOWN) if facing is None else (_percent(facing.share), _ends(facing))


def _percent(share: float) -> str:
    return percent(f"{100 * share:.0f}")


def _ends(estimate: ShareEstimate) -> str:
    return tr("{low:.0f} to {high:.0f}", low=100 * estimate.low, high=100 * estimate.high)


def _filled(*paragraphs: str) -> str:
    return "\n".join(textwrap.fill(one, _WIDTH) for one in paragraphs)
