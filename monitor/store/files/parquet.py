"""Parquet, which needs an extra (docs/decisions/parquet.md)."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from monitor.errors import StoreError, extra_hint


def require_pyarrow(path: Path) -> None:
    """Refuse to write or read `path` without what that needs.

    Raises:
        StoreError: The extra 'parquet' is not installed.
    """
    if find_spec("pyarrow") is None:
        raise StoreError(f"{path}: Parquet needs pyarrow: {extra_hint('parquet')}")


def arrow_errors() -> tuple[type[Exception], ...]:
    """Return what pyarrow raises; nothing where it was not imported, since nothing can raise it."""
    pyarrow = sys.modules.get("pyarrow")
    return () if pyarrow is None else (pyarrow.ArrowException,)
