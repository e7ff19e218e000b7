"""What the check says: advice in sentences, and the zones as a small table."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from monitor.i18n import percent, shown, tr
from monitor.room_check import Advice, RoomReport, ZoneReport
from monitor.room_check.limits import BRIGHT, DARK, READABLE_PX, SHARP
from monitor.ui.widgets.labels import label
from monitor.ui.widgets.wording import sentence

ALL_WELL = tr("All faces are large, light and sharp enough.")
WAITING = tr("Waiting for the first picture")

_COLUMNS = (tr("Zone"), tr("Faces"), tr("Size"), tr("Light"), tr("Sharp"))
_UNKNOWN = "\N{EN DASH}"
_WEAK = " \N{EXCLAMATION MARK}"


class AdviceView(QWidget):
    """Sentences, one below the other.

    Attributes:
        texts: What is said.
    """

    def __init__(self) -> None:
        super().__init__()
        self.texts: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.show_texts((WAITING,))

    def show_advice(self, advice: Sequence[Advice]) -> None:
        """Show what to do, or that all is well."""
        self.show_texts([one.text for one in advice] or [ALL_WELL])

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show sentences."""
        if tuple(texts) == self.texts:
            return
        self.texts = tuple(texts)
        while self._column.count():
            item = self._column.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text in self.texts:
            self._column.addWidget(label(text, wrap=True))
        self.setAccessibleName(" ".join(self.texts))


class ZonesTable(QWidget):
    """A line for each zone; what is too little has an exclamation mark."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[tuple[str, ...], ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._cells: list[QLabel] = []
        for column, name in enumerate(_COLUMNS):
            self._grid.addWidget(label(name, "caption"), 0, column, _side(column))
        self._grid.setColumnStretch(0, 1)
        self.setToolTip(
            tr(
                "Size: longer side of a face in the median, in pixels; from "
                "{readable_px:.0f} on faces are read well.\nLight: brightness of the "
                "faces, 0 to 255; {dark:.0f} to {bright:.0f} is good.\nSharp: share of "
                "fine detail; from {sharp:.0f} % on is good, and of small faces it is "
                "not known.",
                readable_px=READABLE_PX,
                dark=DARK,
                bright=BRIGHT,
                sharp=100 * SHARP,
            )
        )

    def show_report(self, report: RoomReport | None) -> None:
        """Show the zones of a report."""
        rows = () if report is None else tuple(_row(zone) for zone in report.zones)
        if rows == self.rows:
            return
        self.rows = rows
        for cell in self._cells:
            cell.hide()
            cell.deleteLater()
        self._cells = []
        for line, row in enumerate(rows, start=1):
            for column, text in enumerate(row):
                cell = label(text)
                self._grid.addWidget(cell, line, column, _side(column))
                self._cells.append(cell)


def _row(zone: ZoneReport) -> tuple[str, ...]:
    sharpness = None if zone.sharpness is None else 100 * zone.sharpness
    is_lit = zone.light is None or DARK <= zone.light <= BRIGHT
    return (
        sentence(shown(zone.zone.name)),
        str(zone.faces),
        _cell(zone.size_px, _pixels, good=zone.size_px is None or zone.size_px >= READABLE_PX),
        _cell(zone.light, str, good=is_lit),
        _cell(sharpness, percent, good=sharpness is None or sharpness >= 100 * SHARP),
    )


def _cell(value: float | None, with_unit: Callable[[str], str], *, good: bool) -> str:
    return _UNKNOWN if value is None else with_unit(f"{value:.0f}") + ("" if good else _WEAK)


def _pixels(number: str) -> str:
    return tr("{side_px} px", side_px=number)


def _side(column: int) -> Qt.Alignment:
    middle = Qt.AlignmentFlag.AlignVCenter
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return Qt.Alignment(middle) | side
