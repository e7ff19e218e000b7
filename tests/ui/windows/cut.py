"""Whether all words of a window can be read: nothing is cut, and nothing lies over another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PyQt5.QtCore import QRect, Qt
from PyQt5.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTableView,
    QWidget,
)

from monitor.ui.widgets.buttons import ChoiceBox
from monitor.ui.widgets.labels import ElidedLabel

_ROUNDING_PX = 1
_HEAD_LETTERS = 9
"""So many of a head are read; its tooltip has all."""
_LINE_MARGIN_PX = 2
"""Qt's own, left and right of the text in a field."""


def cut_words(window: QWidget) -> list[str]:
    """What of a shown window's words is cut, or lies over other words.

    Lines that are shortened with dots (`ElidedLabel`, names in menus' buttons, hints in fields that
    are tooltips too) have all of their words in a tooltip, and count as read.
    """
    words = [one for one in window.findChildren(QWidget) if _is_seen(one, window)]
    found = [fault for one in words for fault in _cut(one)]
    return [*found, *_over_each_other(words, window)]


def _is_seen(widget: QWidget, window: QWidget) -> bool:
    return widget.isVisible() and widget.window() is window


def _cut(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield from _cut_label(widget)
        case QCheckBox() | QRadioButton():
            yield from _narrow(widget, widget.sizeHint().width(), widget.text())
        case QComboBox() if not isinstance(widget, ChoiceBox):
            yield from _cut_choice(widget)
        case QTableView():
            yield from _cut_header(widget)
        case QLineEdit() if _is_cut_hint(widget):
            needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            room = _line_room(widget)
            yield from _narrow(widget, needed, widget.placeholderText(), room)


def _is_cut_hint(line: QLineEdit) -> bool:
    """Whether a field shows a hint that is nowhere else."""
    return not line.text() and line.placeholderText() not in (line.toolTip(), "")


def _narrow(widget: QWidget, needed: int, text: str, room: int | None = None) -> Iterator[str]:
    room = widget.width() if room is None else room
    if room + _ROUNDING_PX < needed:
        yield f"{type(widget).__name__} '{text}' has {room} of {needed} px"


def _line_room(line: QLineEdit) -> int:
    """Width of the text in a field, within frame and padding."""
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inside = line.style().subElementRect(QStyle.SE_LineEditContents, option, line)
    margins = line.textMargins()
    return inside.width() - margins.left() - margins.right() - 2 * _LINE_MARGIN_PX


def _cut_label(label: QLabel) -> Iterator[str]:
    if isinstance(label, ElidedLabel) or not label.text():
        return
    hint = label.minimumSizeHint()
    yield from _narrow(label, hint.width(), label.text())
    tall = label.heightForWidth(label.width()) if label.wordWrap() else hint.height()
    if label.height() + _ROUNDING_PX < tall:
        yield f"QLabel '{label.text()}' is {label.height()} of {tall} px high"


def _cut_choice(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.CC_ComboBox, option, part, box).width()
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    yield from _narrow(box, needed, box.currentText(), room)


def _cut_header(table: QTableView) -> Iterator[str]:
    header, model = table.horizontalHeader(), table.model()
    if model is None or header is None or not header.isVisible():
        return
    for section in range(header.count()):
        if header.isSectionHidden(section):
            continue
        text = str(model.headerData(section, Qt.Horizontal) or "")
        letters_px = _HEAD_LETTERS * header.fontMetrics().averageCharWidth()
        room, needed = header.sectionSize(section), min(header.sectionSizeHint(section), letters_px)
        if text and room + _ROUNDING_PX < needed:
            yield f"the head '{text}' of '{table.accessibleName()}' has {room} of {needed} px"


def _over_each_other(words: list[QWidget], window: QWidget) -> Iterator[str]:
    """Labels, buttons and fields that share pixels though neither is in the other."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    seen = [(one, _place(one, window)) for one in words if isinstance(one, kinds)]
    seen = [(one, place) for one, place in seen if not place.isEmpty() and _text(one)]
    for (first, here), (second, there) in combinations(seen, 2):
        if first.isAncestorOf(second) or second.isAncestorOf(first):
            continue
        shared = here.intersected(there)
        if shared.width() > _ROUNDING_PX and shared.height() > _ROUNDING_PX:
            yield f"{_told(first)} and {_told(second)} share {shared.width()}x{shared.height()} px"


def _place(widget: QWidget, window: QWidget) -> QRect:
    """What of it is in view, in pixels of the window."""
    seen = widget.visibleRegion().boundingRect()
    return seen.translated(widget.mapTo(window, widget.rect().topLeft()))


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} '{_text(widget)[:40]}'"


def _text(widget: QWidget) -> str:
    return widget.currentText() if isinstance(widget, QComboBox) else widget.text()
