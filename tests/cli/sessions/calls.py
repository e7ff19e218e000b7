"""Calls of `classroom-monitor sessions` in this process."""

from __future__ import annotations

from pathlib import Path

from click.testing import Result
from typer.testing import CliRunner

from monitor.cli.sessions import app
from monitor.errors import MonitorError

LECTURE = "2026-11-23-0910-kdr"
EMPTY = "2026-11-24-0910-bcd"


def sessions(*arguments: str | Path, answer: str = "") -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments], input=answer)


def lines(*arguments: str | Path, answer: str = "") -> list[str]:
    result = sessions(*arguments, answer=answer)
    assert result.exit_code == 0, result.output
    return result.stdout.splitlines()


def error(*arguments: str | Path) -> MonitorError:
    result = sessions(*arguments)
    assert result.exit_code == 1
    assert isinstance(result.exception, MonitorError)
    return result.exception
