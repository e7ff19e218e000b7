"""Which keys work while another window has the keyboard, and what they do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PyQt5.QtGui import QKeySequence

from monitor.ui.widgets.actions import MARKERS
from monitor.ui.widgets.preferences import Preferences

PREFIXES = ("Ctrl+Alt+Shift", "Ctrl+Alt", "Ctrl+Shift")

OF_ACTIONS = {
    "start_pause": "Space",
    "stop": "S",
    "agree": "Y",
    "disagree": "X",
    "note": "N",
    "slide": "K",
    "undo": "Z",
}
"""By action, the key that is pressed with the prefix; markers have their numbers."""

REMOTE_ACTIONS = (*MARKERS, "slide", "agree", "disagree", "start_pause")
"""What a key of a presenter remote can do."""


@dataclass(frozen=True, slots=True)
class GlobalKey:
    """A key, and what it does.

    Attributes:
        keys: As `QKeySequence` writes it.
        action: The name of an action, or the number of a marker.
    """

    keys: str
    action: str

    @property
    def key(self) -> int:
        """Qt's number of the key, without modifiers."""
        return _number(self.keys) & ~_MODIFIERS

    @property
    def modifiers(self) -> int:
        """Qt's number of the modifiers."""
        return _number(self.keys) & _MODIFIERS


_MODIFIERS = 0xFE000000


def _number(keys: str) -> int:
    sequence = QKeySequence(keys)
    return int(sequence[0]) & 0xFFFFFFFF if sequence.count() else 0


def global_keys(preferences: Preferences) -> tuple[GlobalKey, ...]:
    """The keys that shall work, as chosen."""
    of: Mapping[str, str] = {**{number: number for number in MARKERS}, **OF_ACTIONS}
    keys = [GlobalKey(f"{preferences.global_prefix}+{key}", name) for name, key in of.items()]
    if preferences.remote_key:
        keys.append(GlobalKey(preferences.remote_key, preferences.remote_action))
    return tuple(keys)
