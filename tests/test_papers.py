"""A school's papers: they say what this installation is set to, in every language alike."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.classes import Classes
from monitor.cli.main import app
from monitor.config import OutletSettings, SessionSettings, Settings, SoundSettings, load_managed
from monitor.errors import PapersError
from monitor.folders import config_folder
from monitor.papers import LANGUAGES, Facts, write_papers
from monitor.papers.content import Paper, Piece, filled, paper_of
from monitor.papers.facts import CONDITIONS
from monitor.papers.files import FILES, html_of
from monitor.papers.language import PAPERS, Texts, load_texts
from monitor.signals import Signal
from monitor.ui.widgets.preferences import Preferences, save_preferences

DAY = date(2026, 11, 29)
OWN = Classes(("awake", "asleep"), frozenset({"awake"}), frozenset({"asleep"}))
SERVER = "postgresql://log@log.school.example/monitor"


def facts_of(
    signal: Signal = Signal.BOTH, *, min_people: int = 3, days: int = 90, store: str = ""
) -> Facts:
    session = SessionSettings(store=store, min_people=min_people)
    settings = replace(Settings().with_signal(signal), session=session)
    return Facts.of(settings, load_managed(), days, DAY)


def every_installation() -> Iterator[Facts]:
    """Each signal, with and without group, limit and server, and with classes of one's own."""
    for signal, people, days, store in itertools.product(Signal, (1, 3), (0, 30), ("", SERVER)):
        facts = facts_of(signal, min_people=people, days=days, store=store)
        yield facts
        send = OutletSettings(send=("page", "file:gauge.json"))
        yield replace(facts, settings=replace(facts.settings, outlets=send))
        listening = SoundSettings(listen=True)
        yield replace(facts, settings=replace(facts.settings, sound=listening))
        if signal.has_expressions:
            yield replace(facts, classes=OWN)


def leaves(texts: Texts, above: str = "") -> Iterator[tuple[str, str]]:
    for key, text in texts.items():
        if isinstance(text, str):
            yield f"{above}{key}", text
        else:
            yield from leaves(text, f"{above}{key}.")


def text_of(paper: Paper) -> str:
    paragraphs = [
        paragraph
        for section in paper.sections
        for paragraph in (*section.paragraphs, *itertools.chain(*section.rows))
    ]
    return "\n".join("".join(piece.text for piece in paragraph) for paragraph in paragraphs)


def all_text(facts: Facts, tag: str = "en") -> str:
    return "\n".join(text_of(paper_of(name, facts, load_texts(tag))) for name in PAPERS)


