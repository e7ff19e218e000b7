"""The CSV that names pictures: what is wrong with it is said in a line, with its rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import DataSetError
from monitor.training.data.labels import LabelledPicture, classes_in, read_labels, rows_in_words
from monitor.types import EMOTIONS


def table_of(folder: Path, text: str) -> Path:
    table = folder / "labels.csv"
    table.write_text(text, encoding="utf-8")
    return table


def rows_of(*labels: str, each: int = 6) -> tuple[LabelledPicture, ...]:
    spread = [label for label in labels for _ in range(each)]
    return tuple(
        LabelledPicture(row, Path("a.png"), label) for row, label in enumerate(spread, start=2)
    )


def test_rows_are_counted_as_a_spreadsheet_does(tmp_path: Path) -> None:
    text = 'image, label, person\na.png, calm, Ann\n"sub/b, c.png","not calm",\n'
    first, second = read_labels(table_of(tmp_path, text))
    assert first == LabelledPicture(2, tmp_path / "a.png", "calm", "Ann")
    assert second == LabelledPicture(3, tmp_path / "sub/b, c.png", "not calm")


def test_a_spreadsheet_may_have_written_it(tmp_path: Path) -> None:
    text = "\ufeffimage;label\r\na, b.png;calm, mostly\r\n;\r\n"
    (first,) = read_labels(table_of(tmp_path, text))
    assert first == LabelledPicture(2, tmp_path / "a, b.png", "calm, mostly")


def test_another_encoding_is_told(tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_bytes("image;label\nMüller.png;calm\n".encode("cp1252"))
    with pytest.raises(DataSetError, match="cannot be read as CSV: not in UTF-8"):
        read_labels(table)


def test_absolute_paths_stay(tmp_path: Path) -> None:
    picture = tmp_path / "elsewhere" / "a.png"
    (row,) = read_labels(table_of(tmp_path, f"image,label\n{picture},calm\n"))
    assert row.file == picture


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no rows"),
        ("picture,feeling\na.png,calm\n", "must name the columns 'image' and 'label', not picture"),
        ("image,label\n,calm\n", "row 2: no picture is named"),
        ("image,label\na.png,calm\nb.png,calm,too,much\n", "row 3: more cells than"),
    ],
)
def test_a_table_that_cannot_be_read(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(DataSetError, match=message) as caught:
        read_labels(table_of(tmp_path, text))
    assert "\n" not in str(caught.value)


def test_a_table_that_is_no_text(tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_bytes(b"\xff\xfe\x00\x81")
    with pytest.raises(DataSetError, match="cannot be read as CSV"):
        read_labels(table)
    with pytest.raises(DataSetError, match="no such data set"):
        read_labels(tmp_path / "nothing.csv")


def test_classes_stand_in_the_order_of_their_names() -> None:
    assert classes_in(Path("x.csv"), rows_of("b", "C", "a")) == ("a", "b", "C")
    assert classes_in(Path("x.csv"), rows_of(*sorted(EMOTIONS))) == EMOTIONS


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (rows_of("calm", ""), r"x\.csv, row 8: no label"),
        (rows_of("calm", "Calm"), "rows 2 and 8: the labels 'calm' and 'Calm' differ in case"),
        (rows_of("calm", "calm "), "rows 2 and 8: the labels 'calm' and 'calm ' differ"),
        (rows_of("calm", "score"), "row 8: 'score' is a column of the tables"),
        (rows_of("calm"), "all labels are 'calm': two classes are needed"),
        (rows_of(*map(str, range(101))), "101 classes, at most 100"),
        (
            (*rows_of("calm"), *rows_of("away", each=2)),
            r"'away' has 2 pictures \(rows 2 and 3\): at least 6 are needed",
        ),
    ],
)
def test_labels_that_cannot_be_classes(rows: tuple[LabelledPicture, ...], message: str) -> None:
    with pytest.raises(DataSetError, match=message) as caught:
        classes_in(Path("x.csv"), rows)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([3], "row 3"),
        ([3, 9], "rows 3 and 9"),
        ([1, 2, 3, 4, 5], "rows 1, 2, 3, 4 and 5"),
        (list(range(2, 14)), "rows 2, 3, 4, 5, 6 and 7 more"),
    ],
)
def test_rows_in_words(rows: list[int], words: str) -> None:
    assert rows_in_words(rows) == words
