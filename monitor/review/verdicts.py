"""What the people of a room said about it: windows of a session that are interesting or boring."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from monitor.classes import plain_name
from monitor.orientation.columns import MEASURES
from monitor.review.agreement import calibration_table, heads_columns
from monitor.review.observers.intervals import codes_in
from monitor.review.observers.scheme import scheme_of
from monitor.review.segments import segments_of
from monitor.store import SessionRecord
from monitor.types import State

if TYPE_CHECKING:
    import pandas as pd

INTERESTING = "interesting"
"""The column that says what the room said; 1 or 0."""

_OPPOSITE = {State.INTERESTED.value: 1.0, State.BORED.value: 0.0}
"""What the gauge said, as it would be if the user agreed. Who disagrees with 'neutral' does not
say in which direction."""


def verdicts_of(
    record: SessionRecord,
    windows: pd.DataFrame,
    events: pd.DataFrame,
    *,
    interesting: Collection[str],
    boring: Collection[str],
) -> pd.DataFrame:
    """Return the windows about which something was said.

    A mark speaks for the window at it; a part whose marker has one of the names for all windows
    that lie wholly in it, one after another, and so does what most observers coded of an interval
    (`code_verdicts`). Windows without a class result are left out.

    Args:
        record: The session.
        windows: Its windows, in order of time.
        events: What happened, as `SessionStore.events` gives it.
        interesting: Names of parts, and codes, that were interesting; case and spaces do not
            matter.
        boring: Names of parts, and codes, that were boring.

    Returns:
        Columns `session`, the classes, `coverage`, `MEASURES` (NaN where they are not known) and
        `INTERESTING`.
    """
    import pandas as pd

    needed = [*record.info.classes.names, "coverage"]
    columns = [*needed, *heads_columns(windows)]
    marks = calibration_table(record, windows, events)
    said = marks["shown"].map(_OPPOSITE).astype("float64")  # no marks have no type
    marks[INTERESTING] = said.where(marks["agrees"], 1.0 - said)
    parts = [marks[[*columns, INTERESTING]]]
    names = {plain_name(name): 1.0 for name in interesting}
    names |= {plain_name(name): 0.0 for name in boring}
    for part in segments_of(windows, events, record.length_s):
        if plain_name(part.name) in names:
            inside = _one_after_another(windows, part.summary.start_s, part.summary.end_s)
            parts.append(inside[columns].assign(**{INTERESTING: names[plain_name(part.name)]}))
    free_s = 0.0  # no window speaks for two observers' intervals
    for start_s, end_s, verdict in code_verdicts(events, names):
        inside = _one_after_another(windows, max(start_s, free_s), end_s)
        parts.append(inside[columns].assign(**{INTERESTING: verdict}))
        free_s = max(free_s, end_s) if len(inside) else free_s
    found = pd.concat(parts, ignore_index=True).dropna(subset=[*needed, INTERESTING])
    found = found.reindex(columns=[*needed, *MEASURES, INTERESTING])
    return found.assign(session=record.info.session_id).astype({INTERESTING: int})


def code_verdicts(
    events: pd.DataFrame, names: Mapping[str, float]
) -> Iterator[tuple[float, float, float]]:
    """Yield the intervals of which most observers say one thing: begin, end, and 1 or 0.

    Of an ordered scheme the upper half of the codes is interesting and the lower half boring; one
    in the middle says neither. Of any other codes those count that have one of the names.

    Args:
        events: What happened.
        names: What plain names mean: 1 for interesting, 0 for boring.
    """
    codes = codes_in(events)
    scheme = scheme_of(code.label for code in codes)
    meaning = dict(names)
    if scheme is not None and scheme.ordered:
        last = len(scheme.labels) - 1
        by_place = ((2 * place - last, label) for place, label in enumerate(scheme.labels))
        meaning |= {plain_name(label): float(side > 0) for side, label in by_place if side}
    said: dict[tuple[float, float], list[float]] = defaultdict(list)
    for code in codes:
        known = meaning.get(plain_name(code.label), 0.5)  # who says neither is heard, too
        said[code.start_s, code.end_s].append(known)
    for (start_s, end_s), each in sorted(said.items()):
        mean = sum(each) / len(each)
        if mean != 0.5:
            yield start_s, end_s, float(mean > 0.5)


def _one_after_another(windows: pd.DataFrame, start_s: float, end_s: float) -> pd.DataFrame:
    """Those windows between two times that do not overlap."""
    kept, free_s = [], start_s
    for place, (first_s, last_s) in enumerate(
        zip(windows["start_s"].tolist(), windows["end_s"].tolist(), strict=True)
    ):
        if first_s >= free_s and last_s <= end_s:
            kept.append(place)
            free_s = last_s
    return windows.iloc[kept]
