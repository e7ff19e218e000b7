"""Was the gauge right? What the user said about it, counted, and kept for calibration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from monitor.classes import class_columns
from monitor.errors import ReviewError
from monitor.files.atomic_write import atomic_write
from monitor.files.csv_writer import write_csv
from monitor.i18n import tr
from monitor.intervals import wilson_interval
from monitor.orientation.columns import MEASURES, has_shares
from monitor.store import OPINIONS, EventKind, SessionRecord
from monitor.tables.note import NOTE
from monitor.tables.spans import SCORES
from monitor.types import State

if TYPE_CHECKING:
    import pandas as pd

_NEAR_S = 2.0
"""A window that ended so long before a mark, or after it, is not what the mark is about."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How often the user agreed.

    Attributes:
        agreed: Marks that say 'agree'.
        total: All marks.
    """

    agreed: int
    total: int

    @property
    def share(self) -> float | None:
        """Share of marks that agree, 0..1; None without marks."""
        return self.agreed / self.total if self.total else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Wilson's 95 % interval of that share, 0..1; None without marks."""
        return wilson_interval(self.agreed, self.total)


@dataclass(frozen=True, slots=True)
class SessionAgreement:
    """How often the user agreed with the gauge of a session.

    Attributes:
        overall: All marks at which the gauge showed something.
        by_state: The same by what it showed; `NO_DATA` holds the marks at which it showed
            nothing, which are no part of `overall`.
    """

    overall: Agreement
    by_state: Mapping[State, Agreement]


def agreement_of(events: pd.DataFrame) -> SessionAgreement:
    """Count the marks of a session, or of several below one another.

    Args:
        events: What happened, as `SessionStore.events` gives it.
    """
    marks = _marks(events)
    has_gauge = marks["gauge"].notna()
    states = marks["label"].where(has_gauge, State.NO_DATA.value)
    return SessionAgreement(
        overall=_count(marks[has_gauge]),
        by_state={state: _count(marks[states == state.value]) for state in State},
    )


def calibration_table(
    record: SessionRecord, windows: pd.DataFrame, events: pd.DataFrame
) -> pd.DataFrame:
    """Return one row per mark: what the user said, and what the window at that time held.

    Columns: `session, model, strategy, time_s, agrees` (bool), `shown` (the state) and `gauge`
    (0..100), then of the window nearest to it, no further than two seconds away, `frames, people,
    seen, coverage, the classes, score, score_low, score_high, state`, and where it knows them
    `facing, aside, down, away, movement`; these are empty where there is none.
    """
    import pandas as pd

    marks = _marks(events)
    rows = pd.DataFrame(
        {
            "session": record.info.session_id,
            "model": record.info.model,
            "strategy": record.info.strategy,
            "time_s": marks["time_s"].astype("float64"),
            "agrees": marks["kind"] == EventKind.AGREE.value,
            "shown": marks["label"],
            "gauge": marks["gauge"].astype("float64"),
        }
    ).sort_values("time_s", kind="stable")
    features = [
        "frames",
        "people",
        "seen",
        "coverage",
        *class_columns(windows.columns),
        *SCORES,
        "state",
        *heads_columns(windows),
    ]
    near = windows[["end_s", *features]].sort_values("end_s", kind="stable")
    joined = pd.merge_asof(
        rows,
        near,
        left_on="time_s",
        right_on="end_s",
        direction="nearest",
        tolerance=_NEAR_S,  # type: ignore[arg-type]  # numbers may be close too
    )
    return joined.drop(columns="end_s")


def heads_columns(windows: pd.DataFrame) -> list[str]:
    """Return the columns of where heads are turned that a table of windows has."""
    return list(MEASURES) if has_shares(windows.columns) else []


def write_calibration(table: pd.DataFrame, path: Path) -> None:
    """Write a calibration table, or several below one another, as CSV.

    Raises:
        ReviewError: The file cannot be written.
    """
    try:
        with atomic_write(path) as part:
            # As a column, like every table that leaves the program.
            write_csv(table.assign(note=NOTE), part)
    except OSError as error:
        raise ReviewError(
            tr("{path}: cannot be written: {strerror}", path=path, strerror=error.strerror or error)
        ) from error


def _marks(events: pd.DataFrame) -> pd.DataFrame:
    return events[events["kind"].isin([kind.value for kind in OPINIONS])]


def _count(marks: pd.DataFrame) -> Agreement:
    return Agreement(int((marks["kind"] == EventKind.AGREE.value).sum()), len(marks))
