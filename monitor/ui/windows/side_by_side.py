"""Parts of a page beside each other, or one below the other where that is too wide."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QSize
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QBoxLayout, QLayout, QLayoutItem, QWidget


class SideBySide(QWidget):
    """Puts parts beside each other as long as the narrowest they can be fits; else below.

    With large text a page would have to be scrolled sideways otherwise.

    Args:
        parts: Each with its share of the room.
        spacing_px: Between them.
    """

    def __init__(self, *parts: tuple[QWidget, int], spacing_px: int = 10) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing_px)
        self._row.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # `minimumSizeHint` says
        for part, share in parts:
            self._row.addWidget(part, share)

    @property
    def is_stacked(self) -> bool:
        """Whether the parts stand below each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the widest part; below each other they are as high as they like to be."""
        items = self._seen()
        wide = max((item.minimumSize().width() for item in items), default=0)
        if not self.is_stacked:
            return QSize(wide, super().minimumSizeHint().height())
        tall = sum(item.sizeHint().height() for item in items)
        return QSize(wide, tall + self._row.spacing() * max(len(items) - 1, 0))

    def event(self, event: QEvent | None) -> bool:
        """Look again when a part wants another size."""
        if event is not None and event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Look again whether all fit beside each other."""
        super().resizeEvent(event)
        self._turn()

    def _turn(self) -> None:
        items = self._seen()
        needed = sum(item.minimumSize().width() for item in items)
        needed += self._row.spacing() * max(len(items) - 1, 0)
        fits = needed <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()

    def _seen(self) -> list[QLayoutItem]:
        items = (self._row.itemAt(place) for place in range(self._row.count()))
        return [item for item in items if item is not None and not item.isEmpty()]
