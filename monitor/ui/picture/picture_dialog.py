"""Turning the picture of a source, and drawing what of it is left out."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtWidgets import QWidget

from monitor.config import load_managed
from monitor.i18n import tr
from monitor.sources.presentation.orientation import Orientation
from monitor.ui.picture.places_editor import PlacesEditor
from monitor.ui.widgets.buttons import lock_managed, push_button
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.source_view import SourceView
from monitor.ui.windows.fitted import FittedDialog


class PictureDialog(FittedDialog):
    """A still picture with what can be done to it; Keep takes it over, Esc does not.

    Args:
        pixels: (H, W, 3) uint8 BGR, as the picture is seen now.
        view: How it is seen now.

    Attributes:
        view: How it is to be seen.
    """

    def __init__(
        self, pixels: NDArray[np.uint8], view: SourceView, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Picture"), parent)
        self.resize(860, 680)
        self.view = view
        self._pixels = pixels
        self.editor = PlacesEditor()
        self.turn = push_button(tr("Turn right"), lambda: self._step(Orientation(1)))
        self.mirror = push_button(tr("Mirror"), lambda: self._step(Orientation(0, mirrored=True)))
        self.remove = push_button(tr("Remove place"), self.editor.remove)
        self.keep = push_button(tr("Keep"), self.accept, "primary")
        self._lay_out()
        self.editor.show_picture(pixels, view.leave_out)
        self.editor.changed.connect(self._follow)
        managed = load_managed()
        if managed.has("picture", "rotate") or managed.has("picture", "mirror"):
            lock_managed(self.turn, self.mirror)
        if managed.has("detection", "leave_out"):
            lock_managed(self.editor)
        self._follow()

    def _step(self, step: Orientation) -> None:
        self.view = self.view.then(step, self.editor.size_wh)
        self._pixels = step.apply(self._pixels)
        self.editor.show_picture(self._pixels, self.view.leave_out)

    def _follow(self) -> None:
        self.view = replace(self.view, leave_out=self.editor.places)
        self.remove.setEnabled(bool(self.editor.places) and self.editor.isEnabled())

    def _lay_out(self) -> None:
        self.body.addWidget(
            label(
                tr(
                    "Draw over what is to be left out: a poster, a window, your screen. "
                    "Faces in it do not count."
                ),
                "quiet",
                wrap=True,
            )
        )
        self.body.addWidget(self.editor, 1)
        for button in (self.turn, self.mirror, self.remove):
            self.foot.addWidget(button)
        self.foot.addStretch(1)
        self.foot.addWidget(push_button(tr("Cancel"), self.reject))
        self.foot.addWidget(self.keep)
