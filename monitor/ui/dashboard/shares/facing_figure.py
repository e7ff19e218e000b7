"""The second, quiet figure beside the gauge: how many of the people face the front."""

from __future__ import annotations

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.live import LiveUpdate
from monitor.ui.widgets.heads_wording import explain_facing, facing_figure
from monitor.ui.widgets.labels import label

_RIGHT = Qt.Alignment(Qt.AlignmentFlag.AlignRight)


class FacingFigure(QWidget):
    """A caption, the share, and the range in which it lies; or why there is no share."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Facing the front"))
        self._share = label("", "figure")
        self._note = label("", "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line in (label(tr("Facing the front"), "quiet"), self._share, self._note):
            line.setAlignment(_RIGHT)
            column.addWidget(line)

    @property
    def text(self) -> str:
        """What is shown below the caption."""
        return " ".join(filter(None, (self._share.text(), self._note.text())))

    def show_update(self, update: LiveUpdate, min_people: int) -> None:
        """Show the newest share; a session needs `min_people`."""
        share, note = facing_figure(update, min_people)
        if (share, note) == (self._share.text(), self._note.text()):
            return
        self._share.setText(share)
        self._share.setVisible(bool(share))
        self._note.setText(note)
        self.setAccessibleDescription(self.text)

    def explain(self, length_s: float) -> None:
        """Say how it comes about, and what it is not."""
        self.setToolTip(explain_facing(length_s))
