"""Fonts that have a language's signs: for what is drawn without Qt, in plots, PDF files and videos.

DejaVu Sans, which Matplotlib brings, has the letters of all languages of the app but Chinese and
Japanese.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from functools import cache
from unicodedata import east_asian_width

from monitor.folders import cache_folder
from monitor.i18n import Language, in_english, language

USUAL = "DejaVu Sans"

_FOLDER_VARIABLE = "MPLCONFIGDIR"

_CHINESE = (
    *("Microsoft YaHei", "SimHei", "SimSun", "PingFang SC", "Hiragino Sans GB", "Heiti SC"),
    *("STHeiti", "Songti SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
    *("Source Han Sans CN", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Noto Serif CJK SC"),
    *("AR PL UMing CN", "AR PL UKai CN", "Droid Sans Fallback"),
)
_JAPANESE = (
    *("Yu Gothic", "Meiryo", "MS Gothic", "Hiragino Sans", "Hiragino Kaku Gothic ProN"),
    *("Hiragino Kaku Gothic Pro", "Noto Sans CJK JP", "Noto Sans JP", "Source Han Sans JP"),
    *("IPAexGothic", "IPAGothic", "TakaoPGothic", "VL PGothic", "VL Gothic", "Noto Serif CJK JP"),
)
_OF_LANGUAGE: Mapping[str, tuple[str, ...]] = {
    "ar": (USUAL,),
    # Better in the shapes of a neighbour than not at all; but most Japanese fonts lack
    # simplified signs.
    "ja": (*_JAPANESE, "Arial Unicode MS", *_CHINESE),
    "zh_CN": (*_CHINESE, "Arial Unicode MS", "Noto Sans CJK JP", "Noto Sans CJK KR"),
}
"""Of those that are not written in Latin letters."""

_KOREAN = ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR")
_OTHERS = (
    *("Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK JP", "Yu Gothic"),
    *("Hiragino Sans", *_KOREAN, "Arial Unicode MS", "Noto Sans"),
)
"""For names that somebody typed in another language."""

_log = logging.getLogger(__name__)


def font_for(code: str, installed: Collection[str]) -> str | None:
    """Return the best of the installed fonts that has a language's signs; None if none has.

    Args:
        code: Of the language: "zh_CN".
        installed: Names of families.
    """
    return next((name for name in _OF_LANGUAGE.get(code, (USUAL,)) if name in installed), None)


def fonts_for(code: str, installed: Collection[str]) -> list[str]:
    """Return families for Matplotlib, which takes each sign from the first that has it."""
    own = font_for(code, installed)
    found = [USUAL, *([own] if own else ()), *_OTHERS]
    return [name for name in dict.fromkeys(found) if name in installed]


def installed_fonts() -> set[str]:
    """Return the families that Matplotlib knows; it looks again where a language's are missing."""
    load_matplotlib()
    from matplotlib.font_manager import get_font_names

    found = set(get_font_names())
    if font_for(language().code, found) is None:
        _look_for_new_fonts()
        found = set(get_font_names())
    return found


def font_file_for(code: str) -> tuple[str, int] | None:
    """Return the file of a language's font and the font's place in it; None for Latin letters."""
    family = font_for(code, installed_fonts()) if code in _OF_LANGUAGE else None
    if family is None:
        return None
    from matplotlib.font_manager import FontProperties, findfont

    found = findfont(FontProperties(family=[family]), fallback_to_default=False)
    return str(found), int(getattr(found, "face_index", 0))


@contextmanager
def words_with_a_font(*, shapes_arabic: bool = True) -> Iterator[None]:
    """Speak English meanwhile where no font has the language's signs, instead of boxes.

    Args:
        shapes_arabic: Whether what draws joins Arabic letters and sets them from right to left.
    """
    with in_english() if _missing(language(), shapes_arabic=shapes_arabic) else nullcontext():
        yield


@cache
def _missing(spoken: Language, *, shapes_arabic: bool) -> str:
    """What is missing to draw in a language, said once in the log; "" for nothing."""
    needed = ""
    if spoken.is_right_to_left and not shapes_arabic:
        needed = "FriBiDi"
    elif spoken.code in _OF_LANGUAGE and font_for(spoken.code, installed_fonts()) is None:
        needed = f"a font such as Noto Sans CJK {'JP' if spoken.code == 'ja' else 'SC'}"
    if needed:
        _log.warning("pictures have English words: %s is not installed", needed)
    return needed


@cache
def _look_for_new_fonts() -> None:
    """Matplotlib keeps its list of fonts: those that were installed later are not in it."""
    from matplotlib.font_manager import findSystemFonts, fontManager

    known = {font.fname for font in fontManager.ttflist}
    for file in findSystemFonts():
        if file not in known:
            try:
                fontManager.addfont(file)
            except (OSError, RuntimeError, ValueError):
                _log.debug("no font that can be read: %s", file)


def letter_count(text: str) -> int:
    """Return about how many Latin letters are as wide as a text: most signs of Chinese are two."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def load_matplotlib() -> None:
    """Import Matplotlib, which asks for its folder at that moment and never again.

    It keeps a list of the fonts there.
    """
    if "matplotlib" in sys.modules or _FOLDER_VARIABLE in os.environ:
        return
    os.environ[_FOLDER_VARIABLE] = str(cache_folder() / "matplotlib")
    try:
        import matplotlib.figure  # noqa: F401
    finally:
        del os.environ[_FOLDER_VARIABLE]
