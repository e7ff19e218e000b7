"""Matplotlib without its traces: no files in the user's home, no settings of the user's."""

from __future__ import annotations

import io
import os
import sys
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from monitor.folders import cache_folder

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_FOLDER_VARIABLE = "MPLCONFIGDIR"

# The first comes with Matplotlib; the others know the letters of more languages.
_FONTS = (
    "DejaVu Sans",
    *("Noto Sans CJK SC", "Noto Sans CJK JP", "Microsoft YaHei", "Yu Gothic", "Malgun Gothic"),
    *("PingFang SC", "Hiragino Sans", "Apple SD Gothic Neo", "Arial Unicode MS", "Noto Sans"),
)


@contextmanager
def figure_of(size_in: tuple[float, float], style: Mapping[str, object]) -> Iterator[Figure]:
    """Give an empty figure, and Matplotlib's defaults with `style` until it is saved.

    Args:
        size_in: Width and height in inches.
        style: Matplotlib's rcParams that differ from its defaults.
    """
    _load()
    import matplotlib.style
    from matplotlib.figure import Figure
    from matplotlib.font_manager import get_font_names

    installed = set(get_font_names())
    fonts = {"font.family": [name for name in _FONTS if name in installed]}
    with warnings.catch_warnings(), matplotlib.style.context(["default", {**fonts, **style}]):
        # A box in place of a letter is better than no picture.
        warnings.filterwarnings("ignore", message=r"Glyph .* missing")
        yield Figure(figsize=size_in)


def svg_of(figure: Figure, label: str) -> str:
    """Return a figure as an `<svg>` element, its letters as shapes: it needs no fonts."""
    import matplotlib

    picture = io.StringIO()
    # With a salt, the same figure gives the same text.
    with matplotlib.rc_context({"svg.hashsalt": "classroom-monitor"}):
        figure.savefig(picture, format="svg", metadata={"Date": None})
    text = picture.getvalue()
    element = f'<svg class="picture" role="img" aria-label="{label}"'
    return text[text.index("<svg") :].replace("<svg", element, 1)


def _load() -> None:
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
