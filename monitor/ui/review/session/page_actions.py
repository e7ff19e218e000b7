"""Everything that can be done on a session under review, each with its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PyQt5.QtCore import Qt
from PyQt5.QtGui import QKeySequence
from PyQt5.QtWidgets import QAction, QWidget

from monitor.i18n import tr
from monitor.ui.widgets.actions import MARKERS
from monitor.ui.widgets.buttons import ActionButton


@dataclass(frozen=True, slots=True)
class _Command:
    text: str
    keys: tuple[str, ...]
    hint: str
    repeats: bool = False


_COMMANDS = {
    "mark": _Command(tr("Marker"), ("M",), tr("Put a marker at the cursor")),
    "note": _Command(tr("Note"), ("N",), tr("Write a note at the cursor")),
    "slide": _Command(tr("Slide"), ("S",), tr("The next slide comes up at the cursor")),
    "agree": _Command("\N{CHECK MARK}", ("Y",), tr("The gauge was right at the cursor")),
    "disagree": _Command("\N{MULTIPLICATION X}", ("X",), tr("The gauge was wrong at the cursor")),
    "edit": _Command(
        tr("Edit\N{HORIZONTAL ELLIPSIS}"), ("F2",), tr("Name or move what is selected")
    ),
    "delete": _Command(
        tr("Delete"), ("Delete",), tr("Delete the marker, note or opinion selected")
    ),
    "undo": _Command(tr("Undo"), ("Ctrl+Z",), tr("Undo")),
    "redo": _Command(tr("Redo"), ("Ctrl+Y", "Ctrl+Shift+Z"), tr("Do again")),
    "zoom_in": _Command("+", ("+", "="), tr("Closer"), repeats=True),
    "zoom_out": _Command("\N{MINUS SIGN}", ("-",), tr("Further away"), repeats=True),
    "whole": _Command(tr("All"), ("0",), tr("Show the whole session")),
    "zoom_selection": _Command(tr("Zoom to it"), ("Z",), tr("Zoom to the chosen stretch")),
    "clear_selection": _Command(tr("Choose nothing"), ("Esc",), tr("Let go of the chosen stretch")),
    "play": _Command(tr("Play"), ("Space",), tr("Play or pause the recording, where there is one")),
    "reflect": _Command(
        tr("Look back"), ("L",), tr("Look back on the lesson, in blocks of two minutes")
    ),
    "refresh": _Command(
        tr("Load again"), ("F5",), tr("Load what a running session has kept by now")
    ),
    "help": _Command(tr("Keys"), ("F1", "?"), tr("This list of keys")),
    "back": _Command(
        tr("\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK} Sessions"),
        ("Alt+Left",),
        tr("All sessions"),
    ),
}


def page_actions(page: QWidget, slots: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the actions of a page, one for each of the slots."""
    actions = {}
    for name, slot in slots.items():
        command = _COMMANDS[name]
        action = QAction(command.text, page)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(command.repeats)
        action.setToolTip(f"{command.hint} ({_native(command.keys)})")
        action.triggered.connect(lambda _checked, slot=slot: slot())
        page.addAction(action)
        actions[name] = action
    return actions


def list_keys(names: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The keys of a session's page and what they do; `names` are those of the parts."""
    put = tr("Put a marker at the cursor: {names}", names=", ".join(names))
    return (
        *((_native(c.keys), c.hint) for c in _COMMANDS.values()),
        (f"{MARKERS[0]} \N{EN DASH} {MARKERS[-1]}", put),
        (_native(("Left", "Right")), tr("Move the cursor; with Shift choose a stretch")),
        (_native(("Ctrl+Left", "Ctrl+Right", "PgUp", "PgDown")), tr("Move what is in view")),
        (tr("Wheel, drag"), tr("Zoom and move; with Shift move and choose a stretch")),
    )


def _native(keys: Sequence[str]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.NativeText) for key in keys)


def marker_actions(page: QWidget, mark: Callable[[int], None]) -> None:
    """Let keys 1 to 9 put markers, as in class."""
    for number in MARKERS:
        action = QAction(number, page)
        action.setShortcut(QKeySequence(number))
        action.setAutoRepeat(False)
        action.triggered.connect(lambda _checked, number=number: mark(int(number)))
        page.addAction(action)


def back_button(actions: Mapping[str, QAction]) -> ActionButton:
    """Return the button that leads back to the list, as each page has it."""
    return ActionButton(actions["back"], "plain")
