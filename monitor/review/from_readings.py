"""A session's windows made anew from its rows per person, as the live time line made them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import numpy as np

from monitor.config import WindowSettings
from monitor.orientation import Front
from monitor.store import SessionRecord
from monitor.store.files.export import plain_rows
from monitor.tables.rows import readings_from_rows, window_row
from monitor.tables.spans import Spans, spans_of
from monitor.types import FrameReading
from monitor.window import KnownFronts, MinimumGroup, WindowSteps
from monitor.window.zones import ZoneSteps, people_places
from monitor.zones import Zone, ZonePlan

if TYPE_CHECKING:
    import pandas as pd

_Window = TypeVar("_Window")

_ROWS_AT_ONCE = 20_000


def windows_from_readings(
    record: SessionRecord,
    windows: pd.DataFrame,
    readings: pd.DataFrame,
    gaps_s: Sequence[tuple[float, float]],
    settings: WindowSettings,
    *,
    fronts: Sequence[tuple[float, Front | None]] = (),
) -> pd.DataFrame:
    """Return windows like `windows`, made by `settings`; small groups stay withheld.

    Args:
        record: The session.
        windows: Its stored windows: whether time went on in a gap is read from them.
        readings: Its rows per person, in the order in which they were written.
        gaps_s: Start and end of each gap, in order.
        settings: How the windows are made.
        fronts: Where the front was, each with the time from which on it was known.
    """
    import pandas as pd

    group, classes = MinimumGroup(record.min_people), record.info.classes
    steps = WindowSteps(settings, group, classes=classes, front=KnownFronts(fronts))
    found = _pass_through(steps, record, windows, readings, gaps_s)
    rows = [window_row(one, 0.0) for one in found]
    return pd.DataFrame(rows, columns=list(windows.columns)).astype(windows.dtypes.to_dict())


def zones_from_readings(
    record: SessionRecord,
    windows: pd.DataFrame,
    readings: pd.DataFrame,
    gaps_s: Sequence[tuple[float, float]],
    settings: WindowSettings,
    *,
    fronts: Sequence[tuple[float, Front | None]] = (),
) -> list[tuple[Zone, pd.DataFrame]]:
    """Return the windows of each zone that `settings.zones` asks for, in tables like `windows`.

    The arguments are those of `windows_from_readings`.
    """
    import pandas as pd

    plan, classes = ZonePlan.parse(settings.zones), record.info.classes
    zones = plan.zones(people_places(readings_from_rows(_rows(readings), classes)))
    group = MinimumGroup(record.min_people)
    steps = ZoneSteps(zones, settings, group, classes=classes, front=KnownFronts(fronts))
    found = _pass_through(steps, record, windows, readings, gaps_s)
    tables = []
    for zone in zones:
        rows = [window_row(one.summary, 0.0) for one in found if one.zone == zone.name]
        table = pd.DataFrame(rows, columns=list(windows.columns))
        tables.append((zone, table.astype(windows.dtypes.to_dict())))
    return tables


class _Steps(Protocol[_Window]):
    """What makes windows of readings at steps."""

    def add(self, reading: FrameReading) -> list[_Window]: ...

    def advance(self, now_s: float) -> list[_Window]: ...

    def restart(self, at_s: float) -> None: ...


def _pass_through(
    steps: _Steps[_Window],
    record: SessionRecord,
    windows: pd.DataFrame,
    readings: pd.DataFrame,
    gaps_s: Sequence[tuple[float, float]],
) -> list[_Window]:
    """Return the windows that the rows of a session make, as time and gaps were in class."""
    spans = spans_of(windows)
    found: list[_Window] = []
    waiting = list(gaps_s)
    for reading in readings_from_rows(_rows(readings), record.info.classes):
        while waiting and waiting[0][1] <= reading.time_s:
            found += _pass_gap(steps, *waiting.pop(0), spans)
        found += steps.add(reading)
    for gap in waiting:
        found += _pass_gap(steps, *gap, spans)
    return found + steps.advance(record.length_s)


def thinned_windows(windows: pd.DataFrame, readings: pd.DataFrame) -> int:
    """Return how many stored windows had more frames than there are rows for.

    Frames with too few faces leave no rows, nor do those for which the disk had no room.
    """
    times_s = readings.drop_duplicates("frame")["time_s"].to_numpy(np.float64)
    starts_s = windows["start_s"].to_numpy(np.float64)
    ends_s = windows["end_s"].to_numpy(np.float64)
    kept = np.searchsorted(times_s, ends_s) - np.searchsorted(times_s, starts_s)
    # A frame on an edge may lie on either side of it, for the last bit of its time.
    return int((kept + 1 < windows["frames"].to_numpy(np.int64)).sum())


def _pass_gap(steps: _Steps[_Window], start_s: float, end_s: float, stored: Spans) -> list[_Window]:
    """Forget what was before a gap; time went on in it if windows of it were stored."""
    before = steps.advance(start_s)
    steps.restart(start_s)
    # A window or two may have been stored before the gap was noticed.
    if stored.within(start_s, end_s).lengths_s.sum() > (end_s - start_s) / 2:
        return before + steps.advance(end_s)
    steps.restart(end_s)
    return before


def _rows(readings: pd.DataFrame) -> Iterator[dict[Any, Any]]:
    """The rows one by one; as Python objects, all at once would take ten times the memory."""
    for start in range(0, len(readings), _ROWS_AT_ONCE):
        yield from plain_rows(readings.iloc[start : start + _ROWS_AT_ONCE])