class Page(HTMLParser):
    """What stands on a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.blanks = 0
        self.loads: list[str] = []
        self.feed(html)

    def handle_starttag(self, _tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.blanks += ("class", "blank") in attrs
        self.loads += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("tag", LANGUAGES)
def test_all_languages_have_the_same_sections_names_and_blanks(tag: str) -> None:
    english, other = load_texts("en"), load_texts(tag)
    assert list(other.words) == list(english.words)
    pairs = [(english.words, other.words), (english.papers, other.papers)]
    for one, another in pairs:
        mine, theirs = list(leaves(one)), list(leaves(another))
        assert [key for key, _ in theirs] == [key for key, _ in mine]
        for (key, text), (_, translated) in zip(mine, theirs, strict=True):
            assert translated.strip(), key
            names, blanks = r"\{\w+\}", r"\[\[(\w+): [^\[\]]+\]\]"
            assert sorted(re.findall(names, translated)) == sorted(re.findall(names, text)), key
            assert sorted(re.findall(blanks, translated)) == sorted(re.findall(blanks, text)), key
            assert translated.count("[[") == len(re.findall(blanks, translated)), key
            if tag != "en" and len(text) > 40:
                assert translated != text, f"{key} is not translated"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_installation_fills_every_paper(tag: str) -> None:
    texts = load_texts(tag)
    for facts in every_installation():
        for name in PAPERS:
            paper = paper_of(name, facts, texts)
            for section in paper.sections:
                assert section.title
                assert section.paragraphs or section.rows, (name, section.title)
            assert not re.search(r"[{}\[\]]", text_of(paper))


def test_every_text_is_shown_in_some_installation_and_none_where_it_is_not_true() -> None:
    texts = load_texts("en")
    shown = set()
    for facts in every_installation():
        values = facts.values(texts.words)
        text = all_text(facts)
        for key, raw in leaves(texts.papers):
            if key.endswith("title"):
                continue
            condition = key.rpartition(".")[2].partition("_if_")[2]
            is_true = not condition or CONDITIONS[condition](facts)
            stands = "".join(piece.text for piece in filled(raw, values)) in text
            assert stands or not is_true, key
            shown |= {key} if is_true else set()
    assert shown == {key for key, _ in leaves(texts.papers) if not key.endswith("title")}


def test_exactly_one_of_what_excludes_each_other_holds() -> None:
    for facts in every_installation():
        so = {name: holds(facts) for name, holds in CONDITIONS.items()}
        assert so["expressions"] is not so["no_expressions"]
        assert so["group"] is not so["no_group"]
        assert so["file"] is not so["server"]
        assert so["limited"] is not so["forever"]
        assert so["outlets"] is not so["no_outlets"]
        assert so["both"] + so["only_heads"] + so["only_expressions"] == 1
        assert so["emotions"] + so["own_classes"] == so["expressions"]


def test_without_expressions_no_paper_says_that_they_are_read() -> None:
    text = all_text(facts_of(Signal.ORIENTATION))
    assert "It reads no expression" in text
    for words in ("anger", "reads facial expressions", "with each expression", "one time in six"):
        assert words not in text
    assert "This installation reads expressions" not in text


def test_with_expressions_each_form_says_what_the_union_prohibits() -> None:
    facts, texts = facts_of(Signal.EXPRESSIONS), load_texts("en")
    for name in ("assessment", "record", "adults", "guardians"):
        text = text_of(paper_of(name, facts, texts))
        assert "prohibited" in text
        assert "medical or safety reasons" in text
    assert "where the head is turned" not in all_text(facts)


def test_the_figures_are_those_of_the_installation() -> None:
    text = all_text(facts_of(min_people=12, days=45, store="elsewhere/log.sqlite"))
    assert "fewer than 12 people" in text
    assert "After 45 days" in text
    assert "elsewhere/log.sqlite" in text
    assert "until somebody deletes them" in all_text(facts_of(days=0))
    assert "a single person can be read" in all_text(facts_of(min_people=1))


def test_no_password_of_the_server_stands_anywhere() -> None:
    facts = facts_of(store="postgresql://u:secret@log.school.example/monitor?sslmode=verify-full")
    pages = "".join(html_of(name, facts, load_texts("en")) for name in PAPERS)
    assert "log.school.example" in pages
    assert "secret" not in pages


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("name", PAPERS)
def test_each_page_says_what_it_is_and_loads_nothing(name: str, tag: str) -> None:
    facts, texts = facts_of(), load_texts(tag)
    html = html_of(name, facts, texts)
    page = Page(html)
    is_notice = name == "notice"
    assert facts.version in page.text
    assert DAY.isoformat() in page.text
    assert "session.min_people" in page.text
    assert (texts.words["draft"] in page.text) is not is_notice
    blanks = sum(
        piece.is_blank
        for section in paper_of(name, facts, texts).sections
        for paragraph in (*section.paragraphs, *itertools.chain(*section.rows))
        for piece in paragraph
    )
    assert page.blanks == blanks > 0
    assert page.loads == []
    assert f'lang="{tag}" dir="{texts.language.direction}"' in html


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("name", ["adults", "guardians"])
def test_each_place_to_sign_stands_beside_its_word(name: str, tag: str) -> None:
    page = html_of(name, facts_of(), load_texts(tag))
    (line,) = re.findall(r'<div class="sign">(.*)</div>', page)
    fields = re.findall(r'<span class="field">(.+?)<span class="blank">(.+?)</span></span>', line)
    assert len(fields) == line.count('class="field"') == 3
    assert all(word.strip() for field in fields for word in field)


def test_what_is_filled_in_is_text_and_no_markup() -> None:
    facts = facts_of(store="a<script>b.sqlite")
    assert "<script>" not in html_of("record", facts, load_texts("en"))
    assert filled("a [[x: b {y}]] c", {"y": "1"})[1] == Piece("b {y}", is_blank=True)


def test_files_are_never_replaced_unasked(tmp_path: Path) -> None:
    files = write_papers(tmp_path / "papers", facts_of())
    assert {file.name for file in files} == {f"{name}-en.html" for name in FILES.values()}
    files[1].write_text("filled in")
    with pytest.raises(PapersError, match=r"or have them replaced$"):
        write_papers(tmp_path / "papers", facts_of())
    assert files[1].read_text() == "filled in"
    files[0].unlink()
    with pytest.raises(PapersError):
        write_papers(tmp_path / "papers", facts_of())
    assert not files[0].exists(), "all of them or none"
    write_papers(tmp_path / "papers", facts_of(), overwrite=True)
    assert files[1].read_text() != "filled in"
    (tmp_path / "file").touch()
    with pytest.raises(PapersError, match="cannot be written"):
        write_papers(tmp_path / "file" / "papers", facts_of())


def test_the_command_takes_what_holds_in_the_window(tmp_path: Path, school_folder: Path) -> None:
    school_folder.mkdir()
    (school_folder / "settings.toml").write_text("[session]\nmin_people = 8\n")
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.toml").write_text("[session]\nmin_people = 2\n")
    save_preferences(Preferences(signal=Signal.ORIENTATION, retention_days=14))
    result = CliRunner().invoke(app, ["papers", "--out", str(tmp_path / "p")])
    assert result.exit_code == 0, result.output
    text = Page((tmp_path / "p" / "impact-assessment-en.html").read_text()).text
    assert "It reads no expression" in text
    assert "at least 8 people" in text
    assert "set by the school" in text
    assert "After 14 days" in text
    again = CliRunner().invoke(app, ["papers", "--out", str(tmp_path / "p")])
    assert "have them replaced (--force)" in str(again.exception)


@pytest.mark.parametrize("asked", ["pt-BR", "pt_BR", "pt-br"])
def test_a_language_may_be_named_as_in_the_settings(asked: str, tmp_path: Path) -> None:
    arguments = ["papers", "--out", str(tmp_path), "--language", asked]
    assert CliRunner().invoke(app, arguments).exit_code == 0
    assert (tmp_path / "consent-adults-pt-BR.html").exists()


def test_another_language_is_refused_with_those_that_there_are(tmp_path: Path) -> None:
    arguments = ["papers", "--out", str(tmp_path), "--language", "xx"]
    done = CliRunner().invoke(app, arguments)
    assert done.exit_code == 2
    assert "pt-BR" in done.output
    assert not list(tmp_path.iterdir())
