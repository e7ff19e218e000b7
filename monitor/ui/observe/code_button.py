"""A button for a code, with its key; what does not fit is shortened."""

from __future__ import annotations

from collections.abc import Callable

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QResizeEvent
from PyQt5.QtWidgets import QSizePolicy

from monitor.i18n import shown, tr
from monitor.review.observers.scheme import SchemeCode
from monitor.ui.widgets.buttons import ActionButton

_AROUND_PX = 30
_LEAST_PX = 90


class CodeButton(ActionButton):
    """Says a code; it is checked where the code was said."""

    def __init__(self, code: SchemeCode, press: Callable[[], None]) -> None:
        super().__init__(role="small")
        label, about = shown(code.label), shown(code.about) if code.about else ""
        self._whole = f"{code.key}  {label}"
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Ignored, QSizePolicy.Fixed)
        self.setMinimumWidth(_LEAST_PX)
        self.setText(self._whole.replace("&", "&&"))
        self.setToolTip(". ".join(filter(None, (label, about))))
        self.setAccessibleName(
            tr("{label}, key {key}. {about}", label=label, key=code.key, about=about).strip(". ")
        )
        self.clicked.connect(lambda _checked: press())

    def resizeEvent(self, event: QResizeEvent | None) -> None:  # noqa: N802 - Qt's name
        """Shorten again."""
        super().resizeEvent(event)
        room = self.width() - _AROUND_PX
        fits = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(fits.replace("&", "&&"))
