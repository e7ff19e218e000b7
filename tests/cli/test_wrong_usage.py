"""`analyze`, `live` and `train` take records; what they refuse is wrong usage."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from monitor.cli.main import app


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("analyze", "demo", "-o", "out", "--start", "9", "--end", "3"), "no time lies between"),
        (("analyze", "demo", "-o", "out", "--every", "2", "--fps", "3"), "not both"),
        (("analyze", "demo", "-o", "out", "--start", "half past"), "half past"),
        (("analyze", "demo", "-o", "out", "--region", "1,2,3"), "X,Y,W,H"),
        (("analyze", "demo", "-o", "out", "--leave-out", "1,2,3,4", "--leave-out", "1"), "X,Y,W,H"),
        (("live", "--source", "demo", "--rotate", "45"), "0, 90, 180 or 270"),
        (("analyze", "demo", "-o", "out", "--track", "0"), "--track"),
        (("analyze", "demo", "-o", "out", "--window", "0"), "--window"),
        (("analyze", "demo", "-o", "out", "--resume", "--force"), "choose one"),
        (("analyze", "demo", "-o", "out", "--display", "--processes", "2"), "--display"),
        (("live", "--source", "demo", "--json"), "need --headless"),
        (("report", "last", "-o", "page.html", "--strategy", "median"), "median"),
        (("rescore", "out", "--min-people", "0"), "--min-people"),
        (("evaluate", "default", "data.csv", "--people", "9"), "--rooms"),
        (("train", "x.csv", "-o", "out", "--fps", "3"), "--sequence"),
        (("train", "x.csv", "-o", "out", "--sequence", "--cut-faces"), "--cut-faces"),
    ],
)
def test_wrong_usage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(app, arguments, env={"COLUMNS": "200", "NO_COLOR": "1"})
    assert done.exit_code == 2
    assert isinstance(done.exception, SystemExit)
    assert message in done.output
    assert not any(tmp_path.iterdir())
