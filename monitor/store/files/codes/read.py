"""Reads a file of codes by what its name says it is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from monitor.errors import StoreError
from monitor.i18n import tr
from monitor.store.files.codes.records import CodesFile
from monitor.store.files.content import content_of

LARGEST_BYTES = 256 * 2**20


def read_codes(path: Path, recordings: Iterable[str] = ()) -> CodesFile:
    """Read what observers coded, in ELAN (.eaf), Praat (.TextGrid) or BORIS.

    Of BORIS its projects (.boris, .boris.gz) and its tabular or aggregated events (.csv, .tsv).

    Args:
        path: The file.
        recordings: Names of recordings of which codes are wanted. Of a file of several recordings
            times are those of the first of these, and codes those of its observations.

    Raises:
        StoreError: There is no such file, it is too large, none of these, or damaged; one line.
    """
    name, wanted = path.name.lower(), frozenset(recordings)
    content = content_of(
        path,
        LARGEST_BYTES,
        tr(
            "{path}: larger than {largest_bytes} MB: no file of codes",
            path=path,
            largest_bytes=LARGEST_BYTES >> 20,
        ),
    )
    if name.endswith(".eaf"):
        from monitor.store.files.codes.elan import read_eaf

        return read_eaf(path, content, wanted)
    if name.endswith(".textgrid"):
        from monitor.store.files.codes.praat import read_textgrid

        return read_textgrid(path, content)
    if name.endswith((".boris", ".boris.gz")):
        from monitor.store.files.codes.boris import read_project

        return read_project(path, content, wanted)
    if name.endswith((".csv", ".tsv")):
        from monitor.store.files.codes.boris_table import read_table

        return read_table(path, content, wanted)
    raise StoreError(
        tr(
            "{path}: name a file of ELAN (.eaf), Praat (.TextGrid) or BORIS (.boris, .csv, .tsv)",
            path=path,
        )
    )
