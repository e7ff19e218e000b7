"""Whether the clock can be right, by what is known of earlier times.

A clock that is wrong makes sessions old that are not. Nothing here reads a clock.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from monitor.i18n import tr

LONGEST_PAUSE = timedelta(days=14)
"""After a longer time without a start of the app, the clock may have jumped."""

_SLACK = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class KnownTimes:
    """Moments that have passed, by the clock of their time; None for what is not known.

    Attributes:
        last_start: The last start of the app at which the clock was believed.
        newest_session: Start of the session that was made last.
        log_written: When the log's file was last written.
    """

    last_start: datetime | None = None
    newest_session: datetime | None = None
    log_written: datetime | None = None


def clock_doubt(known: KnownTimes, now: datetime) -> str:
    """Return in a line why the clock may be wrong; "" where nothing speaks against it."""
    for what, moment in (
        (tr("the last start was"), known.last_start),
        (tr("the newest session is of"), known.newest_session),
        (tr("the log was written"), known.log_written),
    ):
        if moment is not None and now < moment - _SLACK:
            return tr(
                "the clock says {now}, but {what} {moment}",
                now=_date(now),
                what=what,
                moment=_date(moment),
            )
    if known.last_start is not None and now > known.last_start + LONGEST_PAUSE:
        days = (now - known.last_start).days
        return tr(
            "the clock says {now}, {days} days after the last start", now=_date(now), days=days
        )
    return ""


def _date(moment: datetime) -> str:
    return f"{moment.astimezone():%d %B %Y}".lstrip("0")
