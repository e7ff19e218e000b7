"""What the user has set once for all sessions under review."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReviewSettings:
    """Kept by the app from one start to the next.

    Attributes:
        retention_days: Sessions older than this go to the trash at the start; 0 keeps them all.
        part_names: What the parts of a lecture are called.
        retention_managed: Whether the school has set for how long sessions are kept.
        names_managed: Whether it has set what parts are called.
    """

    retention_days: int
    part_names: tuple[str, ...]
    retention_managed: bool = False
    names_managed: bool = False
