"""Parquet, which needs an extra (docs/decisions/parquet.md)."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from monitor.errors import StoreError, extra_hint
from monitor.i18n import tr


def require_pyarrow(path: Path) -> None:
    """Refuse to write or read `path` without what that needs.

    Raises:
        StoreError: The extra 'parquet' is not installed.
    """
    if find_spec("pyarrow") is None:
        raise StoreError(
            tr(
                "{path}: Parquet needs pyarrow: {extra_hint}",
                path=path,
                extra_hint=extra_hint("parquet"),
            )
        )


def arrow_errors() -> tuple[type[Exception], ...]:
    """Return what pyarrow raises; nothing where it was not imported, since nothing can raise it."""
    pyarrow = sys.modules.get("pyarrow")
    return () if pyarrow is None else (pyarrow.ArrowException,)
