"""The zones of a session: which ones, and what each amounts to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PyQt5.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from monitor.config import StrategyName
from monitor.store import SessionRecord, SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.picture.zones_view import GRIDS, ZoneCell, ZonesView
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import sentence

if TYPE_CHECKING:
    from monitor.review.zones import ZoneSummary

_SHOWN_FIRST = "2x2"
_WHAT = (
    "As seen in the picture, cut by where people sat. A zone has no result while it, or the rest "
    "of the room, is too small a group."
)


class ZonesDialog(QDialog):
    """Shows zones made anew from the session's rows per person."""

    def __init__(
        self,
        record: SessionRecord,
        store: SessionStore,
        background: Background,
        theme: Theme,
        *,
        strategy: StrategyName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._record, self._store, self._background = record, store, background
        self._strategy = strategy
        self.setWindowTitle("Zones")
        self.setMinimumSize(560, 440)
        self.view = ZonesView(theme)
        self.line = label(_WHAT, "quiet", wrap=True)
        self.choices = {
            grid: push_button(text, partial(self._ask, grid), "small")
            for text, grid in GRIDS.items()
        }
        head = QHBoxLayout()
        head.addWidget(label("Zones", "title"))
        head.addStretch(1)
        for button in self.choices.values():
            button.setCheckable(True)
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.line)
        self._ask(_SHOWN_FIRST)

    def _ask(self, grid: str) -> None:
        """Make the zones of a grid, in the thread."""
        for name, button in self.choices.items():
            button.setChecked(name == grid)
        self.choices[grid].setFocus()
        from monitor.review.zones import zones_of_session

        work = partial(zones_of_session, self._store, self._record, grid, self._strategy)
        columns = int(grid[0])
        self._background.run(
            work,
            lambda zones: self.view.show_zones([_cell(one) for one in zones], columns),
            self._tell,
        )

    def _tell(self, message: str) -> None:
        self.line.setText(sentence(message))


def _cell(zone: ZoneSummary) -> ZoneCell:
    whole = zone.summary
    facing = None if whole.heads is None else whole.heads.facing
    lines = [] if facing is None else [f"{100 * facing.share:.0f} % faced the front"]
    lines.append(f"up to {zone.people} readable")
    return ZoneCell(zone.zone.name, whole.gauge, whole.gauge_interval, tuple(lines))
