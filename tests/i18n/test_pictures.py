"""What is drawn without Qt in languages that are not written in Latin letters."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray
from typer.testing import CliRunner

from monitor.analysis.video import canvas, drawing
from monitor.cli.main import app
from monitor.i18n import in_english, language, shown
from monitor.i18n.help_text import translate_frame
from monitor.plots import fonts
from monitor.plots.fonts import words_with_a_font
from monitor.review.report import report_of
from monitor.review.report.pdf import pdf_of
from monitor.review.report.sheet import Sheet, break_points
from monitor.window import ShownReading
from tests.i18n.conftest import Speak
from tests.review.material import events_of, record_of, windows_of

Installed = set[str]


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Installed]:
    """The families of a computer that has none but Matplotlib's."""
    families = {"DejaVu Sans"}
    monkeypatch.setattr(fonts, "installed_fonts", lambda: families)
    fonts._missing.cache_clear()
    yield families
    fonts._missing.cache_clear()


@pytest.mark.parametrize("code", ["zh_CN", "ja"])
def test_words_are_english_where_no_font_has_the_signs(
    system: Speak, installed: Installed, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    system(LC_ALL=f"{code}.UTF-8")
    caplog.set_level(logging.WARNING)
    for _ in range(2):
        with words_with_a_font():
            assert shown("bored") == "bored"
        assert language().code == code
        assert shown("bored") != "bored"
    (said,) = caplog.messages
    assert "Noto Sans CJK" in said
    installed.add("Noto Sans CJK JP")
    fonts._missing.cache_clear()
    with words_with_a_font():
        assert shown("bored") != "bored"


def test_arabic_is_english_where_its_letters_would_not_be_joined(
    system: Speak, installed: Installed
) -> None:
    assert installed
    system(LC_ALL="ar_EG.UTF-8")
    with words_with_a_font(shapes_arabic=False):
        assert shown("bored") == "bored"
    with words_with_a_font():
        assert shown("bored") != "bored"


@pytest.mark.parametrize("code", ["zh_CN", "ja", "ar"])
def test_the_words_on_a_video_are_english_sooner_than_boxes(
    system: Speak, installed: Installed, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert installed
    system(LC_ALL=f"{code}.UTF-8")
    monkeypatch.setattr(drawing, "joins_arabic", lambda: False)
    found = _picture()
    with in_english():
        assert np.array_equal(found, _picture())


def test_arabic_on_a_video_is_in_a_font_that_has_it(
    system: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    system(LC_ALL="ar_EG.UTF-8")
    monkeypatch.setattr(drawing, "joins_arabic", lambda: True)
    assert canvas._font("ar", 20).getname()[0] == fonts.USUAL
    found = _picture()
    with in_english():
        assert not np.array_equal(found, _picture())


def test_a_page_to_print_speaks_the_language_and_from_right_to_left(
    system: Speak, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In Arabic, whose letters come with Matplotlib; nothing stays as it was at the import."""
    system(LC_ALL="ar_EG.UTF-8")
    written: list[str] = []
    write = Sheet.write

    def noted(sheet: Sheet, x: float, text: str, *more: object, **others: object) -> None:
        written.append(text)
        write(sheet, x, text, *more, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(Sheet, "write", noted)
    windows = windows_of([0.1] * 60 + [None] * 10 + [-0.4] * 50)
    events = events_of((60.0, "marker", "task"))
    assert pdf_of(report_of(record_of(length_s=120.0), windows, events)).startswith(b"%PDF")
    words = {
        shown(word) for word in ("Part", "Gauge", "Trend/min", "Readable", "What it cannot say")
    }
    assert words <= set(written)
    assert "Part" not in written


def test_lines_break_between_chinese_signs_but_not_before_a_mark_that_closes() -> None:
    assert break_points("Plain (s)he said 50%, no.  Two") == [
        *("Plain ", "(s)he ", "said ", "50%, ", "no. ", "Two")
    ]
    assert break_points("中间（95 %）。PDF 的") == ["中", "间", "（95 ", "%）。", "PDF ", "的"]  # noqa: RUF001
    assert break_points("「です」。ちょっと") == ["「で", "す」。", "ちょっ", "と"]


def test_the_frame_of_help_speaks_the_language(system: Speak, frame_of_typer: None) -> None:
    system(LC_ALL="de_DE.UTF-8")
    translate_frame()
    said = CliRunner().invoke(app, ["report", "--help"], env={"COLUMNS": "120"}).output
    assert "Optionen" in said
    assert "Argumente" in said
    assert "[nötig]" in said
    assert "Options" not in said
    assert "[OPTIONEN]" in said


def _picture() -> NDArray[np.uint8]:
    image = np.full((360, 640, 3), 90, np.uint8)
    return drawing.draw(image, ShownReading(0, 0.0, ()), None)
