"""Pages of a PDF of the slides."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.errors import ReviewError
from monitor.review.lesson.slide_pages import draw_page, page_count, page_of
from tests.review.lesson.screens import write_pdf


def test_pages_are_drawn_as_large_as_they_fit(tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "a b.pdf", ("red", "blue"))
    assert page_count(pdf) == 2
    for number, colour in ((1, (255, 0, 0)), (2, (0, 0, 255))):
        page = draw_page(pdf, number, (640, 640))
        assert page is not None
        assert page.shape == (360, 640, 3)
        assert page.reshape(-1, 3).mean(axis=0) == pytest.approx(colour, abs=2)
    assert draw_page(pdf, 3, (640, 640)) is None
    assert draw_page(pdf, 0, (640, 640)) is None
    small = draw_page(pdf, 1, (1, 1))
    assert small is not None
    assert min(small.shape[:2]) >= 1


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 and no more", b"PK\x03\x04"])
def test_what_is_no_pdf_is_told_in_a_line(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.pdf"
    file.write_bytes(content)
    with pytest.raises(ReviewError, match="damaged, or no PDF"):
        page_count(file)
    with pytest.raises(ReviewError, match="no such file"):
        page_count(tmp_path / "b.pdf")


@pytest.mark.parametrize(
    ("slide", "page"),
    [("1", 1), ("012", 12), ("", None), ("1a", None), ("٣", None), ("9" * 99, None)],
)
def test_a_slide_is_the_page_of_its_number(slide: str, page: int | None) -> None:
    assert page_of(slide) == page
