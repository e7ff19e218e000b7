"""`report`: one page of a stored session, from the real command."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from monitor.errors import ReviewError
from monitor.review.report import write_report
from monitor.store import SessionStore
from tests.command import call
from tests.store.samples import info, window


@pytest.fixture
def store(tmp_path: Path) -> SessionStore:
    """A log with a lecture of three minutes, a marker, a note and a gap, and an empty session."""
    store = SessionStore(str(tmp_path / "log.sqlite"))
    writer = store.begin(info(), origin_s=0.0, min_people=3)
    for second in range(1, 181):
        gone = 60 <= second < 80
        writer.window(window(float(second), score=None if gone else second / 200 - 0.4))
    writer.marker(90.0, "question <1> & more")
    writer.note(100.0, "much <b>laughter</b>")
    writer.end(180.0)
    store.begin(info("2026-11-23-1200-xyz"), origin_s=0.0, min_people=3).end(1.0)
    return store


def test_html_is_one_file_that_needs_nothing_else(store: SessionStore, tmp_path: Path) -> None:
    page = tmp_path / "lecture.html"
    done = call("report", "2026-11-23-0910", "--out", str(page), "--store", str(store.name))
    assert (done.returncode, done.stderr) == (0, "")
    html = page.read_text(encoding="utf-8")
    assert "not for grading or discipline" in html.casefold()
    assert "<svg" in html
    assert "question &lt;1&gt; &amp; more" in html
    assert "<b>laughter</b>" not in html
    assert not re.search(r'(src|href)="(?!#|data:)', html)
    assert list(tmp_path.glob("*.part")) == []


@pytest.mark.parametrize("name", ["2026-11-23-0910", "2026-11-23-1200"])
@pytest.mark.parametrize("suffix", [pytest.param("pdf", marks=pytest.mark.slow), "html"])
def test_every_session_has_a_report(
    store: SessionStore, tmp_path: Path, name: str, suffix: str
) -> None:
    file = tmp_path / f"report.{suffix}"
    write_report(store, name, file)
    start = file.read_bytes()[:5]
    assert start == b"%PDF-" if suffix == "pdf" else start.lower() == b"<!doc"


def test_a_file_that_is_there_is_kept_unless_asked(store: SessionStore, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text("mine")
    with pytest.raises(ReviewError, match="already there"):
        write_report(store, "2026-11-23-0910", file)
    assert file.read_text() == "mine"
    write_report(store, "2026-11-23-0910", file, overwrite=True)
    assert file.read_text() != "mine"


def test_what_cannot_be_done_is_one_line(store: SessionStore, tmp_path: Path) -> None:
    for arguments, words in (
        (("report", "last", "--out", str(tmp_path / "report.docx")), r"end the name in \.html"),
        (("report", "gone", "--out", str(tmp_path / "a.pdf")), "no session"),
        (("report", "last", "--out", str(tmp_path / "no" / "a.pdf")), "cannot be written"),
    ):
        done = call(*arguments, "--store", str(store.name))
        assert done.returncode == 1
        assert re.search(words, done.stderr)
        assert len(done.stderr.splitlines()) == 1


def test_another_strategy_says_that_it_is_not_what_the_class_saw(
    store: SessionStore, tmp_path: Path
) -> None:
    name, own, other = "2026-11-23-0910", tmp_path / "own.html", tmp_path / "other.html"
    write_report(store, name, own)
    asked = ("--strategy", "dominant", "--store", str(store.name))
    assert call("report", name, "--out", str(other), *asked).returncode == 0
    assert "Not what the class saw" not in own.read_text()
    html = other.read_text()
    assert "Not what the class saw: scored again as &#39;time counts&#39;" in html
    assert "Time counts: " in html
