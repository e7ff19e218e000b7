"""Numbers, names and formulas among words from right to left."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from monitor.i18n import percent
from monitor.i18n.direction import embedded, isolated, numbers_apart
from tests.i18n.conftest import Speak

ISOLATE = re.compile("\N{LEFT-TO-RIGHT ISOLATE}(.*?)\N{POP DIRECTIONAL ISOLATE}")
MARKS = re.compile("[\u202a\u202c\u2066\u2069]")


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
        ("الأخيرة (24 على الأكثر)", ["24"]),
        ("الأخيرة (على الأكثر 24) هنا", ["24"]),
        ("مجال 90\u200e%\u200e حول 34\u201354", ["90%", "34\u201354"]),
        ("قيل: told at the start, all agreed. ثم", ["told at the start, all agreed"]),
        ("(P \u2212 N) / (P + N) حيث", ["(P \u2212 N) / (P + N)"]),
        ("23/11/2026, B12", []),
    ],
)
def test_each_stands_by_itself(arabic: None, line: str, runs: list[str]) -> None:
    found = isolated(line)
    assert ISOLATE.findall(found) == runs
    assert MARKS.sub("", found) == line.replace("\u200e", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet="اب ج12a%()+-\u2013:.,/\u200e"))
def test_nothing_else_is_changed_and_marks_are_in_pairs(arabic: None, text: str) -> None:
    for marked, pair in ((isolated(text), "\u2066\u2069"), (embedded(text), "\u202a\u202c")):
        assert MARKS.sub("", marked) == text.replace("\u200e", "")
        assert "".join(MARKS.findall(marked)) == pair * marked.count(pair[0])
        for run in re.findall(f"{pair[0]}(.*?){pair[1]}", marked):
            assert not re.search("[ابج]", run)
        assert embedded(marked) == embedded(text), "twice is as once"


def test_other_languages_have_no_marks(system: Speak) -> None:
    system(LC_ALL="de_DE.UTF-8")
    assert isolated("Bereich 90 %") == embedded("Bereich 90 %") == "Bereich 90 %"
    assert percent("58") == "58 %"


def test_a_sign_of_per_cent_stays_behind_its_number(arabic: None) -> None:
    assert percent("58") == "58\u200e%\u200e"


def test_a_number_after_a_name_is_no_part_of_it() -> None:
    """Among words from right to left it would stand on the name's other side."""
    assert numbers_apart("Carla\N{ARABIC COMMA} 45 فترة") == (
        "Carla\N{RIGHT-TO-LEFT MARK}\N{ARABIC COMMA} 45 فترة"
    )
    for line in (
        "خوارزميات\N{ARABIC COMMA} 12",
        "Carla, 45",
        "camera:front",
        "12\N{ARABIC COMMA} a",
    ):
        assert numbers_apart(line) == line
