"""Small text widgets."""

from __future__ import annotations

from PyQt5.QtCore import QSize, Qt
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QLabel, QSizePolicy, QWidget


def label(text: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label that the style sheet knows by its role."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """One line of text that is shortened where it does not fit; the tooltip has all of it."""

    def __init__(self, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
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
        self.setText(fits)
        self.setToolTip("" if fits == self._whole else self._whole)
