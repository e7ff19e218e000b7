"""Zones of a room and the choice of them, live and in review."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QHBoxLayout, QWidget

from monitor.i18n import tr
from monitor.ui.appearance.theme import Theme
from monitor.ui.picture.drawing_dialog import ZonesDrawing
from monitor.ui.picture.zones_view import ZoneCell, ZonesView
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.windows.fitted import FittedDialog
from monitor.zones import ZonePlan

GRIDS = {tr("Left, right"): "2x1", tr("Back, front"): "1x2", tr("Four"): "2x2", tr("Six"): "3x2"}
"""What is offered, as `ZonePlan.parse` takes it."""

DRAWN = "drawn"
"""The choice of what somebody draws."""

_FIRST = "2x2"
_MOST_COLUMNS = 3


class ZonesWindow(FittedDialog):
    """Shows zones, and lets the user choose or draw which. How they are made a subclass knows.

    Args:
        theme: Light or dark.
        title: Of the window.
        what: What is seen, in a sentence.
        parent: The window beside which it stands.
        flags: Of Qt, for the kind of window.

    Attributes:
        wanted: The zones that are shown, as `ZonePlan.parse` takes them.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        what: str,
        parent: QWidget | None = None,
        flags: Qt.WindowType = Qt.WindowType.Dialog,
    ) -> None:
        super().__init__(title, parent, heading="", flags=flags)
        self.wanted = _FIRST
        self._drawn = ""
        self.view = ZonesView(theme)
        self.line = label(what, "quiet", wrap=True)
        self.choices = {
            grid: push_button(text, partial(self.choose, grid), "small")
            for text, grid in GRIDS.items()
        }
        self.choices[DRAWN] = push_button(tr("Draw\N{HORIZONTAL ELLIPSIS}"), self.draw, "small")
        self._lay_out()

    def choose(self, zones: str) -> None:
        """Show these zones."""
        self.wanted = zones
        self._mark()

    def draw(self) -> None:
        """Ask for a picture to draw in, and then for zones."""
        raise NotImplementedError

    def draw_in(self, pixels: NDArray[np.uint8]) -> None:
        """Let zones be drawn in a picture, (H, W, 3) uint8 BGR, and show them."""
        dialog = ZonesDrawing(pixels, self._drawn, self)
        if dialog.exec_():
            self._drawn = dialog.zones
            self.choose(self._drawn)
        else:
            self._mark()
        dialog.deleteLater()

    def show_cells(self, cells: Sequence[ZoneCell]) -> None:
        """Show what the zones show, where they are those that are wanted."""
        plan = ZonePlan.parse(self.wanted)
        columns = plan.columns or min(-(-plan.count // 2), _MOST_COLUMNS)
        self.view.show_zones(cells if len(cells) == plan.count else (), columns)

    def _mark(self) -> None:
        for name, button in self.choices.items():
            button.setChecked(name == (self.wanted if self.wanted in self.choices else DRAWN))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addStretch(1)
        for button in self.choices.values():
            button.setCheckable(True)
            head.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(self.view, 1)
        self.body.addWidget(self.line)
