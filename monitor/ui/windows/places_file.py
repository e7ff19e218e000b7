"""Where windows stood last, in a small JSON file beside the preferences."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter

from monitor.files.atomic_write import atomic_write
from monitor.folders import config_folder

PLACES_FILE = "places.json"

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a window stood.

    Attributes:
        left: Of its frame, in logical pixels of the desktop.
        top: The same.
        size: Width and height without the frame; None where the user never changed it.
        is_maximized: Whether it filled the screen.
    """

    left: int
    top: int
    size: tuple[int, int] | None = None
    is_maximized: bool = False


def load_places() -> Mapping[str, Place]:
    """Return the places by the windows' names; what cannot be read counts as never moved."""
    try:
        values = json.loads(_file().read_text(encoding="utf-8"))
        return TypeAdapter(dict[str, Place]).validate_python(values)
    except (OSError, ValueError):
        return {}


def save_place(name: str, place: Place) -> None:
    """Remember where a window stood.

    Nothing is written before the first choice of the user, which makes the folder.
    """
    file = _file()
    if not file.parent.is_dir():
        return
    places = {**load_places(), name: place}
    try:
        with atomic_write(file) as part:
            text = json.dumps({one: asdict(known) for one, known in places.items()}, indent=1)
            part.write_text(f"{text}\n", encoding="utf-8")
    except OSError as error:
        _log.warning("%s: places of windows are not kept: %s", file, error)


def _file() -> Path:
    return config_folder() / PLACES_FILE
