"""Classroom Monitor: the expressions of a room, read live, shown as one calm gauge."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.analysis import Analysis, analyze

__all__ = ["Analysis", "analyze"]


def __getattr__(name: str) -> object:
    # Loaded when asked for: the live monitor starts sooner without it.
    if name in __all__:
        from monitor import analysis

        return getattr(analysis, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
