"""CSV as programs and spreadsheets write it, and as neither runs what is in it."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from monitor.files.csv_dialect import CsvDialect, as_cell, from_cell, spreadsheet_dialect
from monitor.files.csv_reader import open_csv
from monitor.files.csv_writer import write_csv

TEXT = 'name;start_s\nMüller; 1,5\n"a; b";-2\n'


def read(path: Path, *numbers: str) -> tuple[list[str], list[list[str]]]:
    with open_csv(path, numbers.__contains__, by_hand=True) as file:
        return list(file.names), [cells for _number, cells in file.rows]


@pytest.mark.parametrize(
    ("start", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("first", ["", "sep=;\n", '"sep=;"\n'])
def test_marks_ends_of_lines_and_separators(
    tmp_path: Path, start: bytes, encoding: str, end: str, first: str
) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(start + (first + TEXT).replace("\n", end).encode(encoding))
    assert read(file, "start_s") == (["name", "start_s"], [["Müller", "1.5"], ["a; b", "-2"]])


def test_tabs(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("name\tstart_s\na, b; c\t1,5\n")
    assert read(tmp_path / "a.csv", "start_s")[1] == [["a, b; c", "1.5"]]


def test_a_comma_that_separates_is_no_decimal_comma(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text('name,start_s\na,"1,5"\n')
    assert read(tmp_path / "a.csv", "start_s")[1] == [["a", "1,5"]]


def test_a_text_with_a_comma_stays(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("name;start_s\n1,5;1,5\n")
    assert read(tmp_path / "a.csv", "start_s")[1] == [["1,5", "1.5"]]


def test_what_is_empty_altogether_is_no_row_and_no_column(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a;b;;\n1;2;;\n;;;\n\n3;4;;5\n;;;\n")
    with open_csv(tmp_path / "a.csv", bool) as file:
        assert file.names == ["a", "b"]
        assert list(file.rows) == [(2, ["1", "2"]), (5, ["3", "4", "", "5"])]


def test_another_encoding_is_not_guessed(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes("a;b\nMüller;1\n".encode("cp1252"))
    with pytest.raises(UnicodeDecodeError):
        read(tmp_path / "a.csv")


@given(st.text(st.sampled_from("'\"=+-@,;\t\r\n a1")))
def test_an_apostrophe_is_taken_away_again(text: str) -> None:
    assert from_cell(as_cell(text)) == text


@example(["", ';"='], ",", ";")
@given(
    st.lists(st.text(st.sampled_from("'=+-@,;\t\r\n\" a1")), min_size=1, max_size=3),
    st.sampled_from(",;\t"),
    st.sampled_from(",;\t"),
)
def test_no_cell_is_a_formula_whatever_separates_them(
    texts: list[str], written: str, opened: str
) -> None:
    """Also where a spreadsheet of another country opens the file."""
    line = io.StringIO()
    csv.writer(line, delimiter=written).writerow(map(as_cell, texts))
    for row in csv.reader(io.StringIO(line.getvalue(), newline=""), delimiter=opened):
        for cell in row:
            assert not cell.startswith(tuple("=+-@"))


def test_texts_are_safe_and_numbers_stay_numbers(tmp_path: Path) -> None:
    table = pd.DataFrame({"=label": ["=1+1", "-x", None], "score": [-0.5, 1.0, float("nan")]})
    write_csv(table, tmp_path / "a.csv", CsvDialect(";", ",", has_mark=True))
    assert (tmp_path / "a.csv").read_bytes() == (
        codecs.BOM_UTF8 + b"'=label;score\r\n'=1+1;-0,5\r\n'-x;1,0\r\n;\r\n"
    )
    assert read(tmp_path / "a.csv", "score") == (
        ["=label", "score"],
        [["=1+1", "-0.5"], ["-x", "1.0"]],
    )


@pytest.mark.parametrize(
    ("place", "separator", "decimal"),
    [
        ("de_DE.UTF-8", ";", ","),
        ("fr_FR@euro", ";", ","),
        ("de_CH.UTF-8", ",", "."),
        ("es_MX", ",", "."),
        ("en_GB.UTF-8", ",", "."),
        ("C.UTF-8", ",", "."),
        ("", ",", "."),
    ],
)
@pytest.mark.parametrize("variable", ["LC_ALL", "LC_NUMERIC", "LANG"])
def test_the_separator_is_that_of_the_users_locale(
    monkeypatch: pytest.MonkeyPatch, variable: str, place: str, separator: str, decimal: str
) -> None:
    for name in ("LC_ALL", "LC_NUMERIC", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    monkeypatch.setenv(variable, place)
    assert spreadsheet_dialect() == CsvDialect(separator, decimal, has_mark=True)
