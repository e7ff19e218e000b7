"""Which theme the user wants. No Qt here."""

from __future__ import annotations

from typing import Literal

ThemeChoice = Literal["system", "light", "dark"]
"""`system` follows the desktop."""
