"""How many examples hypothesis tries where a test says so itself."""

from __future__ import annotations

from hypothesis import settings

_USUAL = 100
"""As many as hypothesis tries by itself."""


def examples(count: int) -> int:
    """So many, and fewer in the brief profile of scripts/check.py."""
    return max(3, count * settings.default.max_examples // _USUAL)
