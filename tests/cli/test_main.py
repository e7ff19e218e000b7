"""The command line as a user meets it: help, exit codes, one line for every error."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from monitor.cli.commands import NAMES
from tests.command import call, json_lines, run


def test_help_shows_examples() -> None:
    result = run("--help")
    assert result.returncode == 0
    assert "classroom-monitor live --source 0 --headless" in result.stdout
    assert {"live", "analyze", "cameras", "doctor", "sessions"} < set(NAMES)
    for command in NAMES:
        assert command in result.stdout
        told = call(command, "--help")
        assert told.returncode == 0
        assert f"Usage: classroom-monitor {command}" in told.stdout


def test_version() -> None:
    assert run("--version").stdout.startswith("classroom-monitor ")


@pytest.mark.parametrize(
    "arguments",
    [
        ("live", "--no-such-option"),
        ("live", "--strategy", "median"),
        ("live", "--source", "demo", "--duration", "5"),
        ("fly",),
    ],
)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    result = call(*arguments)
    assert result.returncode == 2
    assert result.stdout == ""
    assert "Try 'classroom-monitor" in result.stderr


def test_wrong_usage_ends_the_process_without_a_trace() -> None:
    result = run("live", "--no-such-option")
    assert result.returncode == 2
    assert "No such option" in result.stderr
    assert "Traceback" not in result.stderr


def test_an_error_is_one_line_and_exit_code_1(tmp_path: Path) -> None:
    result = run("--config", str(tmp_path / "none.toml"))
    assert result.returncode == 1
    assert result.stderr == f"classroom-monitor: {tmp_path / 'none.toml'}: no such settings file\n"


def test_debug_shows_where_an_error_came_from(tmp_path: Path) -> None:
    result = run("--config", str(tmp_path / "none.toml"), "--debug")
    assert result.returncode == 1
    assert "Traceback" in result.stderr


def test_without_a_display_the_way_out_is_named() -> None:
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    env.pop("QT_QPA_PLATFORM", None)
    result = run("--source", "demo", env=env)
    assert result.returncode == 1
    assert result.stderr.count("\n") == 1
    assert "--headless" in result.stderr


def test_cameras_without_a_camera_points_to_the_demo() -> None:
    result = run("cameras")
    assert result.returncode == 0
    assert "No camera found" in result.stdout or "Number" in result.stdout
    assert len(json_lines(call("cameras", "--json").stdout)) == 1


def test_a_call_leaves_the_process_as_it_was(tmp_path: Path) -> None:
    def state() -> tuple[int, object]:
        umask = os.umask(0)
        os.umask(umask)
        return umask, signal.getsignal(signal.SIGINT)

    before = state()
    assert call("--config", str(tmp_path / "none.toml")).returncode == 1
    assert state() == before
