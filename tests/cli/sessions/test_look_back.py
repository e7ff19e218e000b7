"""`sessions look-back`: the real command on a real log."""

from __future__ import annotations

from pathlib import Path

from monitor.store import Reflection, SessionStore
from tests.command import call
from tests.ui.review.lectures import write_lecture


def test_a_lesson_and_a_course_are_written(tmp_path: Path) -> None:
    store = SessionStore()
    for number in range(2):
        write_lecture(store, f"a{number}", days=7.0 * number, length_s=250)
    store.reflect("a0", Reflection("ask more", "pairs", "a quiz"))
    lesson, term = tmp_path / "lesson.md", tmp_path / "term.html"
    done = call("sessions", "look-back", "a1", "--out", str(lesson))
    assert done.returncode == 0, done.stderr
    assert "a quiz" in lesson.read_text(encoding="utf-8"), "from the lesson before"
    done = call("sessions", "look-back", "--course", "Algorithms", "--out", str(term))
    assert done.returncode == 0, done.stderr
    assert "pairs" in term.read_text(encoding="utf-8")
    shown = call("sessions", "show", "a0").stdout
    assert "ask more" in shown


def test_what_cannot_be_is_one_line(tmp_path: Path) -> None:
    write_lecture(SessionStore(), "a0")
    file = tmp_path / "lesson.html"
    file.write_text("mine")
    for arguments, words in (
        ((), "name a lesson"),
        (("a0", "--course", "Algorithms"), "name a lesson"),
        (("nothing",), "nothing"),
        (("--course", "Optics"), "there are Algorithms"),
        (("a0",), "already there"),
    ):
        done = call("sessions", "look-back", *arguments, "--out", str(file))
        assert done.returncode in {1, 2}
        assert words in " ".join(done.stderr.split())
        assert "Traceback" not in done.stderr
    assert file.read_text() == "mine"
