"""The notes of the person who taught, with the letters by which a picture names them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_lowercase
from typing import TYPE_CHECKING

from monitor.review.report.formatting import SEPARATOR
from monitor.store import EventKind
from monitor.store.files.export import plain_rows

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note of the teacher; `letter` is on the picture too."""

    letter: str
    time_s: float
    text: str


def note_lines(events: pd.DataFrame) -> Iterator[NoteLine]:
    """Yield the notes by time."""
    notes = events[events["kind"] == EventKind.NOTE.value].sort_values("time_s", kind="stable")
    for number, row in enumerate(plain_rows(notes)):
        text = SEPARATOR.join(filter(None, (row["label"], row["detail"])))
        yield NoteLine(_letter(number), row["time_s"], " ".join(text.split()))


def _letter(number: int) -> str:
    """Return a .. z, then a2 .. z2, and so on."""
    again, place = divmod(number, len(ascii_lowercase))
    return f"{ascii_lowercase[place]}{again + 1 if again else ''}"
