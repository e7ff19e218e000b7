"""The mix of classes as calm bars: positive ones first, then neutral, then negative ones."""

from __future__ import annotations

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.classes import Classes
from monitor.types import EXPRESSIONS, FloatArray
from monitor.ui.appearance.theme import Palette, Theme
from monitor.ui.dashboard.motion import Springs

_HINT = "+ counts for interested, \N{MINUS SIGN} for bored, \N{MIDDLE DOT} for neither"


_REST = 0.0005
_MOST_ROWS = 12
_MOST_OF_NAMES = 0.45
"""Longer names are shortened: the bars need room too."""


class ClassBars(QWidget):
    """One bar per class; empty where there is no data.

    Their order never follows the values: bars that change places cannot be read.

    Attributes:
        classes: What the bars are of.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._shares = Springs(0, rest=_REST, parent=self)
        self.set_classes(EXPRESSIONS)
        theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setAccessibleName("Mix of expressions")
        self.setToolTip(_HINT)

    def explain(self, text: str) -> None:
        """Say in a sentence what the bars are of."""
        self.setAccessibleName(text)
        self.setToolTip(f"{text}.\n{_HINT}")

    def set_classes(self, classes: Classes) -> None:
        """Have bars of these classes from now on, without data yet."""
        self.classes = classes
        self._rows = classes.rows(_MOST_ROWS)
        self._mix: FloatArray | None = None
        self._shares.deleteLater()
        self._shares = Springs(len(self._rows), rest=_REST, parent=self)
        self._shares.moved.connect(self.update)
        self.updateGeometry()
        self.update()

    @property
    def has_data(self) -> bool:
        """Whether a mix is shown."""
        return self._mix is not None

    def show_mix(self, mix: FloatArray | None) -> None:
        """Show the mix, (C,) float32 in the order of `classes`, or None for no data."""
        if mix is None and self._mix is None:
            return
        before, self._mix = self._mix, mix
        if mix is None:
            self._shares.jump_to([0.0] * len(self._rows))
            self.setAccessibleDescription("no data")
            return
        shares = [float(mix[list(places)].sum()) for _, places in self._rows]
        if before is None:
            self._shares.jump_to(shares)
        else:
            self._shares.move_to(shares)
        rows = zip(self._rows, shares, strict=True)
        self.setAccessibleDescription(
            ", ".join(f"{name} {100 * share:.0f} %" for (name, _), share in rows)
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(320, len(self._rows) * (self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(200, len(self._rows) * (self.fontMetrics().height() + 1))

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint a row per class: sign, name, bar, share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        metrics = QFontMetricsF(self.font())
        sign_px = metrics.horizontalAdvance("+") + 8
        widest_px = max(metrics.horizontalAdvance(name) for name, _ in self._rows)
        name_px = min(widest_px, _MOST_OF_NAMES * self.width())
        bar_px = sign_px + name_px + 14
        share_px = metrics.horizontalAdvance("100 %") + 8
        row_px = self.height() / len(self._rows)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows = zip(self._rows, self._shares.values, strict=True)
        for row, ((name, places), share) in enumerate(rows):
            sign, color = self._sign_and_color(places)
            area = QRectF(0, row * row_px, self.width(), row_px)
            bar = QRectF(bar_px, area.center().y() - 4, self.width() - bar_px - share_px, 8)
            painter.setPen(QColor(self._palette.muted))
            painter.drawText(QRectF(0, area.y(), sign_px - 8, row_px), centre, sign)
            if self.has_data:
                painter.drawText(area, right, f"{100 * share:.0f} %")
                painter.setPen(QColor(self._palette.text))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, name_px + 1)
            painter.drawText(area.adjusted(sign_px, 0, 0, 0), left, shown)
            _paint_bar(painter, bar, self._palette.track)
            if self.has_data:
                filled = QRectF(bar)
                filled.setWidth(bar.width() * min(max(share, 0.0), 1.0))
                _paint_bar(painter, filled, color)
        painter.end()

    def _sign_and_color(self, places: tuple[int, ...]) -> tuple[str, str]:
        first, *more = places
        if not more and self.classes.is_positive[first]:
            return "+", self._palette.interested
        if not more and self.classes.is_negative[first]:
            return "\N{MINUS SIGN}", self._palette.bored
        return "\N{MIDDLE DOT}", self._palette.neutral

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def _paint_bar(painter: QPainter, bar: QRectF, color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
