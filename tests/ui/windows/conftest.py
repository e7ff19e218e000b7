"""The main window and the review, as their own tests have them."""

from __future__ import annotations

from tests.ui.main.conftest import make_window
from tests.ui.review.conftest import background, theme

__all__ = ["background", "make_window", "theme"]
