"""A CSV that names pictures and says what they show, read without trusting it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from monitor.classes import MOST_CLASSES, plain_name, refuse_name
from monitor.errors import DataSetError
from monitor.i18n import tr
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
        raise DataSetError(tr("{table}: no rows", table=table))
    image = next((name for name in _IMAGE_COLUMNS if name in columns), None)
    if image is None or "label" not in columns:
        raise DataSetError(
            tr(
                "{table}: the first row must name the columns 'image' and 'label', not {columns}",
                table=table,
                columns=", ".join(columns),
            )
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
                tr(
                    "{table}: {label!r} has {where} ({named}): at least "
                    "{least_pictures} are needed, better 100",
                    table=table,
                    label=label,
                    where=_count(where),
                    named=named,
                    least_pictures=LEAST_PICTURES,
                )
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
            raise DataSetError(tr("{table}, row {row}: no label", table=table, row=one.row))
        rows[one.label].append(one.row)
    known: dict[str, str] = {}
    for label in rows:
        twin = known.setdefault(plain_name(label), label)
        if twin != label:
            raise DataSetError(
                tr(
                    "{table}, rows {first} and {second}: the labels {twin!r} and "
                    "{label!r} differ in case or spaces alone: write them alike",
                    table=table,
                    first=rows[twin][0],
                    second=rows[label][0],
                    twin=twin,
                    label=label,
                )
            )
        try:
            refuse_name(label)
        except ValueError as error:
            raise DataSetError(
                tr("{table}, row {rows}: {error}", table=table, rows=rows[label][0], error=error)
            ) from error
    if len(rows) == 1:
        raise DataSetError(
            tr(
                "{table}: all labels are {label!r}: two classes are needed",
                table=table,
                label=next(iter(rows)),
            )
        )
    if len(rows) > MOST_CLASSES:
        raise DataSetError(
            tr(
                "{table}: {rows} classes, at most {most_classes} can be told apart",
                table=table,
                rows=len(rows),
                most_classes=MOST_CLASSES,
            )
        )
    return dict(rows)


def rows_in_words(rows: Sequence[int]) -> str:
    """Return e.g. 'row 3', 'rows 3 and 9', 'rows 3, 9, 12, 20, 21 and 7 more'."""
    if len(rows) == 1:
        return tr("row {row}", row=rows[0])
    if len(rows) <= _ROWS_NAMED:
        return tr("rows {map} and {rows}", map=", ".join(map(str, rows[:-1])), rows=rows[-1])
    named = ", ".join(map(str, rows[:_ROWS_NAMED]))
    return tr("rows {named} and {rows} more", named=named, rows=len(rows) - _ROWS_NAMED)


def _picture(table: Path, row: int, values: dict[str, str], image: str) -> LabelledPicture:
    name = values[image].strip()
    if not name:
        raise DataSetError(tr("{table}, row {row}: no picture is named", table=table, row=row))
    return LabelledPicture(
        row,
        table.parent / name,
        values["label"],
        (values.get("person") or "").strip(),
        (values.get("split") or "").strip(),
    )


def _count(rows: Sequence[int]) -> str:
    return tr("{count} picture", "{count} pictures", count=len(rows))
