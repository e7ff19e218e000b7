"""The readings of a recording on the disk while it is being read.

A recording is read as one stretch of time, or as several by several machines. Each stretch
leaves files that are complete from the moment they have their names, so that what was read
before a crash is there after it, and reading goes on where the last file ends.
"""

from __future__ import annotations

import csv
import json
import math
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter

from monitor.analysis.losses import with_gap
from monitor.analysis.results.broken_files import NO_WORK, in_order, refused_if_broken
from monitor.analysis.results.csv_table import CutShortError, rows_in, write_header, write_rows
from monitor.analysis.results.tables import readings_schema
from monitor.classes import Classes
from monitor.config import TrackingSettings
from monitor.files.atomic_write import atomic_write
from monitor.i18n import tr
from monitor.sources import Excerpt, Gap
from monitor.tables.rows import Row, reading_rows, readings_from_rows
from monitor.tracking import Renumbering
from monitor.types import EXPRESSIONS, FrameReading
from monitor.window import ShownReading

FLUSH_S = 5.0
"""A crash loses the readings of at most so long."""

FLUSH_ROWS = 5_000


@dataclass(frozen=True, slots=True)
class StretchEnd:
    """What is known of a stretch once it was read to its end.

    Attributes:
        end_s: End of its last frame.
        problems: What could not be read, a line each.
        picture_track: The picture track that was read; see `Summary`.
        notes: What was chosen, a line each.
    """

    end_s: float
    problems: tuple[str, ...] = ()
    picture_track: int = 0
    notes: tuple[str, ...] = ()


_GAPS = TypeAdapter(tuple[Gap, ...])
_END = TypeAdapter(StretchEnd)


