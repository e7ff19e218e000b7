"""What every window and dialog of the app is made of, so that each fits the screen it is on.

A new dialog subclasses `FittedDialog`: what may grow is added to its `body`, which scrolls where
the screen is too small, and the buttons that go on to its `foot`, which is always in view. A new
window with pages subclasses `FittedWindow`; each page puts into a `ScrollBody` what may be too
large, and its buttons around it. Another window of its own (a frameless one) makes a
`WindowPlace`. Nothing else is needed to fit and to be remembered. The test of all windows,
`tests/ui/windows/test_every_window.py`, has a list of them on which a new one must stand.
"""

from __future__ import annotations

from PyQt5.QtCore import QEvent, Qt
from PyQt5.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)

from monitor.ui.windows.place import WindowPlace
from monitor.ui.windows.scroll_body import ScrollBody


class FittedWindow(QMainWindow):
    """A window with pages, on its screen and where it stood last."""

    def __init__(self) -> None:
        super().__init__()
        WindowPlace(self)


class FittedDialog(QDialog):
    """A dialog on its screen and where it stood last: a heading, what scrolls, and a foot.

    Args:
        title: Of the window; its heading too, unless another is given.
        parent: The widget over which it stands at first.
        heading: What stands at its top; "" for nothing.
        wide_px: As wide its body would like to be, where text wraps in it.
        flags: Of Qt, for the kind of window.

    Attributes:
        heading: What stands at its top.
        body: Where what may scroll is added.
        notices: Where a line is added that is shown at times, between the two.
        foot: Where buttons are added, from left to right; always in view.
    """

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        *,
        heading: str | None = None,
        wide_px: int = 0,
        flags: Qt.WindowType = Qt.WindowType.Dialog,
    ) -> None:
        super().__init__(parent, flags)
        self.setWindowTitle(title)
        self.heading = QLabel(title if heading is None else heading)
        self.heading.setProperty("role", "heading")
        self.heading.setVisible(bool(self.heading.text()))
        page = QWidget()
        self.body = QVBoxLayout(page)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        self._scroll = ScrollBody(page, wide_px=wide_px)
        self.notices = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self.heading)
        column.addWidget(self._scroll, 1)
        column.addLayout(self.notices)
        column.addLayout(self.foot)
        WindowPlace(self)

    def scroll_to(self, widget: QWidget) -> None:
        """Bring something in the body into view."""
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it may just have moved
        self._scroll.ensureWidgetVisible(widget)

    def scroll_to_top(self) -> None:
        """Show the body from its beginning, as when another page is turned to."""
        bar = self._scroll.verticalScrollBar()
        assert bar is not None  # noqa: S101 - a scroll area has one
        bar.setValue(0)
