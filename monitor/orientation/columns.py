"""The columns that orientation has in tables, and orientation as a row has it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from monitor.orientation.records import FrontBasis, HeadPose, Orientation, ShareEstimate

SHARES = ("facing", "aside", "down", "away")
"""Shares of people; each has two more columns for the ends of its interval."""

SHARE_COLUMNS = tuple(f"{share}{end}" for share in SHARES for end in ("", "_low", "_high"))

MEASURES = (*SHARES, "movement")
"""What is known of heads in numbers, as trained strategies take it."""

WINDOW_COLUMNS = ("oriented", "front", *SHARE_COLUMNS, "movement")
"""Of a window: the people whose direction counted, how the front is known, shares, movement."""

POSE_COLUMNS = ("yaw", "pitch", "roll", "yaw_error", "pitch_error")
"""Of a face, in degrees."""


def has_columns(class_names: Iterable[str]) -> bool:
    """Whether tables have these columns beside classes: not where a class has one's name."""
    return {name.casefold() for name in class_names}.isdisjoint((*WINDOW_COLUMNS, *POSE_COLUMNS))


def has_shares(window_columns: Iterable[str]) -> bool:
    """Whether a table of windows has these columns: after the score, where no class stands."""
    names = list(window_columns)
    return SHARES[0] in names[names.index("score") :]


def window_values(orientation: Orientation | None) -> dict[str, float | int | str | None]:
    """Return the values of `WINDOW_COLUMNS` by name."""
    if orientation is None:
        return dict.fromkeys(WINDOW_COLUMNS)
    values: dict[str, float | int | str | None] = {
        "oriented": orientation.people,
        "front": orientation.front.value,
    }
    for name in SHARES:
        known: ShareEstimate | None = getattr(orientation, name)
        ends = (None, None, None) if known is None else (known.share, known.low, known.high)
        values |= zip((name, f"{name}_low", f"{name}_high"), ends, strict=True)
    return values | {"movement": orientation.movement}


def measures_of(orientation: Orientation | None) -> tuple[float, ...] | None:
    """Return the values of `MEASURES`; None where one of them is not known."""
    values = window_values(orientation)
    found = [values[name] for name in MEASURES]
    known = [float(one) for one in found if isinstance(one, float | int)]
    return tuple(known) if len(known) == len(found) else None


def orientation_of(row: Mapping[str, Any]) -> Orientation | None:
    """Undo `window_values`; missing values are None."""
    if row["oriented"] is None:
        return None
    shares = {
        name: None
        if row[name] is None
        else ShareEstimate(row[name], row[f"{name}_low"], row[f"{name}_high"])
        for name in SHARES
    }
    front = FrontBasis(row["front"])
    return Orientation(int(row["oriented"]), front, **shares, movement=row["movement"])


def pose_values(pose: HeadPose | None) -> dict[str, float | int | str | None]:
    """Return the values of `POSE_COLUMNS` by name."""
    return {name: None if pose is None else getattr(pose, name) for name in POSE_COLUMNS}


def pose_of(row: Mapping[str, Any]) -> HeadPose | None:
    """Undo `pose_values`; None where a value is missing, or not a number."""
    values: list[Any] = [row.get(name) for name in POSE_COLUMNS]
    unknown = any(one is None or math.isnan(one) for one in values)
    return None if unknown else HeadPose(*values)
