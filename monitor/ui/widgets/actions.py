"""Everything the window can do, each with its keys: for buttons, menus and the list of keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PyQt5.QtCore import QObject, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent, QKeySequence
from PyQt5.QtWidgets import QAction

from monitor.config import SET_BY_SCHOOL
from monitor.i18n import tr

_LONGEST = 20
"""Letters of a marker's name on its button."""

MARKERS = tuple(str(number) for number in range(1, 10))


@dataclass(frozen=True, slots=True)
class _Command:
    text: str
    keys: tuple[str, ...]
    hint: str = ""
    checkable: bool = False


_COMMANDS = {
    "start_pause": _Command(tr("Start session"), ("Space",), tr("Start, pause, go on")),
    "stop": _Command(
        tr("Stop"), ("S", "Ctrl+."), tr("Stop the session and keep it; can be undone")
    ),
    "note": _Command(tr("Note"), ("N",), tr("Write a note into the session")),
    "slide": _Command(tr("Next slide"), ("K",), tr("The next slide comes up now")),
    "agree": _Command("\N{CHECK MARK}", ("Y",), tr("The gauge is right now")),
    "disagree": _Command("\N{MULTIPLICATION X}", ("X",), tr("The gauge is wrong now")),
    "undo": _Command(
        tr("Undo"),
        ("Ctrl+Z", "U"),
        tr("Take back the last marker, note, opinion or slide; after Stop: go on with the session"),
    ),
    "marker_names": _Command(
        tr("Names of markers\N{HORIZONTAL ELLIPSIS}"), ("M",), tr("Change the names of the markers")
    ),
    "front": _Command(
        tr("Everybody looks to the front now"),
        ("F",),
        tr("Everybody looks to the front now: for five seconds, so that it is known where that is"),
    ),
    "source": _Command(tr("Source"), ("O",), tr("Choose a camera, a file or an address")),
    "picture": _Command(
        tr("Show the picture"), ("H",), tr("Hide or show the picture"), checkable=True
    ),
    "blur": _Command(tr("Blur the picture"), ("B",), tr("Blur the picture or not"), checkable=True),
    "hide_shared": _Command(
        tr("Hide from screen sharing"),
        (),
        tr("Hide the windows where the screen is shared"),
        checkable=True,
    ),
    "global_keys": _Command(
        tr("Keys while slides are in front\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("Keys and presenter remotes that work while another window has the keyboard"),
    ),
    "watch_slides": _Command(
        tr("Watch slides on a screen\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("Keep when slides change, by a part of a screen; no picture is kept"),
        checkable=True,
    ),
    "live_out": _Command(
        tr("Live out\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL"),
    ),
    "turn": _Command(
        tr("Turn the picture, leave places out\N{HORIZONTAL ELLIPSIS}"),
        ("T",),
        tr("Turn or mirror the picture, leave places in it out"),
    ),
    "room_check": _Command(
        tr("Check the room\N{HORIZONTAL ELLIPSIS}"),
        ("R",),
        tr("Check the room: are faces large, light and sharp enough"),
    ),
    "zones": _Command(
        tr("Zones of the room"), ("G",), tr("Show or hide zones of the room, each with a gauge")
    ),
    "compact": _Command(tr("Compact"), ("C",), tr("Small gauge beside your slides")),
    "theme": _Command(tr("Light or dark"), ("D",), tr("Change between light and dark")),
    "full_screen": _Command(tr("Full screen"), ("F11",), tr("Full screen, and back")),
    "observe": _Command(
        tr("Observe\N{HORIZONTAL ELLIPSIS}"),
        ("W",),
        tr("Code what you see of the class, without its gauge"),
    ),
    "sessions": _Command(tr("Past sessions\N{HORIZONTAL ELLIPSIS}"), ("P",), tr("Past sessions")),
    "analyse": _Command(
        tr("Analyse a recording\N{HORIZONTAL ELLIPSIS}"), ("A",), tr("Analyse a recording")
    ),
    "signal": _Command(
        tr("What is read\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("Read expressions, where heads are turned, or both"),
    ),
    "network": _Command(
        tr("What reads faces\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("Choose what reads the faces, also your own classes"),
    ),
    "train": _Command(
        tr("Train your own\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("Have it tell apart what you choose: by pictures, or by stretches of recordings"),
    ),
    "per_person": _Command(
        tr("Keep numbers of each face in the next session"),
        (),
        tr("Keep numbers of each face in each picture too, not of the class alone"),
        checkable=True,
    ),
    "settings": _Command(
        tr("Settings\N{HORIZONTAL ELLIPSIS}"), ("Ctrl+,",), tr("Everything that can be set")
    ),
    "papers": _Command(
        tr("Papers for your school\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("Drafts of the papers that your school needs, filled in from how the app is set"),
    ),
    "follow_system": _Command(
        tr("Colours of the system"), (), tr("Light or dark as the system is")
    ),
    "help": _Command(tr("Keys"), ("?", "F1"), tr("This list of keys")),
    "guide": _Command(
        tr("A short guide\N{HORIZONTAL ELLIPSIS}"), (), tr("How to use it, with pictures")
    ),
    "machine": _Command(
        tr("What works on this computer\N{HORIZONTAL ELLIPSIS}"),
        (),
        tr("And a report where it does not"),
    ),
    "about": _Command(
        tr("About Classroom Monitor\N{HORIZONTAL ELLIPSIS}"), (), tr("Version, licences, folders")
    ),
    "quit": _Command(tr("Quit"), ("Ctrl+Q",), tr("Quit")),
}


class Actions(QObject):
    """The window's actions by name.

    Signals:
        names_changed: The markers are called otherwise now.
    """

    names_changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._marker_names: tuple[str, ...] = ()
        self._locked: set[str] = set()
        self.by_name = {name: self._make(command) for name, command in _COMMANDS.items()}
        self.markers = tuple(
            self._make(_Command(number, (number,), tr("Marker {number}", number=number)))
            for number in MARKERS
        )

    def __getitem__(self, name: str) -> QAction:
        return self.by_name[name]

    def find(self, name: str) -> QAction:
        """The action of that name, or the marker of that number."""
        return self.markers[MARKERS.index(name)] if name in MARKERS else self[name]

    def describe(self, name: str) -> str:
        """What an action or a marker does, in words without its keys."""
        return self.find(name).toolTip() if name in MARKERS else _COMMANDS[name].hint

    def connect(self, name: str, slot: Callable[[], object]) -> None:
        """Call `slot` whenever the action is triggered."""

        def on_triggered(_checked: bool) -> None:
            slot()

        self[name].triggered.connect(on_triggered)

    def all(self) -> tuple[QAction, ...]:
        """All actions, to be added to a window whose keys they shall be."""
        return (*self.by_name.values(), *self.markers)

    def lock(self, name: str) -> None:
        """Never allow an action: the school has set what it would change."""
        self._locked.add(name)
        self[name].setToolTip(SET_BY_SCHOOL)
        self[name].setEnabled(False)

    def allow_all(self, *, allowed: bool, always: Sequence[str] = ()) -> None:
        """Allow all actions or none, but those that are `always` allowed, or locked."""
        for name, action in self.by_name.items():
            action.setEnabled((allowed or name in always) and name not in self._locked)
        for marker in self.markers:
            marker.setEnabled(allowed)

    def name_markers(self, names: Sequence[str]) -> None:
        """Say on the markers what they stand for: the first of `names` is that of key 1."""
        self._marker_names = tuple(names)
        for number, action in zip(MARKERS, self.markers, strict=True):
            name = self.marker_name(number)
            is_named = name != number
            action.setToolTip(
                tr("Marker {number}: {name}", number=number, name=name)
                if is_named
                else tr("Marker {number}", number=number)
            )
            action.setText(_short(name).replace("&", "&&"))
        self.names_changed.emit()

    def marker_name(self, number: str) -> str:
        """What the marker of a key is called; the number itself where it has no name."""
        return dict(zip(MARKERS, self._marker_names, strict=False)).get(number, number)

    def why_not(self, event: QKeyEvent | None) -> str:
        """Say why a key does nothing now; "" where it is no action's, or does something."""
        if event is None:
            return ""
        pressed = QKeySequence(int(event.modifiers()) | event.key())
        waiting = (one for one in self.all() if not one.isEnabled())
        action = next((one for one in waiting if pressed in one.shortcuts()), None)
        return "" if action is None else tr("Not now: {tooltip}", tooltip=action.toolTip())

    def list_keys(self) -> tuple[tuple[str, str], ...]:
        """The list of keys: keys and what they do."""
        listed = [
            (_native(command.keys), command.hint) for command in _COMMANDS.values() if command.keys
        ]
        names = ", ".join(self._marker_names)
        put = tr("Put a marker: {names}", names=names) if names else tr("Put a marker")
        listed.insert(2, (f"{MARKERS[0]} \N{EN DASH} {MARKERS[-1]}", put))
        return tuple(listed)

    def _make(self, command: _Command) -> QAction:
        action = QAction(command.text, self)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.setCheckable(command.checkable)
        keys = f" ({_native(command.keys)})" if command.keys else ""
        action.setToolTip(f"{command.hint}{keys}")
        return action


def names_in(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the names of markers by what stands in a line for each; at the end none are left out.

    A key without a name, before others, keeps its number.
    """
    names = [text.strip() or key for text, key in zip(texts, MARKERS, strict=True)]
    while names and names[-1] == MARKERS[len(names) - 1]:
        names.pop()
    return tuple(names)


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"


def _native(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.NativeText) for key in keys)
