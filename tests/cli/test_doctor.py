"""`doctor` says what works, and what to do where it does not."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from monitor.config.extras import EXTRAS, Extra
from monitor.folders import HOME_VARIABLE, config_folder
from monitor.ui.help import findings
from tests.command import call, run


def test_a_machine_that_can_run_the_main_job(own_home: Path) -> None:
    result = run("doctor")
    assert result.returncode == 0, result.stdout
    for words in (
        "what reads faces",
        "app's own",
        "demo clip",
        "1280x720",
        "cameras",
        "0 sessions in",
        "MB free",
    ):
        assert words in result.stdout
    assert not own_home.exists(), "looking changes nothing"


def test_a_log_on_a_server_is_named_without_its_password() -> None:
    config_folder().mkdir(parents=True)
    store = "postgresql://anna:secret@127.0.0.1:1/log"
    settings = f'[session]\nstore = "{store}"\n'
    (config_folder() / "settings.toml").write_text(settings, encoding="utf-8")
    result = call("doctor")
    assert result.returncode == 1
    output = " ".join(result.stdout.split())
    assert "session log postgresql://anna@127.0.0.1:1/log" in output
    assert "secret" not in result.stdout + result.stderr
    assert "secret" not in run("sessions", "list", "--debug").stderr


def test_broken_settings_are_named_and_folders_told_whole(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = own_home / ("long" * 25)
    monkeypatch.setenv(HOME_VARIABLE, str(home))
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.toml").write_text("[windows]\n", encoding="utf-8")
    result = call("doctor")
    assert result.returncode == 1
    output = "".join(result.stdout.split())
    assert "settingwindows" in output
    assert str(home / "config") in output


def test_what_the_school_has_set_is_listed_with_where(school_folder: Path) -> None:
    school_folder.mkdir()
    file = school_folder / "settings.toml"
    file.write_text('signal = "orientation"\n[session]\nmin_people = 6\n', encoding="utf-8")
    assert findings._managed() == f"signal = orientation, session.min_people = 6, in {file}"
    assert findings._signal() == "where heads are turned; no expressions"


def test_a_user_who_could_change_it_is_told(
    school_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    school_folder.mkdir()
    (school_folder / "settings.toml").write_text("[session]\nmin_people = 6\n", encoding="utf-8")
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert "this account can change that" in findings._managed()


def test_each_extra_says_whether_it_is_there_and_how_one_is_added(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(EXTRAS, "mqtt", Extra("the gauge on an MQTT server", (("json",),)))
    monkeypatch.setitem(EXTRAS, "lsl", Extra("the gauge elsewhere", (("json",), ("no_such",))))
    found = {found.detail: found.works for found in findings._extras()}
    assert found["mqtt: the gauge on an MQTT server"] is True
    assert found["lsl: the gauge elsewhere; not installed"] is None
    *rows, hint = found
    assert [row.partition(":")[0] for row in rows] == list(EXTRAS)
    assert hint == "uv run --extra NAME classroom-monitor, or pip install 'WHEEL[NAME]'"


def test_where_all_extras_are_there_no_hint_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in EXTRAS:
        monkeypatch.setitem(EXTRAS, name, Extra("all of it", (("no_such", "json"),)))
    assert {found.works for found in findings._extras()} == {True}


def test_the_extras_are_those_of_the_project() -> None:
    project = Path(__file__).parents[2] / "pyproject.toml"
    named = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    assert set(EXTRAS) == set(named)


def test_without_a_school_nothing_is_set(school_folder: Path) -> None:
    assert findings._managed() == f"nothing: there is no {school_folder / 'settings.toml'}"
