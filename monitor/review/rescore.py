"""A stored session scored again: with another strategy, another length, another dead band.

Where rows per person were kept, every window is made anew from them. Else there are only the
windows as they were stored, and what cannot be had from those is said with the result.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pydantic import TypeAdapter, ValidationError

from monitor.config import StrategyName, WindowSettings
from monitor.errors import ReviewError
from monitor.i18n import tr
from monitor.orientation import Front
from monitor.review.from_means import windows_from_means
from monitor.review.from_readings import thinned_windows, windows_from_readings
from monitor.store import EventKind, SessionRecord, SessionStore
from monitor.window import TRAINED, strategy_words

if TYPE_CHECKING:
    import pandas as pd


class Basis(StrEnum):
    """What a session was scored from."""

    READINGS = "numbers of each face"
    MEANS = "results of the class"


@dataclass(frozen=True, slots=True, eq=False)
class Rescored:
    """A session as another setting would have shown it.

    Attributes:
        windows: The columns of DESIGN 5, like the stored ones.
        settings: What they were made with.
        basis: What they were made from.
        is_exact: Whether they are what the class would have seen with these settings.
        notes: What they are not, a line each for the user; empty where they are exact.
    """

    windows: pd.DataFrame
    settings: WindowSettings
    basis: Basis
    is_exact: bool
    notes: tuple[str, ...]


def stored_settings(record: SessionRecord) -> WindowSettings:
    """Return how the windows of a session were made when it began.

    Raises:
        ReviewError: The session's own values are none that this program knows.
    """
    stored = record.info.settings.get("window", {})
    values = dict(stored) if isinstance(stored, Mapping) else {}
    known = {field.name for field in fields(WindowSettings)}
    values = {name: value for name, value in values.items() if name in known}
    try:
        return TypeAdapter(WindowSettings).validate_python(
            {**values, "strategy": record.info.strategy}
        )
    except ValidationError as error:
        raise ReviewError(
            tr(
                "session {session_id} was made with settings that this program does not know",
                session_id=record.info.session_id,
            )
        ) from error


def rescore_stored(store: SessionStore, record: SessionRecord, strategy: StrategyName) -> Rescored:
    """Score a session of the log with another strategy, all else as in class.

    Raises:
        ReviewError: The session's own values are none that this program knows.
        StoreError: The log cannot be read.
    """
    name = record.info.session_id
    return rescore(
        record,
        store.windows(name),
        store.events(name),
        store.readings(name),
        replace(stored_settings(record), strategy=strategy),
    )


def rescore(
    record: SessionRecord,
    windows: pd.DataFrame,
    events: pd.DataFrame,
    readings: pd.DataFrame,
    settings: WindowSettings,
) -> Rescored:
    """Score a stored session with other settings.

    Groups below the session's minimum stay withheld, whatever the settings. The arguments
    before `settings` are what `SessionStore` gives for the session; without `readings`
    (no rows) the stored windows are what there is.

    Raises:
        ReviewError: The strategy is made from what was not read; or, without rows per person, a
            shorter window or another step is wanted.
    """
    _refuse_unread(record, settings)
    gaps_s = gaps_of(events)
    if len(readings):
        anew = windows_from_readings(
            record, windows, readings, gaps_s, settings, fronts=fronts_of(events)
        )
        notes = _notes_on_readings(record, windows, readings)
        return Rescored(anew, settings, Basis.READINGS, not notes, notes)
    stored = stored_settings(record)
    _refuse_finer(stored, settings)
    notes = _notes_on_means(stored, settings, _strategies_in_class(record, events))
    anew = windows_from_means(windows, gaps_s, stored, settings, record.info.classes)
    return Rescored(anew, settings, Basis.MEANS, not notes, notes)


def _refuse_unread(record: SessionRecord, wanted: WindowSettings) -> None:
    says_signal = "signal" in record.info.settings  # older ones hold what they hold
    if says_signal and not record.signal.can_have(wanted.strategy):
        raise ReviewError(
            tr(
                "this session holds {words}: '{strategy}' cannot be had from it",
                words=record.signal.words,
                strategy=strategy_words(wanted.strategy),
            )
        )


def gaps_of(events: pd.DataFrame) -> list[tuple[float, float]]:
    """Return start and end of each gap, in order."""
    gaps = events[(events["kind"] == EventKind.GAP.value) & events["end_s"].notna()]
    gaps = gaps.sort_values("time_s")
    return list(zip(gaps["time_s"].tolist(), gaps["end_s"].tolist(), strict=True))


def fronts_of(events: pd.DataFrame) -> list[tuple[float, Front | None]]:
    """Return where the front was, each with the time from which on it was known.

    With another source it is not known any more.
    """
    is_front = events["kind"] == EventKind.FRONT.value
    is_source = (events["kind"] == EventKind.SETTING.value) & (events["label"] == "source")
    told = events[is_front | is_source].sort_values("time_s", kind="stable")
    return [
        (time_s, Front.from_dict(json.loads(detail)) if kind == EventKind.FRONT.value else None)
        for time_s, kind, detail in zip(told["time_s"], told["kind"], told["detail"], strict=True)
    ]


def _strategies_in_class(record: SessionRecord, events: pd.DataFrame) -> set[str]:
    changed = (events["kind"] == EventKind.SETTING.value) & (events["label"] == "strategy")
    return {record.info.strategy, *events["detail"][changed]}


def _refuse_finer(stored: WindowSettings, wanted: WindowSettings) -> None:
    changes = (wanted.strategy, wanted.length_s) != (stored.strategy, stored.length_s)
    if wanted.strategy == "balance" != stored.strategy:
        raise ReviewError(
            tr(
                "this session kept no numbers of each face: '{wanted}' counts people, and "
                "what '{strategy}' kept are means; what was stored stays as it is",
                wanted=strategy_words(wanted.strategy),
                strategy=strategy_words(stored.strategy),
            )
        )
    if wanted.strategy == "facing" and wanted.length_s != stored.length_s:
        raise ReviewError(
            tr(
                "this session kept results over {length_s:g} s and no numbers of each face: "
                "who faced the front over another time cannot be had from them",
                length_s=stored.length_s,
            )
        )
    if changes and wanted.strategy in TRAINED:
        raise ReviewError(
            tr(
                "this session kept no numbers of each face: '{strategy}' cannot be had "
                "from what it kept",
                strategy=strategy_words(wanted.strategy),
            )
        )
    if wanted.length_s < stored.length_s:
        raise ReviewError(
            tr(
                "this session kept results over {length_s:g} s and no numbers of each face: "
                "results over {length_s_2:g} s cannot be had from them",
                length_s=stored.length_s,
                length_s_2=wanted.length_s,
            )
        )
    if wanted.step_s != stored.step_s:
        raise ReviewError(
            tr(
                "this session kept a result every {step_s:g} s and no numbers of each face: "
                "no other step can be had from them",
                step_s=stored.step_s,
            )
        )


def _notes_on_readings(
    record: SessionRecord, windows: pd.DataFrame, readings: pd.DataFrame
) -> tuple[str, ...]:
    thinned = thinned_windows(windows, readings)
    if not thinned:
        return ()
    note = tr(
        "{thinned} of {windows} results are made from fewer pictures than in "
        "class: pictures with faces of fewer than {min_people} people left no"
        " numbers.",
        thinned=thinned,
        windows=len(windows),
        min_people=record.min_people,
    )
    return (note,)


def _notes_on_means(
    stored: WindowSettings, wanted: WindowSettings, strategies: set[str]
) -> tuple[str, ...]:
    if wanted.strategy == "facing":
        return ()  # whatever the gauge showed, each window holds who faced the front
    notes = []
    if len(strategies) > 1:
        names = ", ".join(map(strategy_words, sorted(strategies)))
        notes.append(
            tr(
                "How the gauge counts was changed in class: what was stored is a mix of {names}.",
                names=names,
            )
        )
    if wanted.strategy != stored.strategy:
        what = tr("estimated shares") if stored.strategy == "balance" else tr("means")
        notes.append(
            tr(
                "No numbers of each face were kept: '{strategy}' is applied to the stored "
                "{what}, as if the class were one person.",
                strategy=strategy_words(wanted.strategy),
                what=what,
            )
        )
        is_same = wanted.strategy != "dominant" and stored.strategy != "balance"
        if is_same and wanted.length_s == stored.length_s:
            notes.append(tr("At the stored length this leaves the gauge as it was."))
    if wanted.length_s != stored.length_s:
        notes.append(
            tr(
                "Results over {length_s:g} s are put together from stored ones over "
                "{length_s_2:g} s.",
                length_s=wanted.length_s,
                length_s_2=stored.length_s,
            )
        )
    if wanted.min_coverage < stored.min_coverage:
        notes.append(
            tr(
                "Where less than {min_coverage:.0f} % were readable no result was "
                "stored, and there is none now.",
                min_coverage=100 * stored.min_coverage,
            )
        )
    return tuple(notes)
