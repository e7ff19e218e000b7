"""Who observed last, with which scheme: offered for the next time."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter

from monitor.files.atomic_write import atomic_write
from monitor.files.privacy import make_folder
from monitor.folders import config_folder
from monitor.review.observers.coding import Coder
from monitor.review.observers.scheme import find_scheme

FILE = "observer.json"


@dataclass(frozen=True, slots=True)
class Observer:
    """What is known of an observer before they are asked.

    Attributes:
        name: A name or code; "" where it is not known.
        scheme: The name of a coding scheme or its file; "" likewise.
        every_s: Length of an interval in seconds; None for that of the scheme.
    """

    name: str = ""
    scheme: str = ""
    every_s: float | None = None

    @property
    def is_known(self) -> bool:
        """Whether there is nothing to ask."""
        return bool(self.name and self.scheme)

    def coder(self, length_s: float | None) -> Coder:
        """Return who codes what; `length_s` is None while the session runs.

        Raises:
            ReviewError: There is no such scheme.
        """
        scheme = find_scheme(self.scheme)
        return Coder(self.name, scheme, self.every_s or scheme.every_s, length_s)


_OBSERVER = TypeAdapter(Observer)


def last_observer() -> Observer:
    """Return who observed last; nobody where that cannot be read."""
    try:
        return _OBSERVER.validate_json(_file().read_bytes())
    except (OSError, ValueError):
        return Observer()


def remember(observer: Observer) -> None:
    """Keep who observes, for the next time; what cannot be kept is asked again."""
    with suppress(OSError):
        make_folder(_file().parent)
        with atomic_write(_file()) as part:
            part.write_text(json.dumps(asdict(observer)), encoding="utf-8")


def _file() -> Path:
    return config_folder() / FILE
