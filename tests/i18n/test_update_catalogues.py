"""What is read from the code, and what is found wrong with catalogues and with the code."""

from __future__ import annotations

import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from monitor.i18n import LANGUAGES
from monitor.i18n.catalogue import read_catalogue
from tests.script import SCRIPTS

CODE = '''
"""A module."""
LINE = tr("Open")
AGAIN = tr("Open", meaning="not closed")

def say(count: int, name: str) -> str:
    """[bold]Bold[/bold] words of a command.

      an example

    More
    words.
    """
    return tr(
        "{count} session of "
        "{name!r}",
        "{count} sessions of {name!r}",
        count=len("xx"),
        name=name,
    )
'''


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(SCRIPTS))
    return importlib.import_module("update_catalogues")


@pytest.fixture
def package(tmp_path: Path) -> Path:
    (tmp_path / "monitor" / "cli").mkdir(parents=True)
    (tmp_path / "monitor" / "cli" / "say.py").write_text(CODE, encoding="utf-8")
    page = '<p>{{ tr("Parts") }}</p><p>not marked</p><style>a b { c }</style>'
    (tmp_path / "monitor" / "page.html").write_text(page, encoding="utf-8")
    return tmp_path / "monitor"


def test_calls_commands_and_pages_are_read(scripts: Any, package: Path) -> None:
    found = {(one.text, one.plural, one.meaning) for one in scripts.read_texts(package)}
    assert found == {
        ("Open", "", ""),
        ("Open", "", "not closed"),
        ("{count} session of {name!r}", "{count} sessions of {name!r}", ""),
        ("[bold]Bold[/bold] words of a command.", "", ""),
        ("More words.", "", ""),
        ("Parts", "", ""),
    }


def test_a_text_that_is_no_literal_is_refused(scripts: Any, package: Path) -> None:
    (package / "x.py").write_text("tr(f'{x} y')", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"x\.py:1"):
        scripts.read_texts(package)


def test_translations_go_to_the_file_and_back(
    scripts: Any, package: Path, catalogues: Path
) -> None:
    arabic = LANGUAGES["ar"]
    texts = scripts.read_texts(package)
    before = scripts.brought_up(texts, arabic)
    assert [len(one.forms) for one in before if one.plural] == [6]
    done = [
        one.with_forms(tuple(f"{f}<&{n}" for n in range(len(one.forms))))
        for one, f in ((one, one.plural or one.text) for one in before)
    ]
    scripts.write_messages(arabic, done)
    assert scripts.brought_up(texts, arabic) == done
    file = catalogues / "classroom_monitor_ar.ts"
    assert read_catalogue(file)["Open", "not closed"] == ("Open<&0",)
    scripts.write_messages(arabic, scripts.brought_up(texts[1:], arabic))  # what is gone leaves
    assert len(read_catalogue(file)) == len(texts) - 1


@pytest.mark.parametrize(
    ("form", "fault"),
    [
        ("{count} von {name!r}", ""),
        ("{name!r}: {count}", ""),
        ("eine von {name!r}", ""),
        ("{count} von {nam!r}", "its values"),
        ("{count}", "its values"),
        ("{count von {name!r}", "braces"),
        ("{count} von {name!r} --force", "options"),
        ("<b>{count}</b> von {name!r}", "tags"),
    ],
)
def test_slips_of_a_translation_are_found(
    scripts: Any, package: Path, form: str, fault: str
) -> None:
    from catalogues.faults import message_faults  # type: ignore[import-not-found]

    message = next(one for one in scripts.read_texts(package) if one.plural)
    found = list(message_faults(message.with_forms((form, "{count} von {name!r}"))))
    assert bool(found) == bool(fault)
    assert all(fault in one for one in found)


@pytest.mark.parametrize(
    ("code", "count"),
    [
        ('x = "Two words"', 1),
        ('x = f"{a} words"', 1),
        ('label("Open")', 1),
        ('raise ValueError(f"{a} is no time")', 1),
        ('x = known.get(a, "two words")', 1),
        ('x = tr("{a} words", a="two words")', 1),
        ('"""Two words."""', 0),
        ('x = tr("Two words")', 0),
        ('x = tr("Change", meaning="correct a stretch")', 0),
        ('_log.info("two words")', 0),
        ('x = known["two words"]', 0),
        ('x = a == "two words"', 0),
        ('x = "snake_case"', 0),
        ('x = {"two words": 1}', 1),
        ('x[f"Two words of {a}"] = 1', 1),
        ('x: Annotated[int, Option(help="Two words.")] = 1', 1),
    ],
)
def test_what_is_not_marked_is_found(scripts: Any, tmp_path: Path, code: str, count: int) -> None:
    (tmp_path / "x.py").write_text(code, encoding="utf-8")
    assert len(list(scripts.unmarked_texts(tmp_path, ()))) == count


def test_a_key_among_letters_that_are_joined_is_found(scripts: Any, catalogues: Path) -> None:
    from catalogues.faults import catalogue_faults
    from catalogues.linguist import Message

    for form, is_fault in (("ال&عنوان", True), ("العنوان (&ع)", False), ("المفتاح &{key}", False)):
        found = catalogue_faults(LANGUAGES["ar"], [Message("ui", "&Title {key}", forms=(form,))])
        assert any("among joined letters" in one for one in found) == is_fault
    german = catalogue_faults(LANGUAGES["de"], [Message("ui", "&Title", forms=("Ti&tel",))])
    assert not any("among joined letters" in one for one in german)


def test_words_of_pages_that_are_not_marked_are_found(scripts: Any, package: Path) -> None:
    assert list(scripts.unmarked_in_templates(package)) == [
        "monitor/page.html: not marked: 'not marked'"
    ]
