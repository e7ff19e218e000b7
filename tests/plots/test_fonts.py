"""Which fonts have a language's signs; what is installed here plays no part."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.i18n import LANGUAGES
from monitor.plots import fonts
from monitor.plots.fonts import font_for, fonts_for, letter_count

DEBIAN = ["DejaVu Sans", "DejaVu Serif", "Noto Sans"]


@pytest.mark.parametrize(
    ("code", "installed", "best"),
    [
        ("zh_CN", [*DEBIAN, "Noto Sans CJK JP", "Noto Sans CJK SC"], "Noto Sans CJK SC"),
        ("ja", [*DEBIAN, "Noto Sans CJK SC", "Noto Sans CJK JP"], "Noto Sans CJK JP"),
        ("zh_CN", [*DEBIAN, "Arial", "Microsoft YaHei", "Yu Gothic"], "Microsoft YaHei"),
        ("ja", [*DEBIAN, "Arial", "Microsoft YaHei", "Yu Gothic"], "Yu Gothic"),
        ("zh_CN", [*DEBIAN, "Hiragino Sans", "PingFang SC"], "PingFang SC"),
        ("ja", [*DEBIAN, "Hiragino Sans", "PingFang SC"], "Hiragino Sans"),
        ("zh_CN", [*DEBIAN, "Noto Sans CJK JP"], "Noto Sans CJK JP"),
        ("ja", [*DEBIAN, "WenQuanYi Zen Hei"], "WenQuanYi Zen Hei"),
        ("zh_CN", [*DEBIAN, "Yu Gothic"], None),
        ("zh_CN", DEBIAN, None),
        ("ja", DEBIAN, None),
        ("ar", DEBIAN, "DejaVu Sans"),
        ("de", DEBIAN, "DejaVu Sans"),
    ],
)
def test_the_best_font_that_has_the_signs(
    code: str, installed: list[str], best: str | None
) -> None:
    assert font_for(code, installed) == best


@given(
    st.sampled_from(sorted(LANGUAGES)),
    st.sets(st.sampled_from(["Yu Gothic", "Microsoft YaHei", "Malgun Gothic", "PingFang SC", "X"])),
)
def test_signs_are_looked_for_in_the_languages_own_font_first(code: str, more: set[str]) -> None:
    installed = {*DEBIAN, *more}
    found = fonts_for(code, installed)
    assert len(found) == len(set(found))
    assert set(found) <= installed
    assert found[0] == "DejaVu Sans"
    own = font_for(code, installed)
    assert own in {"DejaVu Sans", None} or found[1] == own


def test_a_font_that_was_installed_later_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from matplotlib import font_manager

    (usual, _) = fonts.font_file_for("ar") or ("", 0)
    new = tmp_path / "new.ttf"
    shutil.copy(usual, new)
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    files = sorted(map(str, tmp_path.iterdir()))
    monkeypatch.setattr(font_manager, "findSystemFonts", lambda: files)
    monkeypatch.setattr(font_manager.fontManager, "ttflist", [*font_manager.fontManager.ttflist])
    fonts._look_for_new_fonts.cache_clear()
    fonts._look_for_new_fonts()
    assert str(new) in {font.fname for font in font_manager.fontManager.ttflist}
    fonts._look_for_new_fonts.cache_clear()


def test_chinese_signs_are_two_letters_wide() -> None:
    assert letter_count("2 图论") == 6
    assert letter_count("Größe") == 5
