"""Markers and notes above the time line, each in a flag that can be taken by the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PyQt5.QtCore import QPointF, QRectF, Qt
from PyQt5.QtGui import QColor, QFontMetricsF, QPainter, QPen

from monitor.store import EventKind
from monitor.ui.appearance.palette import Palette
from monitor.ui.review.document.events import SessionEvent
from monitor.ui.review.timeline.layout import Layout

_WIDEST_PX = 170.0
_PADDING_PX = 7.0
_GAP_PX = 3.0
_STUB_PX = 12.0
_OPINION_PX = 8.0
_REACH_PX = 5.0


@dataclass(frozen=True, slots=True)
class Flag:
    """Where an event is drawn, and what it says."""

    event: SessionEvent
    box: QRectF
    at: QPointF
    text: str

    def is_at(self, point: QPointF) -> bool:
        """Whether the mouse can take it there: at the flag, or at its pole below."""
        if self.box.adjusted(-2, -2, 2, 2).contains(point):
            return True
        is_pole = not self.event.is_opinion and self.box.bottom() <= point.y() <= self.at.y()
        return is_pole and abs(point.x() - self.at.x()) <= _REACH_PX


def row_height(metrics: QFontMetricsF) -> float:
    """Height of a row of flags."""
    return metrics.height() + 6.0


def flags_of(
    events: Sequence[SessionEvent], layout: Layout, metrics: QFontMetricsF
) -> tuple[Flag, ...]:
    """Lay out the flags in view, the first row first; none covers another.

    Where a flag would, the one before it in its row is cut, down to a stub; where even that
    leaves no room, the event has its pole alone.
    """
    rows: list[list[_Place]] = [[] for _ in range(layout.flag_rows)]
    flags: list[Flag] = []
    places: list[tuple[SessionEvent, float, _Place]] = []
    for event in events:
        if not event.is_on_line or not _is_in_view(event, layout):
            continue
        x = layout.x(event.time_s)
        if event.is_opinion:
            flags.append(_opinion(event, layout, x))
            continue
        text = _elided(event.words, _WIDEST_PX - 2 * _PADDING_PX, metrics)
        width = metrics.horizontalAdvance(text) + 2 * _PADDING_PX
        places.append((event, x, _take(rows, x, width, layout.plot.right())))
    height = row_height(metrics)
    for event, x, place in places:
        top = layout.plot.top() - 4.0 - (layout.flag_rows - place.row) * height
        box = QRectF(place.left, top, max(place.right - place.left - _GAP_PX, 0.0), height - 3.0)
        text = _elided(event.words, box.width() - 2 * _PADDING_PX, metrics)
        flags.append(Flag(event, box, QPointF(x, layout.plot.bottom()), text))
    return tuple(sorted(flags, key=lambda flag: flag.event.time_s))


@dataclass(slots=True)
class _Place:
    """Where a flag stands in its row, in pixels; no wider than 0 where there is no room."""

    row: int
    left: float
    right: float


def _take(rows: list[list[_Place]], x: float, width: float, end: float) -> _Place:
    """Find room for a flag of a width near `x`; cut what is in its way where there is none."""
    left = min(x, end - width)
    row = next((n for n, row in enumerate(rows) if not row or row[-1].right <= left), None)
    if row is None:
        row = min(range(len(rows)), key=lambda n: rows[n][-1].left)
        last = rows[row][-1]
        last.right = max(left, min(last.left + _STUB_PX + _GAP_PX, last.right))
        left = max(left, last.right)
        if end - left < _STUB_PX:
            return _Place(row, x, x)
    place = _Place(row, left, min(left + width, end) + _GAP_PX)
    rows[row].append(place)
    return place


def _elided(text: str, room_px: float, metrics: QFontMetricsF) -> str:
    fits = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room_px, 0.0))
    return fits if metrics.horizontalAdvance(fits) <= room_px else ""


def paint_flags(
    painter: QPainter, flags: Sequence[Flag], palette: Palette, selected: int | None
) -> None:
    """Paint the flags, the selected one last and framed."""
    for flag in sorted(flags, key=lambda flag: flag.event.key == selected):
        is_selected = flag.event.key == selected
        if flag.event.is_opinion:
            _paint_opinion(painter, flag, palette, is_selected=is_selected)
        else:
            _paint_flag(painter, flag, palette, is_selected=is_selected)


def _is_in_view(event: SessionEvent, layout: Layout) -> bool:
    return layout.view.start_s <= event.time_s <= layout.view.end_s


def _opinion(event: SessionEvent, layout: Layout, x: float) -> Flag:
    y = layout.y(50.0 if event.gauge is None else event.gauge)
    y = min(max(y, layout.plot.top() + _OPINION_PX), layout.plot.bottom() - _OPINION_PX)
    box = QRectF(x - _OPINION_PX, y - _OPINION_PX, 2 * _OPINION_PX, 2 * _OPINION_PX)
    return Flag(event, box, QPointF(x, y), "")


def _paint_flag(painter: QPainter, flag: Flag, palette: Palette, *, is_selected: bool) -> None:
    is_note = flag.event.kind is EventKind.NOTE
    pole = QColor(palette.focus if is_selected else palette.muted)
    style = Qt.PenStyle.SolidLine if is_selected else Qt.PenStyle.DashLine
    painter.setPen(QPen(pole, 1.5 if is_selected else 1.0, style))
    painter.drawLine(QPointF(flag.at.x(), flag.box.bottom()), flag.at)
    if flag.box.isEmpty():
        return
    edge = palette.focus if is_selected else palette.band
    painter.setPen(QPen(QColor(edge), 2.0 if is_selected else 1.0))
    painter.setBrush(QColor(palette.card if is_note else palette.track))
    painter.drawRoundedRect(flag.box, 5.0, 5.0)
    painter.setPen(QColor(palette.muted if is_note else palette.text))
    painter.drawText(flag.box, Qt.AlignmentFlag.AlignCenter, flag.text)


def _paint_opinion(painter: QPainter, flag: Flag, palette: Palette, *, is_selected: bool) -> None:
    agrees = flag.event.kind is EventKind.AGREE
    edge = palette.focus if is_selected else palette.text
    painter.setPen(QPen(QColor(edge), 2.5 if is_selected else 1.4))
    painter.setBrush(QColor(palette.card))
    painter.drawEllipse(flag.box)
    painter.setPen(QPen(QColor(palette.text), 1.8, cap=Qt.PenCapStyle.RoundCap))
    x, y, half = flag.at.x(), flag.at.y(), 3.2
    if agrees:
        painter.drawPolyline(
            QPointF(x - half, y + 0.3), QPointF(x - 0.8, y + 2.8), QPointF(x + half, y - 2.6)
        )
    else:
        painter.drawLine(QPointF(x - half, y - half), QPointF(x + half, y + half))
        painter.drawLine(QPointF(x - half, y + half), QPointF(x + half, y - half))
