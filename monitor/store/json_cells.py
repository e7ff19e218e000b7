"""Cells of the log that hold JSON, judged where they are read."""

from __future__ import annotations

import json
from collections.abc import Sequence

from monitor.i18n import tr
from monitor.orientation import Front


def parsed(value: object) -> object:
    """The value of a JSON cell, which a server has read already; None where it is none."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return None


def mix_of(value: object, names: Sequence[str]) -> dict[str, float] | None:
    """The shares of classes in a cell; {} for an empty one, None where it holds none of these."""
    if value is None:
        return {}
    shares = parsed(value)
    if not isinstance(shares, dict) or shares.keys() != set(names):
        return None
    is_known = all(type(one) in (int, float) and -0.001 <= one <= 1.001 for one in shares.values())
    return shares if is_known else None


def front_fault(detail: str) -> str:
    """Say why the detail of an event does not tell where the front is; "" where it does."""
    try:
        Front.from_dict(json.loads(detail))
    except (TypeError, ValueError, RecursionError) as error:
        return tr("where the front is: {error}", error=error)
    return ""
