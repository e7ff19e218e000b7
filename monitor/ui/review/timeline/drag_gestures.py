"""What the mouse does between press and release."""

from __future__ import annotations

from typing import Protocol

from monitor.ui.review.timeline.view_state import ViewState


class Drag(Protocol):
    """Something that follows the mouse."""

    def move(self, time_s: float, x: float) -> None:
        """The mouse is at a time, at a pixel of the widget."""


class PanDrag:
    """Moves what is in view: the time that was taken stays below the mouse."""

    def __init__(self, view_state: ViewState, x: float, seconds_per_px: float) -> None:
        self._view_state = view_state
        self._view = view_state.view
        self._x = x
        self._seconds_per_px = seconds_per_px

    def move(self, time_s: float, x: float) -> None:  # noqa: ARG002
        """Follow the mouse."""
        self._view_state.show_range(self._view.panned((self._x - x) * self._seconds_per_px))


class RangeDrag:
    """Chooses a stretch between a fixed end and the mouse."""

    def __init__(self, view_state: ViewState, fixed_s: float) -> None:
        self._view_state = view_state
        self._fixed_s = fixed_s

    def move(self, time_s: float, x: float) -> None:  # noqa: ARG002
        """Follow the mouse."""
        self._view_state.select(self._fixed_s, time_s)


class FlagDrag:
    """Moves an event; the log hears of it once, at the end.

    Attributes:
        key: The event.
        time_s: Where it would be put down.
    """

    def __init__(self, key: int, time_s: float, taken_s: float) -> None:
        self.key = key
        self.time_s = time_s
        self._offset_s = time_s - taken_s

    def move(self, time_s: float, x: float) -> None:  # noqa: ARG002
        """Follow the mouse."""
        self.time_s = max(time_s + self._offset_s, 0.0)
