"""Small text widgets."""

from __future__ import annotations

from math import ceil

from PyQt5.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PyQt5.QtGui import (
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PyQt5.QtWidgets import (
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QStylePainter,
    QToolTip,
    QWidget,
)

from monitor.i18n.direction import numbers_apart

_NEXT_LINE = "\N{LINE SEPARATOR}"
_IN_A_FIELD_PX = 2
"""Room that Qt leaves at both sides of the text in a field."""


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that the style sheet knows by its role."""
    made = _Label()
    made.setText(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class _Label(QLabel):
    """Its text runs as the window does, whatever it begins with."""

    def setText(self, text: str | None) -> None:  # noqa: N802 - Qt's name
        """Show a text."""
        super().setText(_as_the_window_runs(text or "", self))

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the text alone; lines from right to left begin at the edge, all of them.

        Qt sets back each that is followed by another by the space that stands between the two,
        and the left end of a full line is cut.
        """
        if not self._is_laid_out_here:
            super().paintEvent(event)
            return
        area = QRectF(self.contentsRect())
        lines = self._lines(area.width())
        spare_px = area.height() - lines.boundingRect().height()
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            area.setTop(area.top() + spare_px / 2)
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            area.setTop(area.top() + spare_px)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines.draw(painter, area.topLeft())
        painter.end()

    def heightForWidth(self, wide: int) -> int:  # noqa: N802 - Qt's name
        """As high as the lines that are painted."""
        if not self._is_laid_out_here:
            return super().heightForWidth(wide)
        around = self.contentsMargins()
        wide -= around.left() + around.right()
        return ceil(self._lines(wide).boundingRect().height()) + around.top() + around.bottom()

    @property
    def _is_laid_out_here(self) -> bool:
        """Text that can be selected, or is rich, is a document to Qt, and is set well."""
        return (
            self.wordWrap()
            and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            and not self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
            and not _is_rich(self.text(), self)
        )

    def _lines(self, wide_px: float) -> QTextLayout:
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        lines = QTextLayout(self.text().replace("\n", _NEXT_LINE), self.font())
        lines.setTextOption(option)
        lines.beginLayout()
        below = 0.0
        while (line := lines.createLine()).isValid():
            line.setLineWidth(wide_px)
            line.setPosition(QPointF(0.0, below))
            below += line.height() + max(line.leading(), 0.0)
        lines.endLayout()
        return lines


def _as_the_window_runs(text: str, widget: QLabel) -> str:
    """Return a text that Qt lays out from right to left where the window is.

    It would go by the first letter, which may be of a name or a number.
    """
    is_mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if not is_mirrored or not text or _is_rich(text, widget):
        return text
    return "\n".join(f"\N{RIGHT-TO-LEFT MARK}{line}" for line in numbers_apart(text).split("\n"))


def _is_rich(text: str, widget: QLabel) -> bool:
    if widget.textFormat() == Qt.TextFormat.PlainText:
        return False
    return bool(Qt.mightBeRichText(text))  # type: ignore[attr-defined]


class ElidedLabel(QLabel):
    """One line of text that is shortened where it does not fit; the tooltip has all of it.

    Args:
        role: As the style sheet knows it.
        or_nothing: Whether a text that does not fit is left out.
    """

    def __init__(
        self, role: str = "", parent: QWidget | None = None, *, or_nothing: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self._or_nothing = or_nothing
        self.setSizePolicy(QSizePolicy.Ignored, QSizePolicy.Preferred)
        self._whole = ""

    @property
    def whole(self) -> str:
        """The text before it is shortened."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Show `text`."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text)
            self._elide()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(self.fontMetrics().horizontalAdvance(self._whole), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Shorten again."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        fits = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        shown = "" if self._or_nothing and fits != self._whole else fits
        self.setText(_as_the_window_runs(shown, self))
        self.setToolTip("" if fits == self._whole else self._whole)


class ElidedLine(QLineEdit):
    """A field whose text ends in dots where it does not fit and nobody writes in it."""

    def event(self, event: QEvent | None) -> bool:
        """Show all of a text that is shortened."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._fitting() != self.text():
                QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the text, or as much of it as there is room for."""
        fits = self._fitting()
        if self.hasFocus() or fits == self.text():
            super().paintEvent(event)
            return
        painter, option = QStylePainter(self), QStyleOptionFrame()
        self.initStyleOption(option)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        painter.drawText(self._room(), int(Qt.AlignmentFlag.AlignVCenter), fits)
        painter.end()

    def _fitting(self) -> str:
        room = self._room().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _room(self) -> QRect:
        """Where the text stands."""
        option, style = QStyleOptionFrame(), self.style()
        self.initStyleOption(option)
        assert style is not None  # noqa: S101 - a shown widget has one
        inside = style.subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        return inside.adjusted(_IN_A_FIELD_PX, 0, -_IN_A_FIELD_PX, 0)
