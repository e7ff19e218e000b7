"""The folder of one recording's results."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import TypeAdapter

from monitor.analysis.results.broken_files import NO_TABLE, NO_WORK, refused_if_broken
from monitor.analysis.results.csv_table import Schema, rows_in, table_in
from monitor.analysis.results.origin import Origin
from monitor.analysis.results.stretches import Stretch, cut, readings_in
from monitor.analysis.results.summary import SUMMARY_FILE, Summary
from monitor.analysis.results.tables import (
    SOUND_SCHEMA,
    TableWriter,
    parquet_beside,
    readings_schema,
    windows_schema,
    zones_schema,
)
from monitor.analysis.task import Existing, Task
from monitor.classes import Classes
from monitor.errors import AnalysisError
from monitor.files.atomic_write import atomic_write
from monitor.files.privacy import make_folder
from monitor.i18n import tr
from monitor.sound.records import SoundKind, SoundStretch
from monitor.sources import Excerpt
from monitor.tables.rows import window_row
from monitor.types import EXPRESSIONS, FrameReading, WindowSummary
from monitor.window.zones import ZoneWindow

if TYPE_CHECKING:
    import pandas as pd

_ORIGIN = TypeAdapter(Origin)
_SEAMS = TypeAdapter(tuple[float, ...])


class ResultFolder:
    """Knows the files of one recording's results.

    Attributes:
        path: The folder.
        readings_file: One row per face and frame; beside it the same as Parquet, where pyarrow
            is installed.
        windows_file: One row per window; see `readings_file`.
        zones_file: One row per zone and window, where zones were asked for; see `readings_file`.
        sound_file: One row per stretch of speech or pause, where its sound was listened to.
        plot_file: The picture of the gauge over time, where it was asked for.
        video_file: The annotated video, where it was asked for.
        summary_file: The summary; where it is, the folder holds results.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.readings_file = path / "readings.csv"
        self.windows_file = path / "windows.csv"
        self.zones_file = path / "zones.csv"
        self.sound_file = path / "sound.csv"
        self.plot_file = path / "gauge.png"
        self.video_file = path / "annotated.mp4"
        self.summary_file = path / SUMMARY_FILE
        self._unfinished = path / "unfinished"  # gone once the recording was read to its end
        self._origin_file = self._unfinished / "origin.json"
        self._seams_file = self._unfinished / "seams.json"

    def begin(
        self, origin: Origin, existing: Existing, seams_s: Sequence[float] = ()
    ) -> tuple[float, ...]:
        """Make the folder ready for readings.

        Args:
            origin: What the readings depend on.
            existing: What becomes of results that are there.
            seams_s: Where the recording is cut into stretches.

        Returns:
            The seams in force: where results are gone on with, those that they began with.

        Raises:
            AnalysisError: It holds results, and they are neither to be gone on with nor to be
                overwritten; or they come of another recording or of other settings. Or it
                cannot be written.
        """
        if self.holds_results and existing is Existing.RESUME:
            if self._origin() != origin:
                raise AnalysisError(
                    tr(
                        "{path}: its results come of another recording or other "
                        "settings: name another folder, or begin again with --force",
                        path=self.path,
                    )
                )
            return self._seams(origin.excerpt)
        if self.holds_results and existing is Existing.REFUSE:
            raise AnalysisError(
                tr(
                    "{path} holds results already: go on with --resume, or begin again "
                    "with --force",
                    path=self.path,
                )
            )
        with writing(self.path):
            self._clear()
            make_folder(self._unfinished)
            with atomic_write(self._seams_file) as part:
                part.write_text(json.dumps(list(seams_s)), encoding="utf-8")
            with atomic_write(self._origin_file) as part:  # last: now it counts
                part.write_bytes(_ORIGIN.dump_json(origin))
        return tuple(seams_s)

    def summary(self) -> Summary | None:
        """The summary that is there, or None.

        Raises:
            AnalysisError: It cannot be read.
        """
        if not self.summary_file.is_file():
            return None
        try:
            return Summary.from_json(self.summary_file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise AnalysisError(
                tr("{summary_file}: not the summary of an analysis", summary_file=self.summary_file)
            ) from error

    @property
    def classes(self) -> Classes:
        """What the readings are of.

        Raises:
            AnalysisError: What is there cannot be read.
        """
        origin = self._origin()
        return EXPRESSIONS if origin is None else origin.classes

    @property
    def is_finished(self) -> bool:
        """Whether the recording was read to its end."""
        known = self.summary()
        return known is not None and bool(known.finished)

    @property
    def holds_results(self) -> bool:
        """Whether there is anything to go on with or to replace."""
        return self._origin_file.is_file() or self.summary_file.is_file()

    def are_of(self, origin: Origin) -> bool:
        """Whether what is there comes of that recording and those settings, to go on with.

        Raises:
            AnalysisError: It cannot be read.
        """
        return self._origin() == origin

    def stretch(self, number: int) -> Stretch:
        """The files of a stretch of the recording that is still being read."""
        return Stretch(self._unfinished, number, self.classes)

    def readings(self) -> Iterator[FrameReading]:
        """Yield the readings of the finished table, frame by frame.

        Raises:
            AnalysisError: It cannot be read.
        """
        with refused_if_broken(self.readings_file, NO_TABLE):
            yield from readings_in(self.readings_file, self.classes)

    def readings_table(self) -> pd.DataFrame:
        """The table of readings; see `readings`."""
        return _table(self.readings_file, readings_schema(self.classes))

    def windows_table(self) -> pd.DataFrame:
        """The table of windows; see `readings`."""
        return _table(self.windows_file, windows_schema(self.classes))

    def zones_table(self) -> pd.DataFrame:
        """The table of zones; see `readings`."""
        return _table(self.zones_file, zones_schema(self.classes))

    def sound(self) -> tuple[SoundStretch, ...] | None:
        """What is heard, in stretches; None where nobody has listened. See `readings`."""
        if not self.sound_file.is_file():
            return None
        with refused_if_broken(self.sound_file, NO_TABLE):
            return tuple(
                SoundStretch(row["start_s"], row["end_s"], SoundKind(row["kind"]))  # type: ignore[arg-type]
                for row in rows_in(self.sound_file, SOUND_SCHEMA)
            )

    def holds_all_of(self, task: Task, known: Summary) -> bool:
        """Whether the folder holds all that a task asks for; `known` is its summary."""
        return (
            known.window == task.settings.window
            and known.min_people == task.min_people
            and (self.plot_file.exists() or not task.outputs.plots)
            and (self.video_file.exists() or not task.outputs.annotate)
            and (known.talk is not None or not task.settings.sound.listen)
        )

    def readings_writer(self) -> TableWriter:
        """A writer for the table of readings; see `TableWriter`."""
        return TableWriter(self.readings_file, readings_schema(self.classes))

    def write_result(
        self,
        summary: Summary,
        windows: Sequence[WindowSummary],
        zones: Sequence[ZoneWindow] = (),
        sound: Sequence[SoundStretch] = (),
    ) -> None:
        """Write windows, zones, sound and summary, the summary last: where it is, everything is.

        Raises:
            AnalysisError: They cannot be written.
        """
        with writing(self.path):
            with TableWriter(self.windows_file, windows_schema(self.classes)) as table:
                table.add([window_row(window, 0.0) for window in windows])
            if summary.zones:
                with TableWriter(self.zones_file, zones_schema(self.classes)) as table:
                    table.add([{"zone": o.zone, **window_row(o.summary, 0.0)} for o in zones])
            if summary.talk is not None:
                with TableWriter(self.sound_file, SOUND_SCHEMA) as table:
                    table.add([{**asdict(one), "kind": one.kind.value} for one in sound])
            with atomic_write(self.summary_file) as part:
                part.write_text(summary.to_json(), encoding="utf-8")
            if summary.finished:
                shutil.rmtree(self._unfinished, ignore_errors=True)

    def forget_zones(self) -> None:
        """Remove the table of zones that results had before."""
        for file in (self.zones_file, parquet_beside(self.zones_file)):
            file.unlink(missing_ok=True)

    def _origin(self) -> Origin | None:
        """What the readings that are there depend on, or None where there are none."""
        if self._origin_file.is_file():
            with refused_if_broken(self._origin_file, NO_WORK):
                return _ORIGIN.validate_json(self._origin_file.read_bytes())
        summary = self.summary()
        return None if summary is None else summary.origin

    def _seams(self, excerpt: Excerpt) -> tuple[float, ...]:
        if not self._seams_file.is_file():
            return ()
        with refused_if_broken(self._seams_file, NO_WORK):
            seams_s = _SEAMS.validate_json(self._seams_file.read_bytes())
            cut(excerpt, seams_s)  # they lie within it, in their order
            return seams_s

    def _clear(self) -> None:
        """Remove what analysis has written, and nothing else."""
        tables = (self.readings_file, self.windows_file, self.zones_file, self.sound_file)
        for file in (*tables, self.summary_file, self.plot_file, self.video_file):
            file.unlink(missing_ok=True)
        for table in tables:
            parquet_beside(table).unlink(missing_ok=True)
        shutil.rmtree(self._unfinished, ignore_errors=True)


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn what goes wrong while results are written into a line for the user.

    Raises:
        AnalysisError: The folder cannot be written.
    """
    try:
        yield
    except OSError as error:
        raise AnalysisError(
            tr(
                "{folder}: cannot be written ({strerror}); what is there is kept: make "
                "room, then go on with --resume",
                folder=folder,
                strerror=error.strerror or error,
            )
        ) from error


def _table(file: Path, schema: Schema) -> pd.DataFrame:
    with refused_if_broken(file, NO_TABLE):
        return table_in(file, schema)
