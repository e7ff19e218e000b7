"""`doctor` says what works, and what to do where it does not."""

from __future__ import annotations

from pathlib import Path

from monitor.folders import config_folder
from tests.command import call, run


def test_a_machine_that_can_run_the_main_job(own_home: Path) -> None:
    result = run("doctor")
    assert result.returncode == 0, result.stdout
    for words in (
        "networks",
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


def test_broken_settings_are_named() -> None:
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.toml").write_text("[windows]\n", encoding="utf-8")
    result = call("doctor")
    assert result.returncode == 1
    assert "setting windows" in result.stdout
