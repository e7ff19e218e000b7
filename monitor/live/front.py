"""Where the front is in a live room: told by somebody, kept for the next day, or agreed upon."""

from __future__ import annotations

import json
from pathlib import Path

from monitor.files.atomic_write import atomic_write
from monitor.folders import data_folder
from monitor.i18n import tr
from monitor.orientation import Front
from monitor.types import FrameReading
from monitor.window import FrontLearner

FRONTS_FILE = "fronts.json"

NOBODY = tr("nobody's head could be told, so the front was not learned: try again")


class KeptFronts:
    """The fronts that were told in rooms, for one camera; numbers alone.

    Args:
        camera: The camera's name; it stands in the same place on another day.
        file: Where they are kept; by default in the app's data folder.
    """

    def __init__(self, camera: str, file: Path | None = None) -> None:
        self._camera = camera
        self._file = data_folder() / FRONTS_FILE if file is None else file

    def find(self, room: str, size_wh: tuple[int, int]) -> Front | None:
        """Return what was told in a room for pictures of that shape, or None."""
        kept = self._read().get(self._key(room))
        if not isinstance(kept, dict):
            return None
        try:
            width, height = (int(one) for one in kept["size_wh"])
            front = Front.from_dict(kept["front"])
        except (KeyError, TypeError, ValueError):
            return None
        is_same_shape = abs(width * size_wh[1] - height * size_wh[0]) <= width
        return front.scaled(size_wh[0] / width) if width > 0 and is_same_shape else None

    def keep(self, room: str, size_wh: tuple[int, int], front: Front) -> None:
        """Keep what was told in a room. Where that cannot be written, it is told again some day."""
        values = self._read()
        values[self._key(room)] = {"size_wh": list(size_wh), "front": front.as_dict()}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with atomic_write(self._file) as part:
                part.write_text(json.dumps(values, indent=1), encoding="utf-8")
        except OSError:
            return

    def _key(self, room: str) -> str:
        return json.dumps([room, self._camera], ensure_ascii=False)

    def _read(self) -> dict[str, object]:
        try:
            values = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return values if isinstance(values, dict) else {}


class LiveFront:
    """Learns where the front is, and remembers it by room. Owned by the inference thread.

    Args:
        kept: What was told on other days; None for a source that stands nowhere.

    Attributes:
        learner: What windows ask.
        notice: One line for the user on what was told last; "" when all is well.
    """

    def __init__(self, kept: KeptFronts | None = None) -> None:
        self.learner = FrontLearner()
        self.notice = ""
        self._kept = kept
        self._room = ""
        self._known: Front | None = None
        self._told: Front | None = None  # in this run
        self._is_telling = False
        self._asks_kept = False

    def tell(self, now_s: float) -> None:
        """Take it that everybody looks to the front, for some seconds from now on."""
        self.notice = ""
        self._is_telling = True
        self.learner.tell(now_s)

    def use_room(self, room: str) -> None:
        """Use what was told in this room with this camera; what was told in this run is kept."""
        if room and room != self._room:
            self._room = room
            self._asks_kept = True

    def changed(self, reading: FrameReading) -> Front | None:
        """Return the front if the newest reading, which windows have taken in, changed it."""
        if self._is_telling and self.learner.learning_until_s is None:
            self._end_telling()
        if self._asks_kept and reading.size_wh is not None:
            self._asks_kept = False
            self._ask_kept(reading.size_wh)
        if self.learner.front is self._known:
            return None
        self._known = self.learner.front
        return self._known

    def _end_telling(self) -> None:
        self._is_telling = False
        if self.learner.front is self._known:
            self.notice = NOBODY
            return
        self._told = self.learner.front
        self._asks_kept = bool(self._room)

    def _ask_kept(self, size_wh: tuple[int, int]) -> None:
        if self._kept is None:
            return
        if self._told is not None:
            self._kept.keep(self._room, size_wh, self._told)
        elif (kept := self._kept.find(self._room, size_wh)) is not None:
            self.learner.front = kept
