"""Everything the window can do, each with its keys: for buttons, menus and the list of keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PyQt5.QtCore import QObject, Qt, pyqtSignal
from PyQt5.QtGui import QKeyEvent, QKeySequence
from PyQt5.QtWidgets import QAction

from monitor.config import SET_BY_SCHOOL

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
    "start_pause": _Command("Start session", ("Space",), "Start, pause, go on"),
    "stop": _Command("Stop", ("S", "Ctrl+."), "Stop the session and keep it; can be undone"),
    "note": _Command("Note", ("N",), "Write a note into the session"),
    "agree": _Command("\N{CHECK MARK}", ("Y",), "The gauge is right now"),
    "disagree": _Command("\N{MULTIPLICATION X}", ("X",), "The gauge is wrong now"),
    "undo": _Command(
        "Undo",
        ("Ctrl+Z", "U"),
        "Take back the last marker, note or opinion; after Stop: go on with the session",
    ),
    "marker_names": _Command(
        "Names of markers\N{HORIZONTAL ELLIPSIS}", ("M",), "Change the names of the markers"
    ),
    "front": _Command(
        "Everybody looks to the front now",
        ("F",),
        "Everybody looks to the front now: for five seconds, so that it is known where that is",
    ),
    "source": _Command("Source", ("O",), "Choose a camera, a file or an address"),
    "picture": _Command("Show the picture", ("H",), "Hide or show the picture", checkable=True),
    "blur": _Command("Blur the picture", ("B",), "Blur the picture or not", checkable=True),
    "hide_shared": _Command(
        "Hide from screen sharing",
        (),
        "Hide the windows where the screen is shared",
        checkable=True,
    ),
    "global_keys": _Command(
        "Keys while slides are in front\N{HORIZONTAL ELLIPSIS}",
        (),
        "Keys and presenter remotes that work while another window has the keyboard",
    ),
    "live_out": _Command(
        "Live out\N{HORIZONTAL ELLIPSIS}",
        (),
        "Show the gauge elsewhere too: on a page for OBS, in a file, by MQTT or LSL",
    ),
    "turn": _Command(
        "Turn the picture, leave places out\N{HORIZONTAL ELLIPSIS}",
        ("T",),
        "Turn or mirror the picture, leave places in it out",
    ),
    "room_check": _Command(
        "Check the room\N{HORIZONTAL ELLIPSIS}",
        ("R",),
        "Check the room: are faces large, light and sharp enough",
    ),
    "zones": _Command(
        "Zones of the room", ("G",), "Show or hide zones of the room, each with a gauge"
    ),
    "compact": _Command("Compact", ("C",), "Small gauge beside your slides"),
    "theme": _Command("Light or dark", ("D",), "Change between light and dark"),
    "full_screen": _Command("Full screen", ("F11",), "Full screen, and back"),
    "observe": _Command(
        "Observe\N{HORIZONTAL ELLIPSIS}",
        ("W",),
        "Code what you see of the class, without its gauge",
    ),
    "sessions": _Command("Past sessions\N{HORIZONTAL ELLIPSIS}", ("P",), "Past sessions"),
    "analyse": _Command(
        "Analyse a recording\N{HORIZONTAL ELLIPSIS}", ("A",), "Analyse a recording"
    ),
    "signal": _Command(
        "What is read\N{HORIZONTAL ELLIPSIS}",
        (),
        "Read expressions, where heads are turned, or both",
    ),
    "network": _Command(
        "What reads faces\N{HORIZONTAL ELLIPSIS}",
        (),
        "Choose what reads the faces, also your own classes",
    ),
    "train": _Command(
        "Train your own\N{HORIZONTAL ELLIPSIS}",
        (),
        "Have it tell apart what you choose: by pictures, or by stretches of recordings",
    ),
    "per_person": _Command(
        "Keep numbers of each face in the next session",
        (),
        "Keep a row per face and picture too, not of the class alone",
        checkable=True,
    ),
    "settings": _Command(
        "Settings\N{HORIZONTAL ELLIPSIS}", ("Ctrl+,",), "Everything that can be set"
    ),
    "papers": _Command(
        "Papers for your school\N{HORIZONTAL ELLIPSIS}",
        (),
        "Drafts of the papers that your school needs, filled in from how the app is set",
    ),
    "follow_system": _Command("Colours of the system", (), "Light or dark as the system is"),
    "help": _Command("Keys", ("?", "F1"), "This list of keys"),
    "guide": _Command("A short guide\N{HORIZONTAL ELLIPSIS}", (), "How to use it, with pictures"),
    "machine": _Command(
        "What works on this computer\N{HORIZONTAL ELLIPSIS}", (), "And a report where it does not"
    ),
    "about": _Command(
        "About Classroom Monitor\N{HORIZONTAL ELLIPSIS}", (), "Version, licences, folders"
    ),
    "quit": _Command("Quit", ("Ctrl+Q",), "Quit"),
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
            self._make(_Command(number, (number,), f"Marker {number}")) for number in MARKERS
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
            action.setToolTip(f"Marker {number}: {name}" if is_named else f"Marker {number}")
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
        return "" if action is None else f"Not now: {action.toolTip()}"

    def list_keys(self) -> tuple[tuple[str, str], ...]:
        """The list of keys: keys and what they do."""
        listed = [
            (_native(command.keys), command.hint) for command in _COMMANDS.values() if command.keys
        ]
        names = ", ".join(self._marker_names)
        put = f"Put a marker: {names}" if names else "Put a marker"
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


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"


def _native(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.NativeText) for key in keys)
