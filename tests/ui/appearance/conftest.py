"""The main window, as its own tests have it."""

from __future__ import annotations

from tests.ui.main.conftest import make_window

__all__ = ["make_window"]
