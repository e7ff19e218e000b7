"""Where people were turned over a stretch of a session, and how much the room moved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from monitor.i18n import marked, shown, tr
from monitor.orientation import ShareEstimate
from monitor.orientation.columns import SHARE_COLUMNS, SHARES, has_shares
from monitor.plots.rounding import both_ends, per_cent
from monitor.tables.spans import Spans

if TYPE_CHECKING:
    import pandas as pd

SHARE_WORDS = {
    "facing": marked("facing the front"),
    "aside": marked("turned aside"),
    "down": marked("looking down"),
    "away": marked("turned away"),
}
"""What the shares are called. Looking to the front is not listening; down is never 'bored'."""


@dataclass(frozen=True, slots=True)
class HeadsSummary:
    """Means over the time in which something was known; the shares add up to 1.

    Attributes:
        shares: By name of `SHARES`, with the means of both ends of the windows' intervals, which
            holds as if neighbouring windows erred alike; empty where the front was never known.
        movement: Mean movement, in face widths a second; None where nothing is known of it.
    """

    shares: dict[str, ShareEstimate]
    movement: float | None

    @property
    def facing(self) -> ShareEstimate | None:
        """The share of people who faced the front."""
        return self.shares.get(SHARES[0])

    def values(self) -> dict[str, float | None]:
        """Return the same by the names of the columns of tables; None for what is not known."""
        found: dict[str, float | None] = dict.fromkeys(SHARE_COLUMNS)
        for name, one in self.shares.items():
            found |= {name: one.share, f"{name}_low": one.low, f"{name}_high": one.high}
        return found | {"movement": self.movement}

    def words(self, dash: str = "\N{EN DASH}") -> dict[str, str]:
        """Return the shares as text by what they are called, e.g. '64 % (58\N{EN DASH}70)'."""
        return {
            shown(SHARE_WORDS[name]): share_text(share, dash) for name, share in self.shares.items()
        }

    @property
    def movement_words(self) -> str:
        """How much people moved, e.g. '0.05 face widths a second'; "" where nothing is known."""
        if self.movement is None:
            return ""
        return tr("{movement:.2f} face widths a second", movement=self.movement)


def share_text(share: ShareEstimate, dash: str = "\N{EN DASH}") -> str:
    """Return a share of people with its interval, e.g. '64 % (58\N{EN DASH}70)'."""
    ends = both_ends((100 * share.low, 100 * share.high), dash)
    return f"{per_cent(share.share)} ({ends})"


def summarise_heads(windows: pd.DataFrame, spans: Spans) -> HeadsSummary | None:
    """Return where people were turned; None where no window knows anything of it.

    Args:
        windows: A table of windows (DESIGN 5), with or without these columns.
        spans: The time for which each of them speaks, none of no length.
    """
    if not has_shares(windows.columns):
        return None
    means = _means(windows[list(SHARE_COLUMNS)], spans)
    movement = _means(windows[["movement"]], spans)
    shares = {} if means is None else _shares_of(dict(zip(SHARE_COLUMNS, means, strict=True)))
    if not shares and movement is None:
        return None
    return HeadsSummary(shares, None if movement is None else movement[0])


def _means(columns: pd.DataFrame, spans: Spans) -> list[float] | None:
    """The mean of each column over the time in which all are known; None without any."""
    values = columns.to_numpy(np.float64)
    known = np.isfinite(values).all(axis=1)
    if not known.any():
        return None
    return np.average(values[known], axis=0, weights=spans.lengths_s[known]).tolist()  # type: ignore[no-any-return]


def _shares_of(means: dict[str, float]) -> dict[str, ShareEstimate]:
    found = {}
    for name in SHARES:
        share = min(max(means[name], 0.0), 1.0)  # sums of floats end a little beside it
        low, high = max(means[f"{name}_low"], 0.0), min(means[f"{name}_high"], 1.0)
        found[name] = ShareEstimate(share, min(low, share), max(high, share))
    return found
