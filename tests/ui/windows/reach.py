"""What of a window the keyboard and a screen reader get to: which controls, and what they are."""

from __future__ import annotations

from collections.abc import Iterator

from PyQt5.QtCore import QEvent, QRect, Qt
from PyQt5.QtGui import QImage, QKeyEvent
from PyQt5.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QSizeGrip,
    QTabBar,
    QTextEdit,
    QWidget,
)

CONTROLS = (
    *(QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox),
    *(QAbstractSlider, QAbstractItemView, QTabBar),
)
DONE_BY = {"Overview": "Timeline", "PlayerCard": "ActionButton"}
"""What the mouse can do on the one, keys do on the other."""
_MOST_STEPS = 400
_PARTS = 3


def controls(window: QWidget) -> list[QWidget]:
    """All that can be used in a window as it is seen, but for what Qt makes for its own parts."""
    return [
        one
        for one in window.findChildren(QWidget)
        if one.window() is window and one.isVisible() and one.isEnabled() and _is_used(one)
    ]


def _is_used(one: QWidget) -> bool:
    if isinstance(one, QScrollBar | QSizeGrip | QHeaderView):
        return False
    if isinstance(one.parentWidget(), QLineEdit | QAbstractSpinBox | QComboBox | QAbstractItemView):
        return False
    if isinstance(one, QTextEdit | QPlainTextEdit) and one.focusPolicy() == Qt.NoFocus:
        return False
    own_mouse = type(one).__module__.startswith("monitor.") and "mousePressEvent" in vars(type(one))
    return isinstance(one, CONTROLS) or (own_mouse and one is not one.window())


def name_of(control: QWidget) -> str:
    """What a screen reader calls it, found as Qt finds it: its own name, its text, its label."""
    if control.accessibleName():
        return control.accessibleName()
    if isinstance(control, QAbstractButton) and any(map(str.isalpha, control.text())):
        return control.text()
    labels = (one for one in control.window().findChildren(QLabel) if one.buddy() is control)
    return next((one.text() for one in labels), "")


def nameless(window: QWidget) -> list[str]:
    """The controls of a window that a screen reader cannot name."""
    return [described(one) for one in controls(window) if not name_of(one).strip()]


def described(one: QWidget) -> str:
    """A control in a test's words."""
    text = one.text() if isinstance(one, QAbstractButton | QLineEdit) else ""
    return f"{type(one).__name__} '{name_of(one) or text}' in {type(one.parentWidget()).__name__}"


def walked(window: QWidget, *, back: bool = False) -> list[QWidget]:
    """Where Tab leads from the start of a window until it comes round, there or back.

    Raises:
        AssertionError: It never comes round: there is a trap.
    """
    window.activateWindow()
    QApplication.setActiveWindow(window)
    stops: list[QWidget] = []
    stays = 0
    for _ in range(_MOST_STEPS):
        at = QApplication.focusWidget() or window
        _press(at, Qt.Key_Backtab if back else Qt.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, "the keyboard is nowhere"
        # A time has its hours, minutes and seconds to stop at.
        stays = stays + 1 if now is at else 0
        if stays > _PARTS or (stays == 0 and stops and now is stops[0]):
            return stops
        if now not in stops:
            stops.append(now)
    raise AssertionError("Tab never comes round")


def ringless(window: QWidget, stops: list[QWidget]) -> list[str]:
    """Those that look the same whether or not they have the keyboard."""
    found = []
    for one in stops:
        one.setFocus(Qt.TabFocusReason)
        with_it = _picture(one)
        one.clearFocus()
        if _picture(one) == with_it:
            found.append(described(one))
    return found


def _picture(one: QWidget) -> QImage:
    area = one.rect() if isinstance(one, QScrollArea) else one.rect() & QRect(0, 0, 400, 400)
    return one.grab(area).toImage()


def unreached(window: QWidget, stops: list[QWidget]) -> list[str]:
    """The controls that Tab does not lead to; of a group, one is enough: arrows lead on."""
    return [described(one) for one in controls(window) if not _is_reached(one, stops)]


def _is_reached(one: QWidget, stops: list[QWidget]) -> bool:
    if one in stops or one.focusProxy() in stops:
        return True
    by = DONE_BY.get(type(one).__name__)
    if by is not None and any(type(stop).__name__ == by for stop in stops):
        return True
    if isinstance(one, QRadioButton | QAbstractButton) and _is_in_group(one):
        return any(other in stops for other in _group(one))
    return False


def _is_in_group(one: QAbstractButton) -> bool:
    return one.autoExclusive() or (one.group() is not None and one.group().exclusive())


def _group(one: QAbstractButton) -> Iterator[QWidget]:
    if one.group() is not None:
        yield from one.group().buttons()
    elif (parent := one.parentWidget()) is not None:
        yield from (
            other for other in parent.findChildren(QAbstractButton) if other.autoExclusive()
        )


def _press(widget: QWidget, key: Qt.Key) -> None:
    for kind in (QEvent.KeyPress, QEvent.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.NoModifier))
