"""Rows of buttons: some go on in a next line where there is no room, some follow time."""

from __future__ import annotations

from PyQt5.QtCore import QPoint, QRect, QSize, Qt
from PyQt5.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QStyle, QWidget

from monitor.ui.appearance.spoken_language import keep_left_to_right

_Alignment = Qt.AlignmentFlag
_GAP_PX = 6
_ENDLESS_PX = 1_000_000


class WrappedRow(QLayout):
    """Puts widgets beside each other, and those for which there is no room into a next line.

    Args:
        spacing_px: Between widgets, and between lines.
        align: Where lines stand that are shorter than there is room.
        room_px: As wide it likes to be at most, where it is known before there is a window.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        spacing_px: int = _GAP_PX,
        align: Qt.AlignmentFlag = _Alignment.AlignLeft,
        room_px: int = _ENDLESS_PX,
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._align = align
        self._most_px = self._room_px = room_px
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing_px)

    def addItem(self, item: QLayoutItem | None) -> None:  # noqa: N802 - Qt's name
        """Take one more."""
        if item is not None:
            self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """The one at a place."""
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give one away."""
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientations:  # noqa: N802 - Qt's name
        """None of both."""
        return Qt.Orientations()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All in one line where that is allowed, and as high as they are now."""
        return QSize(min(self._width(self._seen()), self._most_px), self._tall())

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest of them."""
        return QSize(max(map(_wide, self._seen()), default=0), self._tall())

    def setGeometry(self, area: QRect) -> None:  # noqa: N802 - Qt's name
        """Place them, from the right where text runs from there."""
        super().setGeometry(area)
        before, self._room_px = self._tall(), area.width()
        owner = self.parentWidget()
        direction = Qt.LayoutDirection.LeftToRight if owner is None else owner.layoutDirection()
        top = area.top()
        for line in self._lines():
            tall, left = _tallest(line), self._start(area, self._width(line))
            for item in line:
                place = QRect(QPoint(left, top), QSize(_wide(item), tall))
                item.setGeometry(QStyle.visualRect(direction, area, place))
                left += _wide(item) + self.spacing()
            top += tall + self.spacing()
        if self._tall() != before:
            self.update()

    def _tall(self) -> int:
        """Height of all lines in the width that there was last.

        A height that Qt asks for by width would make the page around it as high as all of that
        would like to be, and scroll.
        """
        lines = self._lines()
        return sum(map(_tallest, lines)) + self.spacing() * max(len(lines) - 1, 0)

    def _start(self, area: QRect, wide: int) -> int:
        """Where a line of that width begins, as if text ran from the left."""
        left_over = max(area.width() - wide, 0)
        if self._align == _Alignment.AlignRight:
            return area.left() + left_over
        return area.left() + (left_over // 2 if self._align == _Alignment.AlignHCenter else 0)

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        for item in self._seen():
            if lines and self._width([*lines[-1], item]) <= self._room_px:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines

    def _width(self, items: list[QLayoutItem]) -> int:
        return sum(map(_wide, items)) + self.spacing() * max(len(items) - 1, 0)


def along_time(*buttons: QWidget) -> QWidget:
    """Return buttons beside each other, the earlier at the left in every language.

    So time runs on pictures, charts and bars, which no language mirrors.
    """
    row = QWidget()
    keep_left_to_right(row)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(_GAP_PX)
    for button in buttons:
        layout.addWidget(button)
    return row


def _wide(item: QLayoutItem) -> int:
    return item.sizeHint().width()


def _tallest(items: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in items), default=0)
