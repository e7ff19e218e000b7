"""Reflections as files: complete, escaped, and without a ranking."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.errors import ReviewError
from monitor.review.reflection import lesson_of, term_of, write_reflection
from monitor.review.reflection.content import page_of
from monitor.review.reflection.files import html_of, markdown_of
from monitor.review.reflection.lesson import LessonReflection
from monitor.store import Reflection
from tests.review.material import events_of, record_of, windows_of

WRITTEN = Reflection("Ask more\nopen questions", "Pairs <b>of two</b>", "Start | with *a* quiz")


def lesson(reflection: Reflection = WRITTEN) -> LessonReflection:
    record = replace(record_of(length_s=300.0), reflection=reflection)
    events = events_of((130.0, "marker", "question"))
    return lesson_of(record, windows_of([0.5] * 200 + [None] * 100, reach=0.1), events)


def text_of(html: str) -> str:
    """All text of a page; what a user typed must be no tag in it."""
    texts: list[str] = []

    class Reader(HTMLParser):
        def handle_data(self, data: str) -> None:
            texts.append(data)

        def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
            assert tag not in {"b", "script", "img", "a"}

    Reader().feed(html)
    return "\n".join(texts)


def test_a_lesson_has_its_texts_and_its_blocks(tmp_path: Path) -> None:
    for suffix in ("html", "md"):
        write_reflection(lesson(), tmp_path / f"lesson.{suffix}")
    html = text_of((tmp_path / "lesson.html").read_text(encoding="utf-8"))
    times = "0:00\N{EN DASH}2:00"
    for part in (*WRITTEN.goal.splitlines(), WRITTEN.worked, WRITTEN.try_next, times):
        assert part in html
    assert "not for grading or discipline" in html
    markdown = (tmp_path / "lesson.md").read_text(encoding="utf-8")
    assert "Ask more  \nopen questions" in markdown
    assert r"Start \| with \*a\* quiz" in markdown
    assert "| 2:00\N{EN DASH}4:00 | 75 | 70\N{EN DASH}80 | 75 % | question |" in markdown
    assert "| 4:00\N{EN DASH}5:00 |  |  | 75 % |  |" in markdown


def test_a_term_has_each_week_and_is_not_ordered_by_the_gauge(tmp_path: Path) -> None:
    sessions = [
        replace(record_of(f"s{week}", days=7.0 * week, mean_score=score), reflection=WRITTEN)
        for week, score in enumerate((0.9, -0.5, 0.2))
    ]
    write_reflection(term_of("Algorithms", sessions), tmp_path / "term.md")
    told = (tmp_path / "term.md").read_text(encoding="utf-8")
    places = [told.index(f"| {gauge} |") for gauge in (95, 25, 60)]
    assert places == sorted(places)
    assert [line for line in told.splitlines() if line.startswith("## ")][2].startswith("## Week 3")
    assert "3 lessons in 3 weeks" in told


def test_sessions_of_different_strategies_are_not_on_one_scale() -> None:
    two = [record_of("a"), record_of("b", days=7.0, strategy="balance")]
    assert "not on one scale" in page_of(term_of("Algorithms", two)).warning


def test_what_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "lesson.html"
    with pytest.raises(ReviewError, match=r"end the name in \.html or \.md"):
        write_reflection(lesson(), tmp_path / "lesson.txt")
    write_reflection(lesson(), file)
    with pytest.raises(ReviewError, match="already there"):
        write_reflection(lesson(), file)
    write_reflection(lesson(Reflection(goal="new")), file, overwrite=True)
    assert "new" in file.read_text(encoding="utf-8")
    with pytest.raises(ReviewError, match="there is no folder"):
        write_reflection(lesson(), tmp_path / "nowhere" / "lesson.md")


@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_written_makes_no_tag_and_no_column(goal: str, title: str) -> None:
    record = record_of(length_s=120.0, title=title)
    written = replace(record, reflection=Reflection(goal=goal))
    page = page_of(lesson_of(written, windows_of([0.5] * 120), events_of((1.0, "note", title))))
    text_of(html_of(page))
    table = [line for line in markdown_of(page).split("\n") if line.startswith("| ")]
    unescaped = [line.replace("\\\\", "").replace("\\|", "") for line in table]
    assert {line.count("|") for line in unescaped[-3:]} == {6}
