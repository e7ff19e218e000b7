"""`slides add`, `show` and `remove`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from monitor.cli.sessions.slides import app
from monitor.review.report import write_report
from monitor.store import SessionStore
from monitor.tables.slide import Slide
from monitor.tables.slides_file import slides_file_of
from tests.cli.sessions.calls import EMPTY, LECTURE
from tests.review.lesson.screens import write_pdf
from tests.review.lesson.test_slides import write_presentation


def slides(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(argument) for argument in arguments])


@pytest.mark.slow
def test_slides_are_added_shown_and_removed(log: SessionStore, tmp_path: Path) -> None:
    shown = [("Graphs [1]", 20_000, False), ("Trees", 20_000, False), ("End", None, False)]
    file = write_presentation(tmp_path / "a.pptx", shown)
    done = slides("add", LECTURE, file, "--offset", "0:10")
    assert done.stdout == f"session {LECTURE}: 3 slides, which came up 3 times\n"
    assert "has slides already" in str(slides("add", LECTURE, file).exception)
    told = json.loads(slides("show", LECTURE, "--json").stdout)
    assert [(one["slide"], one["up_s"], one["times"]) for one in told][:2] == [
        ("1", 20.0, 1),
        ("2", 20.0, 1),
    ]
    assert told[1]["gauge"] > told[0]["gauge"]
    table = slides("show", LECTURE).stdout.splitlines()
    assert table[0].split() == ["Slide", "Up", "Times", "Gauge"]
    assert table[1].split()[:2] == ["1", "0:00:20"]
    write_report(log, LECTURE, tmp_path / "a.html")
    write_report(log, LECTURE, tmp_path / "a.pdf")
    html = (tmp_path / "a.html").read_text()
    assert "<h2>Slides</h2>" in html
    assert "Graphs [1]" in html
    assert slides("remove", LECTURE).exit_code == 0
    assert "has no slides" in str(slides("remove", LECTURE).exception)
    assert "has no slides" in str(slides("show", EMPTY).exception)


def test_a_pdf_is_kept_by_its_place(log: SessionStore, tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "a.pdf", ("red", "blue", "white"))
    assert "name a video" in str(slides("add", LECTURE).exception)
    assert "no such file" in str(slides("add", LECTURE, "--pdf", tmp_path / "b.pdf").exception)
    for arguments in (("--pdf", pdf), (pdf,)):
        done = slides("add", LECTURE, *arguments)
        assert done.stdout == f"session {LECTURE}: a.pdf with 3 pages is shown beside its slides\n"
    assert slides_file_of(log.session(LECTURE).info.settings) == pdf
    log.export(LECTURE, tmp_path / "a.json")
    session = json.loads((tmp_path / "a.json").read_text())["session"]
    assert session["settings"]["slides_pdf"] == "a.pdf"
    log.add_slides(LECTURE, [Slide(1.0, "1")])
    pdf.unlink()
    assert "is not there any more" in " ".join(slides("show", LECTURE).stdout.split())
    assert slides("remove", LECTURE).exit_code == 0
    assert slides_file_of(log.session(LECTURE).info.settings) is None
