"""Paints when somebody talked: a thin band below the curve."""

from __future__ import annotations

from collections.abc import Sequence

from PyQt5.QtCore import QRectF
from PyQt5.QtGui import QColor, QPainter

from monitor.sound.records import SoundKind, SoundStretch
from monitor.ui.appearance.palette import Palette
from monitor.ui.review.timeline.layout import Layout

_HEIGHT_PX = 5.0
_UNSURE_PX = 1.5


def paint_sound(
    painter: QPainter, layout: Layout, stretches: Sequence[SoundStretch], palette: Palette
) -> None:
    """Fill where there is speech, leave pauses empty, and draw a line where it cannot be told."""
    if not stretches:
        return
    ground = QRectF(layout.plot)
    ground.setTop(ground.bottom() - _HEIGHT_PX)
    painter.fillRect(ground, QColor(palette.card))
    for one in stretches:
        is_seen = one.end_s >= layout.view.start_s and one.start_s <= layout.view.end_s
        if not is_seen or one.kind is SoundKind.PAUSE:
            continue
        area = layout.span(one.start_s, one.end_s)
        area.setTop(ground.top() + 1.0)
        if one.kind is SoundKind.UNSURE:
            area.setTop(ground.bottom() - _UNSURE_PX)
        painter.fillRect(area, QColor(palette.muted))
