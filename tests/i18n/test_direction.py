"""Numbers, names and formulas among words from right to left."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.i18n import percent
from monitor.i18n.direction import isolated
from tests.i18n.conftest import Speak

ISOLATE = re.compile("\N{LEFT-TO-RIGHT ISOLATE}(.*?)\N{POP DIRECTIONAL ISOLATE}")
MARKS = re.compile("[\N{LEFT-TO-RIGHT ISOLATE}\N{POP DIRECTIONAL ISOLATE}]")


@pytest.fixture
def arabic(system: Speak) -> None:
    system(LC_ALL="ar_EG.UTF-8")


@pytest.mark.parametrize(
    ("line", "runs"),
    [
        ("مجال 90% حول 58", ["90%", "58"]),
        ("مجال 90 % حول 58", ["90 %", "58"]),
        ("جلسة 2026-11-23-0900-b12، من demo", ["2026-11-23-0900-b12", "demo"]),
        ("Classroom Monitor 0.1 هنا.", ["Classroom Monitor 0.1"]),
        ("المؤشر = 50 \u00d7 (1 + score)، هنا", ["50 \u00d7 (1 + score)"]),
        ("من 12:30 إلى 13:05.", ["12:30", "13:05"]),
        ("بين \u22123 و+4%", ["\u22123", "+4%"]),
        ("بلا أرقام", []),
    ],
)
def test_each_stands_by_itself(arabic: None, line: str, runs: list[str]) -> None:
    found = isolated(line)
    assert ISOLATE.findall(found) == runs
    assert MARKS.sub("", found) == line


@given(st.text(alphabet="اب ج12a%()+-\u2013:.,/"))
def test_nothing_else_is_changed_and_isolates_are_in_pairs(line: str) -> None:
    from monitor.i18n import direction

    found = direction._RUN.sub("\u2066\\g<0>\u2069", line)
    assert MARKS.sub("", found) == line
    assert "".join(MARKS.findall(found)) == "\u2066\u2069" * found.count("\u2066")


def test_other_languages_have_no_marks(system: Speak) -> None:
    system(LC_ALL="de_DE.UTF-8")
    assert isolated("Bereich 90 %") == "Bereich 90 %"
    assert percent("58") == "58 %"


def test_a_sign_of_per_cent_stays_behind_its_number(arabic: None) -> None:
    assert percent("58") == "58\u200e%\u200e"
