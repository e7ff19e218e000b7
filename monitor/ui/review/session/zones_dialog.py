"""The zones of a session: which ones, and what each amounts to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtWidgets import QWidget

from monitor.config import StrategyName
from monitor.i18n import shown, tr
from monitor.plots.rounding import per_cent
from monitor.store import SessionRecord, SessionStore
from monitor.ui.appearance.theme import Theme
from monitor.ui.picture.zones_view import ZoneCell
from monitor.ui.picture.zones_window import ZonesWindow
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.wording import sentence

if TYPE_CHECKING:
    from monitor.review.zones import ZoneSummary

_EMPTY, _FULL = 40.0, 210.0
"""Grey levels of where nobody was, and where somebody was most often."""

_WHAT = tr(
    "As seen in the picture; a grid is cut by where people sat. A zone has no "
    "result while it, or the rest of the room, is too small a group."
)


class ZonesDialog(ZonesWindow):
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
        super().__init__(theme, tr("Zones"), _WHAT, parent)
        self._record, self._store, self._background = record, store, background
        self._strategy = strategy
        self.choose(self.wanted)

    def choose(self, zones: str) -> None:
        """Make these zones, in the thread."""
        super().choose(zones)
        from monitor.review.zones import zones_of_session

        work = partial(zones_of_session, self._store, self._record, zones, self._strategy)
        self._background.run(work, partial(self._show, zones), self._tell)

    def draw(self) -> None:
        """Draw where people sat: there is no picture; see `ZonesWindow.draw`."""
        from monitor.review.zones import faces_of_session

        work = partial(faces_of_session, self._store, self._record)
        self._background.run(work, lambda boxes: self.draw_in(picture_of(boxes)), self._tell)

    def _show(self, zones: str, found: Sequence[ZoneSummary]) -> None:
        if zones == self.wanted:
            self.line.setText(_WHAT)
            self.show_cells([_cell(one) for one in found])

    def _tell(self, message: str) -> None:
        self._mark()
        self.line.setText(sentence(message))


def picture_of(boxes_xyxy: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return a picture (H, W, 3) uint8 BGR of where faces (N, 4) were, and of nothing else."""
    width, height = (int(np.ceil(edge)) for edge in boxes_xyxy[:, 2:].max(axis=0))
    often = np.zeros((height, width), np.float32)
    for left, top, right, bottom in boxes_xyxy.astype(int).tolist():
        often[top:bottom, left:right] += 1.0
    shades = _EMPTY + (_FULL - _EMPTY) * np.sqrt(often / max(float(often.max()), 1.0))
    return np.repeat(shades.astype(np.uint8)[..., None], 3, axis=2)


def _cell(zone: ZoneSummary) -> ZoneCell:
    whole = zone.summary
    facing = None if whole.heads is None else whole.heads.facing
    lines = [] if facing is None else [tr("{share} faced the front", share=per_cent(facing.share))]
    lines.append(tr("up to {people} readable", people=zone.people))
    return ZoneCell(shown(zone.zone.name), whole.gauge, whole.gauge_interval, tuple(lines))
