"""What each zone of a stored session amounts to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from monitor.config import StrategyName
from monitor.errors import ReviewError
from monitor.review.from_readings import zones_from_readings
from monitor.review.ranges import RangeSummary, summarise_range
from monitor.review.rescore import fronts_of, gaps_of, stored_settings
from monitor.store import SessionRecord, SessionStore
from monitor.zones import Zone, checked_zones

if TYPE_CHECKING:
    import pandas as pd

DEFAULT_ZONES = "2x2"
"""Front and back, left and right."""


@dataclass(frozen=True, slots=True, eq=False)
class ZoneSummary:
    """A zone over a session.

    Attributes:
        zone: Where it is.
        people: Most people readable in it in one window.
        summary: What its windows amount to.
    """

    zone: Zone
    people: int
    summary: RangeSummary


def zones_of_session(
    store: SessionStore,
    record: SessionRecord,
    zones: str = DEFAULT_ZONES,
    strategy: StrategyName | None = None,
) -> tuple[ZoneSummary, ...]:
    """Return what each zone amounts to, made anew from the session's rows per person.

    Args:
        store: The log.
        record: The session.
        zones: As `ZonePlan.parse` takes them; a grid is cut by where people sat.
        strategy: Another one than the class saw.

    Raises:
        ReviewError: It kept no rows per person, or the zones are none.
        StoreError: The log cannot be read.
    """
    name = record.info.session_id
    readings = store.readings(name)
    if not len(readings):
        raise ReviewError(
            f"session {name} kept no rows per person: where people sat is not known, and so no "
            "zones; turn rows per person on before a session to have them"
        )
    try:
        wanted = replace(stored_settings(record), zones=checked_zones(zones))
    except ValueError as error:
        raise ReviewError(str(error)) from None
    wanted = replace(wanted, strategy=strategy or wanted.strategy)
    events = store.events(name)
    windows = store.windows(name)
    tables = zones_from_readings(
        record, windows, readings, gaps_of(events), wanted, fronts=fronts_of(events)
    )
    return tuple(_summary(zone, table, record.length_s) for zone, table in tables)


def _summary(zone: Zone, windows: pd.DataFrame, length_s: float) -> ZoneSummary:
    people = int(windows["people"].max()) if len(windows) else 0
    return ZoneSummary(zone, people, summarise_range(windows, 0.0, length_s))