class Stretch:
    """The files of one stretch of a recording.

    Args:
        folder: Where the files of all stretches of the recording are.
        number: The stretch, from 0 in the order of time.
        classes: What the readings are of.

    Attributes:
        classes: The same.
    """

    def __init__(self, folder: Path, number: int = 0, classes: Classes = EXPRESSIONS) -> None:
        self.classes = classes
        self._schema = readings_schema(classes)
        self._folder = folder
        self._number = number
        self._end_file = folder / f"{number:04}.json"
        self._gaps_file = folder / f"{number:04}-gaps.json"
        self._gaps: tuple[Gap, ...] | None = None
        self._has_new_gaps = False
        self._rows: list[Row] = []
        self._flushed_at = time.monotonic()

    @property
    def end(self) -> StretchEnd | None:
        """How the stretch ended; None while it has not been read to its end."""
        if not self._end_file.is_file():
            return None
        with refused_if_broken(self._end_file, NO_WORK):
            return _END.validate_json(self._end_file.read_bytes())

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Where pictures of the stretch are lost, as far as it was read."""
        if self._gaps is None:
            is_known = self._gaps_file.is_file()
            with refused_if_broken(self._gaps_file, NO_WORK):
                self._gaps = _GAPS.validate_json(self._gaps_file.read_bytes()) if is_known else ()
        return self._gaps

    def last_time_s(self) -> float | None:
        """Time of the last frame that is on the disk, or None."""
        for file in reversed(self._files()):
            with refused_if_broken(file, NO_WORK):
                try:
                    rows = list(rows_in(file, self._schema))
                    if len(rows) < int(file.stem.rpartition("-")[2]):
                        raise CutShortError(tr("rows are missing at its end"))
                except (CutShortError, csv.Error, OSError):  # the power failed: read it again
                    file.unlink()
                    continue
                last_s = rows[-1]["time_s"]
                if not (isinstance(last_s, float) and math.isfinite(last_s)):
                    raise ValueError(tr("the last reading is at {last_s} s", last_s=last_s))
                return last_s
        return None

    def add(self, reading: ShownReading) -> None:
        """Take in the next reading; it is on the disk a few seconds later.

        Raises:
            OSError: The disk is full or cannot be written.
        """
        self._rows += reading_rows(reading, 0.0)
        if len(self._rows) >= FLUSH_ROWS or time.monotonic() - self._flushed_at >= FLUSH_S:
            self.flush()

    def add_gap(self, gap: Gap) -> None:
        """Take in where pictures are lost; it is on the disk with the next readings."""
        self._gaps = with_gap(self.gaps, gap)
        self._has_new_gaps = True

    def flush(self) -> None:
        """Put on the disk what is not there yet; see `add`."""
        self._flushed_at = time.monotonic()
        if self._has_new_gaps:
            with atomic_write(self._gaps_file) as part:
                part.write_bytes(_GAPS.dump_json(self.gaps))
            self._has_new_gaps = False
        if not self._rows:
            return
        first, count = self._rows[0]["frame"], len(self._rows)
        file = self._folder / f"{self._number:04}-{first:010}-{count}.csv"
        with atomic_write(file) as part, part.open("w", encoding="utf-8", newline="") as opened:
            write_header(opened, self._schema)
            write_rows(opened, self._schema, self._rows)
        self._rows = []

    def finish(self, end: StretchEnd | None, rest: Iterable[ShownReading] = ()) -> None:
        """Put the rest on the disk and say that this is all, unless there is no end; see `add`."""
        for reading in rest:
            self.add(reading)
        self.flush()
        if end is None:
            return
        with atomic_write(self._end_file) as part:
            part.write_text(json.dumps(asdict(end)), encoding="utf-8")

    def readings(self) -> Iterator[FrameReading]:
        """Yield the readings that are on the disk, in the order of their frames.

        Raises:
            AnalysisError: A file is broken.
        """
        last = None
        for file in self._files():
            with refused_if_broken(file, NO_WORK):
                for reading in readings_in(file, self.classes, last):
                    last = reading
                    yield reading

    def _files(self) -> list[Path]:
        return sorted(self._folder.glob(f"{self._number:04}-*.csv"))


def seams_of(excerpt: Excerpt, length_s: float, stretch_s: float) -> tuple[float, ...]:
    """Return where a recording of `length_s` is cut into stretches of about `stretch_s`."""
    end_s = length_s if excerpt.end_s is None else min(excerpt.end_s, length_s)
    count = math.ceil((end_s - excerpt.start_s) / stretch_s)
    seams_s = [excerpt.start_s + number * stretch_s for number in range(1, count)]
    if excerpt.fps is not None:  # between two beats: else one would have two frames
        seams_s = [round(seam_s * excerpt.fps) / excerpt.fps for seam_s in seams_s]
    return tuple(seam_s for seam_s in dict.fromkeys(seams_s) if excerpt.start_s < seam_s < end_s)


def cut(excerpt: Excerpt, seams_s: Sequence[float]) -> list[Excerpt]:
    """Return the parts of an excerpt between its seams."""
    starts_s = [excerpt.start_s, *seams_s]
    ends_s = [*seams_s, excerpt.end_s]
    return [
        replace(excerpt, start_s=start_s, end_s=end_s)
        for start_s, end_s in zip(starts_s, ends_s, strict=True)
    ]


def numbered_anew(
    stretches: Sequence[Stretch], tracking: TrackingSettings
) -> Iterator[FrameReading]:
    """Yield the readings up to the first gap, their people numbered on over the seams."""
    if len(stretches) == 1:  # its numbers are right: it saw the pictures
        yield from stretches[0].readings()
        return
    renumbering = Renumbering(tracking)
    for stretch in stretches:
        yield from renumbering.readings(stretch.readings())
        if stretch.end is None:
            return


def readings_in(
    file: Path, classes: Classes = EXPRESSIONS, before: FrameReading | None = None
) -> Iterator[FrameReading]:
    """Yield the readings of a table that analysis wrote.

    Args:
        file: The file.
        classes: What the readings are of.
        before: The reading before its first.

    Raises:
        OSError: It cannot be read.
        ValueError: They are not in their order, or it is no such file, or damaged.
    """
    rows = readings_from_rows(rows_in(file, readings_schema(classes)), classes)
    yield from in_order(rows, before)
