"""Coding schemes from files."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import ReviewError
from monitor.folders import assets_folder
from monitor.review.observers.scheme import (
    find_scheme,
    known_schemes,
    read_scheme,
    scheme_files,
    scheme_of,
    schemes_folder,
)

HEAD = 'title = "Mine"\n'
TWO = '[[codes]]\nlabel = "on"\n[[codes]]\nlabel = "off"\n'


def _own(text: str, name: str = "mine") -> Path:
    schemes_folder().mkdir(parents=True, exist_ok=True)
    file = schemes_folder() / f"{name}.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_three_are_shipped_and_each_can_be_said_by_key() -> None:
    schemes, faults = known_schemes()
    assert not faults
    assert {one.name for one in schemes} == {"engagement", "on-task", "activities"}
    assert {one.name for one in schemes if one.ordered} == {"engagement", "on-task"}
    assert {one.every_s for one in schemes} == {20.0, 120.0}
    for one in schemes:
        assert len({code.key for code in one.codes}) == len(one.codes)
        assert all(code.key for code in one.codes)
    assert len(list((assets_folder() / "schemes").iterdir())) == 3


def test_the_users_own_is_found_by_name_by_file_and_by_its_codes(tmp_path: Path) -> None:
    file = _own(f"{HEAD}every_s = 30\n{TWO}")
    assert find_scheme("mine") == find_scheme(str(file)) == scheme_of(["off"])
    assert [code.key for code in find_scheme("mine").codes] == ["1", "2"]
    assert scheme_of(["off", "elsewhere"]) is None
    assert scheme_of([]) is None


def test_the_users_own_takes_the_place_of_one_of_the_same_name() -> None:
    _own(HEAD + TWO, "engagement")
    assert find_scheme("engagement").title == "Mine"
    assert len(scheme_files()) == 3


def test_keys_are_letters_and_digits_and_free_ones_are_given() -> None:
    file = _own(
        HEAD + '[[codes]]\nlabel = "a"\nkey = 2\n[[codes]]\nlabel = "b"\nkey = "w"\n'
        '[[codes]]\nlabel = "c"\n'
    )
    assert [code.key for code in read_scheme(file).codes] == ["2", "W", "1"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("title =", "no coding scheme"),
        ("\x00", "no coding scheme"),
        (HEAD, "codes: "),
        (TWO, "title: "),
        (f"{HEAD}codes = 3", "codes: "),
        (f"{HEAD}codes = [1, 2]", "codes.1: "),
        (f'{HEAD}[[codes]]\nlabel = "on"\n', "codes: "),
        (HEAD + TWO.replace("off", "ON"), "two codes have the label 'on'"),
        (HEAD + TWO.replace('"on"', '"on"\nkey = "x"').replace('"off"', '"off"\nkey = "X"'), "key"),
        (HEAD + TWO.replace('"on"', '"on"\nkey = "F1"'), "codes.1.key: "),
        (HEAD + TWO.replace('"on"', '""'), "codes.1.label: "),
        (f"{HEAD}every_s = 1\n{TWO}", "every_s: "),
        (f"{HEAD}every_s = nan\n{TWO}", "every_s: "),
        (f"{HEAD}colour = 1\n{TWO}", "colour: "),
        (f"{HEAD}ordered = true\nseveral = true\n{TWO}", "no order"),
    ],
)
def test_a_broken_file_is_one_line_and_the_others_stay(text: str, words: str) -> None:
    file = _own(text)
    with pytest.raises(ReviewError) as caught:
        read_scheme(file)
    line = str(caught.value)
    assert str(file) in line
    assert words in line
    assert "\n" not in line
    schemes, faults = known_schemes()
    assert len(schemes) == 3
    assert faults == (line,)


def test_what_is_no_file_is_one_line(tmp_path: Path) -> None:
    for name in ("nothing", str(tmp_path / "nothing.toml"), str(tmp_path)):
        with pytest.raises(ReviewError, match=r"no scheme|no such"):
            find_scheme(name)
    (tmp_path / "folder.toml").mkdir()
    with pytest.raises(ReviewError):
        read_scheme(tmp_path / "folder.toml")
