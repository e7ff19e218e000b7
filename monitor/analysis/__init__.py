"""Recorded video: from a file to its tables, verdict, pictures and annotated video."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from monitor.analysis.analysis import Analysis, analyze

__all__ = ["Analysis", "analyze"]


def __getattr__(name: str) -> object:
    # Loaded when asked for: the command line needs the options alone.
    if name in __all__:
        from monitor.analysis import analysis

        return getattr(analysis, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
