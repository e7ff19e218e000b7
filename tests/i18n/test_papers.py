"""A school's papers are offered in the language of the app."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from typer.testing import CliRunner

from monitor.cli.main import app
from monitor.config import Settings, load_managed
from monitor.i18n import LANGUAGE_VARIABLE, LANGUAGES
from monitor.papers import LANGUAGES as TAGS
from monitor.papers import Facts, tag_of_app
from monitor.ui.dialogs.papers_dialog import PapersDialog
from tests.i18n.conftest import Speak


def test_there_are_papers_in_each_language_of_the_app(system: Speak) -> None:
    found = []
    for code in LANGUAGES:
        system(**{LANGUAGE_VARIABLE: code})
        found.append(tag_of_app())
    assert sorted(found) == sorted(TAGS)
    system(**{LANGUAGE_VARIABLE: "xx"})
    assert tag_of_app() == "en", "a language that nobody speaks has none"


def test_the_command_writes_them_in_it_unless_told_otherwise(system: Speak, tmp_path: Path) -> None:
    system(LANG="pt_BR.UTF-8")
    for options, tag in (([], "pt-BR"), (["--language", "ja"], "ja")):
        result = CliRunner().invoke(app, ["papers", "--out", str(tmp_path), *options])
        assert result.exit_code == 0, result.output
        assert (tmp_path / f"door-notice-{tag}.html").is_file()


def test_the_window_offers_it_first(system: Speak, qtbot) -> None:
    system(LANG="de_DE.UTF-8")
    dialog = PapersDialog(Facts.of(Settings(), load_managed(), 90, date(2026, 11, 29)))
    qtbot.addWidget(dialog)
    assert dialog.language.currentText() == "Deutsch"
