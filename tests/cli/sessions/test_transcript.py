"""`transcript add` and `transcript remove`."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from monitor.cli.sessions.transcript import app
from monitor.errors import StoreError
from monitor.review.report import write_report
from monitor.store import SessionStore
from tests.cli.sessions.calls import LECTURE
from tests.store.samples import START
from tests.store.transcripts.files import ZOOM


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "lecture.vtt"
    file.write_text(ZOOM, encoding="utf-8")
    return file


def transcript(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


def test_it_is_added_and_removed(log: SessionStore, file: Path) -> None:
    done = transcript("add", LECTURE, file)
    assert done.stdout == f"session {LECTURE}: 3 cues of lecture.vtt\n"
    assert log.cues(LECTURE)["start_s"].tolist() == [3.25, 6.001, 7.5]
    again = transcript("add", LECTURE, file)
    assert isinstance(again.exception, StoreError)
    done = transcript("add", LECTURE, file, "--offset", "-0:06", "--speakers", "--force")
    assert done.exit_code == 0
    assert "1 cue of them lie outside of the session" in done.stderr
    assert log.cues(LECTURE)["start_s"].tolist() == [-2.75, 0.001, 1.5]
    assert "Ben Ali" in log.cues(LECTURE)["speaker"].tolist()
    assert transcript("remove", LECTURE).stdout == f"session {LECTURE}: 3 cues removed\n"
    assert "has no transcript" in str(transcript("remove", LECTURE).exception)


def test_the_clock_says_when_it_begins(log: SessionStore, file: Path) -> None:
    local = START.astimezone()
    for starts in (f"{local:%H:%M:%S}", f"{local:%H:%M}", f"{local:%Y-%m-%dT%H:%M}"):
        assert transcript("add", LECTURE, file, "--starts", starts, "--force").exit_code == 0
    assert log.cues(LECTURE)["start_s"].tolist() == [3.25, 6.001, 7.5]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--offset", "soon"], "say it in seconds, or as -12:30"),
        (["--starts", "soon"], "say it as 10:15"),
        (["--starts", "25:00"], "say it as 10:15"),
        (["--offset", "1", "--starts", "10:15"], "not both"),
    ],
)
@pytest.mark.usefixtures("log")
def test_wrong_times_are_told(file: Path, options: list[str], message: str) -> None:
    done = transcript("add", LECTURE, file, *options)
    assert done.exit_code == 2
    assert message in done.output.replace("\n", " ")


def test_the_report_quotes_what_was_said(log: SessionStore, tmp_path: Path) -> None:
    file = tmp_path / "words.srt"
    cues = [f"{n}\n00:00:{n:02},000 --> 00:00:{n + 1:02},000\nword <{n}>\n" for n in range(58)]
    file.write_text("\n".join(cues), encoding="utf-8")
    write_report(log, LECTURE, tmp_path / "without.html")
    assert "Highest and lowest" not in (tmp_path / "without.html").read_text()
    assert transcript("add", LECTURE, file).exit_code == 0
    write_report(log, LECTURE, tmp_path / "with.html")
    write_report(log, LECTURE, tmp_path / "with.pdf")
    html = (tmp_path / "with.html").read_text()
    assert "Highest and lowest" in html
    assert "word &lt;57&gt;" in html
    assert (tmp_path / "with.pdf").read_bytes().startswith(b"%PDF")
