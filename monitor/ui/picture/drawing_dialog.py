"""Drawing the zones of a room, with the mouse or as text."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from monitor.i18n import tr
from monitor.ui.picture.zones_editor import ZonesEditor
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import label
from monitor.ui.windows.fitted import FittedDialog
from monitor.zones import FEWEST, LONGEST_NAME, MOST, ZonePlan

_HOW = tr(
    "Draw {fewest} to {most} zones over the picture and name them. Without a "
    "mouse: write them below, in pixels of the picture.",
    fewest=FEWEST,
    most=MOST,
)
_FORM = "name=left,top,width,height;name=\N{HORIZONTAL ELLIPSIS}"


class ZonesDrawing(FittedDialog):
    """A still picture to draw zones in; Keep takes them over, Esc does not.

    Args:
        pixels: (H, W, 3) uint8 BGR, as the picture is seen.
        zones: As `ZonePlan.parse` takes them; those of a grid are not shown.

    Attributes:
        zones: What is drawn, in the same form.
    """

    def __init__(
        self, pixels: NDArray[np.uint8], zones: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Draw zones"), parent)
        self.resize(1000, 680)
        self.zones = ""
        self._pixels = pixels
        self.editor = ZonesEditor()
        self.names = [self._name_line(number) for number in range(MOST)]
        self.text = QLineEdit()
        self.text.setPlaceholderText(_FORM)
        self.text.setAccessibleName(tr("Zones as text"))
        self.text.textEdited.connect(self._read)
        self.line = label("", "quiet", wrap=True)
        self.remove = push_button(tr("Remove zone"), self.editor.remove)
        self.keep = push_button(tr("Keep"), self.accept, "primary")
        for line in (*self.names, self.text):
            line.returnPressed.connect(self.keep.click)
        self._lay_out()
        self.editor.show_zones(pixels, ZonePlan.parse(zones).drawn if zones else ())
        self.editor.changed.connect(self._follow)
        self._follow()

    def _name_line(self, number: int) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONGEST_NAME)
        line.setAccessibleName(tr("Name of zone {number}", number=number + 1))
        line.textEdited.connect(partial(self.editor.rename, number))
        return line

    def _read(self, text: str) -> None:
        """Draw what was written, as soon as it is right."""
        try:
            drawn = ZonePlan.parse(text).drawn
        except ValueError:
            drawn = ()
        if drawn:
            self.editor.show_zones(self._pixels, drawn)
        self._check(text)

    def _follow(self) -> None:
        """Say in words what is drawn."""
        plan = ZonePlan(drawn=self.editor.zones)
        count = len(plan.drawn)
        for number, line in enumerate(self.names):
            line.setVisible(number < count)
            if number < count and line.text() != self.editor.names[number]:
                line.setText(self.editor.names[number])
                line.setCursorPosition(0)
        self.remove.setEnabled(count > 0)
        text = plan.text if count else ""
        if not self.text.hasFocus():
            self.text.setText(text)
        self._check(text)

    def _check(self, text: str) -> None:
        try:
            self.zones = ZonePlan.parse(text).text if "=" in text else ""
        except ValueError as error:
            self.zones = ""
            self.line.setText(_HOW if len(self.editor.places) < FEWEST else str(error))
        else:
            self.line.setText(_HOW)
        self.keep.setEnabled(bool(self.zones))

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(8)
        for line in self.names:
            names.addWidget(line)
        self.body.addWidget(self.line)
        self.body.addWidget(self.editor, 1)
        self.body.addLayout(names)
        self.body.addWidget(self.text)
        self.foot.addWidget(self.remove)
        self.foot.addStretch(1)
        self.foot.addWidget(push_button(tr("Cancel"), self.reject))
        self.foot.addWidget(self.keep)
