"""Parquet, which needs an extra (docs/decisions/parquet.md)."""

from __future__ import annotations

import sys
from pathlib import Path

from monitor.config.extras import extra_hint, missing_packages
from monitor.errors import StoreError
from monitor.i18n import tr


def require_pyarrow(path: Path) -> None:
    """Refuse to write or read `path` without what that needs.

    Raises:
        StoreError: The extra 'parquet' is not installed.
    """
    if missing_packages("parquet"):
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
