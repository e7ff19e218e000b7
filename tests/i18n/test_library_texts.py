"""What libraries say in English alone, in the user's language."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

from monitor.cli.main import app
from monitor.config import load_settings
from monitor.config.own_file import own_settings_file
from monitor.errors import ConfigError
from monitor.i18n import LANGUAGES, of_library
from monitor.i18n.help_text import translate_frame
from tests.i18n.conftest import Speak

WRONG = (
    ("analize",),
    ("sessions", "lst"),
    ("live", "--sorce", "demo"),
    ("live", "--zzz"),
    ("live", "--source"),
    ("analyze",),
    ("report", "last"),
    ("live", "--window", "0"),
    ("live", "--window", "soon"),
    ("live", "--rotate", "45"),
    ("cameras", "one", "two"),
    ("report", "last", "--out", "x.html", "--strategy", "median"),
)
"""What is told by Typer, by what of its words must not be in it."""

ENGLISH_WORDS = (
    *("Usage", "Show this message", "Invalid value", "Missing", "No such", "Got unexpected"),
    *("Input should", "is not one of", "Try ", "Error", "requires an", "Did you mean", "Possible"),
)


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_help_and_what_is_wrong_on_the_line_are_in_the_users_language(
    system: Speak, frame_of_typer: None, code: str
) -> None:
    system(LC_ALL=f"{code}.UTF-8")
    translate_frame()
    for arguments in (("--help",), ("live", "--help"), ("sessions", "list", "-h"), *WRONG):
        said = CliRunner().invoke(app, arguments, env={"COLUMNS": "300"}).output
        assert said, arguments
        found = [words for words in ENGLISH_WORDS if words in said]
        # French and Spanish have some of these words themselves.
        assert not set(found) - {"Error"}, (arguments, said)


def test_in_english_they_stay_as_they_are(system: Speak) -> None:
    system(LC_ALL="C")
    assert of_library("Field required") == "Field required"
    said = CliRunner().invoke(app, ["analize"]).output
    assert "No such command 'analize'" in said


def test_a_value_within_a_message_stays_as_it_was_typed(system: Speak) -> None:
    system(LC_ALL="de_DE.UTF-8")
    told = of_library("Invalid value for '--window': 'Missing command.' is not one of 'a', 'b'.")
    assert "'Missing command.'" in told
    assert "'--window'" in told
    assert of_library("something else") == "something else"


@pytest.mark.parametrize(
    ("line", "english"),
    [
        ("[session]\nmin_people = 0", "greater than"),
        ("[session]\nretention_days = 1.5", "integer"),
        ('[engine]\ndevice = "abacus"', "should be"),
        ("[session]\nlesst = 3", "Unexpected"),
        ('[display]\ntext_size = "large"', "integer"),
        ("[window]\nfront_s = [1.0]", "Field required"),
        ('[sound]\nlisten = "perhaps"', "boolean"),
        ("[session]\nmarkers = [1]", "string"),
    ],
)
def test_what_is_wrong_with_a_setting_is_told_in_the_users_language(
    system: Speak, line: str, english: str
) -> None:
    own_settings_file().parent.mkdir(parents=True)
    own_settings_file().write_text(line, encoding="utf-8")
    system(LC_ALL="C")
    with pytest.raises(ConfigError, match=english):
        load_settings()
    system(LC_ALL="fr_FR.UTF-8")
    with pytest.raises(ConfigError) as told:
        load_settings()
    assert english not in str(told.value)
    assert "Input" not in str(told.value)
