"""Drawing the places that are left out, with the mouse or the keyboard."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PyQt5.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from PyQt5.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PyQt5.QtWidgets import QSizePolicy, QWidget

from monitor.config import Rectangle
from monitor.i18n import tr
from monitor.ui.appearance.spoken_language import keep_left_to_right
from monitor.ui.picture.bgr_image import as_image
from monitor.ui.picture.keys import KEYS, NEXT, WAYS, in_the_middle, moved, paint_focus, sized
from monitor.ui.picture.places_painter import on_widget, paint_places

_SMALLEST = 8.0
"""A drag that is shorter, in pixels of the screen, was a click."""


class PlacesEditor(QWidget):
    """A still picture: dragging over it adds a place, a click chooses one, Delete removes it.

    `keys.KEYS` says how it is done without a mouse.

    Attributes:
        places: Left, top, width and height of each, in the picture's pixels.
        chosen: Number of the chosen place, or None.

    Signals:
        changed: A place was added, chosen or removed.
    """

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.places: tuple[Rectangle, ...] = ()
        self.chosen: int | None = None
        self._pixels: NDArray[np.uint8] = np.zeros((9, 16, 3), np.uint8)
        self._drag: tuple[QPointF, QPointF] | None = None
        self.setSizePolicy(QSizePolicy.Expanding, QSizePolicy.Expanding)
        self.setMinimumSize(320, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(tr("Places to leave out"))
        self.setToolTip(tr("Draw over a poster, a window or a screen: faces in it do not count"))

    @property
    def size_wh(self) -> tuple[int, int]:
        """Width and height of the picture in its pixels."""
        return self._pixels.shape[1], self._pixels.shape[0]

    def show_picture(self, pixels: NDArray[np.uint8], places: tuple[Rectangle, ...]) -> None:
        """Show a picture (H, W, 3) uint8 BGR with its places."""
        self._pixels = np.ascontiguousarray(pixels)
        self._set(places, None)

    def remove(self) -> None:
        """Remove the chosen place, or else the last."""
        if self.places:
            gone = len(self.places) - 1 if self.chosen is None else self.chosen
            self._set(tuple(p for n, p in enumerate(self.places) if n != gone), None)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Qt asks for it."""
        return QSize(480, 270)  # it takes all the room that there is

    def paintEvent(self, _event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the picture, its places and what is being drawn."""
        scale, corner = self._layout()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.Antialiasing | QPainter.SmoothPixmapTransform)
        width, height = self.size_wh
        painter.drawImage(on_widget((0, 0, width, height), scale, corner), as_image(self._pixels))
        self.paint_rectangles(painter, self.places, scale, corner, self.chosen)
        if self._drag is not None:
            drawn = self._place(QRectF(*self._drag).normalized())
            self.paint_rectangles(painter, [drawn], scale, corner, 0)
        if self.hasFocus():
            paint_focus(painter, self)
        painter.end()

    def paint_rectangles(
        self,
        painter: QPainter,
        places: Sequence[Rectangle],
        scale: float,
        corner: QPointF,
        chosen: int | None,
    ) -> None:
        """Paint places over the picture, as `paint_places` does."""
        paint_places(painter, places, scale=scale, corner=corner, chosen=chosen)

    def mousePressEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Begin to draw."""
        if event is not None and event.button() == Qt.MouseButton.LeftButton:
            self._drag = event.localPos(), event.localPos()

    def mouseMoveEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Draw."""
        if event is not None and self._drag is not None:
            self._drag = self._drag[0], event.localPos()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:  # noqa: N802 - Qt's name
        """Add what was drawn, or choose what was clicked at."""
        if event is None or self._drag is None:
            return
        drawn = QRectF(self._drag[0], event.localPos()).normalized()
        self._drag = None
        if drawn.width() < _SMALLEST or drawn.height() < _SMALLEST:
            self._set(self.places, self._at(event.localPos()))
        else:
            self._set((*self.places, self._place(drawn)), None)

    def keyPressEvent(self, event: QKeyEvent | None) -> None:  # noqa: N802 - Qt's name
        """All that the mouse can do: `KEYS` says how."""
        if event is None:
            return
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Insert) or (not self.places and key == NEXT):
            self._set((*self.places, in_the_middle(self.size_wh)), len(self.places))
        elif key == NEXT:
            number = -1 if self.chosen is None else self.chosen
            self._set(self.places, (number + 1) % len(self.places))
        elif key in WAYS and self.chosen is not None:
            change = sized if with_shift else moved
            place = change(self.places[self.chosen], WAYS[key], self.size_wh)
            before, after = self.places[: self.chosen], self.places[self.chosen + 1 :]
            self._set((*before, place, *after), self.chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent | None) -> None:  # noqa: N802 - Qt's name
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent | None) -> None:  # noqa: N802 - Qt's name
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def _set(self, places: tuple[Rectangle, ...], chosen: int | None) -> None:
        self.places, self.chosen = places, chosen
        count = len(places)
        told = tr("{count} place", "{count} places", count=count)
        self.setAccessibleDescription(f"{told}. {KEYS}")
        self.update()
        self.changed.emit()

    def _layout(self) -> tuple[float, QPointF]:
        """The picture's scale, and its upper left corner."""
        width, height = self.size_wh
        scale = min(self.width() / width, self.height() / height)
        area = QRectF(0, 0, width * scale, height * scale)
        area.moveCenter(QRectF(self.rect()).center())
        return scale, area.topLeft()

    def _place(self, drawn: QRectF) -> Rectangle:
        """The part of the picture under a rectangle of the widget, a pixel at least."""
        scale, corner = self._layout()
        width, height = self.size_wh
        moved = drawn.translated(-corner)
        left = min(max(int(moved.left() / scale), 0), width - 1)
        top = min(max(int(moved.top() / scale), 0), height - 1)
        right = min(max(round(moved.right() / scale), left + 1), width)
        bottom = min(max(round(moved.bottom() / scale), top + 1), height)
        return left, top, right - left, bottom - top

    def _at(self, point: QPointF) -> int | None:
        scale, corner = self._layout()
        areas = [on_widget(place, scale, corner) for place in self.places]
        return next((n for n, area in reversed([*enumerate(areas)]) if area.contains(point)), None)
