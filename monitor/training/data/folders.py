"""Pictures that lie in folders, one or more for each class, and the CSV that says so."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from monitor.errors import DataSetError
from monitor.files.atomic_write import atomic_write
from monitor.files.folder_walk import FolderWalk
from monitor.files.privacy import make_folder
from monitor.i18n import tr
from monitor.sources.pictures import SUFFIXES, natural_key
from monitor.training.data.table import rows_of

_COLUMNS = ("image", "label", "person", "folder")


@dataclass(frozen=True, slots=True)
class ClassFolder:
    """A folder whose pictures show a class.

    Attributes:
        label: The class.
        folder: Where its pictures lie, in folders below it too.
    """

    label: str
    folder: Path


def pictures_below(folder: Path) -> tuple[Path, ...]:
    """Return the pictures in a folder and below it, sorted as people sort; hidden ones stay out."""
    files = FolderWalk().files_below(folder)
    return tuple(sorted((one for one in files if one.suffix.lower() in SUFFIXES), key=natural_key))


def class_folders(folder: Path) -> tuple[ClassFolder, ...]:
    """Return the classes that a folder stands for, named as their folders are.

    It is one class where pictures lie in it, else each folder in it that holds some is one.
    """
    found = pictures_below(folder)
    if any(one.parent == folder for one in found):
        return (ClassFolder(folder.name, folder),)
    below = sorted({one.relative_to(folder).parts[0] for one in found}, key=str.casefold)
    return tuple(ClassFolder(name, folder / name) for name in below)


def write_labels(table: Path, folders: Sequence[ClassFolder]) -> None:
    """Write the CSV of all pictures in these folders, with absolute names.

    A folder in the folder of a class holds the pictures of one person and bears their name, so
    that they come into one part of the split.

    Raises:
        DataSetError: It cannot be written.
    """
    rows: list[tuple[str, ...]] = []
    for one in folders:
        top = one.folder.absolute()
        for file in pictures_below(top):
            below = file.relative_to(top).parts[:-1]
            rows.append((str(file), one.label, below[0] if below else "", str(top)))
    write_table(table, _COLUMNS, rows)


def read_folders(table: Path) -> tuple[ClassFolder, ...]:
    """Return the folders that a CSV of `write_labels` was made of; () for one of another kind.

    Raises:
        DataSetError: The file cannot be read.
    """
    rows, columns = rows_of(table)
    if not set(_COLUMNS) <= set(columns):
        return ()
    known = dict.fromkeys((values["label"], values["folder"]) for _, values in rows)
    return tuple(ClassFolder(label, Path(folder)) for label, folder in known)


def write_table(table: Path, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a CSV, whole or not at all.

    Raises:
        DataSetError: It cannot be written.
    """
    try:
        make_folder(table.parent)
        with atomic_write(table) as part, part.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(columns)
            writer.writerows(rows)
    except OSError as error:
        raise DataSetError(
            tr(
                "{table}: cannot be written: {strerror}",
                table=table,
                strerror=error.strerror or error,
            )
        ) from error
