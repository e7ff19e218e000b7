"""Results that are made anew as a whole: beside the old ones, which they then replace."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from monitor.analysis.results.result_folder import ResultFolder, writing
from monitor.analysis.results.tables import parquet_beside
from monitor.errors import AnalysisError
from monitor.files.atomic_write import link_or_copy, replace_all
from monitor.files.temporary import temporary_folder


@contextmanager
def staged_results(folder: Path) -> Iterator[Path]:
    """Give a folder with the readings of another one; what is written there is moved at the end.

    After an error the results in `folder` are as they were.

    Raises:
        AnalysisError: They cannot be written, or what the caller raised, told of `folder`.
    """
    results = ResultFolder(folder)
    kept = (results.readings_file, results.summary_file)
    with writing(folder), temporary_folder(beside=folder.absolute()) as stage:
        for file in filter(Path.exists, kept):
            link_or_copy(file, stage / file.name)
        try:
            yield stage
        except AnalysisError as error:
            raise type(error)(str(error).replace(str(stage), str(folder))) from error
        made = [file for file in stage.iterdir() if not _is_same(file, folder / file.name)]
        # The summary last: where it is, everything is.
        made.sort(key=lambda file: file.name == results.summary_file.name)
        # Of an older result, where this one is made without pyarrow.
        old = [
            parquet_beside(folder / file.name)
            for file in made
            if file.suffix == ".csv" and not parquet_beside(file).exists()
        ]
        replace_all({file: folder / file.name for file in made})
        for file in old:
            file.unlink(missing_ok=True)


def _is_same(file: Path, other: Path) -> bool:
    return other.exists() and file.samefile(other)
