"""Texts in the language of the process."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from monitor.i18n import LANGUAGES, date_and_time, decimals, percent, shown, tr
from monitor.i18n.languages import ENGLISH
from monitor.review.observers.bootstrap import Estimate
from monitor.review.observers.sentences import figure_text
from monitor.review.segments import BEFORE_FIRST, part_name
from monitor.store import EventKind
from monitor.ui.review.document.wording import signed
from tests.i18n.conftest import Speak

GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context><name>review</name>
<message><source>Open</source><translation>&#214;ffnen</translation></message>
<message><source>{a} of {b:.1f}</source><translation>von {b:.1f} sind {a}</translation></message>
<message><source>broken {a}</source><translation>kaputt {c}</translation></message>
<message><source>open {a}</source><translation type="unfinished">offen</translation></message>
<message numerus="yes"><source>{count} session</source><translation>
<numerusform>{count} Stunde</numerusform><numerusform>{count} Stunden</numerusform>
</translation></message></context></TS>"""


@pytest.fixture
def german(system: Speak, catalogues: Path) -> None:
    (catalogues / "classroom_monitor_de.ts").write_text(GERMAN, encoding="utf-8")
    system(LANG="de_DE.UTF-8")


@pytest.mark.usefixtures("german")
def test_texts_come_from_the_catalogue() -> None:
    assert tr("Open") == "Öffnen"
    assert tr("{a} of {b:.1f}", a=3, b=4.25) == "von 4,2 sind 3"


@pytest.mark.usefixtures("german")
def test_what_is_not_translated_is_english() -> None:
    assert tr("Close") == "Close"
    assert tr("Open", meaning="not closed") == "Open"
    assert tr("open {a}", a=1.5) == "open 1,5"
    assert tr("broken {a}", a="x") == "broken x"


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(("count", "expected"), [(0, "Stunden"), (1, "Stunde"), (2, "Stunden")])
def test_plurals(count: int, expected: str) -> None:
    assert tr("{count} session", "{count} sessions", count=count) == (f"{count} {expected}")


def test_english_has_its_plurals_without_a_catalogue(system: Speak, catalogues: Path) -> None:
    system()
    said = [tr("{count} row", "{count} rows", count=count) for count in (0, 1, 2)]
    assert said == ["0 rows", "1 row", "2 rows"]
    assert tr("braces {} stay") == "braces {} stay"


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3, 111: 4}),
        ("ja", {0: 0, 1: 0, 2: 0}),
        ("zh_CN", {0: 0, 1: 0, 2: 0}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("pt_BR", {0: 0, 1: 0, 2: 1}),
        ("de", {0: 1, 1: 0, 2: 1}),
        ("es", {0: 1, 1: 0, 2: 1}),
    ],
)
def test_which_form_a_count_takes(code: str, forms: dict[int, int]) -> None:
    spoken = LANGUAGES[code]
    assert {count: spoken.plural(count) for count in forms} == forms
    assert {spoken.plural(count) for count in range(1000)} == set(range(spoken.plural_count))


@pytest.mark.parametrize("damage", [None, b"", b"<TS><context>", GERMAN.encode()[:-30], b"\xff"])
def test_without_its_catalogue_a_language_is_english_and_a_line_says_so(
    system: Speak,
    catalogues: Path,
    capsys: pytest.CaptureFixture[str],
    damage: bytes | None,
) -> None:
    if damage is not None:
        (catalogues / "classroom_monitor_de.ts").write_bytes(damage)
    system(LANG="de_DE.UTF-8")
    assert tr("Open") == "Open"
    assert tr("Close") == "Close"
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "Deutsch" in said


def test_numbers_and_moments(system: Speak) -> None:
    moment = datetime(2026, 11, 29, 12, 30, tzinfo=UTC).astimezone()
    system(LANG="de_DE.UTF-8")
    assert (decimals(0.25, ".1f"), percent("58")) == ("0,2", "58 %")
    assert date_and_time(moment) == f"{moment:%d.%m.%Y %H:%M}"
    system()
    assert (decimals(0.25, ".1f"), percent("58")) == ("0.2", "58 %")
    assert date_and_time(moment) == f"{moment:%Y-%m-%d %H:%M}"


def test_a_sign_stands_before_its_number_in_every_language(system: Speak) -> None:
    """Among words from right to left, '-39' would read as '39-'."""
    system(LANG="ar_EG.UTF-8")
    assert signed(-39.0) == "\u200e\N{MINUS SIGN}39"
    system(LANG="de_DE.UTF-8")
    assert signed(1.25, 1) == "+1,2"


def test_what_is_shown_is_plain_text_in_every_language(system: Speak) -> None:
    """Qt shows nothing for a member of an enumeration."""
    for code in ("en_GB.UTF-8", "de_DE.UTF-8"):
        system(LANG=code)
        assert type(shown(EventKind.MARKER)) is str
    system(LANG="en_GB.UTF-8")
    assert shown(EventKind.MARKER) == "marker"


def test_a_part_that_nobody_named_has_its_name_in_the_language(system: Speak) -> None:
    system(LANG="de_DE.UTF-8")
    assert part_name(BEFORE_FIRST) == "Anfang"
    assert part_name("question") == "question"


def test_the_pseudo_language_is_longer_and_keeps_what_is_filled_in(system: Speak) -> None:
    system(CLASSROOM_MONITOR_LANGUAGE="xx")
    said = tr("<b>Open</b> the session {name:>3}", name="f")
    assert said.startswith("<b>Ópéñ</b> thé séssíóñ   f ~~~~")
    assert len(said) >= 1.3 * len("<b>Open</b> the session   f")


def test_arabic_alone_is_read_from_the_right() -> None:
    assert [one.code for one in LANGUAGES.values() if one.is_right_to_left] == ["ar"]
    assert LANGUAGES["en"] is ENGLISH


@pytest.mark.parametrize("path", [Path("/srv/results"), "/srv/results", "~/results"])
def test_a_path_keeps_its_order_among_words_from_right_to_left(
    system: Speak, path: Path | str
) -> None:
    """Its first sign would stand at its other end."""
    system(LANG="ar_EG.UTF-8")
    assert f"\N{LEFT-TO-RIGHT MARK}{path}" in tr("wrote {file}", file=path)
    system(LANG="de_DE.UTF-8")
    assert "\N{LEFT-TO-RIGHT MARK}" not in tr("wrote {file}", file=path)


def test_how_far_observers_agree_has_the_language_s_decimal_sign(system: Speak) -> None:
    system(LANG="de_DE.UTF-8")
    assert figure_text(Estimate(0.554, -0.001, 0.721)) == "0,55 (0,00 bis 0,72)"
    system(LANG="en_GB.UTF-8")
    assert figure_text(Estimate(0.554, -0.001, 0.721)) == "0.55 (0.00 to 0.72)"
