"""The part of a window that scrolls where the screen is too small for it."""

from __future__ import annotations

from PyQt5.QtCore import QEvent, QObject, QSize, Qt
from PyQt5.QtGui import QFocusEvent
from PyQt5.QtWidgets import QFrame, QScrollArea, QWidget

_SMALLEST_PX = QSize(320, 160)
"""Smaller it need not become on any screen."""


class ScrollBody(QScrollArea):
    """Holds content of any size: as large as that where there is room, and scrolled where not.

    While it has the keyboard its bars tell: a ring would run through the words at its edge.
    What it holds may be as small as its own smallest size; below that it is scrolled. Buttons
    that go on (Continue, Start, Open, Close) stand outside of it, where they are always seen.

    Args:
        content: What is scrolled.
        wide_px: As wide it would like to be; text that wraps would by itself be narrow.
    """

    def __init__(self, content: QWidget, *, wide_px: int = 0) -> None:
        super().__init__()
        self._wide_px = wide_px
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.NoFrame)
        self.setWidget(content)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self.verticalScrollBar()
        assert bar is not None  # noqa: S101 - a scroll area has one
        bar.rangeChanged.connect(self._on_range)

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:  # noqa: N802
        """Tell the window when what it holds wants another size."""
        if event is not None and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As large as what it holds: by itself Qt would ask for less."""
        content = self.widget()
        if content is None:
            return super().sizeHint()
        hint = content.sizeHint().expandedTo(content.minimumSize())
        bar = self.verticalScrollBar()
        room = 0 if bar is None else bar.sizeHint().width()  # so that it covers nothing
        hint.setWidth(max(hint.width() + room, self._wide_px))
        layout = content.layout()
        if layout is not None and layout.hasHeightForWidth():
            hint.setHeight(max(hint.height(), layout.totalHeightForWidth(hint.width())))
        return hint

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Little enough for every screen."""
        content = self.widget()
        if content is None:
            return super().minimumSizeHint()
        least = content.minimumSizeHint().expandedTo(content.minimumSize())
        return least.boundedTo(_SMALLEST_PX)

    def focusInEvent(self, event: QFocusEvent | None) -> None:  # noqa: N802 - Qt's name
        """Show that keys scroll here."""
        super().focusInEvent(event)
        self._tell(has_keys=True)

    def focusOutEvent(self, event: QFocusEvent | None) -> None:  # noqa: N802 - Qt's name
        """Show that they do not any more."""
        super().focusOutEvent(event)
        self._tell(has_keys=False)

    def _tell(self, *, has_keys: bool) -> None:
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            style = None if bar is None else bar.style()
            if bar is not None and style is not None:
                bar.setProperty("hasKeys", has_keys)
                style.unpolish(bar)  # and polished, it reads the property anew
                style.polish(bar)

    def _on_range(self, _low: int, high: int) -> None:
        """The keyboard stops here only where there is something to scroll."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if high else Qt.FocusPolicy.NoFocus)
