"""How far observers agree with each other and with the gauge of a session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.review.observers.bootstrap import Estimate, estimate, longest_block
from monitor.review.observers.coefficients import alpha, coincidences, meetings, spearman
from monitor.review.observers.intervals import (
    Intervals,
    codes_in,
    gauge_levels,
    gauge_means,
    intervals_of,
    several_codes,
    single_codes,
)
from monitor.review.observers.pairs import (
    GAUGE,
    Pair,
    Table,
    both_vary,
    estimate_of,
    pair_of,
    units,
)
from monitor.review.observers.scheme import Scheme, scheme_of
from monitor.store import SessionRecord
from monitor.tables.code import Code

if TYPE_CHECKING:
    import pandas as pd

_LEVELS = 3
"""Of as many codes in order each is one of what the gauge can say in words."""

Said = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Trust:
    """How far observers and the gauge of a session agree.

    Attributes:
        scheme: What its codes are called together; "" where no known scheme has them.
        every_s: Length of an interval, in seconds.
        observers: Who coded, by name.
        coded: Intervals that somebody coded.
        block: So many intervals are alike, and drawn together.
        among_count: Intervals that two observers or more coded.
        among: Krippendorff's alpha of the observers; None where it cannot be told.
        gauge_count: Intervals that somebody coded and of which the gauge says something.
        with_gauge: Krippendorff's alpha between the observers and the gauge; None likewise,
            where one of the two said the same all the time, and where the codes have no order.
        correlation: Spearman's, of the observers' mean and the gauge's; None likewise.
        pairs: Two by two.
    """

    scheme: str
    every_s: float
    observers: tuple[str, ...]
    coded: int
    block: int
    among_count: int
    among: Estimate | None
    gauge_count: int
    with_gauge: Estimate | None
    correlation: Estimate | None
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class _Form:
    """What could be said: the codes in their order, and how they are compared."""

    title: str
    labels: tuple[str, ...]
    several: bool
    ordered: bool


def trust_of(
    record: SessionRecord,
    windows: pd.DataFrame,
    events: pd.DataFrame,
    *,
    scheme: Scheme | None = None,
    every_s: float | None = None,
) -> Trust:
    """Compare what observers coded of a session with each other and with its gauge.

    Args:
        record: The session.
        windows: Its windows, in order of time.
        events: What happened, as `SessionStore.events` gives it.
        scheme: What could be said; None takes the first known one that has all codes.
        every_s: Length of an interval, in seconds; None takes that of the codes.

    Raises:
        ReviewError: Nobody coded it, or a code is none of the scheme.
    """
    codes = codes_in(events)
    name = record.info.session_id
    if not codes:
        raise ReviewError(tr("session {name}: no observer has coded it yet", name=name))
    form = _form_of(scheme, codes, name)
    intervals = intervals_of(codes, record.length_s, every_s)
    places = {label: place for place, label in enumerate(form.labels)}
    observers = tuple(sorted({code.observer for code in codes}))
    by_observer = [[code for code in codes if code.observer == one] for one in observers]
    if form.several:
        every = [several_codes(own, intervals, places) for own in by_observer]
        return _of_several(form, intervals, observers, every)
    said = np.stack([single_codes(own, intervals, places) for own in by_observer], axis=1)
    return _of_single(form, intervals, observers, said, windows)


def _form_of(scheme: Scheme | None, codes: Sequence[Code], name: str) -> _Form:
    labels = tuple(dict.fromkeys(code.label for code in codes))
    if scheme is not None:
        for label in labels:
            if label not in scheme.labels:
                raise ReviewError(
                    tr(
                        "session {name}: the code {label!r} is none of {title!r}",
                        name=name,
                        label=label,
                        title=scheme.title,
                    )
                )
    if (found := scheme or scheme_of(labels)) is not None:
        return _Form(found.title, found.labels, found.several, found.ordered)
    return _Form("", labels, several=_overlap(codes), ordered=False)


def _overlap(codes: Sequence[Code]) -> bool:
    """Whether an observer says two things of one time."""
    until_s: dict[str, float] = {}
    for code in sorted(codes, key=lambda one: one.start_s):
        if code.start_s < until_s.get(code.observer, 0.0) - 1e-3:
            return True
        until_s[code.observer] = max(until_s.get(code.observer, 0.0), code.end_s)
    return False


def _of_single(
    form: _Form, intervals: Intervals, observers: tuple[str, ...], said: Said, windows: pd.DataFrame
) -> Trust:
    """Compare (N, R) what each of R observers said with the others and with the gauge."""
    means = gauge_means(windows, intervals)
    gauge = _gauge_as_codes(form, intervals, windows, means)
    is_coded = (said >= 0).any(axis=1)
    shown = np.where(said >= 0, said.astype(np.float64), np.nan)
    count = len(form.labels)
    block = longest_block([*shown.T, np.where(gauge >= 0, gauge.astype(np.float64), np.nan)])
    among = coincidences(said, count)
    with_gauge = sum(
        (coincidences(np.stack([one, gauge], axis=1), count) for one in said.T),
        start=np.zeros_like(among),
    )
    met = sum((meetings(one, gauge, count) for one in said.T), start=np.zeros_like(among))
    told = both_vary(met)
    pairs = [
        *((one, other, said[:, one], said[:, other]) for one, other in _two_by_two(observers)),
        *((one, None, said[:, one], gauge) for one in range(len(observers)) if form.ordered),
    ]
    return Trust(
        scheme=form.title,
        every_s=intervals.every_s,
        observers=observers,
        coded=int(is_coded.sum()),
        block=block,
        among_count=units(among),
        among=_alpha(among, block, ordered=form.ordered),
        gauge_count=units(with_gauge),
        with_gauge=_alpha(with_gauge, block, ordered=form.ordered) if told else None,
        correlation=_correlation(shown, means, block) if form.ordered else None,
        pairs=tuple(
            pair_of(
                observers[one],
                GAUGE if other is None else observers[other],
                meetings(first, second, count),
                block,
                ordered=form.ordered,
            )
            for one, other, first, second in pairs
        ),
    )


def _of_several(
    form: _Form, intervals: Intervals, observers: tuple[str, ...], every: Sequence[Said]
) -> Trust:
    """Compare whether observers gave each code, all codes of an interval together."""
    shown = [np.where(one >= 0, one.astype(np.float64), np.nan) for one in every]
    block = longest_block([column for one in shown for column in one.T])
    codes = range(len(form.labels))
    among = sum(
        (coincidences(np.stack([one[:, code] for one in every], axis=1), 2) for code in codes),
        start=np.zeros((intervals.count, 2, 2)),
    )
    return Trust(
        scheme=form.title,
        every_s=intervals.every_s,
        observers=observers,
        coded=int(np.any([(one >= 0).any(axis=1) for one in every], axis=0).sum()),
        block=block,
        among_count=units(among),
        among=_alpha(among, block, ordered=False),
        gauge_count=0,
        with_gauge=None,
        correlation=None,
        pairs=tuple(
            pair_of(
                observers[one],
                observers[other],
                sum(
                    (meetings(every[one][:, code], every[other][:, code], 2) for code in codes),
                    start=np.zeros((intervals.count, 2, 2)),
                ),
                block,
                ordered=False,
            )
            for one, other in _two_by_two(observers)
        ),
    )


def _gauge_as_codes(form: _Form, intervals: Intervals, windows: pd.DataFrame, means: Table) -> Said:
    """What the gauge says of each interval, as one of the codes; -1 where it cannot be one."""
    count = len(form.labels)
    if not form.ordered:
        return np.full(intervals.count, -1)
    if count == _LEVELS:
        return gauge_levels(windows, intervals)
    parts = np.clip(np.nan_to_num(means) * count / 100.0, 0, count - 1).astype(np.int64)
    return np.where(np.isfinite(means), parts, -1)


def _alpha(tables: Table, block: int, *, ordered: bool) -> Estimate | None:
    """Alpha of tables (N, K, K), an interval each; those in which nobody met do not count."""
    return estimate_of(tables, block, lambda table: alpha(table, ordered=ordered))


def _correlation(shown: Table, means: Table, block: int) -> Estimate | None:
    known = np.isfinite(shown).any(axis=1) & np.isfinite(means)
    if not known.any():
        return None
    observed, gauge = np.nanmean(shown[known], axis=1), means[known]
    return estimate(lambda weights: spearman(observed, gauge, weights), len(gauge), block)


def _two_by_two(observers: Sequence[str]) -> list[tuple[int, int]]:
    return list(combinations(range(len(observers)), 2))
