"""Where the user looks: what is in view, where the cursor is, what is selected."""

from __future__ import annotations

from PyQt5.QtCore import QObject, pyqtSignal

from monitor.ui.review.timeline.visible_range import TimeView

Range = tuple[float, float]

SHORTEST_RANGE_S = 1.0
_ZOOM_STEP = 1.6


class ViewState(QObject):
    """Shared by the time line, its overview and the page around them; each may change it.

    Attributes:
        view: The stretch in view.
        cursor_s: Where keys put markers and opinions, in seconds since the start.
        selection: Start and end of the selected stretch; None where none is.
        event_key: The selected event; None where none is.
    """

    view_changed = pyqtSignal()
    cursor_changed = pyqtSignal()
    selection_changed = pyqtSignal()
    event_changed = pyqtSignal()

    def __init__(self, length_s: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = TimeView.whole(length_s)
        self.cursor_s = 0.0
        self.selection: Range | None = None
        self.event_key: int | None = None

    def show_range(self, view: TimeView) -> None:
        """Show another stretch."""
        if view != self.view:
            self.view = view
            self.view_changed.emit()

    def zoom(self, steps: float, at_s: float | None = None) -> None:
        """Zoom in by so many steps, out where negative; around the cursor where it is in view."""
        if at_s is None:
            middle_s = self.view.time_at(0.5)
            at_s = self.cursor_s if self.view.holds(self.cursor_s) else middle_s
        self.show_range(self.view.zoomed(_ZOOM_STEP**steps, at_s))

    def show_whole(self) -> None:
        """Show the whole session."""
        self.show_range(TimeView.whole(self.view.length_s))

    def show_selection(self) -> None:
        """Zoom to the selected stretch, if there is one."""
        if self.selection is not None:
            self.show_range(self.view.showing(*self.selection))

    def move_cursor(self, time_s: float, *, follow: bool = False) -> None:
        """Put the cursor somewhere; `follow` keeps it in view."""
        time_s = min(max(time_s, 0.0), self.view.length_s)
        if time_s != self.cursor_s:
            self.cursor_s = time_s
            self.cursor_changed.emit()
        if follow:
            self.show_range(self.view.following(time_s))

    def step(self, by_s: float, *, select: bool) -> None:
        """Move the cursor; `select` takes the end of the selected stretch along, or begins one."""
        before_s = self.cursor_s
        self.move_cursor(before_s + by_s, follow=True)
        if select:
            fixed_s = before_s
            if self.selection is not None and before_s in self.selection:
                start_s, end_s = self.selection
                fixed_s = start_s if before_s == end_s else end_s
            self.select(fixed_s, self.cursor_s)

    def select(self, start_s: float, end_s: float) -> None:
        """Select a stretch, given by its two ends in any order; too short a one is none."""
        start_s, end_s = sorted(
            min(max(time_s, 0.0), self.view.length_s) for time_s in (start_s, end_s)
        )
        wanted = (start_s, end_s) if end_s - start_s >= SHORTEST_RANGE_S else None
        self._set_selection(wanted)

    def clear_selection(self) -> None:
        """Let go of the selected stretch."""
        self._set_selection(None)

    def select_event(self, key: int | None) -> None:
        """Select an event, or none."""
        if key != self.event_key:
            self.event_key = key
            self.event_changed.emit()

    def _set_selection(self, selection: Range | None) -> None:
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit()
