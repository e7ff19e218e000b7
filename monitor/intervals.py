"""How sure a share is that was counted."""

from __future__ import annotations

import math

_Z_95 = 1.959964
"""Of a normal distribution, 95 % lie within so many standard deviations."""


def wilson_interval(count: int, total: int) -> tuple[float, float] | None:
    """Return Wilson's 95 % interval of `count` of `total` as shares, 0..1; None for none of none.

    It holds for small numbers too, and for none or all.
    """
    if not total:
        return None
    share = count / total
    middle = share + _Z_95**2 / (2 * total)
    reach = _Z_95 * math.sqrt(share * (1 - share) / total + _Z_95**2 / (4 * total**2))
    whole = 1 + _Z_95**2 / total
    return max((middle - reach) / whole, 0.0), min((middle + reach) / whole, 1.0)
