"""Pages of a PDF for the window: drawn in the background, a few of them kept."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QObject, QSize, pyqtSignal
from PyQt5.QtGui import QImage

from monitor.review.lesson.slide_pages import Page, draw_page
from monitor.ui.widgets.background_task import Background

KEPT = 8
"""Pages at full size: 2 MB each."""


class PageDrawer(QObject):
    """Draws pages of one PDF at one size after the other; nothing is written anywhere.

    Signals:
        drawn: A page that was asked for can be had now: its number.
        failed: Why a page cannot be drawn, in one line.
    """

    drawn = pyqtSignal(int)
    failed = pyqtSignal(str)

    def __init__(self, file: Path, background: Background, kept: int, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self._background = background
        self._kept = kept
        self._pages: OrderedDict[int, QImage] = OrderedDict()
        self._size = QSize()
        self._wanted: int | None = None
        self._is_busy = self._is_over = False

    def page(self, number: int, size: QSize) -> QImage | None:
        """Return a page; None while it is drawn. Of several that are asked for, the last is."""
        if size != self._size:
            self._pages.clear()
            self._size = size
        if number in self._pages:
            self._pages.move_to_end(number)
            return self._pages[number]
        self._wanted = number
        self._draw()
        return None

    def stop(self) -> None:
        """Tell of nothing any more."""
        self._is_over = True

    def _draw(self) -> None:
        number, size = self._wanted, self._size
        if self._is_busy or number is None or self._is_over:
            return
        self._wanted, self._is_busy = None, True
        work = partial(draw_page, self._file, number, (size.width(), size.height()))
        self._background.run(work, partial(self._take, number, size), self._fail)

    def _take(self, number: int, size: QSize, page: Page | None) -> None:
        self._is_busy = False
        if self._is_over:
            return
        if size == self._size:
            self._pages[number] = QImage() if page is None else _image(page)
            while len(self._pages) > self._kept:
                self._pages.popitem(last=False)
            self.drawn.emit(number)
        self._draw()

    def _fail(self, message: str) -> None:
        self._is_busy = False
        if not self._is_over:
            self.failed.emit(message)


def _image(page: Page) -> QImage:
    high, wide, _ = page.shape
    return QImage(page.tobytes(), wide, high, 3 * wide, QImage.Format_RGB888).copy()
