"""Sessions as files: out of the log, and back into one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.access import LogAccess
from monitor.store.database.schema import cues, events, readings, windows
from monitor.store.queries import find_session


class SessionExchange(LogAccess):
    """Exports sessions to files, and imports what was exported."""

    def export(
        self,
        name: str,
        path: Path,
        *,
        export_format: str | None = None,
        overwrite: bool = False,
        gauge: bool = False,
        for_spreadsheets: bool = False,
    ) -> tuple[Path, ...]:
        """Write a session to a file, by default with the exporter that its suffix names.

        Args:
            name: The session.
            path: The file.
            export_format: The exporter, instead of what the suffix says.
            overwrite: Replace files that are there.
            gauge: Put the gauge, 0 to 100, beside the windows' score.
            for_spreadsheets: As CSV that the user's spreadsheet opens by a double click.

        Returns the files that were written: CSV and Parquet have one per table.

        Raises:
            SessionNotFoundError: There is no such session.
            StoreError: The file is there already, its suffix names no exporter, or it
                cannot be written; or the log's file is damaged, so that rows would be missing.
        """
        from monitor.store.files.export import (
            SessionTables,
            export_for_spreadsheets,
            export_session,
            exporter_of,
        )
        from monitor.store.tables import damage_of, read_table

        exporter = export_format or exporter_of(path)
        if for_spreadsheets and exporter != "csv":
            raise StoreError(tr("{path}: for a spreadsheet, end the name in .csv", path=path))
        if faults := self.faults():
            raise StoreError(faults)
        with self._read() as connection:
            record = find_session(connection, self._database, name)
            session_id, classes = record.info.session_id, record.info.classes
            wanted = (windows, events, cues, *([readings] if record.per_person else []))
            read = {
                table.name: read_table(connection, table, session_id, classes) for table in wanted
            }
            damage = damage_of(connection, record, read)
        of_class, said = read[windows.name], read[cues.name]
        tables = SessionTables(
            replace(record, damage=damage, window_count=len(of_class)),
            of_class,
            read[events.name],
            read.get(readings.name),
            said if len(said) else None,
        )
        if for_spreadsheets:
            return export_for_spreadsheets(tables, path, overwrite=overwrite)
        chosen = tables.with_derived() if gauge else tables
        return export_session(chosen, path, exporter, overwrite=overwrite)

    def export_several(
        self,
        names: Sequence[str],
        folder: Path,
        *,
        export_format: str,
        overwrite: bool = False,
        gauge: bool = False,
        for_spreadsheets: bool = False,
    ) -> tuple[Path, ...]:
        """Write sessions to a folder, each to a file that is called by its id; see `export`.

        The folder is made where it is not there yet. Where a file is in the way, nothing is
        written.
        """
        with self._read() as connection:
            found = [find_session(connection, self._database, name) for name in names]
        ids = dict.fromkeys(record.info.session_id for record in found)
        from monitor.store.files.export import suffix_of

        paths = {one: folder / f"{one}.{suffix_of(export_format)}" for one in ids}
        there = [path for path in paths.values() if path.exists()]
        if there and not overwrite:
            raise StoreError(
                tr("{path} is already there: name another folder, or use --force", path=there[0])
            )
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreError(
                tr(
                    "{folder}: cannot be made: {strerror}",
                    folder=folder,
                    strerror=error.strerror or error,
                )
            ) from error
        files = [
            self.export(
                name,
                path,
                export_format=export_format,
                overwrite=overwrite,
                gauge=gauge,
                for_spreadsheets=for_spreadsheets,
            )
            for name, path in paths.items()
        ]
        return tuple(chain.from_iterable(files))

    def import_session(self, path: Path, *, unchecked: bool = False) -> str:
        """Take in a session that `export` wrote, as it was; return its id.

        Args:
            path: The JSON file, or the CSV or Parquet file of the windows with the others
                beside it.
            unchecked: Take rows that were changed since they were exported, as far as they can be.

        Raises:
            StoreError: The log knows the session already; or a file is missing, damaged, of a
                newer version, or not as it was exported. Nothing is stored then.
        """
        from monitor.store.files.import_files import read_export
        from monitor.store.files.import_rows import checked_session
        from monitor.store.files.import_tables import insert_export

        raw = read_export(path)
        session = checked_session(raw)
        self._create()
        with self._database.errors(), self._database.writing.begin() as connection:
            insert_export(connection, raw, session, unchecked=unchecked)
        return session.id
