"""What each zone of a stored session amounts to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.config import StrategyName
from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.review.from_readings import zones_from_readings
from monitor.review.ranges import RangeSummary, summarise_range
from monitor.review.rescore import fronts_of, gaps_of, stored_settings
from monitor.store import SessionRecord, SessionStore
from monitor.zones import Zone, checked_zones

if TYPE_CHECKING:
    import pandas as pd

DEFAULT_ZONES = "2x2"
"""Front and back, left and right."""

MOST_FACES = 5000
"""So many faces tell where people sat."""


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


def faces_of_session(store: SessionStore, record: SessionRecord) -> NDArray[np.float64]:
    """Return the boxes of faces (N, 4), left, top, right, bottom in pixels: where people sat.

    Raises:
        ReviewError: It kept no rows per person.
        StoreError: The log cannot be read.
    """
    name = record.info.session_id
    rows = _rows_per_person(store, name)[["x", "y", "width", "height"]].dropna()
    if not len(rows):
        raise ReviewError(
            tr("session {name}: nobody was seen, so there is nothing to draw zones by", name=name)
        )
    boxes = rows.iloc[:: -(-len(rows) // MOST_FACES)].to_numpy(np.float64)
    boxes[:, 2:] += boxes[:, :2]
    return np.asarray(np.maximum(boxes, 0.0))


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
    readings = _rows_per_person(store, name)
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


def _rows_per_person(store: SessionStore, name: str) -> pd.DataFrame:
    readings = store.readings(name)
    if not len(readings):
        raise ReviewError(
            tr(
                "session {name} kept no numbers of each face: where people sat is not "
                "known, and so no zones; have them kept before a session starts",
                name=name,
            )
        )
    return readings


def _summary(zone: Zone, windows: pd.DataFrame, length_s: float) -> ZoneSummary:
    people = int(windows["people"].max()) if len(windows) else 0
    return ZoneSummary(zone, people, summarise_range(windows, 0.0, length_s))
