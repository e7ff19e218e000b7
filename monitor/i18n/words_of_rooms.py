"""Words of zones and of observers' codes: stored in English, and shown in every language."""

from __future__ import annotations

from monitor.i18n.texts import marked

ZONES = (
    marked("room"),
    marked("back"),
    marked("centre"),
    marked("front"),
    marked("left"),
    marked("middle"),
    marked("right"),
    marked("back left"),
    marked("back middle"),
    marked("back right"),
    marked("centre left"),
    marked("centre middle"),
    marked("centre right"),
    marked("front left"),
    marked("front middle"),
    marked("front right"),
)
"""What the zones of a grid are called: `monitor.zones`, `monitor.room_check.check`."""

SCHEMES = (
    marked("Activities, several at once"),
    marked("listening"),
    marked("thinking alone"),
    marked("group work"),
    marked("student question"),
    marked("student answer"),
    marked("lecturing"),
    marked("writing"),
    marked("asking"),
    marked("going round"),
    marked("waiting"),
    marked("Students listen and take notes"),
    marked("Students work on a question by themselves"),
    marked("Students work together"),
    marked("A student asks"),
    marked("A student answers, the others listen"),
    marked("The teacher presents"),
    marked("The teacher writes or draws in front of the class"),
    marked("The teacher asks the class and waits"),
    marked("The teacher goes round and helps"),
    marked("Nothing happens that could"),
    marked("Engaged, mixed, disengaged"),
    marked("disengaged"),
    marked("mixed"),
    marked("engaged"),
    marked("Most do something else, or nothing"),
    marked("Neither most nor few take part"),
    marked("Most take part: listen, write, ask, answer"),
    marked("On task, in quarters"),
    marked("up to a quarter"),
    marked("a quarter to half"),
    marked("half to three quarters"),
    marked("more than three quarters"),
)
"""Titles, codes and what they mean, of the schemes in `assets/schemes`."""
