"""What the windows of each session amount to, summed up in the log.

A session's mean is one over time: each of its seconds counts once, and a pause not at all
(`monitor.tables.spans`). Windows of a session add one of few numbers of seconds, so the database
sums them up by how much they add, and few rows come out of it however long the sessions are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Connection, Row, Select, Table, Text, case, cast, func, select

from monitor.store.database.schema import sessions, windows
from monitor.store.database.soundness import is_listed_soundly
from monitor.tables.spans import SCORES, usual_step_s

_VALUES = (*SCORES, "coverage")
_PER_SECOND = 1_000_000
"""Times are told apart to a microsecond: floats of equal steps are not quite equal."""


@dataclass(frozen=True, slots=True)
class WindowTotals:
    """What those windows of a session amount to that are sound, and how many are not.

    Attributes:
        count: How many are sound.
        score: Mean score over time, or None.
        score_low: Mean of the lower ends; None where a window with a score has none.
        score_high: The same of the upper ends.
        coverage: Mean coverage over time, or None.
        last_s: End of the last.
        unsound: How many are not sound.
    """

    count: int = 0
    score: float | None = None
    score_low: float | None = None
    score_high: float | None = None
    coverage: float | None = None
    last_s: float = 0.0
    unsound: int = field(default=0, kw_only=True)


def window_totals(
    connection: Connection, condition: ColumnElement[bool]
) -> dict[str, WindowTotals]:
    """The totals of the sessions that meet a condition, by their ids."""
    counts = by_session(windows, condition).add_columns(func.count())
    total: dict[str, int] = {row[0]: row[1] for row in connection.execute(counts)}
    steps: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(_by_step(condition)):
        steps[row.name].append(row)
    # A session that began between the two questions is not in the first answer.
    found = {name: _totals(rows, total.get(name, 0)) for name, rows in steps.items()}
    none_sound = {name: WindowTotals(unsound=total[name]) for name in total.keys() - found.keys()}
    return found | none_sound


def by_session(table: Table, condition: ColumnElement[bool]) -> Select[Any]:
    """A question about the rows of a table, session by session."""
    name = cast(table.c.session_id, Text)
    return select(name).join(sessions).where(condition).group_by(table.c.session_id)


def _by_step(condition: ColumnElement[bool]) -> Select[Any]:
    """Sums and counts of windows that add as many seconds, and are as long, by session."""
    column = windows.c
    before_s = func.lag(column.end_s).over(partition_by=column.session_id, order_by=column.id)
    start_s = case((column.start_s > 0.0, column.start_s), else_=0.0)
    one = (
        select(
            cast(column.session_id, Text).label("name"),
            func.round((column.end_s - before_s) * _PER_SECOND).label("added"),
            func.round((column.end_s - start_s) * _PER_SECOND).label("length"),
            column.end_s,
            *(column[value] for value in _VALUES),
        )
        # In the order of the index, which a join would leave: that sorts for half as long again.
        .where(column.session_id.in_(select(sessions.c.id).where(condition)), is_listed_soundly())
        .subquery()
    )
    return select(
        one.c.name,
        one.c.added,
        one.c.length,
        func.count().label("count"),
        func.max(one.c.end_s).label("last_s"),
        *(func.count(one.c[value]).label(f"{value}_count") for value in SCORES),
        *(func.sum(one.c[value]).label(value) for value in _VALUES),
    ).group_by(one.c.name, one.c.added, one.c.length)


def _totals(rows: Sequence[Row[Any]], total: int) -> WindowTotals:
    added, length, counts = (
        np.array([getattr(row, name) for row in rows], np.float64)
        for name in ("added", "length", "count")
    )
    count = int(counts.sum())
    has_one_before = np.isfinite(added)
    usual = usual_step_s(added[has_one_before], counts[has_one_before].astype(np.int64))
    spans = np.minimum(np.minimum(np.where(has_one_before, added, np.inf), length), usual)
    spans = np.maximum(spans, 0.0)
    sums, known = (
        {
            value: np.array([getattr(row, f"{value}{end}") or 0.0 for row in rows], np.float64)
            for value in values
        }
        for values, end in ((_VALUES, ""), (SCORES, "_count"))
    )
    known["coverage"] = counts  # a window always has one
    counting = spans > 0.0
    means: dict[str, float | None] = {}
    for value in _VALUES:
        of_all = known["coverage" if value == "coverage" else "score"]
        weight = float((known[value] * spans).sum())
        # Where some windows have no interval, the mean has none.
        is_known = weight > 0.0 and np.array_equal(known[value][counting], of_all[counting])
        means[value] = float((sums[value] * spans).sum()) / weight if is_known else None
    return WindowTotals(
        count,
        score=means["score"],
        score_low=means["score_low"],
        score_high=means["score_high"],
        coverage=means["coverage"],
        last_s=max(row.last_s for row in rows),
        unsound=max(total - count, 0),
    )
