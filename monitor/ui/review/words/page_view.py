"""The page of the slide at the cursor, with a line where the PDF is not there any more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PyQt5.QtCore import QRectF, QSize
from PyQt5.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PyQt5.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from monitor.i18n import tr
from monitor.review.lesson.slide_pages import page_count
from monitor.ui.review.words.page_drawer import KEPT, PageDrawer
from monitor.ui.widgets.background_task import Background
from monitor.ui.widgets.buttons import push_button
from monitor.ui.widgets.labels import ElidedLabel
from monitor.ui.widgets.wording import sentence

PDF_KINDS = tr("Slides as PDF (*.pdf)")
_LEAST_HIGH_PX = 90


class PageView(QWidget):
    """Shows a page as large as there is room; hidden while there is none to show.

    Args:
        file: The PDF, as far as is known.
        background: Draws its pages.
        found: Is told where the user found it, to be kept.
    """

    def __init__(
        self, file: Path | None, background: Background, found: Callable[[Path], None]
    ) -> None:
        super().__init__()
        self._background = background
        self._found = found
        self._file = file
        self._number: int | None = None
        self._drawer: PageDrawer | None = None
        self.picture = _Picture(self._show)
        self.line = ElidedLabel("quiet")
        self.find_it = push_button(tr("Find it\N{HORIZONTAL ELLIPSIS}"), self._find, "small")
        lost = QHBoxLayout()
        lost.addWidget(self.line, 1)
        lost.addWidget(self.find_it)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addLayout(lost)
        self.use(file)

    def use(self, file: Path | None) -> None:
        """Show the pages of another PDF; None for none."""
        if self._drawer is not None:
            self._drawer.stop()
        self._file, self._drawer = file, None
        self.picture.show_page(QImage(), "")
        self._say("")
        if file is None:
            self._update()
        elif file.is_absolute() and file.is_file():
            self._drawer = PageDrawer(file, self._background, KEPT, self)
            self._drawer.drawn.connect(lambda _number: self._show())
            self._drawer.failed.connect(self._say)
            self._show()
        else:
            self._say(tr("the PDF {file} is not where it was", file=file.name))

    def show_page(self, number: int | None) -> None:
        """Show another page; None where none is up."""
        if number != self._number:
            self._number = number
            self._show()

    def _show(self) -> None:
        if self._drawer is None or self._number is None or self._file is None:
            self.picture.show_page(QImage(), "")
        else:
            ratio = self.devicePixelRatioF()
            page = self._drawer.page(self._number, self.picture.room * ratio)
            if page is not None:
                page.setDevicePixelRatio(ratio)
                name = tr("Page {number} of {file}", number=self._number, file=self._file.name)
                self.picture.show_page(page, "" if page.isNull() else name)
        self._update()

    def _update(self) -> None:
        has_page = self._drawer is not None and self._number is not None
        is_lost = bool(self.line.whole)
        self.picture.setVisible(has_page and not is_lost)
        self.find_it.setVisible(is_lost)
        self.line.setVisible(is_lost)
        self.setVisible(self.picture.isVisibleTo(self) or is_lost)

    def _say(self, line: str) -> None:
        self.line.show_text(sentence(line) if line else "")
        self._update()

    def _find(self) -> None:
        folder = Path.home() if self._file is None else self._file.parent
        start = folder if folder.is_dir() else Path.home()
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Where are the slides?"), str(start), PDF_KINDS
        )
        if name:
            file = Path(name)
            self._background.run(partial(page_count, file), partial(self._take, file), self._say)

    def _take(self, file: Path, _count: int) -> None:
        self.use(file)
        self._found(file)


class _Picture(QWidget):
    """A page in the middle of the room that there is."""

    def __init__(self, resized: Callable[[], None]) -> None:
        super().__init__()
        self._resized = resized
        self._page = QImage()
        self.setMinimumHeight(_LEAST_HIGH_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def page(self) -> QImage:
        """What is shown."""
        return self._page

    @property
    def room(self) -> QSize:
        """How large a page can be, in steps: not each pixel of a size draws all anew."""
        step = 16
        return QSize(max(self.width() // step, 1) * step, max(self.height() // step, 1) * step)

    def show_page(self, page: QImage, name: str) -> None:
        """Show a page, and say which for who cannot see it."""
        self._page = page
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.update()

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Ask for the page as large as there is room now."""
        super().resizeEvent(event)
        self._resized()

    def paintEvent(self, event: QPaintEvent | None) -> None:  # noqa: N802 - Qt's name
        """Paint the page."""
        super().paintEvent(event)
        if self._page.isNull():
            return
        size = QSize(self._page.size() / self._page.devicePixelRatio())
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._page)
        painter.end()
