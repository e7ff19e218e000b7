"""A CSV that names pictures and says what they show, read without trusting it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from monitor.classes import MOST_CLASSES, plain_name, refuse_name
from monitor.errors import DataSetError
from monitor.training.data.table import rows_of
from monitor.types import EMOTIONS

LEAST_PICTURES = 6
"""Of a class: one to test, one to watch the training by, and a few to learn from."""

_IMAGE_COLUMNS = ("image", "file", "path", "picture")
_ROWS_NAMED = 5


class Labelled(Protocol):
    """A row that says what something shows."""

    @property
    def row(self) -> int:
        """Its number, as a spreadsheet counts."""
        ...

    @property
    def label(self) -> str:
        """What it shows."""
        ...


@dataclass(frozen=True, slots=True)
class LabelledPicture:
    """A row of the CSV.

    Attributes:
        row: Its number, as a spreadsheet counts: the line of names is the first.
        file: The picture; what is not absolute lies beside the CSV.
        label: What it shows, as it is written; "" where nothing is said.
        person: Who it shows, or "".
        split: The part of the data that it belongs to, or "".
    """

    row: int
    file: Path
    label: str
    person: str = ""
    split: str = ""


def read_labels(table: Path) -> tuple[LabelledPicture, ...]:
    """Read all rows; the pictures are not opened.

    Raises:
        DataSetError: The file cannot be read, lacks a column, or a row of it is incomplete.
    """
    rows, columns = rows_of(table)
    if not rows:
        raise DataSetError(f"{table}: no rows")
    image = next((name for name in _IMAGE_COLUMNS if name in columns), None)
    if image is None or "label" not in columns:
        raise DataSetError(
            f"{table}: the first row must name the columns 'image' and 'label', not "
            f"{', '.join(columns)}"
        )
    return tuple(_picture(table, row, values, image) for row, values in rows)


def classes_in(table: Path, pictures: Sequence[LabelledPicture]) -> tuple[str, ...]:
    """Return the classes that a network can be trained to tell apart by these pictures.

    The seven expressions stand in their usual order, others by their names.

    Raises:
        DataSetError: The labels cannot be classes; see `rows_by_label`; or a class has too few
            pictures.
    """
    rows = rows_by_label(table, pictures)
    for label, where in rows.items():
        if len(where) < LEAST_PICTURES:
            named = rows_in_words(list(dict.fromkeys(where)))  # of a stretch there may be several
            raise DataSetError(
                f"{table}: {label!r} has {_count(where)} ({named}): at least "
                f"{LEAST_PICTURES} are needed, better 100"
            )
    return EMOTIONS if set(rows) == set(EMOTIONS) else tuple(sorted(rows, key=str.casefold))


def rows_by_label(table: Path, labelled: Sequence[Labelled]) -> dict[str, list[int]]:
    """Return the rows of each label, and refuse labels that cannot be classes.

    Raises:
        DataSetError: A label is missing or cannot be a class; two differ in case or spaces; or
            there is one class only, or there are too many.
    """
    rows: defaultdict[str, list[int]] = defaultdict(list)
    for one in labelled:
        if not one.label.strip():
            raise DataSetError(f"{table}, row {one.row}: no label")
        rows[one.label].append(one.row)
    known: dict[str, str] = {}
    for label in rows:
        twin = known.setdefault(plain_name(label), label)
        if twin != label:
            raise DataSetError(
                f"{table}, rows {rows[twin][0]} and {rows[label][0]}: the labels {twin!r} and "
                f"{label!r} differ in case or spaces alone: write them alike"
            )
        try:
            refuse_name(label)
        except ValueError as error:
            raise DataSetError(f"{table}, row {rows[label][0]}: {error}") from error
    if len(rows) == 1:
        raise DataSetError(f"{table}: all labels are {next(iter(rows))!r}: two classes are needed")
    if len(rows) > MOST_CLASSES:
        raise DataSetError(
            f"{table}: {len(rows)} classes, at most {MOST_CLASSES} can be told apart"
        )
    return dict(rows)


def rows_in_words(rows: Sequence[int]) -> str:
    """Return e.g. 'row 3', 'rows 3 and 9', 'rows 3, 9, 12, 20, 21 and 7 more'."""
    if len(rows) == 1:
        return f"row {rows[0]}"
    if len(rows) <= _ROWS_NAMED:
        return f"rows {', '.join(map(str, rows[:-1]))} and {rows[-1]}"
    named = ", ".join(map(str, rows[:_ROWS_NAMED]))
    return f"rows {named} and {len(rows) - _ROWS_NAMED} more"


def _picture(table: Path, row: int, values: dict[str, str], image: str) -> LabelledPicture:
    name = values[image].strip()
    if not name:
        raise DataSetError(f"{table}, row {row}: no picture is named")
    return LabelledPicture(
        row,
        table.parent / name,
        values["label"],
        (values.get("person") or "").strip(),
        (values.get("split") or "").strip(),
    )


def _count(rows: Sequence[int]) -> str:
    return "1 picture" if len(rows) == 1 else f"{len(rows)} pictures"
