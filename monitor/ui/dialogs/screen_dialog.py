"""Which screen, or which part of it, shows the online class that is to be watched."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QPointF, Qt
from PyQt5.QtGui import QColor, QPainter, QPen
from PyQt5.QtWidgets import QWidget

from monitor.config import Rectangle
from monitor.i18n import tr
from monitor.sources.screen import ScreenRegion
from monitor.ui.appearance.palette import DARK
from monitor.ui.picture.places_editor import PlacesEditor
from monitor.ui.picture.places_painter import on_widget
from monitor.ui.widgets.buttons import Check, ChoiceBox, push_button
from monitor.ui.widgets.labels import label
from monitor.ui.windows.fitted import FittedDialog

_WHAT = tr(
    "Show the call in gallery view, and draw over its tiles; without a drawing the "
    "whole screen is watched. This app's own windows are left out of the picture. "
    "Tiles that come and go are people who do."
)


@dataclass(frozen=True, slots=True)
class ScreenPurpose:
    """What a screen is watched for.

    Attributes:
        title: Of the dialog.
        what: What is to be drawn, and what becomes of it.
        consent: What the user says before it begins.
    """

    title: str
    what: str
    consent: str


CALL = ScreenPurpose(
    tr("Watch a screen"),
    _WHAT,
    tr("Those in the &call know that the app watches it, and have agreed"),
)


class RegionEditor(PlacesEditor):
    """A picture of a screen on which one part can be drawn."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Part of the screen"))
        self.setToolTip(tr("Draw what is watched; Delete takes it back"))

    def paint_rectangles(
        self,
        painter: QPainter,
        places: Sequence[Rectangle],
        scale: float,
        corner: QPointF,
        chosen: int | None,
    ) -> None:
        """Paint the part that is watched."""
        del chosen
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((DARK.window, 5), (DARK.focus, 3)):
            painter.setPen(QPen(QColor(colour), width))
            for place in places:
                painter.drawRect(on_widget(place, scale, corner))

    def _set(self, places: tuple[Rectangle, ...], chosen: int | None) -> None:
        super()._set(places[-1:], chosen if len(places) == 1 else None)


class ScreenDialog(FittedDialog):
    """Choose a screen, draw a part of it, and say that those in the call know.

    Args:
        screens: A picture of each, (H, W, 3) uint8 BGR.
        parent: The window over which it stands.
        purpose: What for.
    """

    def __init__(
        self,
        screens: Sequence[NDArray[np.uint8]],
        parent: QWidget | None = None,
        purpose: ScreenPurpose = CALL,
    ) -> None:
        super().__init__(purpose.title, parent)
        self._what = purpose.what
        self.resize(900, 680)
        self._screens = screens
        self.screen_box = ChoiceBox()
        self.screen_box.setAccessibleName(tr("Screen"))
        for number, pixels in enumerate(screens, start=1):
            height, width = pixels.shape[:2]
            self.screen_box.addItem(
                tr("Screen {number}: {width} x {height}", number=number, width=width, height=height)
            )
        self.screen_box.setVisible(len(screens) > 1)
        self.editor = RegionEditor()
        self.know = Check(purpose.consent)
        self.whole = push_button(tr("Whole screen"), self.editor.remove)
        self.watch = push_button(tr("Watch"), self.accept, "primary")
        self._lay_out()
        self.screen_box.currentIndexChanged.connect(self._show)
        self.editor.changed.connect(self._offer)
        self.know.toggled.connect(self._offer)
        self._show(0)

    @property
    def spec(self) -> str:
        """The source that is chosen, as `make_source` takes it."""
        places = self.editor.places
        number = self.screen_box.currentIndex() + 1
        return ScreenRegion(number, places[0] if places else None).text

    def _show(self, index: int) -> None:
        self.editor.show_picture(self._screens[index], ())

    def _offer(self, *_: object) -> None:
        self.whole.setEnabled(bool(self.editor.places))
        self.watch.setEnabled(self.know.isChecked())

    def _lay_out(self) -> None:
        self.body.addWidget(label(self._what, "quiet", wrap=True))
        self.body.addWidget(self.screen_box)
        self.body.addWidget(self.editor, 1)
        self.notices.addWidget(self.know)
        self.foot.addWidget(self.whole)
        self.foot.addStretch(1)
        self.foot.addWidget(push_button(tr("Cancel"), self.reject))
        self.foot.addWidget(self.watch)
