"""From when to when a stretch goes, and which class it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QStringListModel, Qt, pyqtSignal
from PyQt5.QtWidgets import QCompleter, QGridLayout, QLineEdit, QWidget

from monitor.classes import refuse_name
from monitor.i18n import tr
from monitor.times import clock_time
from monitor.training.data.segments import Segment
from monitor.ui.widgets.labels import label

_LONGEST_TIME = "1:02:30.00"
_AROUND_PX = 32
_LEAST_LETTERS = 12


class MarkForm(QWidget):
    """Fields for the times and the class.

    Signals:
        changed: Other times.
        entered: Return was pressed.
    """

    changed = pyqtSignal()
    entered = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start, self.stop, self.name = QLineEdit(), QLineEdit(), QLineEdit()
        self._known = QStringListModel()
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column, (text, field) in enumerate(
            ((tr("From"), self.start), (tr("To"), self.stop), (tr("Class"), self.name))
        ):
            caption = label(text, "caption")
            caption.setBuddy(field)
            field.setAccessibleName(text)
            grid.addWidget(caption, 0, column)
            grid.addWidget(field, 1, column)
            field.returnPressed.connect(self.entered.emit)
        for field in (self.start, self.stop):
            field.setPlaceholderText("0:00")
            field.setFixedWidth(field.fontMetrics().horizontalAdvance(_LONGEST_TIME) + _AROUND_PX)
            field.setToolTip(tr("As 12:30 or 1:02:30"))
            field.textChanged.connect(lambda _text: self.changed.emit())
        self.name.setMinimumWidth(_LEAST_LETTERS * self.name.fontMetrics().averageCharWidth())
        grid.setColumnStretch(2, 2)

    @property
    def times_s(self) -> tuple[float, float]:
        """From when to when.

        Raises:
            ValueError: What stands there is no time.
        """
        return clock_time(self.start.text().strip()), clock_time(self.stop.text().strip())

    @property
    def time_problem(self) -> str:
        """Why no time lies between the two, for the user; "" where one does."""
        try:
            start_s, end_s = self.times_s
        except ValueError:
            return tr("mark a stretch first, with I and O or by dragging on the time line")
        return "" if start_s < end_s else tr("a stretch ends after it begins: correct its times")

    @property
    def problem(self) -> str:
        """Why there is no stretch yet, for the user; "" where there is one."""
        name = self.name.text().strip()
        if self.time_problem:
            return self.time_problem
        if not name:
            return tr("name the class that this stretch shows")
        try:
            refuse_name(name)
        except ValueError as error:
            return str(error)
        return ""

    def begin(self, moment_s: float) -> None:
        """It begins there."""
        self.start.setText(_written(moment_s))

    def end(self, moment_s: float) -> None:
        """It ends there."""
        self.stop.setText(_written(moment_s))

    def show_stretch(self, stretch: Segment) -> None:
        """Show one that is there, to be corrected."""
        self.begin(stretch.start_s)
        self.end(stretch.end_s)
        self.name.setText(stretch.label)

    def clear_times(self) -> None:
        """Have the next one marked; the class stays, since often the same comes again."""
        self.start.clear()
        self.stop.clear()

    def offer(self, names: Sequence[str]) -> None:
        """Complete these names of classes as they are typed."""
        self._known.setStringList(list(names))


def _written(moment_s: float) -> str:
    """Write a moment so that nothing of it is lost: 1:05.24."""
    minutes, seconds = divmod(round(moment_s * 100), 6000)
    return f"{minutes}:{seconds // 100:02}.{seconds % 100:02}"
