"""All that a widget tells: to the eye, to a screen reader, as a tooltip, in its title."""

from __future__ import annotations

from collections import deque
from hashlib import sha256

from PyQt5.QtCore import Qt
from PyQt5.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QWidget

from monitor.ui.dashboard.motion import Springs

_ROLES = (*range(16), *range(Qt.UserRole, Qt.UserRole + 8))
"""What models of this program answer to, beside what is seen."""

_LOOKS = 4
"""So often it is the same, one after the other, before it counts as still."""


def seen(qtbot, widget: QWidget, size_wh: tuple[int, int] | None = None) -> list[object]:
    """What it tells once nothing of it moves or changes any more."""
    looks: deque[str] = deque(maxlen=_LOOKS)
    words: list[list[object]] = []

    def is_still() -> bool:
        if any(springs.is_moving for springs in widget.findChildren(Springs)):
            return False
        if size_wh is not None:  # again and again: a layout may come late
            widget.resize(*size_wh)
        QApplication.sendPostedEvents()  # that ask for a new layout
        looks.append(_painted(widget))
        if len(looks) < _LOOKS or len(set(looks)) > 1:
            words.clear()
            return False
        words.append(told(widget))  # which takes much longer than to paint it
        return len(words) > 1 and words[-2] == words[-1]

    qtbot.waitUntil(is_still)
    return [looks[-1], *words[-1]]


def told(widget: QWidget) -> list[object]:
    """What it and all that is in it tell in words."""
    return [_words(one) for one in (widget, *widget.findChildren(QWidget))]


def _painted(widget: QWidget) -> str:
    image = widget.grab().toImage()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return sha256(bits).hexdigest()


def _words(widget: QWidget) -> tuple[object, ...]:
    texts = (
        widget.toolTip(),
        widget.statusTip(),
        widget.accessibleName(),
        widget.accessibleDescription(),
        widget.windowTitle(),
    )
    if isinstance(widget, QLabel | QAbstractButton):
        return *texts, widget.text()
    if isinstance(widget, QAbstractItemView):
        return *texts, *_cells(widget)
    return texts


def _cells(view: QAbstractItemView) -> list[str]:
    """What a table's model tells of each cell, also of those that are hidden."""
    model = view.model()
    if model is None:
        return []
    return [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in _ROLES
        if role not in (Qt.DecorationRole, Qt.FontRole, Qt.SizeHintRole)
    ]
