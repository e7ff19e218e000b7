"""The mix of classes as calm bars: positive ones first, then neutral, then negative ones."""

from __future__ import annotations

from PyQt5.QtCore import QRectF, QSize, Qt
from PyQt5.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.classes import Classes
from monitor.types import EXPRESSIONS, FloatArray
from monitor.ui.motion import Springs
from monitor.ui.theme import Palette, Theme

_HINT = "+ counts for interested, \N{MINUS SIGN} for bored, \N{MIDDLE DOT} for neither"


_REST = 0.0005


class Expressions(QWidget):
    """One bar per class; empty where there is no data.

    Their order never follows the values: bars that change places cannot be read.

    Attributes:
        classes: What the bars are of.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = theme.palette
        self._shares = Springs(0, rest=_REST, parent=self)
        self.tell_apart(EXPRESSIONS)
        theme.changed.connect(self._on_theme)
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setAccessibleName("Mix of expressions")
        self.setToolTip(_HINT)

    def tell_apart(self, classes: Classes) -> None:
        """Have bars of these classes from now on, without data yet."""
        self.classes = classes
        self._mix: FloatArray | None = None
        self._shares.deleteLater()
        self._shares = Springs(len(classes), rest=_REST, parent=self)
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
            self._shares.jump_to([0.0] * len(self.classes))
            self.setAccessibleDescription("no data")
            return
        shares = [float(mix[i]) for i in self.classes.shown_order]
        if before is None:
            self._shares.jump_to(shares)
        else:
            self._shares.move_to(shares)
        self.setAccessibleDescription(
            ", ".join(
                f"{self.classes.names[i]} {100 * mix[i]:.0f} %" for i in self.classes.shown_order
            )
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(320, len(self.classes) * (self.fontMetrics().height() + 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(200, len(self.classes) * (self.fontMetrics().height() + 1))

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint a row per class: sign, name, bar, share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.Antialiasing)
        metrics = QFontMetricsF(self.font())
        sign_px = metrics.horizontalAdvance("+") + 8
        bar_px = sign_px + max(metrics.horizontalAdvance(name) for name in self.classes.names) + 14
        share_px = metrics.horizontalAdvance("100 %") + 8
        row_px = self.height() / len(self.classes)
        left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        rows = zip(self.classes.shown_order, self._shares.values, strict=True)
        for row, (index, share) in enumerate(rows):
            area = QRectF(0, row * row_px, self.width(), row_px)
            bar = QRectF(bar_px, area.center().y() - 4, self.width() - bar_px - share_px, 8)
            painter.setPen(QColor(self._palette.muted))
            painter.drawText(QRectF(0, area.y(), sign_px - 8, row_px), centre, self._sign_of(index))
            if self.has_data:
                painter.drawText(area, right, f"{100 * share:.0f} %")
                painter.setPen(QColor(self._palette.text))
            painter.drawText(area.adjusted(sign_px, 0, 0, 0), left, self.classes.names[index])
            _paint_bar(painter, bar, self._palette.track)
            if self.has_data:
                filled = QRectF(bar)
                filled.setWidth(bar.width() * min(max(share, 0.0), 1.0))
                _paint_bar(painter, filled, self._color_of(index))
        painter.end()

    def _color_of(self, index: int) -> str:
        if self.classes.is_positive[index]:
            return self._palette.interested
        return self._palette.bored if self.classes.is_negative[index] else self._palette.neutral

    def _sign_of(self, index: int) -> str:
        if self.classes.is_positive[index]:
            return "+"
        return "\N{MINUS SIGN}" if self.classes.is_negative[index] else "\N{MIDDLE DOT}"

    def _on_theme(self, palette: Palette) -> None:
        self._palette = palette
        self.update()


def _paint_bar(painter: QPainter, bar: QRectF, color: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(color))
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
