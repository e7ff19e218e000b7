"""Which part of a recording is read: from when to when, and which of its picture tracks."""

from __future__ import annotations

from dataclasses import replace

from PyQt5.QtCore import QObject, pyqtSignal
from PyQt5.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from monitor.i18n import tr
from monitor.sources import Excerpt
from monitor.times import clock_time
from monitor.ui.widgets.buttons import ChoiceBox
from monitor.ui.widgets.labels import label

_MOST_TRACKS = 8
_FIELD_PX = 90
_AROUND_PX = 34


class StretchRow(QObject):
    """Fields for start, end and track; empty ones take the whole recording.

    Args:
        track: The track that the settings name; 0 for the one that shows faces.

    Attributes:
        row: The fields, beside each other.

    Signals:
        changed: Something else is wanted.
    """

    changed = pyqtSignal()

    def __init__(self, track: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.start, self.end = _time_field(tr("From"), "0:00"), _time_field(tr("To"), tr("the end"))
        self.tracks = ChoiceBox()
        self.tracks.setAccessibleName(tr("Picture track"))
        self.tracks.setToolTip(tr("Where a recording holds several pictures, as of two cameras"))
        self.tracks.addItem(tr("Track that shows faces"))
        count = max(_MOST_TRACKS, track)
        self.tracks.addItems(
            [tr("Track {number}", number=number) for number in range(1, count + 1)]
        )
        self.tracks.setCurrentIndex(track)
        self.row = QWidget(parent)
        line = QHBoxLayout(self.row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for name, field in ((tr("From"), self.start), (tr("to"), self.end)):
            line.addWidget(label(name, "quiet"))
            line.addWidget(field)
            field.textChanged.connect(lambda _text: self.changed.emit())
        line.addWidget(self.tracks)
        line.addStretch(1)

    @property
    def track(self) -> int:
        """As `PictureSettings.track`."""
        return self.tracks.currentIndex()

    @property
    def problem(self) -> str:
        """Why no time lies between the two, for the user; "" where one does."""
        try:
            self.within(Excerpt())
        except ValueError:
            return tr("write times as 12:30 or 1:02:30, the second after the first")
        return ""

    def within(self, excerpt: Excerpt) -> Excerpt:
        """Return the excerpt, between these times.

        Raises:
            ValueError: They are no times, or none lies between them.
        """
        start, end = self.start.text().strip(), self.end.text().strip()
        return replace(
            excerpt,
            start_s=clock_time(start) if start else 0.0,
            end_s=clock_time(end) if end else None,
        )


def _time_field(name: str, placeholder: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setPlaceholderText(placeholder)
    field.setToolTip(tr("As 12:30 or 1:02:30"))
    words_px = field.fontMetrics().horizontalAdvance(placeholder) + _AROUND_PX
    field.setFixedWidth(max(_FIELD_PX, words_px))
    return field
