"""Exchanges the style sheet of the whole app for one of other colours, without a wait."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from PyQt5 import sip
from PyQt5.QtCore import QObject, Qt, QTimer
from PyQt5.QtGui import QPalette
from PyQt5.QtWidgets import QApplication, QWidget

_LONGEST_TURN_S = 0.2
_LONGEST_WAIT_S = 0.008
_HAS_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle
_IS_STYLED = Qt.WidgetAttribute.WA_WState_Polished


class SheetExchange(QObject):
    """Styles what is seen at once, and what is not seen in the pauses after it.

    Qt styles a widget that it has once shown never again by itself, also not as it comes into
    view: those that are left out are kept in mind here.

    Args:
        app: Whose sheet.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._left: set[int] = set()  # a widget may be gone before its turn
        self._pauses = QTimer(self)
        self._pauses.setInterval(0)
        self._pauses.timeout.connect(self._style_some)

    @property
    def is_done(self) -> bool:
        """Whether everything has the new sheet, seen or not."""
        return not self._pauses.isActive()

    def exchange(self, palette: QPalette, sheet: str) -> None:
        """Put a palette and a sheet in place of those that hold, with the same sizes."""
        with _nothing_lost(), _unmeasured(self._app.allWidgets()) as widgets:
            self._divide(widgets)
            # Qt exchanges a sheet widget by widget, and each once more for every parent that it
            # has: without one in between, each is styled once.
            self._app.setStyleSheet("")
            self._app.setPalette(palette)
            self._app.setStyleSheet(sheet)
        for window in self._app.topLevelWidgets():
            window.update()
        self._pauses.start()

    def _divide(self, widgets: Sequence[QWidget]) -> None:
        """Leave out what is not seen; Qt goes by whether a widget was styled before."""
        left, self._left = self._left, set()
        for widget in widgets:
            address = _address(widget)
            if address in left or widget.testAttribute(_IS_STYLED):
                is_seen = widget.isVisible()
                widget.setAttribute(_IS_STYLED, is_seen)
                if not is_seen:
                    self._left.add(address)

    def _of_those_left(self) -> list[QWidget]:
        """Those that have come into view first."""
        left = (one for one in self._app.allWidgets() if _address(one) in self._left)
        return sorted(left, key=QWidget.isVisible, reverse=True)

    def _style_some(self) -> None:
        """Style what was left out, in steps that nobody notices."""
        style = self._app.style()
        assert style is not None  # noqa: S101 - an app has one
        until_s = time.perf_counter() + _LONGEST_WAIT_S
        with _nothing_lost(), _unmeasured(self._of_those_left()) as widgets:
            for widget in widgets:
                style.polish(widget)
                widget.setAttribute(_IS_STYLED, True)
                self._left.discard(_address(widget))
                if time.perf_counter() > until_s:
                    return  # after one at least, however slow the machine is
        self._left.clear()
        self._pauses.stop()


def _address(widget: QWidget) -> int:
    return sip.unwrapinstance(widget)  # type: ignore[func-returns-value,return-value]


@contextmanager
def without_turns() -> Iterator[None]:
    """Let Python's other threads wait for once, which usually take turns with this every 5 ms."""
    usual_s = sys.getswitchinterval()
    sys.setswitchinterval(_LONGEST_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(usual_s)


@contextmanager
def _nothing_lost() -> Iterator[None]:
    """Let no garbage be searched for: windows are part of it, and would go from under the hand."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def _unmeasured(widgets: Sequence[QWidget]) -> Iterator[Sequence[QWidget]]:
    """Have widgets take a sheet of the same sizes, at a tenth of the time.

    Qt would tell every widget that its style changed, and each would be measured anew, where
    nothing but colours has changed. Who has a style of its own is not told.
    """
    told = [one for one in widgets if not one.testAttribute(_HAS_OWN_STYLE)]
    for widget in told:
        widget.setAttribute(_HAS_OWN_STYLE, True)
    try:
        yield widgets
    finally:
        for widget in told:
            widget.setAttribute(_HAS_OWN_STYLE, False)
