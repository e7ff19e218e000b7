"""Which language is spoken."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.folders import config_folder
from monitor.i18n import language
from tests.i18n.conftest import Speak


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "de_AT@euro"}, "de"),
        ({"LANG": "pt_PT.UTF-8"}, "pt_BR"),
        ({"LANG": "pt_BR.UTF-8"}, "pt_BR"),
        ({"LANG": "zh_CN.UTF-8"}, "zh_CN"),
        ({"LANG": "zh_TW.UTF-8"}, "en"),
        ({"LANG": "ar_EG.UTF-8"}, "ar"),
        ({"LANG": "ja_JP.eucJP"}, "ja"),
        ({"LANG": "es_MX"}, "es"),
        ({"LANG": "fr"}, "fr"),
        ({"LANG": "fil_PH"}, "en"),
        ({"LANG": "nb_NO.UTF-8"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({}, "en"),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR"}, "fr"),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_FR", "LC_ALL": "es_ES"}, "es"),
        ({"LANG": "nb_NO", "LANGUAGE": "nb:da:de:en"}, "de"),
        ({"LANG": "C", "LANGUAGE": "de"}, "en"),
        ({"LANG": ".."}, "en"),
    ],
)
def test_a_clean_profile_speaks_the_systems_language(
    system: Speak, variables: dict[str, str], expected: str
) -> None:
    system(**variables)
    assert language().code == expected


def _write(folder: Path, text: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text(text, encoding="utf-8")


def test_the_users_settings_go_before_the_system(system: Speak) -> None:
    _write(config_folder(), 'language = "ja"')
    system(LANG="de_DE.UTF-8")
    assert language().code == "ja"


def test_the_schools_settings_go_before_the_users(system: Speak, school_folder: Path) -> None:
    _write(config_folder(), 'language = "ja"')
    _write(school_folder, 'language = "fr"')
    system(LANG="de_DE.UTF-8")
    assert language().code == "fr"


def test_a_school_can_ask_for_the_systems_language(system: Speak, school_folder: Path) -> None:
    _write(config_folder(), 'language = "ja"')
    _write(school_folder, 'language = "system"')
    system(LANG="de_DE.UTF-8")
    assert language().code == "de"


@pytest.mark.parametrize(
    "text", ['language = "klingon"', "language = 7", "no toml", "", "[window]"]
)
def test_what_says_no_language_changes_nothing(system: Speak, text: str) -> None:
    _write(config_folder(), text)
    system(LANG="de_DE.UTF-8")
    assert language().code == "de"


def test_it_is_decided_once(system: Speak, monkeypatch: pytest.MonkeyPatch) -> None:
    system(LANG="de_DE.UTF-8")
    language()
    monkeypatch.setenv("LANG", "fr_FR")
    assert language().code == "de"
