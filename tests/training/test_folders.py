"""Folders of pictures as classes, and the table that says so."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from monitor.errors import DataSetError
from monitor.training.data.folders import (
    ClassFolder,
    class_folders,
    pictures_below,
    read_folders,
    write_labels,
)
from monitor.training.data.labels import classes_in, read_labels


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        cv2.imwrite(str(file), np.zeros((8, 8, 3), np.uint8))
    return folder


def test_a_folder_with_pictures_is_one_class(tmp_path: Path) -> None:
    folder = fill(tmp_path / "calm", "1.png", "Anna/2.JPG".replace("JPG", "jpg"))
    assert class_folders(folder) == (ClassFolder("calm", folder),)


def test_a_folder_of_folders_is_a_class_each(tmp_path: Path) -> None:
    fill(tmp_path, "calm/1.png", "Away/x/1.png")
    (tmp_path / "empty").mkdir()
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").touch()
    assert class_folders(tmp_path) == (
        ClassFolder("Away", tmp_path / "Away"),
        ClassFolder("calm", tmp_path / "calm"),
    )
    assert class_folders(tmp_path / "empty") == ()


def test_pictures_are_sorted_as_people_sort_and_hidden_ones_stay_out(tmp_path: Path) -> None:
    folder = fill(tmp_path / "calm", "2.png", "10.png", ".3.png", ".thumbs/4.png")
    assert [file.name for file in pictures_below(folder)] == ["2.png", "10.png"]


def test_the_table_is_read_as_labels_with_the_people_of_folders(tmp_path: Path) -> None:
    calm = fill(tmp_path / "calm", *[f"Anna, 4b/{n}.png" for n in range(6)], "7.png")
    away = fill(tmp_path / "away", *[f"{n}.png" for n in range(6)])
    folders = (ClassFolder("at ease, calm", calm), ClassFolder("away", away))
    table = tmp_path / "kept" / "mine.csv"
    write_labels(table, folders)
    rows = read_labels(table)
    assert classes_in(table, rows) == ("at ease, calm", "away")
    assert {row.person for row in rows if row.label != "away"} == {"Anna, 4b", ""}
    assert all(row.file.is_file() for row in rows)
    assert read_folders(table) == folders


def test_a_table_of_another_kind_has_no_folders(tmp_path: Path) -> None:
    table = tmp_path / "labels.csv"
    table.write_text("image,label\na.png,calm\n")
    assert read_folders(table) == ()


def test_what_cannot_be_written_is_a_line(tmp_path: Path) -> None:
    (tmp_path / "kept").touch()
    with pytest.raises(DataSetError, match="cannot be written"):
        write_labels(tmp_path / "kept" / "mine.csv", ())
