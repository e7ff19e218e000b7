"""Shares of people as calm bars, a row each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.i18n import percent, tr
from monitor.ui.appearance.palette import Palette
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.appearance.theme import Theme
from monitor.ui.dashboard.motion import Springs
from monitor.ui.windows.tips import TipBeside

_REST = 0.0005


@dataclass(frozen=True, slots=True)
class Row:
    """What a bar is of.

    Attributes:
        name: In words.
        level: 1 for what counts high on the gauge, -1 low, 0 neither.
        sign: Stands before the name; "" for none in all rows.
    """

    name: str
    level: int = 0
    sign: str = ""


class ShareBars(QWidget):
    """One bar per row; empty where there is no data.

    Their order never follows the values: bars that change places cannot be read.

    Attributes:
        most_of_names: Share of the width above which names are shortened: bars need room too.
    """

    most_of_names = 0.45

    def __init__(self, theme: Theme, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self._palette = theme.palette
        self._shares = Springs(0, rest=_REST, parent=self)
        self.set_rows(rows)
        theme.changed.connect(self._on_theme)
        TipBeside(self)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Have these rows from now on, without data yet."""
        self._rows = tuple(rows)
        self._has_data = False
        self._shares.deleteLater()
        self._shares = Springs(len(self._rows), rest=_REST, parent=self)
        self._shares.moved.connect(self.update)
        self.updateGeometry()
        self.update()

    @property
    def has_data(self) -> bool:
        """Whether shares are shown."""
        return self._has_data

    def show_shares(self, shares: Sequence[float] | None) -> None:
        """Show a share 0..1 for each row, or None for no data."""
        had_data, self._has_data = self._has_data, shares is not None
        if shares is None:
            if had_data:
                self._shares.jump_to([0.0] * len(self._rows))
            self.setAccessibleDescription(tr("no data"))
            return
        if had_data:
            self._shares.move_to(shares)
        else:
            self._shares.jump_to(shares)
        rows = zip(self._rows, shares, strict=True)
        self.setAccessibleDescription(
            ", ".join(f"{row.name} {percent(f'{100 * share:.0f}')}" for row, share in rows)
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(320, len(self._rows) * (self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(200, len(self._rows) * (self.fontMetrics().height() + 1))

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint a row each: sign, name, bar, share."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # also of Arabic words
        painter.setRenderHint(QPainter.Antialiasing)
        metrics = QFontMetricsF(self.font())
        has_signs = any(row.sign for row in self._rows)
        sign_px = metrics.horizontalAdvance("+") + 8 if has_signs else 0.0
        widest_px = max(metrics.horizontalAdvance(row.name) for row in self._rows)
        name_px = min(widest_px, self.most_of_names * self.width())
        bar_px = sign_px + name_px + 14
        share_px = metrics.horizontalAdvance(percent("100")) + 8
        row_px = self.height() / len(self._rows)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows = zip(self._rows, self._shares.values, strict=True)
        for place, (row, share) in enumerate(rows):
            area = QRectF(0, place * row_px, self.width(), row_px)
            bar = QRectF(bar_px, area.center().y() - 4, self.width() - bar_px - share_px, 8)
            painter.setPen(QColor(self._palette.muted))
            if row.sign:
                painter.drawText(QRectF(0, area.y(), sign_px - 8, row_px), centre, row.sign)
            if self.has_data:
                painter.drawText(area, right, percent(f"{100 * share:.0f}"))
                painter.setPen(QColor(self._palette.text))
            shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, name_px + 1)
            painter.drawText(area.adjusted(sign_px, 0, 0, 0), left, shown)
            _paint_bar(painter, bar, self._palette.track, self._palette.outline)
            if self.has_data:
                filled = QRectF(bar)
                filled.setWidth(bar.width() * min(max(share, 0.0), 1.0))
                _paint_bar(painter, filled, self._color(row.level))
        painter.end()

    def _color(self, level: int) -> str:
        colors = {1: self._palette.interested, -1: self._palette.bored}
        return colors.get(level, self._palette.neutral)

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def _paint_bar(painter: QPainter, bar: QRectF, color: str, outline: str | None = None) -> None:
    painter.setPen(Qt.PenStyle.NoPen if outline is None else QColor(outline))
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
